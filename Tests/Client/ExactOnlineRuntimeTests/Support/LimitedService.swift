import ExactOnlineTesting
import Foundation
import HTTPTypes
import LoopbackServer
import ODataRuntime
import Synchronization

/// Exact Online's limits (Documentation/protocol.md, section 3), by a clock that tests move. Knows nothing of
/// the client.
final class LimitedService: Sendable {
  enum Window: Sendable, CaseIterable {
    /// Whole minutes of the clock.
    case fixed
    /// Any sixty seconds.
    case sliding
  }

  /// The rate limit fields of responses.
  enum Fields: Sendable { case both, minuteOnly, dayOnly, none }

  struct Answer: Sendable {
    var status: Int
    var fields: [(String, String)]
  }

  private struct State {
    var minute: [Date] = []
    var day = 0
    var dayCalls = 0
    var accepted: [Date] = []
    var refusals = 0
  }

  let time: any TimeSource
  private let perMinute: Int
  private let perDay: Int
  private let window: Window
  private let fields: Fields
  private let state = Mutex(State())

  init(
    _ time: any TimeSource, perMinute: Int = 60, perDay: Int = 5000, window: Window = .sliding, fields: Fields = .both
  ) {
    self.time = time
    self.perMinute = perMinute
    self.perDay = perDay
    self.window = window
    self.fields = fields
  }

  /// The times at which calls were accepted.
  var accepted: [Date] { state.withLock { $0.accepted } }
  /// The number of calls answered with 429.
  var refusals: Int { state.withLock { $0.refusals } }

  /// Calls with the same app by somebody else.
  func callsByOthers(_ count: Int) { for _ in 0..<count { _ = answer() } }

  func answer() -> Answer {
    state.withLock { state in
      let now = time.now
      let day = Int(now.timeIntervalSince1970) / 86400
      if day != state.day { (state.day, state.dayCalls) = (day, 0) }
      let minute = Int(now.timeIntervalSince1970) / 60
      state.minute.removeAll { call in
        switch window {
        case .fixed: Int(call.timeIntervalSince1970) / 60 != minute
        case .sliding: call <= now - 60
        }
      }
      let dayFields = [
        ("X-RateLimit-Limit", "\(perDay)"), ("X-RateLimit-Remaining", "\(max(perDay - state.dayCalls - 1, 0))"),
        ("X-RateLimit-Reset", "\((day + 1) * 86_400_000)"),
      ]
      let minuteFields = [
        ("X-RateLimit-Minutely-Limit", "\(perMinute)"),
        ("X-RateLimit-Minutely-Remaining", "\(max(perMinute - state.minute.count - 1, 0))"),
        ("X-RateLimit-Minutely-Reset", "\((minute + 1) * 60_000)"),
      ]
      // Only the family whose budget is spent, and no body.
      if state.dayCalls >= perDay || state.minute.count >= perMinute {
        state.refusals += 1
        return Answer(status: 429, fields: state.dayCalls >= perDay ? dayFields : minuteFields)
      }
      state.minute.append(now)
      state.dayCalls += 1
      state.accepted.append(now)
      let shown: [(String, String)] =
        switch fields {
        case .both: dayFields + minuteFields
        case .minuteOnly: minuteFields
        case .dayOnly: dayFields
        case .none: []
        }
      return Answer(status: 200, fields: shown)
    }
  }

  /// The response as the in-memory transport gives it.
  func canned() -> CannedResponse {
    let answer = answer()
    var headers = HTTPFields()
    for (name, value) in answer.fields { if let name = HTTPField.Name(name) { headers[name] = value } }
    return answer.status == 200
      ? .odata(results: "[]", headers: headers)
      : CannedResponse(status: .init(code: answer.status), headerFields: headers)
  }

  /// The response as the loopback server gives it.
  func served() -> Response {
    let answer = answer()
    return Response(answer.status, headers: answer.fields, text: answer.status == 200 ? #"{"d":{"results":[]}}"# : "")
  }
}
