import CommandConsole
import CommandRunning
package import ConnectionProfiles
import Diagnostics
package import ExactOnlineAsyncHTTPClient
@_spi(Generated) package import ExactOnlineRuntime
package import HTTPTypes
@_spi(Generated) package import ODataRuntime
package import TypedRows

/// A connection with a profile, or with a token from the environment.
package struct Connection: Sendable {
  /// The profile; nil with a token from the environment.
  package let profileName: String?
  package let profile: ConnectionProfile?
  package let site: Site
  package let clientID: String?
  package let client: ExactOnlineClient
  package let tokens: HiddenTokenStore?
  package let store: ProfileStore
  package let transport: AsyncHTTPClientTransport
  private let wantedDivision: Int32?

  /// Opens a connection. Makes no call.
  ///
  /// - Parameter limits: The counters of calls; nil for the user's files.
  /// - Throws: ``CommandFailure`` if there is no login.
  package init(_ options: ConnectionOptions, limits: (any RateLimitStore)? = nil) throws {
    guard let token = Settings.variable(Settings.token), options.profile == nil else {
      try self.init(options, try ProfileLogin(options), limits: limits)
      return
    }
    guard let name = Settings.variable(Settings.site) else {
      throw CommandFailure.wrongInput(
        "\(Settings.token) is set, and nothing says which site it is for.",
        advice: "Set \(Settings.site) to \(SiteName.names), or a URL.")
    }
    Settings.secrets.add([token])
    try self.init(
      options, at: try SiteName.parse(name), BearerToken(token), nil, nil, Settings.variable(Settings.clientID), limits)
  }

  /// Opens a connection with a profile. Makes no call.
  ///
  /// - Parameters:
  ///   - limits: The counters of calls; nil for the user's files.
  ///   - tokens: The store of the tokens; nil for the profile's file.
  package init(
    _ options: ConnectionOptions, _ login: ProfileLogin, limits: (any RateLimitStore)? = nil,
    tokens: (any TokenStore)? = nil
  ) throws {
    let profile = login.profile
    let tokens = tokens.map(Settings.tokens(in:)) ?? Settings.tokens(of: login.name, in: login.store)
    try self.init(
      options, at: try SiteName.parse(profile.site),
      OAuthSession(clientID: profile.clientID, clientSecret: profile.clientSecret, tokens: tokens), login, tokens,
      profile.clientID, limits)
  }

  private init(
    _ options: ConnectionOptions, at site: Site, _ authorization: any Authorization, _ login: ProfileLogin?,
    _ tokens: HiddenTokenStore?, _ clientID: String?, _ limits: (any RateLimitStore)?
  ) throws {
    store = ProfileStore(environment: Settings.environment)
    transport = AsyncHTTPClientTransport()
    (profileName, profile, self.site, self.clientID) = (login?.name, login?.profile, site, clientID)
    self.tokens = tokens
    CurrentConnection.use(site, profile: profileName)
    wantedDivision = try Self.wantedDivision(options, profile)
    client = ExactOnlineClient(
      site: site, authorization: authorization, transport: transport, middlewares: [Settings.secrets],
      policies: Self.policies(limits ?? FileRateLimitStore(in: store.limits), isVerbose: options.verbose))
  }

  /// The division that options, environment or profile name.
  private static func wantedDivision(_ options: ConnectionOptions, _ profile: ConnectionProfile?) throws -> Int32? {
    let word = Settings.variable(Settings.division)
    let number = word.flatMap { Int32($0) }
    guard word == nil || number.map({ $0 > 0 }) == true else {
      throw CommandFailure.wrongInput("\(Settings.division) is not the number of a division.")
    }
    return options.division ?? number ?? profile?.division
  }

  /// An address as `--dry-run` prints it: with the division, as far as it is known without a call. Needs no login.
  package static func shown(_ address: String, _ options: ConnectionOptions) throws -> String {
    let store = ProfileStore(environment: Settings.environment)
    let name = try Settings.profileName(options.profile, in: store)
    let profile = Settings.variable(Settings.token) == nil || options.profile != nil ? try? store.profile(name) : nil
    guard let division = try wantedDivision(options, profile) else { return address }
    return address.replacing("{division}", with: String(division))
  }

  /// - Parameter limits: The counters of calls, shared with the user's other commands or with other machines.
  private static func policies(_ limits: any RateLimitStore, isVerbose: Bool) -> ConnectionPolicies {
    var policies = ConnectionPolicies(rateLimitStore: limits)
    policies.program = Program.agent
    let console = Console.standard
    let notes = PauseNotes()
    policies.onEvent = { event in
      guard let line = isVerbose ? "\(event)" : notes.line(for: event) else { return }
      console.note(console.styledNote(Settings.shown(line), .dim))
    }
    return policies
  }

  /// The secret that signs notifications.
  package func webhookSecret() throws -> String {
    if let secret = profile?.webhookSecret ?? Settings.variable(Settings.webhookSecret) { return secret }
    throw CommandFailure.wrongInput(
      "The webhook secret of the app is not known.",
      advice: "Set \(Settings.webhookSecret), or log in with --webhook-secret-file. The App Center shows it.")
  }

  // MARK: - Divisions

  /// Looks a division up among those of the login. Costs two calls.
  ///
  /// - Throws: ``CommandFailure`` for a division that is none of them.
  package func checkDivision(_ code: Int32) async throws {
    let divisions: [DivisionSummary]
    do {
      divisions = try await client.divisions()
    } catch let error as ODataError {
      guard case .forbidden = error.kind else { throw error }
      return Console.standard.note(
        "Whether the login has the division \(code) cannot be looked up: \(CommandFailure(error).message)")
    }
    guard !divisions.contains(where: { $0.code == code }) else { return }
    let some = divisions.prefix(5).map { division in
      "\(division.code)\(division.name.map { " (\(Settings.shown($0)))" } ?? "")"
    }
    let more = divisions.count > 5 ? " and \(divisions.count - 5) more: exact-online divisions" : ""
    throw CommandFailure.wrongInput(
      "The login has no division \(code).", advice: "It has \(some.joined(separator: ", "))\(more).")
  }

  // MARK: - Calls

  /// - Throws: ``CommandFailure`` for an address of another site, to which the token must not go.
  package func checkAddress(_ text: String) throws {
    let path = text.prefix { !"?#".contains($0) }.lowercased().replacing("%2e", with: ".")
    guard !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
      throw CommandFailure.wrongInput(
        "'\(text.clipped)' has a dot segment; nothing was sent.", advice: "Write the path without '.' and '..'.")
    }
    let isPath = !text.hasPrefix("/") && !text.prefix { !"?(".contains($0) }.contains("://")
    guard !isPath, site.origin.target(of: URLText.completed(text)) == nil else { return }
    throw CommandFailure.wrongInput(
      "'\(text.clipped)' is not an address of \(site); nothing was sent.",
      advice: "Give a path, or an address that begins with \(site)/.")
  }

  /// The division of a command: of its option, the environment, the profile, or the user's current one, which costs a
  /// call.
  package func division() async throws -> Division {
    if let wantedDivision { return client.division(wantedDivision) }
    return client.division(try await me().division)
  }

  /// The user who is logged in. Costs a call, which counts towards no limit.
  package func me() async throws -> (name: String, email: String?, division: Int32) {
    let target = "/api/v1/current/Me?$select=CurrentDivision,FullName,UserName,Email"
    let response = try await client.services.service("/api/v1/current").send(.get, target)
    let body = try response.json()
    let row = body["d"]?["results"]?[0] ?? body["d"]?[0] ?? body["d"]
    guard let row, let division = row["CurrentDivision"]?.integerValue.flatMap({ Int32(exactly: $0) }) else {
      throw CommandFailure(.refused, "GET current/Me: the response names no current division.")
    }
    let name = row["FullName"]?.stringValue ?? row["UserName"]?.stringValue ?? "an unnamed user"
    return (name, row["Email"]?.stringValue, division)
  }

  /// Tells that a call may have been carried out although its answer was not waited for.
  package static func noteInterruption(of method: HTTPRequest.Method, _ place: String) {
    guard method == .post else { return }
    Console.standard.note(
      "POST \(place): interrupted before the answer came. It may have been carried out: look before you repeat it.")
  }

  /// Makes a call to a set, in a division or outside of divisions.
  package func send(
    _ method: HTTPRequest.Method, _ target: String, in set: SetModel, body: JSONValue? = nil
  ) async throws -> (response: ODataResponse, division: Int32?) {
    let bytes = body.map { Array($0.description.utf8) }
    do {
      guard set.isOfDivision else {
        return (try await client.services.service(set.base).send(method, target, body: bytes), nil)
      }
      let division = try await division()
      return (try await division.send(method, target, body: bytes), division.code)
    } catch let error as CancellationError {
      Self.noteInterruption(of: method, set.path)
      throw error
    } catch var error as ODataError {
      // Errors name the set as on the command line, also when a link of the response leads elsewhere.
      if error.operation.hasPrefix("\(method.rawValue) api/") || error.operation == method.rawValue {
        error.operation = "\(method.rawValue) \(set.path)"
      }
      throw error
    }
  }
}
