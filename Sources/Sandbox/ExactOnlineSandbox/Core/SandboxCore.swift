import Foundation
import ODataQueries
import SandboxBehaviours
import SandboxService
import SandboxStore

/// All parts of a sandbox except its server: rows, clock, behaviours, tokens, and the recorded requests.
final class SandboxCore: Sendable {
  let division: Int
  let store: SandboxStore
  let schemas: [ServiceSchema]
  let clock: SandboxClock
  let switches: BehaviourSwitches
  let issuer: TokenIssuer
  let limits: RateLimits
  let errors: ErrorLimit
  let rules: BehaviourRules
  let sender: WebhookSender
  let report: ReportKeeper
  let watch: RequestWatch
  let faults: FaultBox
  private let fallbackOrigin: String
  private let documents: [String: [UInt8]]

  init(_ configuration: SandboxConfiguration, _ loaded: MetadataLoader) throws {
    division = configuration.division
    schemas = loaded.services
    documents = loaded.documents
    fallbackOrigin = "http://\(configuration.hostName)"
    do {
      store = try SandboxStore(file: configuration.database)
    } catch {
      throw SandboxError("The database '\(configuration.database ?? "")' cannot be opened. \(error)")
    }
    let switches = BehaviourSwitches(configuration.behaviours)
    self.switches = switches
    let clock = WallClock.clock(startingAt: configuration.clock?.timeIntervalSince1970, switches: switches)
    self.clock = clock
    issuer = TokenIssuer(
      app: SandboxApp(
        clientID: configuration.clientID, clientSecret: configuration.clientSecret,
        webhookSecret: configuration.webhookSecret, redirectURIs: configuration.redirectURIs),
      token: configuration.token, refreshToken: configuration.refreshToken, clock: { clock.seconds })
    limits = RateLimits(
      RateLimits.Limits(perMinute: configuration.callsPerMinute, perDay: configuration.callsPerDay), clock: clock,
      switches: switches)
    errors = ErrorLimit(clock: clock, switches: switches)
    sender = WebhookSender(store: store, services: loaded.services, secret: configuration.webhookSecret)
    rules = BehaviourRules(
      services: loaded.services, store: store, clock: clock, app: issuer.app, sender: sender,
      maximumFileSize: configuration.maximumFileSize, switches: switches)
    report = ReportKeeper(
      clock: clock, advisor: RequestAdvisor(services: loaded.services, division: configuration.division))
    watch = RequestWatch(clock: clock, logger: configuration.logger)
    faults = FaultBox()
  }

  /// The stages of a request, after those that control the sandbox.
  func stages() -> [any RequestStage] {
    [
      DutchMessages(switches: switches), Maintenance(clock: clock, switches: switches),
      OAuth(issuer: issuer, switches: switches), limits, errors,
      AtomDefault(switches: switches), DeleteForbidden(switches: switches), rules.webhooks, rules.attachments,
      rules.pictures,
    ]
  }

  func service() -> ODataService {
    ODataService(
      store: store, locator: ServiceLocator(schemas, division: division), documents: documents,
      fallbackOrigin: fallbackOrigin, clock: clock, rules: { [rules] in rules.active })
  }

  /// Restores the initial state, with the rows of the seed.
  func reset() async throws {
    clock.reset()
    switches.reset()
    issuer.reset()
    limits.reset()
    errors.reset()
    rules.lateCommits.reset()
    faults.clear()
    watch.clear()
    report.clear()
    await sender.finish()
    sender.reset()
    try store.reset()
  }

  /// The writer of rows that no client sent.
  var seedSource: RowWriter.Source {
    RowWriter.Source(
      division: division, now: clock.now(), origin: fallbackOrigin, rules: rules.active, isSeed: true)
  }

  func seed(_ path: String, _ rows: [JSONNode]) async throws {
    let (service, set) = try find(path)
    let source = seedSource
    do {
      try store.perform { session in
        let reader = PayloadReader(service: service)
        let payloads = try rows.map { try reader.row($0, of: set) }
        let writer = RowWriter(session: session, service: service, source: source, events: RowEvents())
        try session.transaction {
          for payload in payloads { try writer.create(payload, in: set) }
        }
      }
    } catch {
      throw SandboxError("\(path): \(ODataError(error).message)")
    }
  }

  func rows(_ path: String, filter: String?, top: Int? = nil, skip: Int = 0) async throws -> [JSONNode] {
    try await look(path) {
      try RowListing.rows(of: $1, $0, filter: filter, top: top, skip: skip, in: $2)
    }
  }

  func count(_ path: String, filter: String? = nil) async throws -> Int {
    try await look(path) { try RowListing.count(of: $1, $0, filter: filter, in: $2) }
  }

  private func look<Value: Sendable>(
    _ path: String, _ body: @escaping @Sendable (ServiceSchema, SetSchema, StoreSession) throws -> Value
  ) async throws -> Value {
    let (service, set) = try find(path)
    do {
      let (now, rules) = (clock.now(), rules.active)
      return try store.perform { session in
        for rule in rules { try rule.refresh(set, now: now, in: session) }
        return try body(service, set, session)
      }
    } catch {
      throw SandboxError("\(path): \(ODataError(error).message)")
    }
  }

  /// The set of a path such as `sync/CRM/Accounts`.
  func find(_ path: String) throws -> (ServiceSchema, SetSchema) {
    let parts = path.split(separator: "/")
    let servicePath = parts.dropLast().joined(separator: "/")
    guard let service = schemas.first(where: { $0.path.lowercased() == servicePath.lowercased() }) else {
      throw SandboxError("The metadata has no service '\(servicePath)'. Write a set as 'crm/Accounts'.")
    }
    guard let name = parts.last, let set = service.set(String(name)) else {
      throw SandboxError(NameAdvice.unknownResource(parts.last.map(String.init) ?? "", of: service))
    }
    return (service, set)
  }
}
