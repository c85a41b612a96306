package import SandboxStore

/// The values of a new row for properties that its creator did not set.
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
  package func completed(_ given: ColumnValues) throws -> [StoredValue] {
    var values = set.initialValues
    for (column, role) in set.roles {
      switch role {
      case .created, .modified: values[column] = .integer(now)
      case .timestamp: values[column] = .integer(number)
      case .division: values[column] = .integer(Int64(division))
      }
    }
    for column in set.key where given[column] == nil { values[column] = try key(set.columns[column]) }
    for (column, value) in given { values[column] = value }
    return values
  }

  private var shortNumber: Int64 { DivisionNumbers(division).short(number) }

  private func key(_ schema: ColumnSchema) throws -> StoredValue {
    switch schema.kind.family {
    case .guid: return .text(Self.guid(number))
    case .integer where schema.name == "Division": return .integer(Int64(division))
    case .integer where schema.kind.range.contains(shortNumber): return .integer(shortNumber)
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
    return String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let nibble = UInt8((digit < 16 ? first : second) >> UInt64(60 - digit % 16 * 4) & 15)
        text[place] = nibble + (nibble < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        place += 1
      }
      return 36
    }
  }

  /// The finalizer of SplitMix64, which is a bijection: different numbers have different ids.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var value = number &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
