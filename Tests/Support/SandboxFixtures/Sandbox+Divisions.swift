package import ExactOnlineSandbox

extension SandboxConfiguration {
  /// The division besides the usual one, in tests that have two.
  package static let otherDivision = 234_567

  /// Adds ``otherDivision``, and leaves out the limits, which the many calls of such a test would meet.
  package mutating func addOtherDivision() {
    furtherDivisions = [Self.otherDivision]
    behaviours.subtract([.rateLimits, .errorLimit])
  }
}

extension Sandbox {
  /// The address of a set or a row in a division.
  package func address(_ division: some CustomStringConvertible, _ rest: String) -> String {
    "\(url)/api/v1/\(division)/\(rest)"
  }
}
