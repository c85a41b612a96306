import Foundation
import SandboxAuthorization

/// ``SandboxBehaviour/callbackDomain``: a callback must be on the domain of one of the app's redirect URIs
/// (Documentation/protocol.md, section 11.1). An app without any, which takes all, has callbacks anywhere.
extension Webhooks {
  func isForeign(_ host: String) -> Bool {
    let hosts = app.redirectURIs.compactMap { URL(string: $0)?.host }
    return switches.isOn(.callbackDomain) && !hosts.isEmpty && !hosts.contains(host)
  }
}
