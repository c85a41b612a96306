import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ConnectionProfiles
import ExactOnlineAsyncHTTPClient
import ExactOnlineRuntime
import Foundation
import SandboxCommands

/// `login`
struct LoginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: "Log in, and keep the connection as a profile.",
    discussion: """
      Asks for what it needs; in a pipe, give it with options or in the environment. Secrets come from files, the \
      environment or a prompt, never from an option: every user of a machine can read those.

      EXAMPLES
        exact-online login                   paste the address that the browser shows
        exact-online login --sandbox http://127.0.0.1:8800           needs no browser
        exact-online login --profile acme --site be               one more connection
        exact-online login --browser --port 8802 \\
          --redirect-uri https://me.example/callback
      """)

  @Option(help: ArgumentHelp("The country of the app (\(SiteName.names)), or a URL.", valueName: "site"))
  var site: String?

  @Option(name: .customLong("client-id"), help: ArgumentHelp("The app's client id.", valueName: "id"))
  var clientID: String?

  @Option(help: ArgumentHelp("File with the app's client secret; - is standard input.", valueName: "file"))
  var clientSecretFile: String?

  @Option(help: ArgumentHelp("File with the app's webhook secret.", valueName: "file"))
  var webhookSecretFile: String?

  @Option(
    name: .customLong("redirect-uri"),
    help: ArgumentHelp("The redirect URI, exactly as registered.", valueName: "uri"))
  var redirectURI: String?

  @Flag(help: "Read the pasted address, or the code in it, from standard input: the default on a terminal.")
  var paste = false

  @Flag(help: "Wait on a port of this machine for the browser to return.")
  var browser = false

  @Option(parsing: .unconditional, help: "The port for --browser; 0 for a free one.")
  var port = 0

  @Flag(help: "Print the address of the login page, and do not open it.")
  var noOpen = false

  @Option(parsing: .unconditional, help: ArgumentHelp("Seconds to wait for the browser.", valueName: "seconds"))
  var timeout = 300

  @Option(help: ArgumentHelp("Log in to a running sandbox at this URL.", valueName: "url"))
  var sandbox: String?

  @Option(
    help: ArgumentHelp("The profile to store. (default: the one in use)", valueName: "name"),
    completion: ConnectionOptions.profileNames)
  var profile: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp(
      "The division of later commands, one of the login's. (default: the current one)", valueName: "code"))
  var division: Int32?

  func validate() throws {
    if sandbox != nil, site != nil || browser || paste {
      throw ValidationError("--sandbox needs neither --site, --browser nor --paste.")
    }
    if let sandbox, !sandbox.contains("://") {
      throw ValidationError("--sandbox is the URL of a sandbox, such as http://127.0.0.1:8800.")
    }
    if browser, paste { throw ValidationError("--browser and --paste cannot be combined.") }
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
    guard timeout > 0 else { throw ValidationError("--timeout is a number of seconds.") }
    try ConnectionOptions.check(division: division)
  }

  func run() async throws {
    let console = Console.standard
    let store = ProfileStore(environment: Settings.environment)
    let name = try Settings.profileName(profile, in: store)
    let draft = try draft(try profile(of: name, in: store))
    Settings.secrets.add(draft.secrets)
    let site = try SiteName.parse(draft.site)
    CurrentConnection.use(site, profile: name)
    try store.makeFolders()
    let tokens = try await usableTokens(of: name, in: store)
    let session = OAuthSession(clientID: draft.clientID, clientSecret: draft.clientSecret, tokens: tokens)
    try await logIn(session, at: site, draft)
    let isFirst = store.names.isEmpty
    try store.save(draft, as: name)
    if isFirst { try store.use(name) }

    // The service's current division changes with the user's calls, so it is read once and stored.
    let connection = try Connection(ConnectionOptions.of(profile: name))
    let me = try await connection.me()
    let problem = await problem(of: division ?? draft.division, me.division, connection)
    var stored = draft
    stored.division = problem == nil ? division ?? draft.division ?? me.division : me.division
    try store.save(stored, as: name)
    console.print("\(console.styled("Logged in", .green)) to \(site) as \(Settings.shown(me.name)).")
    console.print("Profile \(name), division \(stored.division ?? me.division).")
    guard let problem else { return }
    // The login has succeeded, and is kept: its code works only once.
    if division != nil { throw problem }
    console.note("The division of before is not used: \(CommandFailure(problem).message)")
  }

  /// The fault of a division that is not the login's current one; nil if it is one of the login's.
  private func problem(of wanted: Int32?, _ current: Int32, _ connection: Connection) async -> (any Error)? {
    guard let wanted, wanted != current else { return nil }
    do {
      try await connection.checkDivision(wanted)
      return nil
    } catch {
      return error
    }
  }

  /// The profile of before; none where its file is broken or of another user, and is replaced.
  private func profile(of name: String, in store: ProfileStore) throws -> ConnectionProfile? {
    do {
      return try store.profile(name)
    } catch let problem as ProfileStore.Problem where problem.kind != .name {
      Console.standard.note("\(problem) The login replaces it.")
      return nil
    }
  }

  /// The tokens of before, or room for new ones where they are broken: no store overwrites what it cannot read.
  private func usableTokens(of name: String, in store: ProfileStore) async throws -> HiddenTokenStore {
    let tokens = Settings.tokens(of: name, in: store)
    do {
      _ = try await tokens.load()
    } catch let error as TokenStoreError where error.reason == .unreadable {
      try await store.discardTokens(of: name, keepsCopy: true)
      Console.standard.note(
        "The stored tokens are broken, and are replaced. They are kept in '\(store.brokenTokenFile(of: name))'.")
    }
    return tokens
  }

  private func logIn(_ session: OAuthSession, at site: Site, _ draft: ConnectionProfile) async throws {
    let console = Console.standard
    let transport = AsyncHTTPClientTransport()
    if sandbox != nil {
      return try await SandboxLogin.logIn(
        session, at: site, redirectURI: draft.redirectURI ?? "http://127.0.0.1/callback", transport: transport)
    }
    if browser {
      let opens = !noOpen && console.errorIsTerminal
      return try await BrowserLogin.logIn(
        session, at: site, port: port, redirectURI: draft.redirectURI, transport: transport, timeout: .seconds(timeout)
      ) { address in
        console.note("Open this page and log in:\n\n\(address)\n")
        if opens { Self.open(address) }
      }
    }
    guard paste || Prompt(console: console).isPossible else {
      throw CommandFailure.wrongInput(
        "Nobody can paste anything here: standard input is not a terminal.",
        advice: "Use --paste to pipe the address in, --browser to wait for the browser, or --sandbox.")
    }
    guard let redirectURI = draft.redirectURI else { return }
    try await session.logInAtTerminal(
      at: site, redirectURI: redirectURI, transport: transport, show: { console.note($0) },
      read: { try Prompt.pasted() })
  }

  /// The settings from the options, the environment, the existing profile and the user's answers, in this order.
  private func draft(_ old: ConnectionProfile?) throws -> ConnectionProfile {
    let prompt = Prompt(console: .standard)
    let asksSandbox = sandbox != nil
    let siteName =
      try sandbox ?? site ?? Settings.variable(Settings.site) ?? old?.site
      ?? prompt.line("Country (\(SiteName.names)) or URL", option: "--site")
    let site = try SiteName.parse(siteName)
    // Settings of an app on another site are not taken over.
    let old = old.flatMap { $0.site == SiteName.name(of: site) ? $0 : nil }
    let id =
      try clientID ?? Settings.variable(Settings.clientID) ?? old?.clientID
      ?? (asksSandbox ? SandboxApp.clientID : nil)
      ?? prompt.line("Client id", option: "--client-id, or \(Settings.clientID)")
    let secret =
      try clientSecretFile.map { try Settings.secret(in: $0, "client secret") }
      ?? Settings.variable(Settings.clientSecret) ?? old?.clientSecret
      ?? (asksSandbox ? SandboxApp.clientSecret : nil)
      ?? prompt.line("Client secret", option: "--client-secret-file, or \(Settings.clientSecret)", isSecret: true)
    var uri = redirectURI ?? Settings.variable(Settings.redirectURI) ?? old?.redirectURI
    if uri == nil, !asksSandbox, !browser {
      uri = try prompt.line("Redirect URI", option: "--redirect-uri, or \(Settings.redirectURI)")
    }
    let webhookSecret =
      try webhookSecretFile.map { try Settings.secret(in: $0, "webhook secret") }
      ?? Settings.variable(Settings.webhookSecret) ?? old?.webhookSecret
      ?? (asksSandbox ? SandboxApp.webhookSecret : nil)
    return ConnectionProfile(
      site: site, clientID: id, clientSecret: secret, redirectURI: uri, division: division ?? old?.division,
      webhookSecret: webhookSecret)
  }

  /// Opens a page in the user's browser, if there is one.
  private static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}

extension ConnectionOptions {
  /// Options that select a profile, and are otherwise the default ones.
  static func of(profile: String) throws -> ConnectionOptions { try parse(["--profile", profile]) }
}
