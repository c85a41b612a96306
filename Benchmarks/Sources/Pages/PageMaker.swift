public import ExactOnline

/// Makes JSON rows with a value for each property of a table, the same on each run.
///
/// Nullable properties are null in one row of four; recorded answers of the service lack more. Texts are short, and one
/// letter in fifty is outside ASCII, far more than in names of Dutch and Belgian people and towns.
public struct PageMaker {
  private var random = SplitMix(state: 1)

  /// Makes the same pages in every run.
  public init() {}

  /// `{"d":{"results":[…],"__next":"…"}}`
  public mutating func page(of table: PropertyTable, rows: Int, next: String? = nil) -> [UInt8] {
    var text = "{\"d\":{\"results\":["
    for index in 0..<rows {
      if index > 0 { text += "," }
      text += row(of: table)
    }
    text += "]"
    if let next { text += ",\"__next\":\"\(next)\"" }
    return Array((text + "}}").utf8)
  }

  private mutating func row(of table: PropertyTable) -> String {
    let address = "https://start.exactonline.nl/api/v1/123456/sync/CRM/Accounts(guid'\(guid())')"
    var text = "{\"__metadata\":{\"uri\":\"\(address)\",\"type\":\"Exact.Web.Api.Models.Sync.CRM.AccountSync\"}"
    for property in table.properties where !property.isNavigation {
      let isAbsent = property.isNullable && random.below(4) == 0
      var value = isAbsent ? "null" : value(of: property)
      // Rows of another division would be refused.
      if property.wireName == "Division", !isAbsent { value = "123456" }
      text += ",\"\(property.wireName)\":\(value)"
    }
    return text + "}"
  }

  private mutating func value(of property: PropertyDescriptor) -> String {
    switch property.kind {
    case .string: "\"\(words(random.below(30)))\""
    case .guid: "\"\(guid())\""
    case .boolean: random.below(2) == 0 ? "true" : "false"
    case .byte, .sbyte: "\(random.below(2))"
    case .int16, .int32: "\(random.below(30_000))"
    case .int64: "\(random.below(1 << 40))"
    case .single, .double, .decimal: "\(random.below(10_000)).\(random.below(9) + 1)"
    case .dateTime, .dateTimeOffset, .date: "\"/Date(\(1_000_000_000_000 + random.below(700_000_000_000)))/\""
    case .binary: "\"aGVsbG8gd29ybGQ=\""
    case .time, .timeOfDay, .duration: "\"PT13H20M\""
    case .raw: "null"
    }
  }

  private mutating func words(_ count: Int) -> String {
    let letters = Array("abcdefghij klmnop stuvwxyz")
    return String((0..<count).map { _ in random.below(50) == 0 ? "ë" : letters[random.below(letters.count)] })
  }

  private mutating func guid() -> String {
    func hex(_ digits: Int) -> String {
      let text = String(random.below(1 << (4 * digits)), radix: 16)
      return String(repeating: "0", count: digits - text.count) + text
    }
    return "\(hex(8))-\(hex(4))-4\(hex(3))-8\(hex(3))-\(hex(12))"
  }
}

/// The generator of Steele, Lea and Flood: small, and the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
