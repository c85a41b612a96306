import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import GRDB
import SandboxFixtures
import TestSupport

@testable import MirrorEngine

/// A division in a sandbox, a client that is connected to it over HTTP, and a folder for mirrors.
struct Office: Sendable {
  let sandbox: Sandbox
  let exact: ExactOnlineClient
  let division: Division
  let time: ManualTime
  let folder: TemporaryFolder

  /// - Parameters:
  ///   - services: Services besides those that always take part.
  ///   - pageSize: The rows of a feed's pages.
  ///   - configure: Changes the sandbox's configuration.
  static func run(
    _ services: [String], pageSize: Int = 1000, policies: ConnectionPolicies = .bare,
    configure: (inout SandboxConfiguration) -> Void = { _ in }, _ body: (Office) async throws -> Void
  ) async throws {
    let services = Set(services + ["crm", "current", "sync", "sync/CRM", "system"]).sorted()
    let metadata = try SandboxMetadata(of: services) {
      $0.replacing("pageSize: 1000", with: "pageSize: \(pageSize)")
    }
    let time = ManualTime(now: Date(timeIntervalSince1970: 1_767_340_800))
    try await Sandbox.run(metadata, clock: time.now) {
      $0.behaviours.subtract([.rateLimits, .errorLimit])
      configure(&$0)
    } _: { sandbox in
      let exact = ExactOnlineClient(
        site: .loopback(sandbox.port), authorization: BearerToken(sandbox.token),
        transport: AsyncHTTPClientTransport(), policies: policies)
      try await body(
        Office(
          sandbox: sandbox, exact: exact, division: exact.division(Int32(sandbox.division)), time: time,
          folder: try TemporaryFolder()))
    }
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

  /// The rows that a query over a mirror gives, each row as a text with `|` between its values.
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
    of set: EntitySet<Row, Allowed>, in division: Int32? = nil, where isWanted: (Row) -> Bool = { _ in true }
  ) async throws -> [String] {
    let layout = RowLayout(Row.table)
    return try await set.all().filter(isWanted).map { row in
      layout.cells(of: row.row, in: division ?? self.division.code).map { $0 == .null ? "" : "\($0)" }.joined(
        separator: "|")
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
