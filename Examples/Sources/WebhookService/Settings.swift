import ExactOnline
import Foundation

/// If the service and the data are.
struct Settings {
  private struct Sandbox: Decodable {
    var url: String
    var division: Int32
    var token: String
    var webhookSecret: String
  }

  struct Missing: Error, CustomStringConvertible {
    let description = "EXACT_SANDBOX is not what exact-online-sandbox --format json prints."
  }

  var site: Site
  var division: Int32
  var token: String
  var webhookSecret: String
  var database = "webhooks.sqlite"
  var port = 0
  var callback: String?

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    let text = Data((environment["EXACT_SANDBOX"] ?? "").utf8)
    guard let sandbox = try? JSONDecoder().decode(Sandbox.self, from: text),
      let address = URLComponents(string: sandbox.url), let host = address.host
    else { throw Missing() }
    site = Site(Origin(scheme: address.scheme ?? "https", host: host, port: address.port))
    (division, token, webhookSecret) = (sandbox.division, sandbox.token, sandbox.webhookSecret)
    database = environment["WEBHOOK_DATABASE"] ?? database
    port = environment["WEBHOOK_PORT"].flatMap(Int.init) ?? port
    callback = environment["WEBHOOK_CALLBACK"]
  }
}
