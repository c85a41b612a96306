import ODataQueries
import SandboxBehaviours
import SandboxService
import SandboxStore

/// A division: its rows, the rules for them, and the stages that answer requests about it.
final class Administration: Sendable {
  /// The distance of the sequences of two divisions, so that their rows have different ids and versions.
  private static let sequenceDistance: Int64 = 100_000_000
  /// More have no place in the range of an Int32.
  static let maximumCount = 20

  let division: Int
  let store: SandboxStore
  let rules: BehaviourRules
  /// Tells the ids of demo data from those of other divisions; 0 for the first.
  let idMask: UInt32
  private let common: Common
  private let locator: ServiceLocator

  /// The parts that all divisions of a sandbox share.
  struct Common: Sendable {
    var schemas: [ServiceSchema]
    var documents: [String: [UInt8]]
    var divisions: [Int]
    var clock: SandboxClock
    var switches: BehaviourSwitches
    var app: SandboxApp
    var sender: WebhookSender
    var maximumFileSize: Int
    /// Scheme and host, for addresses in rows that no request wrote.
    var fallbackOrigin: String
  }

  /// - Parameter database: The file of the first division; those of others are beside it, with the division in their
  ///   names.
  init(_ index: Int, _ common: Common, database: String?) throws {
    let division = common.divisions[index]
    self.common = common
    self.division = division
    idMask = index == 0 ? 0 : UInt32(truncatingIfNeeded: division) &* 0x9E37_79B1 | 1
    let file = Self.file(index, of: common.divisions, database)
    do {
      store = try SandboxStore(file: file, sequence: Int64(index) * Self.sequenceDistance)
    } catch {
      throw SandboxError("The database '\(file ?? "")' cannot be opened. \(error)")
    }
    try Self.claim(store, for: division, file)
    locator = ServiceLocator(common.schemas, division: division, divisions: common.divisions)
    rules = BehaviourRules(
      services: common.schemas, store: store, clock: common.clock, app: common.app, sender: common.sender,
      locator: locator, maximumFileSize: common.maximumFileSize, switches: common.switches)
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
  var switches: BehaviourSwitches { common.switches }
  var clock: SandboxClock { common.clock }

  /// The last part of the way of a request.
  func chain() -> RequestChain {
    let functions = ReadFunctions(services: schemas, store: store, locator: locator, switches: switches)
    let service = ODataService(
      store: store, locator: locator, documents: common.documents, fallbackOrigin: common.fallbackOrigin,
      clock: clock, rules: { [rules] in rules.active })
    return RequestChain(stages: [rules.webhooks, rules.attachments, rules.pictures, functions]) {
      await service.answer($0)
    }
  }

  func reset() throws {
    rules.lateCommits.reset()
    try store.reset()
  }

  /// The writer of rows that come from no client.
  var seedSource: RowWriter.Source {
    RowWriter.Source(
      division: division, now: clock.now(), origin: common.fallbackOrigin, rules: rules.active, isSeed: true)
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
      throw SandboxError("The metadata has no service '\(servicePath)'. Name a set as 'crm/Accounts'.")
    }
    guard let name = parts.last, let set = service.set(String(name)) else {
      throw SandboxError(NameAdvice.unknownResource(parts.last.map(String.init) ?? "", of: service))
    }
    return (service, set)
  }
}
