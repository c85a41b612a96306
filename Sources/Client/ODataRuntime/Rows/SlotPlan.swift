/// The facts about one property that a decoder needs, without strings.
struct SlotPlan: BitwiseCopyable {
  let kind: EdmKind
  let shape: PropertyDescriptor.Shape
  let isStructured: Bool
  let hasChild: Bool
  let isBinary: Bool
  let plainForm: PlainForm
  /// The largest whole number of the property's type.
  let maximum: Int64
  let key: ExpectedKey

  init(_ property: PropertyDescriptor) {
    kind = property.kind
    shape = property.shape
    isStructured = property.isStructured
    hasChild = property.hasChild
    isBinary = property.isBinary
    plainForm = PlainForm(property)
    maximum = property.kind.integerRange?.upperBound ?? .max
    key = ExpectedKey(property.wireName)
  }
}

/// The function of ``PlainValue`` that reads a property.
enum PlainForm: UInt8, BitwiseCopyable {
  case none, string, guid, boolean, integer, int64, number, decimal, ticks

  init(_ property: PropertyDescriptor) {
    guard !property.hasChild else {
      self = .none
      return
    }
    switch property.kind {
    case .string: self = .string
    case .guid: self = .guid
    case .boolean: self = .boolean
    case .byte, .sbyte, .int16, .int32: self = .integer
    case .int64: self = .int64
    case .single, .double: self = .number
    case .decimal: self = .decimal
    case .dateTime, .date, .dateTimeOffset: self = .ticks
    case .time, .timeOfDay, .duration, .binary, .raw: self = .none
    }
  }
}

/// The beginning of a member in JSON, `"Name":`, ready to be compared with a body in one go.
struct ExpectedKey: BitwiseCopyable {
  typealias Words = (UInt64, UInt64, UInt64, UInt64, UInt64)
  /// Longer keys are never expected; nearly all names of properties are shorter.
  static let longest = 40

  /// When the key cannot be expected, a length that is never found in a body.
  let length: Int
  private let words: Words
  /// The bits of the words that count.
  private let masks: Words

  init(_ name: String) {
    let key = Array("\"\(name)\":".utf8)
    // A name that JSON must escape never stands there byte for byte.
    let isPlain = !name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    length = isPlain && key.count <= Self.longest ? key.count : .max / 4
    let padding = [UInt8](repeating: 0, count: max(0, Self.longest - key.count))
    words = Self.words(key + padding)
    masks = Self.words(key.map { _ in 0xFF } + padding)
  }

  private static func words(_ bytes: [UInt8]) -> Words {
    bytes.withUnsafeBytes { $0.loadUnaligned(as: Words.self) }
  }

  /// Compares with `longest` bytes of a body.
  @inline(__always)
  func matches(_ source: UnsafeRawPointer) -> Bool {
    @inline(__always) func word(_ offset: Int) -> UInt64 {
      source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    let difference =
      (word(0) ^ words.0) & masks.0 | (word(8) ^ words.1) & masks.1
      | (word(16) ^ words.2) & masks.2 | (word(24) ^ words.3) & masks.3 | (word(32) ^ words.4) & masks.4
    return difference == 0
  }
}
