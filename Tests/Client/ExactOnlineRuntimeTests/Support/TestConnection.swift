import ClientFixtures
import ExactOnlineAsyncHTTPClient
import ExactOnlineRuntime
import ExactOnlineTesting
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// A client over a transport in memory, by a clock that the test moves.
struct TestConnection {
  let time: ManualTime
  let transport: InMemoryTransport
  let client: ExactOnlineClient
  var division: Division { client.division(1) }
  var sent: Int { transport.requests.count }

  init(
    time: ManualTime = ManualTime(), site: Site = .netherlands, limiter: RateLimiter? = nil,
    store: (any RateLimitStore)? = nil, authorization: any Authorization = BearerToken("token"),
    policies change: (inout ConnectionPolicies) -> Void = { _ in },
    answering answer: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse
  ) {
    self.time = time
    transport = InMemoryTransport(answering: answer)
    var policies = ConnectionPolicies(rateLimitStore: store, time: time)
    if let limiter { policies.limiter = limiter }
    policies.retries.random = { 0 }
    change(&policies)
    client = ExactOnlineClient(
      site: site, authorization: authorization, transport: transport, policies: policies)
  }

  init(_ script: Script, time: ManualTime, _ change: (inout ConnectionPolicies) -> Void = { _ in }) {
    self.init(time: time, policies: change) { _ in script.next() }
  }

  @discardableResult func call(_ target: String = "crm/Accounts?$top=1") async throws -> ODataResponse {
    try await division.send(.get, target)
  }

  @discardableResult func post() async throws -> ODataResponse {
    try await division.send(.post, "crm/Accounts", body: Array("{}".utf8))
  }

  func calls(_ count: Int, _ division: Division? = nil) async throws {
    for _ in 0..<count { _ = try await (division ?? self.division).send(.get, "crm/Accounts") }
  }

  /// Returns when that many calls wait in the queue.
  func waiting(_ count: Int) async throws {
    try await waitUntil { try #require(await division.callBudget()).waiting == count }
  }
}

extension ManualTime {
  /// The time that has passed since an instant, or since all began: the length of all pauses together.
  func elapsed(since start: Date = ManualTime().now) -> TimeInterval { now.timeIntervalSince(start) }
}

/// Runs the work while the clock jumps from one sleeper to the next, whenever none of these divisions has a call under
/// way. Real time passes only as the machine needs it.
@discardableResult
func moving<Outcome: Sendable>(
  _ time: ManualTime, _ divisions: [Division], _ work: @escaping @Sendable () async throws -> Outcome
) async throws -> Outcome {
  let mover = Task {
    while !Task.isCancelled {
      var isIdle = true
      for division in divisions where isIdle { isIdle = await division.callBudget()?.underWay ?? 0 == 0 }
      if isIdle, let wake = time.nextWake { time.advance(to: wake) }
      try await Task.sleep(for: .microseconds(200))
    }
  }
  defer { mover.cancel() }
  return try await work()
}

extension TestConnection {
  /// A division that is served over HTTP, by a clock that jumps over pauses.
  static func served(
    _ time: ManualTime, _ handler: @escaping LoopbackServer.Handler,
    _ body: @escaping @Sendable (Division, LoopbackServer) async throws -> Void
  ) async throws {
    try await LoopbackServer.run(handler) { server in
      var policies = ConnectionPolicies(time: time)
      policies.retries.random = { 0 }
      let client = ExactOnlineClient(
        site: .loopback(server.port), authorization: BearerToken("token"), transport: AsyncHTTPClientTransport(),
        policies: policies)
      try await ExactOnlineRuntimeTests.moving(time, [client.division(1)]) {
        try await body(client.division(1), server)
      }
    }
  }

  @discardableResult
  func moving<Outcome: Sendable>(_ work: @escaping @Sendable () async throws -> Outcome) async throws -> Outcome {
    try await ExactOnlineRuntimeTests.moving(time, [division], work)
  }
}

extension ODataError {
  /// The time until which a budget is spent; nil for other kinds.
  var rateLimitedUntil: Date? { if case .rateLimited(let until) = kind { until } else { nil } }
  var errorBudgetSpentUntil: Date? { if case .errorBudgetSpent(let until) = kind { until } else { nil } }
}
