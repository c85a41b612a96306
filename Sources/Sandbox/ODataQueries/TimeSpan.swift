/// A length of time as `Edm.Time` spells it: `PT8H30M`.
package struct TimeSpan: Sendable, Hashable {
  package var ticks: Int64

  package init(ticks: Int64) { self.ticks = ticks }

  /// Reads `PT8H30M5.25S`, `P1DT2H`, with a sign in front or not.
  package init?(_ text: String) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    rest.removeFirst()
    var total: Int64 = 0
    var isTime = false
    var units: [Character] = []
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(digits.count)
      guard let unit = rest.first, units.last.map({ Self.isBefore($0, unit) }) ?? true,
        let part = Self.ticks(digits, of: unit, isTime: isTime)
      else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
      units.append(unit)
      rest.removeFirst()
    }
    guard !units.isEmpty else { return nil }
    ticks = isNegative ? -total : total
  }

  /// The shortest spelling, in hours, minutes and seconds.
  package var text: String {
    let magnitude = ticks.magnitude
    let second = UInt64(CivilTime.ticksPerSecond)
    let seconds = magnitude / second
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let fraction = Self.fractionText(Int64(magnitude % second))
    let tail = rest > 0 || !fraction.isEmpty || seconds == 0 ? "\(rest)\(fraction)S" : ""
    return "\(ticks < 0 ? "-" : "")PT\(hours > 0 ? "\(hours)H" : "")\(minutes > 0 ? "\(minutes)M" : "")\(tail)"
  }

  /// `.25`, or nothing if there is no fraction.
  static func fractionText(_ ticks: Int64) -> String {
    guard ticks > 0 else { return "" }
    let digits = String(ticks)
    var text = String(repeating: "0", count: 7 - digits.count) + digits
    while text.last == "0" { text.removeLast() }
    return ".\(text)"
  }

  private static func isBefore(_ unit: Character, _ next: Character) -> Bool {
    let order: [Character] = ["D", "H", "M", "S"]
    guard let left = order.firstIndex(of: unit), let right = order.firstIndex(of: next) else { return false }
    return left < right
  }

  private static func ticks(_ digits: Substring, of unit: Character, isTime: Bool) -> Int64? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int64(parts[0]), parts.count == 1 || unit == "S" else {
      return nil
    }
    let seconds: Int64
    switch (unit, isTime) {
    case ("D", false): seconds = 86_400
    case ("H", true): seconds = 3600
    case ("M", true): seconds = 60
    case ("S", true): seconds = 1
    default: return nil
    }
    let (ticks, overflow) = whole.multipliedReportingOverflow(by: seconds * CivilTime.ticksPerSecond)
    guard !overflow else { return nil }
    guard parts.count == 2 else { return ticks }
    var scanner = DigitScanner(String(parts[1]))
    guard let fraction = scanner.fraction(), scanner.isAtEnd else { return nil }
    let (sum, isTooLong) = ticks.addingReportingOverflow(fraction)
    return isTooLong ? nil : sum
  }
}
