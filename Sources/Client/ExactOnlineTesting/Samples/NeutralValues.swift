@_spi(Generated) import ODataRuntime

/// The values of a sample row that the test did not assign.
enum NeutralValues {
  /// A row with every property: assigned values, null if the metadata allows it, and neutral values otherwise.
  ///
  /// - Parameter seed: Gives rows that are otherwise equal different Guids.
  static func completed(_ members: [String: JSONValue], _ table: PropertyTable, seed: String) -> JSONValue {
    var completed = members
    let fingerprint = "\(seed) \(JSONValue.object(members))"
    for (slot, property) in table.properties.enumerated() {
      guard members[property.wireName] == nil, !property.isNavigation else { continue }
      if property.isNullable {
        completed[property.wireName] = .null
      } else if property.shape == .collection {
        completed[property.wireName] = SampleJSON.results([])
      } else if let table = table.relatedTable(at: slot) {
        completed[property.wireName] = self.completed([:], table, seed: "\(fingerprint) \(property.wireName)")
      } else {
        completed[property.wireName] = value(property, seed: "\(fingerprint) \(property.wireName)")
      }
    }
    return .object(completed)
  }

  private static func value(_ property: PropertyDescriptor, seed: String) -> JSONValue {
    switch property.kind {
    case .string, .binary: .string("")
    case .guid: .string(guid(seed))
    case .byte, .sbyte, .int16, .int32, .int64, .single, .double, .decimal: .number("0")
    case .boolean: .boolean(false)
    case .dateTime, .dateTimeOffset, .date: .string("/Date(0)/")
    case .time, .timeOfDay, .duration: .string("PT0S")
    case .raw: .object([:])
    }
  }

  /// A Guid of version 8 (RFC 9562), made from a text by FNV-1a: the same in every run, unlike Swift's own hashes.
  private static func guid(_ seed: String) -> String {
    func hash(_ basis: UInt64) -> UInt64 { seed.utf8.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
    let high = hash(0xCBF2_9CE4_8422_2325) & ~0xF000 | 0x8000
    let low = hash(0x9AE1_6A3B_2F90_404F) & ~(0b11 << 62) | 0b10 << 62
    let digits = [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    var guid = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { guid.append("-") }
      guid.append(digit)
    }
    return guid
  }
}
