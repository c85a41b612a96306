import HTTPTypes
package import SandboxService
import Synchronization

/// ``SandboxBehaviour/errorLimit``: more than ten answers 400, 401, 403 or 404 within an hour block an endpoint for an
/// hour, for an app, a user and a division (Documentation/protocol.md, section 3.1). What a blocked key is answered is not
/// published; here it is 403.
package final class ErrorLimit: RequestStage {
  private struct Key: Hashable {
    var caller: SandboxRequest.Caller
    var division: Int?
    var endpoint: String
  }

  private struct Record {
    var errors: [Double] = []
    var blockedUntil = 0.0
  }

  private static let maximum = 10
  private static let hour = 3600.0

  private let clock: SandboxClock
  private let switches: BehaviourSwitches
  private let records = Mutex<[Key: Record]>([:])

  package init(clock: SandboxClock, switches: BehaviourSwitches) {
    self.clock = clock
    self.switches = switches
  }

  package func reset() { records.withLock { $0 = [:] } }

  /// Errors of an app, a user and a division at an endpoint.
  package struct Usage: Sendable, Hashable {
    package var user: String
    package var division: Int?
    package var endpoint: String
    /// Within the last hour.
    package var errors: Int
    /// Seconds since 1970; nil if it is not blocked.
    package var blockedUntil: Double?
  }

  package var usage: [Usage] {
    let now = clock.seconds
    return records.withLock { $0 }.map { key, record in
      Usage(
        user: key.caller.user, division: key.division, endpoint: key.endpoint,
        errors: record.errors.count { now - $0 < Self.hour },
        blockedUntil: record.blockedUntil > now ? record.blockedUntil : nil)
    }
    .filter { $0.errors > 0 || $0.blockedUntil != nil }
    .sorted { ($0.endpoint, $0.division ?? 0, $0.user) < ($1.endpoint, $1.division ?? 0, $1.user) }
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.errorLimit), let caller = request.caller, request.lowercasedPath.hasPrefix("/api/v1/")
    else { return await next(request) }
    let key = Self.key(caller, request)
    let now = clock.seconds
    let isBlocked = records.withLock { records in
      guard var record = records[key], record.blockedUntil > now else { return false }
      // Continued errors extend it.
      record.blockedUntil = now + Self.hour
      records[key] = record
      return true
    }
    if isBlocked {
      let problem = ODataError(
        403, "Forbidden",
        hint: "More than 10 errors within an hour at '\(key.endpoint)' blocked it. Make no call to it for an hour.")
      return problem.response(to: request)
    }
    let response = await next(request)
    if [400, 401, 403, 404].contains(response.status) { count(key, now) }
    return response
  }

  /// Counts a call that was refused because the token of the caller has expired.
  func countExpired(_ caller: SandboxRequest.Caller, _ request: SandboxRequest) {
    guard switches.isOn(.errorLimit), request.lowercasedPath.hasPrefix("/api/v1/") else { return }
    count(Self.key(caller, request), clock.seconds)
  }

  private static func key(_ caller: SandboxRequest.Caller, _ request: SandboxRequest) -> Key {
    Key(caller: caller, division: request.division, endpoint: endpoint(request))
  }

  private func count(_ key: Key, _ now: Double) {
    records.withLock { records in
      var record = records[key] ?? Record()
      record.errors = record.errors.filter { now - $0 < Self.hour } + [now]
      if record.errors.count > Self.maximum { record = Record(blockedUntil: now + Self.hour) }
      records[key] = record
      // Those that are over are forgotten.
      if records.count > 1000 {
        records = records.filter { $0.value.blockedUntil > now || now - ($0.value.errors.last ?? 0) < Self.hour }
      }
    }
  }

  /// `crm/Accounts`, without keys and anything after them.
  private static func endpoint(_ request: SandboxRequest) -> String {
    var parts: [Substring] = []
    for part in request.segments.dropFirst(2) where Int(part) == nil {
      guard let open = part.firstIndex(of: "(") else {
        parts.append(part)
        continue
      }
      parts.append(part[..<open])
      break
    }
    return parts.prefix(4).joined(separator: "/").lowercased()
  }
}
