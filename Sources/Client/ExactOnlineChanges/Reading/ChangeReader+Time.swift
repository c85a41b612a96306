import Foundation
import ODataRuntime

extension ChangeReader {
  /// Notes the time of an answer.
  ///
  /// - Parameters:
  ///   - service: The time by the service's clock, as the answer states it.
  ///   - age: The seconds since it arrived.
  mutating func hear(_ service: Int64?, before age: Int64 = 0) {
    let client = policy.time.now.wholeSeconds
    let isFirst = first == nil
    let reading = first ?? ClockReading(client: client - age, service: service)
    first = reading
    let stated = reading.service == nil ? client : service.map { $0 + age }
    now = isFirst ? stated ?? now : max(stated ?? now, now)
    guard isFirst, let onEvent = policy.onEvent else { return }
    let (set, division) = (source.address.path, source.address.division)
    if let service, reading.isContradictory {
      onEvent(
        .clocksDiffer(
          set: set, division: division, client: Date(timeIntervalSince1970: Double(reading.client)),
          service: Date(timeIntervalSince1970: Double(service))))
    } else if service == nil {
      onEvent(.serviceTimeUnknown(set: set, division: division))
    }
  }

  /// Whether the times in the cursor are by another clock, or by one that was set. What this run has read from the
  /// beginning has the times of this run.
  var doubtsTimes: Bool {
    guard let first, let given, announced == nil else { return false }
    return !first.agrees(with: given)
  }

  /// Gives up versions that were read before the overlap. If the clocks disagree about the time since the last run, the
  /// overlap begins anew.
  func settle(_ seen: inout SeenRows, keeping anchors: Int) {
    guard let first else { return }
    if doubtsTimes { return seen.restamp(now) }
    // A page of the last run stated a time that has not come.
    seen.restamp(now, onlyLater: true)
    seen.settle(seenBy: (first.service ?? first.client) - policy.overlap.wholeSeconds, keeping: anchors)
  }
}
