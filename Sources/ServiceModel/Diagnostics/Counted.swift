/// A number with its noun, for people: `1 file`, `2 files`. The runtime has its own, since it imports nothing from here.
package struct Counted: Sendable, CustomStringConvertible {
  package let description: String

  /// - Parameters:
  ///   - noun: The noun in the singular.
  ///   - plural: The plural; nil for the noun with an `s`.
  package init(_ number: Int, _ noun: String, _ plural: String? = nil) {
    description = "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
