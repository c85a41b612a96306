import ConnectionProfiles
import ExactOnlineAsyncHTTPClient
@_spi(Generated) import ExactOnlineRuntime
import HTTPTypes
@_spi(Generated) import ODataRuntime

/// A connection of a profile, or of a token in the environment.
struct Connection: Sendable {
  /// Nil with a token of the environment.
  let profileName: String?
  let profile: ConnectionProfile?
  let site: Site
  let clientID: String?
  let client: ExactOnlineClient
  let tokens: FileTokenStore?
  let store: ProfileStore
  let transport: AsyncHTTPClientTransport
  private let wantedDivision: Int32?

  /// Opens a connection; nothing is called yet.
  ///
  /// - Parameter limits: Counts the calls, in place of this user's files.
  /// - Throws: ``CommandFailure`` if nobody has logged in.
  init(_ options: ConnectionOptions, limits: (any RateLimitStore)? = nil) throws {
    store = ProfileStore(environment: Settings.environment)
    transport = AsyncHTTPClientTransport()
    let authorization: any Authorization
    if let token = Settings.variable(Settings.token), options.profile == nil {
      guard let name = Settings.variable(Settings.site) else {
        throw CommandFailure.wrongInput(
          "\(Settings.token) is set, and nothing says which site it is for.",
          advice: "Set \(Settings.site) to \(SiteName.names), or a URL.")
      }
      Settings.secrets.add([token])
      (profileName, profile, tokens, clientID) = (nil, nil, nil, Settings.variable(Settings.clientID))
      site = try SiteName.parse(name)
      authorization = BearerToken(token)
    } else {
      let name = try Settings.profileName(options.profile, in: store)
      guard var profile = try store.profile(name) else {
        if name != ProfileStore.defaultName || !store.names.isEmpty {
          throw CommandFailure(.loginRequired, store.missing(name).description, advice: "Run: exact-online login")
        }
        throw CommandFailure(
          .loginRequired, "You are not logged in.",
          advice: "Run: exact-online login — or set \(Settings.token) and \(Settings.site).")
      }
      profile.clientSecret = Settings.variable(Settings.clientSecret) ?? profile.clientSecret
      profile.webhookSecret = Settings.variable(Settings.webhookSecret) ?? profile.webhookSecret
      Settings.secrets.add(profile.secrets)
      let file = FileTokenStore(at: store.tokenFile(of: name))
      (profileName, self.profile, tokens, clientID) = (name, profile, file, profile.clientID)
      site = try SiteName.parse(profile.site)
      authorization = OAuthSession(clientID: profile.clientID, clientSecret: profile.clientSecret, tokens: file)
    }
    let word = Settings.variable(Settings.division)
    guard word == nil || word.flatMap({ Int32($0) }) != nil else {
      throw CommandFailure.wrongInput("\(Settings.division) is no number.")
    }
    wantedDivision = options.division ?? word.flatMap { Int32($0) } ?? profile?.division
    client = ExactOnlineClient(
      site: site, authorization: authorization, transport: transport, middlewares: [Settings.secrets],
      policies: Self.policies(limits ?? FileRateLimitStore(in: store.limits), isVerbose: options.verbose))
  }

  /// - Parameter limits: Counts the calls, with those of this user's other commands or of other machines.
  private static func policies(_ limits: any RateLimitStore, isVerbose: Bool) -> ConnectionPolicies {
    var policies = ConnectionPolicies(rateLimitStore: limits)
    policies.program = Program.agent
    let console = Console.standard
    policies.onEvent = { event in
      switch event {
      case .waiting, .retrying: console.note(console.styledNote(Settings.redacted("\(event)"), .dim))
      case _ where isVerbose: console.note(console.styledNote(Settings.redacted("\(event)"), .dim))
      default: break
      }
    }
    return policies
  }

  /// The secret that notifications are signed with.
  func webhookSecret() throws -> String {
    if let secret = profile?.webhookSecret ?? Settings.variable(Settings.webhookSecret) { return secret }
    throw CommandFailure.wrongInput(
      "The webhook secret of the app is not known.",
      advice: "Set \(Settings.webhookSecret), or log in with --webhook-secret-file. The App Center shows it.")
  }

  // MARK: - Calls

  /// The division of a command: of its option, the environment, the profile, or the user's current one, which costs a
  /// call.
  func division() async throws -> Division {
    if let wantedDivision { return client.division(wantedDivision) }
    return client.division(try await me().division)
  }

  /// The user who is logged in. Costs a call that counts for no limit.
  func me() async throws -> (name: String, email: String?, division: Int32) {
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

  /// A call to a set, in a division or outside of them.
  func send(
    _ method: HTTPRequest.Method, _ target: String, in set: SetModel, body: JSONValue? = nil
  ) async throws -> (response: ODataResponse, division: Int32?) {
    let bytes = body.map { Array($0.description.utf8) }
    do {
      guard set.isOfDivision else {
        return (try await client.services.service(set.base).send(method, target, body: bytes), nil)
      }
      let division = try await division()
      return (try await division.send(method, target, body: bytes), division.code)
    } catch var error as ODataError {
      // Named as on the command line.
      if error.operation.hasPrefix("\(method.rawValue) api/") { error.operation = "\(method.rawValue) \(set.path)" }
      throw error
    }
  }
}
