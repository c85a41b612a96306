import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Lets requests through when the limits allow it, and learns from their responses.
struct CallGate: RequestGate {
  let limiter: RateLimiter?
  let site: Site
  let clientID: String?
  var options = CallOptions()
  let reporter: CallReporter
  let suspensions = WriteSuspensions()

  func key(division: Int32?) -> RateLimitKey { RateLimitKey(site: site, clientID: clientID, division: division) }

  func admit(_ request: ODataRequest) async throws -> RequestPass {
    try refuseSuspended(request)
    guard let limiter else {
      reporter.sent(request, waited: .zero)
      return RequestPass { [reporter] in reporter.answered(request, status: $0.head?.status.code) }
    }
    let target = CallTarget(request.path)
    let start = limiter.time.now
    let ticket: RateLimiter.Ticket
    do {
      ticket = try await limiter.admit(key(division: target.division), endpoint: target.endpoint, options) {
        reporter.waiting(request, until: Date(milliseconds: $0))
      }
    } catch let refusal as RateLimitDecision.Refusal {
      let error = ODataError(refusal, request, division: target.division)
      reporter.refused(request, reason: refusal.reason, error)
      throw error
    }
    do {
      try refuseSuspended(request)
    } catch {
      _ = await limiter.settle(ticket, .notSent)
      throw error
    }
    let waited: Duration = ticket.hasWaited ? .seconds(limiter.time.now.timeIntervalSince(start)) : .zero
    reporter.sent(request, waited: waited)
    return RequestPass { [reporter] outcome in
      let left = await limiter.settle(ticket, RateLimitRecord.Outcome(outcome))
      reporter.answered(request, status: outcome.head?.status.code)
      if let division = target.division {
        reporter.metrics?.left(minute: left.minute, day: left.day, division: division)
      }
    }
  }
}

extension CallGate {
  /// Stops writes to a division, because a response about it was about another one.
  func suspendWrites(to division: Int32, found other: Int64) {
    if suspensions.suspend(division, found: other) { reporter.suspended(division, found: other) }
  }

  private func refuseSuspended(_ request: ODataRequest) throws {
    guard let error = suspensions.error(for: request) else { return }
    reporter.refused(request, reason: "suspended", error)
    throw error
  }
}

extension RateLimitDecision.Refusal {
  /// The reason in logs and metrics.
  fileprivate var reason: String {
    switch self {
    case .daySpent: "day"
    case .errorBudgetSpent: "error_budget"
    case .tooLate: "deadline"
    }
  }
}

extension RequestPass.Outcome {
  fileprivate var head: HTTPResponse? { if case .answered(let head) = self { head } else { nil } }
}

extension RateLimitRecord.Outcome {
  init(_ outcome: RequestPass.Outcome) {
    switch outcome {
    case .answered(let head): self = .answered(status: head.status.code, RateLimitHeaders(head.headerFields))
    case .failed(let mayHaveBeenSent): self = mayHaveBeenSent ? .lost : .notSent
    }
  }
}

extension ODataError {
  /// The error of a call that was not sent.
  init(_ refusal: RateLimitDecision.Refusal, _ request: ODataRequest, division: Int32?) {
    let whose = division.map { "of division \($0)" } ?? "of this connection"
    switch refusal {
    case .daySpent(let until):
      self.init(
        .rateLimited(until: Date(milliseconds: until)), operation: request.operation,
        detail: "the day's calls \(whose) are used up; nothing was sent",
        advice: "Continue after that, or let calls wait for the next day with the call option waitsForNextDay")
      plainAdvice = "Continue after that"
    case .tooLate(let until):
      self.init(
        .rateLimited(until: Date(milliseconds: until)), operation: request.operation,
        detail: "the limit \(whose) would make this call wait longer than allowed; nothing was sent",
        advice: "Allow a longer wait, or call less often")
    case .errorBudgetSpent(let until):
      self.init(
        .errorBudgetSpent(until: Date(milliseconds: until)), operation: request.operation,
        detail: "another error of this endpoint could make the service block the user for an hour; nothing was sent",
        advice: "Correct the cause of the earlier errors")
    }
  }
}

/// The division and the endpoint that a call counts for, taken from its path.
struct CallTarget: Hashable {
  /// Nil for calls without a division, such as `current/Me`.
  var division: Int32?
  /// The resource, without keys and anything after them: `crm/Accounts`.
  var endpoint: String

  /// `/api/v1/123456/crm/Accounts(guid'…')?…`, also with `beta/` before the division. Files and the XML services have
  /// other paths and a division in the query, as `_Division_` or `Division`; they are counted together with the others
  /// (Documentation/protocol.md, sections 3.1 and 15).
  init(_ target: String) {
    let bytes = target.utf8
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "(") }
    guard path.starts(with: "/api/v1/".utf8) else {
      endpoint = String(decoding: path, as: UTF8.self)
      division = Self.option("_division_", in: target) ?? Self.option("division", in: target)
      return
    }
    var rest = path.dropFirst(8)
    if rest.starts(with: "beta/".utf8) { rest = rest.dropFirst(5) }
    let segment = rest.prefix { $0 != UInt8(ascii: "/") }
    if let code = Int32(String(decoding: segment, as: UTF8.self)), code >= 0 {
      division = code
      rest = rest.dropFirst(segment.count + 1)
    }
    // `/$count` and `/$value` belong to the set before them.
    var end = rest.endIndex
    if let dollar = rest.firstIndex(of: UInt8(ascii: "$")), dollar > rest.startIndex {
      end = rest.index(before: dollar)
    }
    endpoint = String(decoding: rest[..<end], as: UTF8.self)
  }

  /// The number in an option of the query, by the option's name in lower case.
  private static func option(_ name: String, in target: String) -> Int32? {
    for option in target.split(separator: "?", maxSplits: 1).dropFirst().joined().split(separator: "&") {
      let parts = option.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased() == name, let number = Int32(parts[1]), number >= 0 { return number }
    }
    return nil
  }
}
