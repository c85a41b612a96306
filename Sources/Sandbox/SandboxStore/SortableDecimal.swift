/// A decimal number as bytes that compare as the numbers do: SQLite compares `Edm.Decimal` exactly and by index.
///
/// The first byte is the sign: 0, 1 for zero, or 2. Then, for numbers above zero, two bytes of the exponent (where the
/// point stands, plus 0x4000) and a byte for each significant digit, the digit plus 1. Numbers below zero have the same
/// bytes inverted, and 0xFF at the end, so that a longer one is the lesser.
package struct SortableDecimal: Sendable, Hashable {
  package static let maximumDigits = 200
  package static let zero = SortableDecimal(isNegative: false, digits: [], exponent: 0)

  /// The digits after `0.`, with no zero at either end.
  let isNegative: Bool
  let digits: [UInt8]
  let exponent: Int

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = exponent
  }

  package init(_ value: Int64) { self = SortableDecimal(String(value)) ?? .zero }

  /// Reads `-12.50` and `1.5e3`.
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text).utf8
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    var digits: [UInt8] = []
    var exponent = 0
    var sawPoint = false
    var sawDigit = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        sawDigit = true
        if !digits.isEmpty || byte != UInt8(ascii: "0") {
          digits.append(byte - UInt8(ascii: "0"))
          if !sawPoint { exponent += 1 }
        } else if sawPoint {
          exponent -= 1
        }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard sawDigit else { return nil }
    if let byte = rest.first {
      guard byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E"),
        let shift = Int(Substring(rest.dropFirst())), abs(shift) < 1000
      else { return nil }
      exponent += shift
    }
    while digits.last == 0 { digits.removeLast() }
    guard digits.count <= Self.maximumDigits, abs(exponent) < 2000 else { return nil }
    self.init(isNegative: isNegative && !digits.isEmpty, digits: digits, exponent: digits.isEmpty ? 0 : exponent)
  }

  package var bytes: [UInt8] {
    guard !digits.isEmpty else { return [1] }
    let biased = UInt16(exponent + 0x4000)
    let magnitude = [UInt8(biased >> 8), UInt8(biased & 0xFF)] + digits.map { $0 + 1 }
    return isNegative ? [0] + magnitude.map { ~$0 } + [0xFF] : [2] + magnitude
  }

  package init(bytes: some Collection<UInt8>) {
    guard let sign = bytes.first, sign != 1, bytes.count > 3 else {
      self = .zero
      return
    }
    let stored = sign == 0 ? bytes.dropFirst().dropLast().map { ~$0 } : Array(bytes.dropFirst())
    self.init(
      isNegative: sign == 0, digits: stored.dropFirst(2).map { $0 &- 1 },
      exponent: (Int(stored[0]) << 8 | Int(stored[1])) - 0x4000)
  }

  /// Plain digits with a point, and no exponent.
  package var text: String {
    guard !digits.isEmpty else { return "0" }
    let all = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    let sign = isNegative ? "-" : ""
    if exponent <= 0 { return "\(sign)0.\(String(repeating: "0", count: -exponent))\(all)" }
    if exponent >= digits.count { return "\(sign)\(all)\(String(repeating: "0", count: exponent - digits.count))" }
    return "\(sign)\(all.prefix(exponent)).\(all.dropFirst(exponent))"
  }
}
