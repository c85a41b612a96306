package import SandboxService

/// ``SandboxBehaviour/wallClock``: dates say what a Dutch clock shows, as if it were UTC, and what a client sends with a
/// `Z` is taken at its UTC value (Documentation/protocol.md, section 6.3). Without it, all dates are UTC.
package enum WallClock {
  /// - Parameter start: the instant at which the clock begins, in seconds since 1970; nil for the machine's.
  package static func clock(startingAt start: Double?, switches: BehaviourSwitches) -> SandboxClock {
    SandboxClock(start: start, isDutch: { switches.isOn(.wallClock) })
  }
}
