package import ODataQueries

/// A value as SQLite holds it.
package enum StoredValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The default value of a property that is not nullable, as in .NET.
  package static func initial(of kind: EdmKind) -> StoredValue {
    switch kind.family {
    case .string: .text("")
    case .guid: .text("00000000-0000-0000-0000-000000000000")
    case .dateTime, .dateTimeOffset: .integer(-621_355_968_000_000_000)
    case .time, .boolean, .integer: .integer(0)
    case .floating: .real(0)
    case .decimal: .blob(SortableDecimal.zero.bytes)
    case .binary: .blob([])
    }
  }

  /// Whether a whole number is one that a property of this kind can have.
  package func fits(_ kind: EdmKind) -> Bool {
    if case .integer(let value) = self, kind.family == .integer { kind.range.contains(value) } else { true }
  }

  /// The literal of a value of this kind.
  package func literal(as kind: EdmKind) -> Literal {
    switch self {
    case .null: .null
    case .text(let text): kind == .guid ? .guid(text) : .string(text)
    case .real(let value): kind == .single ? .single(Float(value)) : .double(value)
    case .blob(let bytes): kind == .decimal ? .decimal(SortableDecimal(bytes: bytes).text) : .binary(bytes)
    case .integer(let value):
      switch kind {
      case .dateTime: .dateTime(value)
      case .dateTimeOffset: .dateTimeOffset(value)
      case .time: .time(value)
      case .boolean: .boolean(value != 0)
      case .int64: .long(value)
      default: .integer(value)
      }
    }
  }

  /// The value that a literal has for a property of this kind; nil if it is none of that kind.
  package init?(_ literal: Literal, as kind: EdmKind) {
    switch (literal, kind.family) {
    case (.null, _): self = .null
    case (.string(let text), .string), (.guid(let text), .guid): self = .text(text)
    case (.boolean(let value), .boolean): self = .integer(value ? 1 : 0)
    case (.dateTime(let ticks), .dateTime), (.dateTimeOffset(let ticks), .dateTimeOffset), (.time(let ticks), .time):
      self = .integer(ticks)
    case (.binary(let bytes), .binary): self = .blob(bytes)
    case (.integer(let value), .integer), (.long(let value), .integer): self = .integer(value)
    case (.integer(let value), .floating), (.long(let value), .floating): self = .real(Double(value))
    case (.real(let text), .floating):
      guard let value = kind == .single ? Float(text).map(Double.init) : Double(text), value.isFinite else {
        return nil
      }
      self = .real(value)
    case (.decimal(let text), .floating):
      guard let value = Double(text), value.isFinite else { return nil }
      self = .real(value)
    case (.double(let value), .floating): self = .real(value)
    case (.single(let value), .floating): self = .real(Double(value))
    case (.integer(let value), .decimal), (.long(let value), .decimal): self = .blob(SortableDecimal(value).bytes)
    case (.real(let text), .decimal), (.decimal(let text), .decimal):
      guard let value = SortableDecimal(text) else { return nil }
      self = .blob(value.bytes)
    default: return nil
    }
  }
}
