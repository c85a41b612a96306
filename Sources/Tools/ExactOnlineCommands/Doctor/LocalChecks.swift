import CommandConnection
import CommandConsole
import CommandRunning
import ConnectionProfiles
import ExactOnlineRuntime
import Foundation

/// The checks that make no call.
struct LocalChecks {
  let connection: Connection

  func findings() async -> [Finding] {
    [profile(), redirectURI(), codeDecoding()] + (await tokens().map { [$0] } ?? [])
  }

  private func profile() -> Finding {
    guard let name = connection.profileName, let profile = connection.profile else {
      return .warn(
        "profile", "none: \(Settings.token) is used, and nothing renews it",
        do: "Log in, so that the token is renewed: exact-online login")
    }
    guard profile.webhookSecret != nil else {
      return .warn(
        "profile", "\(name) has no webhook secret",
        do: "Where webhooks are used: exact-online login --webhook-secret-file FILE; the App Center shows it")
    }
    return .ok("profile", "\(name), at \(connection.site)")
  }

  /// Exact Online requires https, a public host, and the URI exactly as registered (Documentation/protocol.md, section
  /// 2).
  private func redirectURI() -> Finding {
    guard !SiteName.isLocal(connection.site) else {
      return .ok("redirect URI", connection.profile?.redirectURI ?? "any: \(connection.site) is on this machine")
    }
    guard let uri = connection.profile?.redirectURI else {
      return .warn("redirect URI", "not stored", do: "Log in with --redirect-uri, as registered in the App Center")
    }
    guard let address = URLComponents(string: uri), address.scheme == "https", let host = address.host else {
      return .fail("redirect URI", "\(uri) is not https", do: "Register an https address in the App Center")
    }
    let isPrivate = host == "localhost" || host.hasPrefix("127.") || host.hasPrefix("192.168.") || host.hasPrefix("10.")
    guard !isPrivate, host.contains(".") else {
      return .fail("redirect URI", "\(uri) is not a public host", do: "Register a public address, or a tunnel's")
    }
    return .ok("redirect URI", uri)
  }

  /// Authorization codes contain `!`, which browsers and tools percent-encode once or twice; exchanging such a code
  /// fails.
  private func codeDecoding() -> Finding {
    let session = OAuthSession(clientID: "doctor", clientSecret: "doctor", tokens: InMemoryTokenStore())
    let request = session.loginRequest(at: connection.site, redirectURI: "https://example.com/callback")
    let answers = ["XTzM%21IAAAA": "XTzM!IAAAA", "XTzM!IAAAA": "XTzM!IAAAA", "XTzM%2521IAAAA": "XTzM%21IAAAA"]
    for (sent, code) in answers {
      let address = "https://example.com/callback?code=\(sent)&state=\(request.state)"
      guard (try? request.code(in: address)) == AuthorizationCode(code) else {
        return .fail("code decoding", "codes are read wrongly", do: "Report it, with the version of exact-online")
      }
    }
    return .ok("code decoding", "codes are decoded once")
  }

  private func tokens() async -> Finding? {
    guard let store = connection.tokens else { return nil }
    do {
      guard let tokens = try await store.load() else {
        return .fail("login", "there are no tokens", do: CurrentConnection.loginAdvice)
      }
      let days = Date().timeIntervalSince(tokens.obtained) / 86_400
      let age = Age.text(since: tokens.obtained)
      switch days {
      case 30...: return .fail("login", "the refresh token has expired, \(age) ago", do: CurrentConnection.loginAdvice)
      case 25...:
        return .warn(
          "login", "the refresh token is \(age) old, of 30 days", do: "Any call renews it: exact-online status")
      default: return .ok("login", "token of \(age) ago")
      }
    } catch {
      let failure = CommandFailure(error)
      return .fail("login", failure.message, do: failure.advice ?? CurrentConnection.loginAdvice)
    }
  }
}
