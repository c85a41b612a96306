import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import GRDB
import TestSupport

@testable import MirrorEngine

/// A division in a sandbox, a client that is connected to it over HTTP, and a folder for mirrors.
struct Office: Sendable {
  let sandbox: Sandbox
  let division: Division
  let time: ManualTime
  let folder: TemporaryFolder

  /// - Parameters:
  ///   - services: Services besides those that always take part.
  ///   - pageSize: The rows of a feed's pages.
  static func run(
    _ services: [String], pageSize: Int = 1000, policies: ConnectionPolicies = .bare,
    _ body: (Office) async throws -> Void
  ) async throws {
    let office = try await Office(services, pageSize: pageSize, policies: policies)
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(office)) } catch { outcome = .failure(error) }
    await office.sandbox.stop()
    try outcome.get()
  }

  init(_ services: [String], pageSize: Int, policies: ConnectionPolicies) async throws {
    let services = Set(services + ["crm", "current", "sync", "sync/CRM", "system"])
    let folder = try TemporaryFolder()
    for path in services {
      try folder.write(try Repository.text("Metadata/services/\(path).xml"), to: "services/\(path).xml")
    }
    try folder.write(
      try Self.annotations(of: services).replacing("pageSize: 1000", with: "pageSize: \(pageSize)"),
      to: "annotations.yaml")
    var configuration = SandboxConfiguration(
      metadata: folder.path("services"), annotations: [folder.path("annotations.yaml")])
    configuration.behaviours.subtract([.rateLimits, .errorLimit])
    let time = ManualTime(now: Date(timeIntervalSince1970: 1_767_340_800))
    configuration.clock = time.now
    sandbox = try await Sandbox.start(configuration)
    sandbox.stopClock()
    sandbox.setClock(time.now)
    let exact = ExactOnlineClient(
      site: .loopback(sandbox.port), authorization: BearerToken(sandbox.token),
      transport: AsyncHTTPClientTransport(), policies: policies)
    division = exact.division(Int32(sandbox.division))
    self.time = time
    self.folder = folder
  }

  /// The annotations of services, which are read faster than all of them.
  private static func annotations(of services: Set<String>) throws -> String {
    let wanted = Set(services.map { "  \($0):" })
    var isWanted = true
    let lines = try Repository.text("Metadata/annotations.yaml").split(separator: "\n").filter { line in
      if line.hasPrefix("  "), !line.hasPrefix("   ") { isWanted = wanted.contains(String(line)) }
      return isWanted
    }
    return lines.joined(separator: "\n")
  }

  /// Moves both clocks on.
  func advance(by duration: Duration) {
    time.advance(by: duration)
    sandbox.setClock(time.now)
  }

  func mirror(_ name: String = "mirror.sqlite", history: Mirror.History = .none) throws -> Mirror {
    try Mirror(database: folder.path(name), history: history)
  }

  /// Rules by the office's clock.
  var options: MirrorOptions {
    var options = MirrorOptions()
    options.changes.time = time
    return options
  }

  /// Somebody else adds accounts.
  @discardableResult
  func add(_ names: String...) async throws -> [UUID] {
    let keys = names.map { _ in UUID() }
    try await sandbox.create("crm/Accounts", zip(names, keys).map { ["ID": .key($1), "Name": .string($0)] })
    return keys
  }

  func rename(_ key: UUID, _ name: String) async throws {
    try await sandbox.update("crm/Accounts", filter: "ID eq guid'\(key)'", ["Name": .string(name)])
  }

  /// The calls that the service got since `body` began: their paths below the division.
  func calls(_ body: () async throws -> Void) async throws -> [String] {
    sandbox.clearRequests()
    try await body()
    return sandbox.requests.map { $0.path.replacing("/api/v1/\(division.code)/", with: "") }
  }

  /// What a query over a mirror gives, each row as a text with `|` between its values.
  func query(_ sql: String, _ name: String = "mirror.sqlite") throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: folder.path(name), configuration: configuration).read { database in
      try GRDB.Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { MirrorText.text($0) }.joined(separator: "|")
      }
    }
  }

  /// The rows of a feed as the service has them, as those of the mirror's table.
  func rows<Row: Entity, Allowed: Readable>(
    of set: EntitySet<Row, Allowed>, where isWanted: (Row) -> Bool = { _ in true }
  ) async throws -> [String] {
    let layout = RowLayout(Row.table)
    return try await set.all().filter(isWanted).map { row in
      layout.cells(of: row.row, in: division.code).map { $0 == .null ? "" : "\($0)" }.joined(separator: "|")
    }.sorted()
  }

  /// The rows of a table, without the mirror's own column.
  func mirrored(_ table: String, of type: PropertyTable, _ name: String = "mirror.sqlite") throws -> [String] {
    let columns = RowLayout(type).columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    return try query("SELECT \(columns) FROM \(table)", name).sorted()
  }
}

enum MirrorText {
  static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: ""
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .blob(let data): "\(data.count) bytes"
    }
  }
}

extension SandboxValue {
  /// A key as the sandbox has it.
  static func key(_ id: UUID) -> SandboxValue { .string("\(id)".lowercased()) }
}
