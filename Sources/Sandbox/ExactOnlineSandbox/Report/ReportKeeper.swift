import Foundation
import HTTPTypes
import ODataQueries
import SandboxService
import SandboxStore
import Synchronization

/// Observes the requests of clients, and keeps the findings.
final class ReportKeeper: RequestStage {
  /// The maximum number of distinguished clients; others are counted together.
  private static let maximumClients = 100
  private static let maximumAddresses = 2000
  /// The maximum number of distinguished endpoints of a client; there is no limit to unknown names.
  private static let maximumEndpoints = 500

  private struct Count {
    var calls = 0
    var example = ""
  }

  private struct Client {
    var calls = 0
    var habits: [Habit: Count] = [:]
    /// Reads by address, with the time of the last one.
    var addresses: [String: Double] = [:]
    /// Errors by endpoint.
    var errors: [String: Count] = [:]
    /// Polls for changes, by endpoint.
    var questions: [String: Count] = [:]
    /// The time until which the client must wait, if the last response was 429.
    var waitUntil: Double?

    /// - Parameters:
    ///   - example: The request in one line.
    ///   - now: The time in seconds since 1970.
    mutating func note(
      _ request: SandboxRequest, _ response: SandboxResponse, _ habits: [Habit], _ example: String, at now: Double
    ) {
      let isToken = ReportKeeper.isToken(request)
      calls += 1
      for habit in habits where habit != .polling { add(habit, example) }
      if habits.contains(.polling) { ReportKeeper.add(to: &questions, RequestAdvisor.endpoint(request), example) }
      if [400, 401, 403, 404].contains(response.status), !isToken {
        ReportKeeper.add(to: &errors, RequestAdvisor.endpoint(request), example)
      }
      if let waitUntil, now < waitUntil { add(.callsAfter429, example) }
      waitUntil = ReportKeeper.wait(after: response)
      guard request.method == "GET", response.status == 200, !isToken else { return }
      if let last = addresses[example], now - last < 60 { add(.repeated, example) }
      if addresses.count > ReportKeeper.maximumAddresses { addresses = [:] }
      addresses[example] = now
    }

    private mutating func add(_ habit: Habit, _ example: String) {
      ReportKeeper.add(&habits[habit, default: Count()], example)
    }
  }

  private let clock: SandboxClock
  private let advisor: RequestAdvisor
  private let clients = Mutex<[String: Client]>([:])

  init(clock: SandboxClock, advisor: RequestAdvisor) {
    self.clock = clock
    self.advisor = advisor
  }

  func clear() { clients.withLock { $0 = [:] } }

  var report: SandboxReport {
    let clients = clients.withLock { $0 }
    return SandboxReport(
      clients: clients.sorted { $0.key < $1.key }.map { name, client in
        var counts = client.habits
        for (habit, found) in [(Habit.errors, client.errors), (.polling, client.questions)] {
          guard let most = found.values.max(by: { $0.calls < $1.calls }) else { continue }
          counts[habit] = most
        }
        let findings = counts.filter { $0.value.calls >= $0.key.threshold }.map { habit, count in
          SandboxReport.Finding(
            name: habit.rawValue, calls: count.calls, example: count.example, advice: habit.advice)
        }
        return SandboxReport.Client(
          name: name, calls: client.calls,
          findings: findings.sorted { ($1.calls, $0.name) < ($0.calls, $1.name) })
      })
  }

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let response = await next(request)
    let path = request.lowercasedPath
    guard path != "/sandbox", !path.hasPrefix("/sandbox/") else { return response }
    let now = clock.seconds
    let habits = advisor.habits(request, response)
    let name = request.headers[.userAgent].flatMap { $0.isEmpty ? nil : String($0.prefix(100)) } ?? "unnamed"
    let hidesQuery = request.query.isEmpty || Self.isToken(request)
    let example = "\(request.method) \(request.path)" + (hidesQuery ? "" : "?\(request.query)")
    clients.withLock { clients in
      let key = clients[name] != nil || clients.count < Self.maximumClients ? name : "others"
      clients[key, default: Client()].note(request, response, habits, example, at: now)
    }
    return response
  }

  private static func isToken(_ request: SandboxRequest) -> Bool {
    request.lowercasedPath.hasPrefix("/api/oauth2/")
  }

  private static func add(to counts: inout [String: Count], _ endpoint: String, _ example: String) {
    guard counts.count < maximumEndpoints || counts[endpoint] != nil else { return }
    add(&counts[endpoint, default: Count()], example)
  }

  private static func add(_ count: inout Count, _ example: String) {
    if count.calls == 0 { count.example = String(example.prefix(300)) }
    count.calls += 1
  }

  /// The time at which a client that was told to wait may call again, in seconds since 1970.
  private static func wait(after response: SandboxResponse) -> Double? {
    guard response.status == 429 else { return nil }
    for name in ["X-RateLimit-Minutely-Reset", "X-RateLimit-Reset"] {
      if let name = HTTPField.Name(name), let value = response.headers[name].flatMap(Double.init) {
        return value / 1000
      }
    }
    return nil
  }
}
