import ArgumentParser
import CommandConsole
import CommandRunning
import Diagnostics
import Foundation

/// The address of a program that receives notifications: an http or https URL with a host.
struct WebhookAddress: Sendable, CustomStringConvertible {
  /// As it was given.
  let description: String
  let scheme: String
  let authority: String
  /// Path and query.
  let target: String
  /// Whether it is on this machine.
  let isLocal: Bool

  /// - Throws: ``CommandFailure`` for any other text.
  init(_ text: String) throws {
    guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = url.host, !host.isEmpty, url.user == nil, url.password == nil,
      url.port.map((1...65535).contains) ?? true
    else {
      throw CommandFailure.wrongInput("'\(text.clipped)' is not an address such as http://127.0.0.1:3000/webhooks.")
    }
    description = text
    self.scheme = scheme
    isLocal = ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
    authority = url.port.map { "\(host):\($0)" } ?? host
    target =
      (url.percentEncodedPath.isEmpty ? "/" : url.percentEncodedPath)
      + (url.percentEncodedQuery.map { "?\($0)" } ?? "")
  }
}

/// The option of the commands that send a notification.
struct WebhookDestination: ParsableArguments {
  @Option(
    help: ArgumentHelp("The address to send it to. (default: that of webhooks listen)", valueName: "url"),
    transform: WebhookAddress.init)
  var to: WebhookAddress?
}
