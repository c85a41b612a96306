import ExactOnlineTesting
import Foundation
import HTTPTypes
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// No part of an authorization shows a secret, and no error repeats one that the service repeats.
@Suite(.timeLimit(.minutes(4))) struct AuthorizationSecretTests {
  private static let marks = ["SECRET-A", "SECRET-B", "SECRET-C", "SECRET-D", "SECRET-E"]

  private func shows(_ value: Any) -> Bool {
    var dumped = ""
    dump(value, to: &dumped)
    let text = "\(value) \(String(reflecting: value)) \([value]) \(dumped)"
    return Self.marks.contains { text.contains($0) }
  }

  @Test func noPart_showsItsSecrets() async throws {
    let tokens = TokenSet(accessToken: "SECRET-A", refreshToken: "SECRET-B", obtained: Date())
    let store = InMemoryTokenStore(tokens)
    let session = OAuthSession(clientID: "id", clientSecret: "SECRET-C", tokens: store)
    let context = SessionFixture().context
    _ = try await session.authorization(in: context)
    let request = session.loginRequest(at: .netherlands, redirectURI: "https://a.example/", state: "SECRET-D")
    let client = ExactOnlineClient(site: .netherlands, authorization: session, transport: InMemoryTransport())
    let parts: [Any] = [
      tokens, store, session, request, AuthorizationCode("SECRET-E"), session.endpoint, client, client.division(1),
    ]
    for part in parts { #expect(!shows(part), "\(type(of: part))") }
  }

  @Test(arguments: [200, 302, 400, 401, 403, 404, 429, 500, 503], [true, false])
  func secretsThatTheServiceRepeats_areInNoError(status: Int, isJSON: Bool) async throws {
    let echo =
      isJSON
      ? #"{"error":"Gcp7!SECRET-B","error_description":"refresh token Gcp7!SECRET-B of SECRET-C&+ (Gcp7%21SECRET-B)"}"#
      : "Gcp7!SECRET-B client_secret=SECRET-C&+"
    let answer = CannedResponse.text(echo, status: .init(code: status))
    let fixture = SessionFixture(answer, answer, answer, answer)
    let old = TokenSet(accessToken: "SECRET-A", refreshToken: "Gcp7!SECRET-B", obtained: .distantPast)
    let session = OAuthSession(
      clientID: "id", clientSecret: "SECRET-C&+", tokens: InMemoryTokenStore(old), time: fixture.time)
    let error = await fixture.failure { try await session.authorization(in: fixture.context) }
    #expect(!shows(try #require(error)))
  }
}
