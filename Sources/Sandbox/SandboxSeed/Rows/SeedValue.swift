import SandboxStore

/// A value of a seeded row; its column determines how it is stored.
enum SeedValue: Sendable, Hashable {
  case text(String)
  case integer(Int)
  case real(Double)
  /// An amount in hundredths.
  case cents(Int)
  case day(Day)
  case flag(Bool)
  case bytes([UInt8])

  /// Nil if a column of this kind cannot hold it.
  func stored(as kind: EdmKind) -> StoredValue? {
    switch (self, kind.family) {
    case (.text(let text), .string), (.text(let text), .guid): .text(text)
    case (.integer(let value), .integer): .integer(Int64(value))
    case (.integer(let value), .floating): .real(Double(value))
    case (.integer(let value), .decimal): .blob(SortableDecimal(Int64(value)).bytes)
    case (.integer(let value), .string): .text(String(value))
    case (.real(let value), .floating): .real(value)
    case (.real(let value), .decimal): SortableDecimal("\(value)").map { .blob($0.bytes) }
    case (.cents(let value), .floating): .real(Double(value) / 100)
    case (.cents(let value), .decimal): SortableDecimal("\(value)e-2").map { .blob($0.bytes) }
    case (.day(let day), .dateTime): .integer(day.ticks)
    case (.flag(let value), .boolean), (.flag(let value), .integer): .integer(value ? 1 : 0)
    case (.bytes(let bytes), .binary): .blob(bytes)
    default: nil
    }
  }
}

extension SeedValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
}
