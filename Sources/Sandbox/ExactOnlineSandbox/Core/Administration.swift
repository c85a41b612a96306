import ODataQueries
import SandboxAuthorization
import SandboxBehaviours
import SandboxFeeds
import SandboxService
import SandboxStore
import SandboxWebhooks

/// A division: its rows, the rules for them, and the stages that answer requests about it.
final class Administration: Sendable {
  let division: Int
  let store: SandboxStore
  let rules: BehaviourRules
  /// The last part of the way of a request.
  let chain: RequestChain
  private let common: Common

  /// The parts that all divisions of a sandbox share.
  struct Common: Sendable {
    var plans: BehaviourPlans
    /// For any division.
    var locator: ServiceLocator
    /// Rules that are no behaviours.
    var rules: [any ServiceRule]
    var schemas: [ServiceSchema]
    var documents: [String: [UInt8]]
    var clock: SandboxClock
    var app: SandboxApp
    var sender: WebhookSender
    var maximumFileSize: Int
    var lateCommits: LateCommits.Depth
    /// Scheme and host, for addresses in rows that no request wrote.
    var fallbackOrigin: String
  }

  /// - Parameter file: The file of its rows; nil to keep them in memory.
  init(_ division: Int, _ common: Common, file: String?) throws {
    self.common = common
    self.division = division
    do {
      store = try SandboxStore(file: file, sequence: DivisionNumbers(division).first)
    } catch {
      throw SandboxError("The database '\(file ?? "")' cannot be opened. \(error)")
    }
    try Self.claim(store, for: division, file)
    let locator = common.locator.of(division)
    let rules = BehaviourRules(
      first: common.rules, plans: common.plans, store: store, clock: common.clock, app: common.app,
      sender: common.sender, locator: locator, maximumFileSize: common.maximumFileSize,
      lateCommits: common.lateCommits)
    self.rules = rules
    let functions = common.plans.functions(store: store, locator: locator, app: common.app, clock: common.clock)
    let service = ODataService(
      store: store, locator: locator, documents: common.documents, fallbackOrigin: common.fallbackOrigin,
      clock: common.clock, rules: { rules.active })
    chain = RequestChain(stages: [rules.webhooks, rules.attachments, rules.pictures, functions]) {
      await service.answer($0)
    }
  }

  /// The file of a division's rows: that of the first is the database itself.
  static func file(_ index: Int, of divisions: [Int], _ database: String?) -> String? {
    database.map { index == 0 ? $0 : "\($0).\(divisions[index])" }
  }

  /// Rows name their division, so those of one cannot be answered as those of another.
  private static func claim(_ store: SandboxStore, for division: Int, _ file: String?) throws {
    let owner = try store.perform { session in
      if let owner = try session.division() { return owner }
      try session.setDivision(division)
      return division
    }
    guard owner == division else {
      throw SandboxError(
        "The database '\(file ?? "")' has the rows of division \(owner), and not of \(division). Make \(owner) the "
          + "first division, or use another file.")
    }
  }

  var schemas: [ServiceSchema] { common.schemas }
  var switches: BehaviourSwitches { common.plans.switches }
  var clock: SandboxClock { common.clock }

  func reset() throws {
    rules.reset()
    try store.reset()
  }

  /// Makes the rows as they are now those that a reset brings back.
  ///
  /// - Returns: The version of the seed.
  @discardableResult
  func keepAsSeed() throws -> Int {
    let now = clock.now()
    try store.perform { session in try session.transaction { try rules.bringUpToDate(now: now, in: session) } }
    return try store.keepAsSeed()
  }

  /// The writer of rows that come from no client.
  var seedSource: RowWriter.Source {
    RowWriter.Source(
      division: division, now: clock.now(), origin: common.fallbackOrigin, rules: rules.active, isSeed: true)
  }

  func seed(_ path: String, _ rows: [JSONNode]) throws {
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

  func rows(_ path: String, filter: String?, top: Int? = nil, skip: Int = 0) throws -> [JSONNode] {
    try look(path) {
      try RowListing.rows(of: $1, $0, filter: filter, top: top, skip: skip, in: $2)
    }
  }

  func count(_ path: String, filter: String? = nil) throws -> Int {
    try look(path) { try RowListing.count(of: $1, $0, filter: filter, in: $2) }
  }

  private func look<Value>(
    _ path: String, _ body: (ServiceSchema, SetSchema, StoreSession) throws -> Value
  ) throws -> Value {
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
      throw SandboxError("The metadata has no service '\(servicePath)'. Name a set as 'crm/Accounts'.")
    }
    guard let name = parts.last, let set = service.set(String(name)) else {
      throw SandboxError(NameAdvice.unknownResource(parts.last.map(String.init) ?? "", of: service))
    }
    return (service, set)
  }
}
