import Foundation
import HTTPTypes
import ODataQueries
import SandboxService
import SandboxStore
import Synchronization

/// Watches what clients do, and keeps what there is to say of it.
final class ReportKeeper: RequestStage {
  /// Clients that are told apart; others count together.
  private static let maximumClients = 100
  private static let maximumAddresses = 2000
  /// Endpoints of a client that are told apart; names that nobody has heard of are without number.
  private static let maximumEndpoints = 500

  private struct Count {
    var calls = 0
    var example = ""
  }

  private struct Client {
    var calls = 0
    var habits: [Habit: Count] = [:]
    /// Reads by address, with the last time.
    var addresses: [String: Double] = [:]
    /// Errors by endpoint.
    var errors: [String: Count] = [:]
    /// Questions for what is new, by endpoint.
    var questions: [String: Count] = [:]
    /// Whether the last answer was 429, and until when.
    var waitUntil: Double?
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
    let path = request.path.lowercased()
    guard path != "/sandbox", !path.hasPrefix("/sandbox/") else { return response }
    let now = clock.seconds
    let habits = advisor.habits(request, response)
    let name = request.headers[.userAgent].flatMap { $0.isEmpty ? nil : String($0.prefix(100)) } ?? "unnamed"
    let isToken = path.hasPrefix("/api/oauth2/")
    let example = "\(request.method) \(request.path)" + (request.query.isEmpty || isToken ? "" : "?\(request.query)")
    clients.withLock { clients in
      let key = clients[name] != nil || clients.count < Self.maximumClients ? name : "others"
      var client = clients[key] ?? Client()
      client.calls += 1
      for habit in habits where habit != .polling { Self.add(&client.habits[habit, default: Count()], example) }
      if habits.contains(.polling) { Self.add(to: &client.questions, RequestAdvisor.endpoint(request), example) }
      if [400, 401, 403, 404].contains(response.status), !isToken {
        Self.add(to: &client.errors, RequestAdvisor.endpoint(request), example)
      }
      if let until = client.waitUntil, now < until {
        Self.add(&client.habits[.callsAfter429, default: Count()], example)
      }
      client.waitUntil = Self.wait(after: response)
      if request.method == "GET", response.status == 200, !isToken {
        if let last = client.addresses[example], now - last < 60 {
          Self.add(&client.habits[.repeated, default: Count()], example)
        }
        if client.addresses.count > Self.maximumAddresses { client.addresses = [:] }
        client.addresses[example] = now
      }
      clients[key] = client
    }
    return response
  }

  private static func add(to counts: inout [String: Count], _ endpoint: String, _ example: String) {
    guard counts.count < maximumEndpoints || counts[endpoint] != nil else { return }
    add(&counts[endpoint, default: Count()], example)
  }

  private static func add(_ count: inout Count, _ example: String) {
    if count.calls == 0 { count.example = String(example.prefix(300)) }
    count.calls += 1
  }

  /// When a client may call again that was told to wait, in seconds since 1970.
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
