package import SandboxStore

/// The values of a new row where its creator gave none.
package struct RowDefaults {
  let set: SetSchema
  let division: Int
  /// The wall clock, in ticks.
  let now: Int64
  /// The row's number in the sequence.
  let number: Int64

  package init(set: SetSchema, division: Int, now: Int64, number: Int64) {
    self.set = set
    self.division = division
    self.now = now
    self.number = number
  }

  /// All columns of the row.
  package func completed(_ given: [Int: StoredValue]) throws -> [StoredValue] { try completed { given[$0] } }

  /// The same, of values that are asked for.
  package func completed(_ given: (Int) -> StoredValue?) throws -> [StoredValue] {
    var values: [StoredValue] = []
    values.reserveCapacity(set.columns.count)
    for column in set.columns.indices { values.append(try given(column) ?? value(of: column)) }
    return values
  }

  private func value(of column: Int) throws -> StoredValue {
    if set.key.contains(column) { return try key(set.columns[column]) }
    switch set.columns[column].role {
    case .created, .modified: return .integer(now)
    case .timestamp: return .integer(number)
    case .division: return .integer(Int64(division))
    case nil: return set.columns[column].initialValue
    }
  }

  private func key(_ schema: ColumnSchema) throws -> StoredValue {
    switch schema.kind.family {
    case .guid: return .text(Self.guid(number))
    case .integer where schema.name == "Division": return .integer(Int64(division))
    case .integer where schema.kind.range.contains(number): return .integer(number)
    default:
      throw ODataError(
        400, "Error processing request stream. A new row of '\(set.name)' needs its key '\(schema.name)'.")
    }
  }

  /// A Guid (version 4) that follows from a number, so that a program finds the same ids in every run.
  package static func guid(_ number: Int64) -> String {
    let (high, low) = (mixed(UInt64(bitPattern: number)), mixed(~UInt64(bitPattern: number)))
    let first = (high & ~0xF000) | 0x4000
    let second = (low & ~(3 << 62)) | (2 << 62)
    func hex(_ value: UInt64) -> String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let (head, tail) = (hex(first), hex(second))
    return "\(head.prefix(8))-\(head.dropFirst(8).prefix(4))-\(head.suffix(4))-\(tail.prefix(4))-\(tail.suffix(12))"
  }

  /// The finalizer of SplitMix64, which is a bijection: different numbers have different ids.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var value = number &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
