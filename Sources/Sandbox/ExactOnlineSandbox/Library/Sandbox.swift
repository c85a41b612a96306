import Foundation
import Logging
import ODataQueries
import SandboxStore

/// A local stand-in for Exact Online: an OData server over rows in memory, for tests and for trying things out.
///
/// ```swift
/// let sandbox = try await Sandbox.start(SandboxConfiguration(metadata: "Metadata/services"))
/// try await sandbox.seed("crm/Accounts", [["Name": "Acme", "Code": "               1024"]])
/// // GET \(sandbox.url)/api/v1/\(sandbox.division)/crm/Accounts with sandbox.token
/// await sandbox.stop()
/// ```
///
/// Any number of them run side by side; each has rows and a port of its own.
public final class Sandbox: Sendable {
  /// Scheme, host and port: `http://127.0.0.1:49152`.
  public let url: String
  /// The port that it listens on.
  public let port: Int
  /// The one division.
  public let division: Int
  /// The one access token.
  public let token: String
  /// Sentences about what of the metadata cannot be served.
  public let notes: [String]
  /// Service paths, sorted.
  public let services: [String]

  let chain: RequestChain
  private let server: SandboxServer
  private let store: SandboxStore
  private let schemas: [ServiceSchema]
  private let clock: SandboxClock

  private init(
    _ configuration: SandboxConfiguration, _ loaded: MetadataLoader, _ store: SandboxStore, _ clock: SandboxClock,
    _ chain: RequestChain, _ server: SandboxServer
  ) {
    self.chain = chain
    self.server = server
    self.store = store
    self.clock = clock
    schemas = loaded.services
    port = server.port
    url = "http://\(configuration.hostName):\(server.port)"
    division = configuration.division
    token = configuration.token
    notes = loaded.notes
    services = loaded.services.map(\.path).sorted()
  }

  /// Reads the metadata and listens; returns when requests are answered.
  public static func start(_ configuration: SandboxConfiguration) async throws -> Sandbox {
    let loaded = try await MetadataLoader.load(configuration)
    let store = try SandboxStore()
    let clock = SandboxClock { Date().timeIntervalSince1970 }
    let service = ODataService(
      store: store, locator: ServiceLocator(loaded.services, division: configuration.division),
      documents: loaded.documents, fallbackOrigin: "http://\(configuration.hostName)", clock: clock)
    var stages: [any RequestStage] = [BearerCheck(token: configuration.token)]
    if let logger = configuration.logger { stages.insert(RequestLog(logger: logger), at: 0) }
    let chain = RequestChain(stages: stages) { await service.answer($0) }
    let server = try await SandboxServer.start(host: configuration.hostName, port: configuration.port) {
      await chain.answer($0)
    }
    let sandbox = Sandbox(configuration, loaded, store, clock, chain, server)
    do {
      try await DivisionRows.seed(sandbox, services: loaded.services)
    } catch {
      await server.stop()
      throw error
    }
    return sandbox
  }

  /// Stops listening. Rows stay until the sandbox is released.
  public func stop() async { await server.stop() }

  /// Until the server is stopped by a failure.
  public func run() async throws { try await server.wait() }

  /// Brings back the rows of the last ``keepAsSeed()``; without one, those of the start. Numbers begin again too, so
  /// that a test that is run twice sees the same ids.
  public func reset() async throws { try await store.reset() }

  /// Makes the rows as they are now those that ``reset()`` brings back.
  public func keepAsSeed() async throws { try await store.keepAsSeed() }

  /// Creates rows of a set, such as `crm/Accounts`, with rows below them where given: all or none. Properties that
  /// clients cannot write can be seeded.
  public func seed(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    let (service, schema) = try find(set)
    let nodes = rows.map { SandboxValue.object($0).node }
    let (division, now) = (division, clock.now())
    do {
      try await store.perform { session in
        let reader = PayloadReader(service: service)
        let payloads = try nodes.map { try reader.row($0, of: schema) }
        let writer = RowWriter(session: session, service: service, division: division, now: now)
        try session.transaction {
          for payload in payloads { try writer.create(payload, in: schema) }
        }
      }
    } catch {
      throw SandboxError("\(set): \(ODataError(error).message)")
    }
  }

  /// The rows of a set in the order of its key, with an OData filter or all; each as the JSON of an answer has it.
  public func rows(_ set: String, filter: String? = nil) async throws -> [[String: SandboxValue]] {
    let (service, schema) = try find(set)
    let bytes: [UInt8]
    do {
      let expression = try filter.map { try ExpressionParser.filter($0) }
      bytes = try await store.perform { session in
        let projection = try Projection(schema, of: service, select: [["*"]])
        var query = ReadQuery(schema, of: service)
        query.columns = projection.columns
        query.filter = expression
        var writer = EntityWriter(session, service, root: "")
        writer.json.raw("[")
        var isFirst = true
        try session.forEachRow(query) { row in
          if !isFirst { writer.json.raw(",") }
          isFirst = false
          try writer.entity(row, projection)
        }
        writer.json.raw("]")
        return writer.json.bytes
      }
    } catch {
      throw SandboxError("\(set): \(ODataError(error).message)")
    }
    guard case .array(let nodes)? = JSONParser.parse(bytes) else { throw SandboxError("\(set): no rows were read.") }
    return nodes.map { node in
      guard case .object(var members) = SandboxValue(node) else { return [:] }
      members["__metadata"] = nil
      return members
    }
  }

  /// The set of a path such as `sync/CRM/Accounts`.
  private func find(_ path: String) throws -> (ServiceSchema, SetSchema) {
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
