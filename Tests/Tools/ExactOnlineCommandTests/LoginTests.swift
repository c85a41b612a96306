import ExactOnlineAsyncHTTPClient
import ExactOnlineRuntime
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("exact-online login", .timeLimit(.minutes(2))) struct LoginTests {
  @Test func sandbox_needsNoBrowser_andStatusSaysWho() async throws {
    try await Desk.withSandbox(without: []) { desk, sandbox in
      let status = try await desk.run("status", "--json")
      #expect(status.status == 0, "\(status.errors)")
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any])
      #expect(json["profile"] as? String == "default")
      #expect(json["site"] as? String == sandbox.url)
      #expect(json["division"] as? Int == sandbox.division)
      #expect(json["divisions"] as? Int == 1)
      // The list of divisions is the first call in a division.
      #expect(json["callsLeftThisMinute"] as? Int == 59)
      #expect(json["callsLeftToday"] as? Int == 4999)
      #expect((json["tokenAge"] as? Int).map { (0...60).contains($0) } == true)
    }
  }

  @Test func status_saysWhichDivisions() async throws {
    let codes = [Int](234_501...234_507)
    try await Desk.withSandbox(divisions: codes) { desk, sandbox in
      let lines = try await desk.run("status").output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("Division:   \(sandbox.division) ") && $0.hasSuffix(", one of 8") })
      let others = try #require(lines.first { $0.hasPrefix("Others:     ") })
      #expect(codes.prefix(5).allSatisfy { others.contains("\($0) ") }, "\(others)")
      #expect(others.hasSuffix(" and 2 more: exact-online divisions"), "\(others)")
      let json = try await desk.run("status", "--json").output
      let list = ([sandbox.division] + codes).map(String.init).joined(separator: ",")
      #expect(json.contains("\"divisionCodes\":[\(list)]"), "\(json)")
    }
  }

  @Test func files_areTheUsersAlone() async throws {
    try await Desk.withSandbox { (desk, _) async throws in
      #expect(try desk.folder.mode("config/exact-online") == 0o700)
      for file in ["default.json", "default.tokens.json"] {
        #expect(try desk.folder.mode("config/exact-online/profiles/\(file)") == 0o600, "\(file)")
      }
    }
  }

  @Test func logout_leavesTheProfile_andSaysWhatToDo() async throws {
    try await Desk.withSandbox { desk, sandbox in
      #expect(try await desk.run("logout").output == "Logged out of the profile default.\n")
      let status = try await desk.run("status")
      #expect(status.status == 4)
      #expect(status.errors.hasPrefix("exact-online: You are not logged in.\n"), "\(status.errors)")
      #expect(status.errors.contains("Run: exact-online login"))
      // The profile still knows the app.
      #expect(try await desk.run("login", "--sandbox", sandbox.url).status == 0)
      #expect(try await desk.run("status").status == 0)
      #expect(try await desk.run("logout", "--remove").status == 0)
      #expect(try await desk.run("profile", "list").output == "")
    }
  }

  @Test func withoutALogin_everyCommandSaysSo() async throws {
    let desk = try Desk()
    for arguments in [["status"], ["divisions"], ["get", "crm/Accounts"], ["doctor"], ["call", "GET", "x"]] {
      let outcome = try await desk.run(arguments)
      #expect(outcome.status == 4, "\(arguments)")
      #expect(outcome.errors.contains("You are not logged in."), "\(arguments)")
    }
  }

  @Test func inAPipe_nothingIsAsked() async throws {
    let desk = try Desk()
    let country = try await desk.run("login")
    #expect(country.status == 2)
    #expect(country.errors.contains("Use --site"))
    let secret = try await desk.run("login", "--site", "nl", "--client-id", "x")
    #expect(secret.status == 2)
    #expect(secret.errors.contains("--client-secret-file, or EXACT_ONLINE_CLIENT_SECRET"))
    try desk.folder.write("very-secret-text\n", to: "secret")
    let page = try await desk.run(
      "login", "--site", "nl", "--client-id", "x", "--client-secret-file", "secret", "--redirect-uri",
      "https://a.example")
    #expect(page.status == 2)
    #expect(page.errors.contains("Use --paste"))
    #expect(!page.errors.contains("very-secret-text"))
  }

  @Test func profiles_areSeveralConnections() async throws {
    try await Desk.withSandbox(divisions: [42, 43]) { desk, sandbox in
      #expect(try await desk.run("login", "--sandbox", sandbox.url, "--profile", "acme", "-d", "42").status == 0)
      let list = try await desk.run("profile", "list", "--csv").output
      #expect(list.contains(",acme,\(sandbox.url),\(sandbox.clientID),42,"))
      #expect(list.contains("*,default,"))
      #expect(try await desk.run("profile", "use", "acme", "--division", "43").status == 0)
      #expect(
        try await desk.run("profile", "list", "--csv").output.contains("*,acme,\(sandbox.url),\(sandbox.clientID),43,"))
      let unknown = try await desk.run("status", "--profile", "nobody")
      #expect(unknown.status == 4)
      #expect(unknown.errors.contains("There are: acme, default."))
    }
  }

  @Test func divisions_areThoseOfTheLogin() async throws {
    try await Desk.withSandbox(divisions: [42]) { desk, sandbox in
      let use = try await desk.run("profile", "use", "default", "--division", "43")
      #expect(use.status == 2)
      #expect(use.errors.contains("The login has no division 43."), "\(use.errors)")
      #expect(use.errors.contains("42 (Sandbox 2)"), "\(use.errors)")
      // The login has succeeded, with the current division.
      let login = try await desk.run("login", "--sandbox", sandbox.url, "--profile", "acme", "-d", "43")
      #expect(login.status == 2)
      #expect(login.output.contains("Profile acme, division \(sandbox.division)."))
      #expect(login.errors.contains("The login has no division 43."), "\(login.errors)")
      #expect(try await desk.run("status", "--profile", "acme").status == 0)
      // The division of before is another user's.
      let file = "config/exact-online/profiles/default.json"
      let profile = try desk.folder.text(file).replacing("\(sandbox.division)", with: "44")
      try desk.folder.write(profile, to: file)
      let again = try await desk.run("login", "--sandbox", sandbox.url)
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.output.contains("Profile default, division \(sandbox.division)."))
      #expect(again.errors.contains("The division of before is not used"))
    }
  }

  @Test func brokenFiles_areReplacedByALogin_andLeftByALogout() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let (profile, tokens) = (
        "config/exact-online/profiles/default.json", "config/exact-online/profiles/default.tokens.json"
      )
      try desk.folder.write("{\"site\":", to: profile)
      try desk.folder.write("{}", to: tokens)
      let status = try await desk.run("status")
      #expect(status.status == 4)
      #expect(status.errors.contains("Run: exact-online login"), "\(status.errors)")
      let list = try await desk.run("profile", "list", "--csv")
      #expect(list.output.contains("*,default,,,,broken"), "\(list.errors)")

      let login = try await desk.run("login", "--sandbox", sandbox.url)
      #expect(login.status == 0, "\(login.errors)")
      #expect(login.errors.contains("The login replaces it."))
      #expect(try desk.folder.text("\(tokens).broken") == "{}")
      #expect(try desk.folder.mode("\(tokens).broken") == 0o600)
      #expect(try await desk.run("status").status == 0)

      try desk.folder.write("{}", to: tokens)
      let broken = try await desk.run("status")
      #expect(broken.status == 4)
      #expect(broken.errors.contains("The stored tokens are broken."), "\(broken.errors)")
      let logout = try await desk.run("logout")
      #expect(logout.status == 0, "\(logout.errors)")
      #expect(!desk.folder.exists(tokens))
      #expect(try await desk.run("logout", "--remove").status == 0)
      #expect(try desk.folder.contents(of: "config/exact-online/profiles").isEmpty)
    }
  }

  @Test func pastedCode_isReadFromAPipe() async throws {
    try await Sandbox.run(Desk.metadata) { sandbox in
      let desk = try Desk([
        "EXACT_ONLINE_SITE": sandbox.url, "EXACT_ONLINE_CLIENT_ID": sandbox.clientID,
        "EXACT_ONLINE_CLIENT_SECRET": sandbox.clientSecret, "EXACT_ONLINE_REDIRECT_URI": "https://app.example/x",
      ])
      let page =
        "\(sandbox.url)/api/oauth2/auth?client_id=\(sandbox.clientID)&redirect_uri=https%3A%2F%2Fapp.example%2Fx"
        + "&response_type=code&state=abc"
      let answer = try #require(URLComponents(string: try await Self.answer(of: page)))
      let code = try #require(answer.queryItems?.first { $0.name == "code" }?.value)
      let login = try await desk.run("login", "--paste", input: code + "\n")
      #expect(login.status == 0, "\(login.errors)")
      #expect(!login.errors.contains(code))
      let used = try await desk.run("login", "--paste", input: code + "\n")
      #expect(used.status == 4)
      // The login of before is kept.
      #expect(try await desk.run("status").status == 0)
    }
  }

  // MARK: - At a terminal

  @Test func pastedAddress_logsIn_andTheSecretIsNotShown() async throws {
    try await Sandbox.run(Desk.metadata) { sandbox in
      let desk = try Desk()
      let terminal = try desk.terminal("login", "--profile", "typed")
      try await terminal.waitFor("Country")
      terminal.type(sandbox.url)
      try await terminal.waitFor("Client id: ")
      terminal.type(sandbox.clientID)
      try await terminal.waitFor("Client secret: ")
      // The terminal's echo has been turned off by now.
      try await Task.sleep(for: .milliseconds(50))
      terminal.type(sandbox.clientSecret)
      try await terminal.waitFor("Redirect URI: ")
      terminal.type("https://app.example/callback")
      try await terminal.waitFor("Then paste")
      let page = try #require(terminal.text.split(separator: "\n").first { $0.contains("/api/oauth2/auth?") })
      terminal.type(try await Self.answer(of: String(page)))
      #expect(try await terminal.status() == 0, "\(terminal.text)")
      #expect(terminal.text.contains("Profile typed, division \(sandbox.division)."))
      #expect(!terminal.text.contains(sandbox.clientSecret))
    }
  }

  @Test func browser_returnsToThePort() async throws {
    try await Sandbox.run(Desk.metadata) { sandbox in
      let desk = try Desk(["EXACT_ONLINE_CLIENT_SECRET": sandbox.clientSecret])
      let terminal = try desk.terminal(
        "login", "--site", sandbox.url, "--client-id", sandbox.clientID, "--browser", "--no-open")
      try await terminal.waitFor("state=")
      try await terminal.waitFor("\n\n")
      let page = try #require(terminal.text.split(separator: "\n").first { $0.contains("/api/oauth2/auth?") })
      let target = try await Self.answer(of: String(page))
      #expect(target.hasPrefix("http://127.0.0.1:"))
      let (_, response) = try await URLSession.shared.data(from: try #require(URL(string: target)))
      #expect((response as? HTTPURLResponse)?.statusCode == 200)
      #expect(try await terminal.status() == 0, "\(terminal.text)")
      #expect(terminal.text.contains("Logged in"))
    }
  }

  @Test func interruptedQuestion_endsAtOnce() async throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let terminal = try desk.terminal("login")
    try await terminal.waitFor("Country")
    terminal.interrupt()
    #expect(try await terminal.status() == 130)
  }

  /// The address to which the sandbox's login page sends the browser.
  static func answer(of page: String) async throws -> String {
    let url = try #require(URLComponents(string: page))
    let request = HTTPRequest(
      method: .post, scheme: "http", authority: "127.0.0.1:\(url.port ?? 0)",
      path: url.percentEncodedPath + "?" + (url.percentEncodedQuery ?? ""),
      headerFields: [.contentType: "application/x-www-form-urlencoded"])
    let form = HTTPBody(Array("user=ann&decision=allow".utf8))
    let (response, _) = try await AsyncHTTPClientTransport().send(request, body: form)
    return try #require(response.headerFields[.location])
  }
}
