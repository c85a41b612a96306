import ExactOnline
import ExactOnlineURLSession
import Foundation

/// Foundation has a class `Host` on macOS. The client's name for a country's host is `Site`: none of its names hides
/// one of the platform.
@main struct Client {
  static func main() {
    let site: Site = .netherlands
    let transport = URLSessionTransport()
    let exact = ExactOnlineClient(site: site, authorization: BearerToken("none"), transport: transport)
    let accounts = exact.division(1).crm.accounts.where { $0.name == "Acme" }
    print(site, URL(string: "\(site)")?.host() ?? "", accounts.request.path)
  }
}
