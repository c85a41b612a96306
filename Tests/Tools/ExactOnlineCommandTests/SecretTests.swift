import Foundation
import LoopbackServer
import TestSupport
import Testing

/// A server may repeat everything that it knows: in a body, a header or a file.
@Suite("Secrets in output of exact-online", .timeLimit(.minutes(2))) struct SecretTests {
  private static let access = "stored/access+token/0123456789"
  private static let refresh = "stored/refresh+token/0123456789"
  private static let clientSecret = "client-secret-0123"
  private static let webhookSecret = "hook"

  /// A desk that is logged in, without a service that would answer.
  private func desk(at origin: String) throws -> Desk {
    let desk = try Desk()
    try desk.folder.write(
      """
      {"site":"\(origin)","clientID":"app","clientSecret":"\(Self.clientSecret)","division":1,
      "webhookSecret":"\(Self.webhookSecret)"}
      """, to: "config/exact-online/profiles/default.json", mode: 0o600)
    try desk.folder.write(
      """
      {"version":1,"accessToken":"\(Self.access)","refreshToken":"\(Self.refresh)",
      "obtained":\(Int64(Date().timeIntervalSince1970 * 1000)),"lifetime":600000}
      """, to: "config/exact-online/profiles/default.tokens.json", mode: 0o600)
    return desk
  }

  @Test func whatAServerRepeats_isHidden() async throws {
    let said = [
      Self.access, Self.refresh, Self.clientSecret, "stored%2Faccess%2Btoken%2F0123456789",
      "stored%2frefresh%2btoken%2f0123456789", #"stored\/access+token\/0123456789"#,
      #"stored\u002frefresh\u002Btoken/012345678\u0039"#, Data("app:\(Self.clientSecret)".utf8).base64EncodedString(),
    ].joined(separator: " ")
    try await LoopbackServer.run { request in
      guard !request.path.hasPrefix("/docs/") else {
        return Response(
          200, headers: [("Content-Type", "application/octet-stream")],
          body: [0xFF, 0x00] + Array(said.utf8) + [0xFE])
      }
      return Response(
        200, headers: [("Content-Type", "application/json"), ("X-Repeated", String(said.prefix { $0 != "\\" }))],
        text: #"{"d":{"results":[{"Name":"begin \#(said) hook hooks end"}]}}"#)
    } _: { server in
      let desk = try desk(at: server.origin)
      for arguments in [
        ["call", "GET", "crm/Accounts", "--include"], ["get", "crm/Accounts", "--select", "Name"],
        ["get", "crm/Accounts", "--select", "Name", "--json"], ["get", "crm/Accounts", "--select", "Name", "--csv"],
        ["download", "/docs/a", "-o", "-"],
      ] {
        let outcome = try await desk.run(arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        #expect(!outcome.output.contains("0123") && !outcome.output.contains("MDEy"), "\(arguments): \(outcome.output)")
        #expect(outcome.output.contains("[redacted] [redacted] [redacted]"), "\(arguments): \(outcome.output)")
        guard arguments[0] != "download" else { continue }
        // A short secret is hidden as a word.
        #expect(outcome.output.contains("[redacted] hooks end"), "\(arguments): \(outcome.output)")
      }
      let file = try await desk.shell(#""$exact" download /docs/a -o - > file"#)
      #expect(file.status == 0, "\(file.errors)")
      let bytes = Array(try Data(contentsOf: desk.folder.url("file")))
      #expect(bytes.prefix(3) == [0xFF, 0x00, UInt8(ascii: "[")])
      #expect(bytes.last == 0xFE)
    }
  }
}
