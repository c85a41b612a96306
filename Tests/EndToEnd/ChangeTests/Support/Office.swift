import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineChanges
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Synchronization

/// A division in a sandbox, with a clock that both sides go by, and a client that is connected to it over HTTP.
struct Office: Sendable {
  let sandbox: Sandbox
  let division: Division
  let time: ManualTime
  let hook: CallHook

  /// - Parameters:
  ///   - services: Services besides those that always take part.
  ///   - feedPages: The rows of a feed's pages.
  ///   - configure: Changes the sandbox.
  static func run(
    _ services: [String], feedPages: Int = 1000, configure: (inout SandboxConfiguration) -> Void = { _ in },
    _ body: (Office) async throws -> Void
  ) async throws {
    try await run(services, divisions: [123_456], feedPages: feedPages, configure: configure) { try await body($0[0]) }
  }

  /// Several divisions of one sandbox, with one client and one clock.
  static func run(
    _ services: [String], divisions: [Int], feedPages: Int = 1000,
    configure: (inout SandboxConfiguration) -> Void = { _ in }, _ body: ([Office]) async throws -> Void
  ) async throws {
    let services = Set(services + ["crm", "current", "sync", "system"]).sorted()
    let metadata = try SandboxMetadata(of: services) {
      $0.replacing("pageSize: 1000", with: "pageSize: \(feedPages)")
    }
    let time = ManualTime()
    try await Sandbox.run(metadata, clock: time.now) {
      $0.behaviours.subtract([.rateLimits, .errorLimit])
      $0.division = divisions[0]
      $0.furtherDivisions = Array(divisions.dropFirst())
      configure(&$0)
    } _: { sandbox in
      let hook = CallHook()
      let exact = ExactOnlineClient(
        site: .loopback(sandbox.port), authorization: BearerToken(sandbox.token),
        transport: AsyncHTTPClientTransport(), middlewares: [hook], policies: .bare)
      try await body(
        divisions.map { Office(sandbox: sandbox, division: exact.division(Int32($0)), time: time, hook: hook) })
    }
  }

  /// Moves both clocks on.
  func advance(by duration: Duration) {
    time.advance(by: duration)
    sandbox.setClock(time.now)
  }

  /// Rules by the office's clock.
  func policy(_ change: (inout ChangePolicy) -> Void = { _ in }) -> ChangePolicy {
    var policy = ChangePolicy()
    policy.time = time
    change(&policy)
    return policy
  }

  /// Somebody else adds accounts; returns their keys.
  @discardableResult
  func add(_ names: String...) async throws -> [UUID] { try await add(names) }

  @discardableResult
  func add(_ names: [String], as keys: [UUID]? = nil) async throws -> [UUID] {
    let keys = keys ?? names.map { _ in UUID() }
    try await create("crm/Accounts", zip(names, keys).map { ["ID": .key($1), "Name": .string($0)] })
    return keys
  }

  func rename(_ key: UUID, _ name: String) async throws {
    try await update("crm/Accounts", key, ["Name": .string(name)])
  }

  func remove(_ key: UUID) async throws { try await delete("crm/Accounts", key) }

  /// Somebody else adds rows to the division.
  func create(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    try await sandbox.create(set, rows, division: Int(division.code))
  }

  func update(_ set: String, _ key: UUID, _ row: [String: SandboxValue]) async throws {
    try await sandbox.update(set, filter: "ID eq guid'\(key)'", row, division: Int(division.code))
  }

  func delete(_ set: String, _ key: UUID) async throws {
    try await sandbox.delete(set, filter: "ID eq guid'\(key)'", division: Int(division.code))
  }

  /// The names of a set's rows at the sandbox, by key.
  func names(
    _ set: String = "crm/Accounts", key: String = "ID", name: String = "Name"
  ) async throws -> [UUID: String] {
    try await sandbox.rows(set, division: Int(division.code)).reduce(into: [:]) { names, row in
      guard case .string(let id)? = row[key], let id = UUID(uuidString: id) else { return }
      if case .string(let text)? = row[name] { names[id] = text } else { names[id] = "" }
    }
  }
}

/// Runs something before a call goes out, once, and changes the time that answers state.
final class CallHook: ClientMiddleware {
  typealias Action = @Sendable () async throws -> Void

  /// The time that answers state.
  enum StatedDate: Sendable {
    case own, none
    case text(String)
  }

  private let actions = Mutex<[(path: String, action: Action)]>([])
  private let date = Mutex(StatedDate.own)

  /// Changes the `Date` of the answers from now on.
  func state(_ date: StatedDate) { self.date.withLock { $0 = date } }

  /// Runs `action` before the next call whose path and query have `path` in them. Actions run in the order in which
  /// they were given, each before a call of its own.
  func before(_ path: String, _ action: @escaping Action) { actions.withLock { $0.append((path, action)) } }

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    let action = actions.withLock { actions -> Action? in
      guard let first = actions.first, request.path?.contains(first.path) == true else { return nil }
      return actions.removeFirst().action
    }
    try await action?()
    var (response, answer) = try await next(request, body)
    switch date.withLock({ $0 }) {
    case .own: break
    case .none: response.headerFields[.date] = nil
    case .text(let text): response.headerFields[.date] = text
    }
    return (response, answer)
  }
}
