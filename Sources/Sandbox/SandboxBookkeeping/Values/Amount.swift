/// An exact decimal number with six digits after the point: money, quantities, prices and rates.
///
/// Exact Online's documents have `Edm.Double` for them, whose sums are not those of the digits. Results beyond nine
/// million millions stay at that bound; what is read from rows is smaller (``limit``), so that sums do not get there.
package struct Amount: Sendable, Hashable, Comparable {
  package static let zero = Amount(units: 0)
  package static let one = Amount(units: scale)
  /// The largest amount that a row can have.
  package static let limit = 100_000_000_000.0
  private static let scale: Int64 = 1_000_000

  /// Millionths.
  package let units: Int64

  package init(units: Int64) { self.units = units }

  package init(_ value: Int) { units = Int64(clamping: Int128(value) * Int128(Self.scale)) }

  package init(cents: Int64) { units = Int64(clamping: Int128(cents) * 10_000) }

  /// The decimal number that a binary one represents; nil if it is too large.
  package init?(_ value: Double) {
    guard abs(value) <= Self.limit else { return nil }
    units = Int64((value * Double(Self.scale)).rounded())
  }

  /// The nearest binary number.
  package var double: Double { Double(units) / Double(Self.scale) }

  /// To whole cents, halves away from zero.
  package var rounded: Amount { Amount(cents: cents) }

  /// Halves away from zero.
  package var cents: Int64 { Self.quotient(Int128(units), 10_000) }

  package var isZero: Bool { units == 0 }
  package var magnitude: Amount { self < .zero ? -self : self }

  /// With two digits after the point: `1234.50`.
  package var text: String {
    let cents = cents
    let digits = String(cents.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(cents < 0 ? "-" : "")\(padded.dropLast(2)).\(padded.suffix(2))"
  }

  package static func < (left: Amount, right: Amount) -> Bool { left.units < right.units }
  package static func + (left: Amount, right: Amount) -> Amount {
    Amount(units: Int64(clamping: Int128(left.units) + Int128(right.units)))
  }
  package static func - (left: Amount, right: Amount) -> Amount {
    Amount(units: Int64(clamping: Int128(left.units) - Int128(right.units)))
  }
  package static prefix func - (value: Amount) -> Amount { .zero - value }
  package static func += (left: inout Amount, right: Amount) { left = left + right }
  package static func -= (left: inout Amount, right: Amount) { left = left - right }
  package static func * (left: Amount, right: Amount) -> Amount {
    Amount(units: quotient(Int128(left.units) * Int128(right.units), Int128(scale)))
  }
  /// Zero if the divisor is zero.
  package static func / (left: Amount, right: Amount) -> Amount {
    guard right.units != 0 else { return .zero }
    return Amount(units: quotient(Int128(left.units) * Int128(scale), Int128(right.units)))
  }

  /// Rounded to a whole number, halves away from zero.
  private static func quotient(_ value: Int128, _ divisor: Int128) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude * 2 >= divisor.magnitude else { return Int64(clamping: quotient) }
    return Int64(clamping: quotient + ((value < 0) == (divisor < 0) ? 1 : -1))
  }
}

extension Sequence<Amount> {
  package var total: Amount { reduce(.zero, +) }
}
