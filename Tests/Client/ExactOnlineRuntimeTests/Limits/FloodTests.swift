import ClientFixtures
import ExactOnlineAsyncHTTPClient
import ExactOnlineTesting
import Foundation
import LoopbackServer
import ODataRuntime
import TestSupport
import Testing

@testable import ExactOnlineRuntime

/// 10,000 calls from 50 tasks, over HTTP, to a server that refuses calls beyond its limits. It takes more than two of
/// the service's days, by a clock that client and server share.
@Suite("Flood", .timeLimit(.minutes(5)))
struct FloodTests {
  static let tasks = 50
  static let callsPerTask = 200

  /// Not at the beginning of a minute or a day.
  let time = ManualTime(now: Date(timeIntervalSince1970: 1_767_225_600 + 12 * 3600 + 17.25))

  @Test func floodOverHTTP_isNeverRefusedAndUsesWhatIsAllowed() async throws {
    let service = LimitedService(time, window: .sliding)
    let arrivals = Arrivals()
    try await LoopbackServer.run { [time] request in
      arrivals.add(request.target, at: time.now)
      return service.served()
    } _: { server in
      let site = Site.loopback(server.port)
      try await flood(site, AsyncHTTPClientTransport())
      #expect(server.requests.count == Self.tasks * Self.callsPerTask)
      check(service, arrivals)
    }
  }

  /// The same for the other way in which the service may count its minutes.
  @Test func floodByWholeMinutes_isNeverRefusedAndUsesWhatIsAllowed() async throws {
    let service = LimitedService(time, window: .fixed)
    let arrivals = Arrivals()
    let transport = InMemoryTransport { [time] request in
      arrivals.add(request.path, at: time.now)
      return service.canned()
    }
    try await flood(.netherlands, transport)
    check(service, arrivals)
  }

  private func flood(_ site: Site, _ transport: any ClientTransport) async throws {
    let client = ExactOnlineClient(
      site: site, authorization: BearerToken("token"), transport: transport, policies: ConnectionPolicies(time: time))
    let division = client.division(1).with(CallOptions(waitsForNextDay: true))
    let finished = Counter()
    try await movingWhenIdle(time, division, finished: finished) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<Self.tasks {
          group.addTask {
            for _ in 0..<Self.callsPerTask { _ = try await division.send(.get, "crm/Accounts?task=\(task)") }
            finished.add()
          }
        }
        try await group.waitForAll()
      }
    }
  }

  private func check(_ service: LimitedService, _ arrivals: Arrivals) {
    #expect(service.refusals == 0)
    checkRate(service.accepted)
    checkOrder(arrivals.all)
  }

  /// On each day as many calls as it allows, and these as fast as its minutes allow.
  private func checkRate(_ accepted: [Date]) {
    let days = Dictionary(grouping: accepted) { Int($0.timeIntervalSince1970) / 86400 }
    #expect(days.values.map(\.count).sorted() == [5000, 5000])
    for day in days.values {
      guard let first = day.min(), let last = day.max() else { continue }
      // The last minute begins when it is used, so one of them does not count.
      let minutes = last.timeIntervalSince(first) / 60 + 1
      #expect(Double(day.count) >= 0.95 * 60 * minutes, "\(day.count) calls in \(minutes) minutes")
    }
  }

  /// No task is passed over: whenever a minute has room for more calls than there are tasks, each task that has calls
  /// left gets at least one.
  private func checkOrder(_ arrivals: [(task: Int, time: Date)]) {
    var left = [Int](repeating: Self.callsPerTask, count: Self.tasks)
    for minute in Dictionary(grouping: arrivals, by: \.time).sorted(by: { $0.key < $1.key }) {
      let served = minute.value.map(\.task)
      if served.count == 60 {
        let waiting = left.indices.filter { left[$0] > 0 }
        #expect(Set(served).isSuperset(of: waiting), "at \(minute.key) somebody was passed over")
      }
      for task in served { left[task] -= 1 }
    }
    #expect(left.allSatisfy { $0 == 0 })
  }

  /// Moves the clock to the next sleeper whenever every task that still runs waits.
  private func movingWhenIdle(
    _ time: ManualTime, _ division: Division, finished: Counter,
    _ work: @escaping @Sendable () async throws -> Void
  ) async throws {
    let mover = Task {
      while !Task.isCancelled {
        if let budget = await division.callBudget(), budget.underWay == 0, budget.waiting > 0,
          budget.waiting == Self.tasks - finished.value, let wake = time.nextWake
        {
          time.advance(to: wake)
        }
        try await Task.sleep(for: .microseconds(200))
      }
    }
    defer { mover.cancel() }
    try await work()
  }
}

/// The times of calls, with the tasks that made them.
private final class Arrivals: Sendable {
  private let calls = Collected<(task: Int, time: Date)>()

  var all: [(task: Int, time: Date)] { calls.values }

  func add(_ target: String, at time: Date) {
    guard let task = target.split(separator: "=").last.flatMap({ Int($0) }) else { return }
    calls.append((task, time))
  }
}
