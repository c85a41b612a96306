/// The properties of one entity or complex type, as data: the basis of decoding, encoding, equality and descriptions.
///
/// Generated code provides it as text, one line per property in slot order:
///
/// ```text
/// ID            Guid!             key
/// Code          String            create update padded(18)
/// Name          String            create! update
/// Mode          Int32             create default(1)
/// Tags          String[]
/// Address       CRM.Address
/// BankAccounts  CRM.BankAccount*  create
/// ```
///
/// A line has the wire name (characters other than letters, digits and `_` percent-encoded), the kind, and flags. `!`
/// after a kind means not nullable, `[]` a collection; a kind with a dot is a structured type, with `*` a to-many and
/// with `?` a to-one navigation. Flags: `key`, `create`, `create!` (documented as required on create), `update`,
/// `padded(width)`, `token` (part of the concurrency token), `binary` (a number with a fraction that is read into a
/// type which holds more than Decimal), `default(value)`; a property without `create` and `update` is read-only.
public final class PropertyTable: Sendable {
  /// The properties in slot order.
  public let properties: [PropertyDescriptor]
  /// Slots of the key properties.
  let keySlots: [Int]
  /// Slots that hold values, all but navigations: what a complete entity selects.
  let valueSlots: [Int]
  /// Whether rows have a concurrency token: a property of the type is declared with `ConcurrencyMode="Fixed"`.
  public let hasConcurrencyToken: Bool
  let names: NameIndex
  /// The facts about each property that decoders need.
  let slotPlans: [SlotPlan]
  private let related: @Sendable () -> [PropertyTable]

  /// Reads the text that the generator wrote, of a type without structured properties.
  @_spi(Generated) public convenience init(_ text: StaticString) {
    self.init(text, related: { [] })
  }

  /// Reads the text that the generator wrote. `related` returns the tables of the structured slots, in slot order; it
  /// is called when one is first needed, so that types can refer to each other.
  @_spi(Generated) public convenience init(_ text: StaticString, related: @escaping @Sendable () -> [PropertyTable]) {
    self.init(text.withUTF8Buffer(Self.properties), related: related)
  }

  /// Reads text that a program made of metadata at run time, of a type without structured properties.
  package convenience init(made text: String) {
    var text = text
    self.init(text.withUTF8(Self.properties), related: { [] })
  }

  private static func properties(_ text: UnsafeBufferPointer<UInt8>) -> [PropertyDescriptor] {
    var relatedCount = 0
    return text.split(separator: UInt8(ascii: "\n")).map { line in
      let property = PropertyDescriptor(line: String(decoding: line, as: UTF8.self), related: relatedCount)
      if property.isStructured { relatedCount += 1 }
      return property
    }
  }

  init(_ properties: [PropertyDescriptor], related: @escaping @Sendable () -> [PropertyTable]) {
    self.properties = properties
    keySlots = properties.indices.filter { properties[$0].isKey }
    valueSlots = properties.indices.filter { !properties[$0].isNavigation }
    hasConcurrencyToken = properties.contains(where: \.isConcurrencyToken)
    names = NameIndex(properties.map(\.wireName))
    slotPlans = properties.map { SlotPlan($0) }
    self.related = related
  }

  /// The table for a list of `count` primitive values of one kind, which is stored like a row.
  init(listOf kind: EdmKind, count: Int) {
    properties = (0..<count).map { PropertyDescriptor(element: kind, at: $0) }
    keySlots = []
    valueSlots = Array(0..<count)
    hasConcurrencyToken = false
    names = NameIndex([])
    slotPlans = []
    related = { [] }
  }

  /// The table of the structured type in a slot; nil if the slot has none.
  package func relatedTable(at slot: Int) -> PropertyTable? {
    let index = properties[slot].relatedIndex
    guard index >= 0 else { return nil }
    let tables = related()
    return tables.indices.contains(index) ? tables[index] : nil
  }

  /// The slot of a property by its wire name; nil if there is none.
  ///
  /// - Parameter name: The name in JSON and in queries.
  public func slot(named name: String) -> Int? {
    var name = name
    return name.withUTF8 { names.find($0) }
  }
}

/// One line of a ``PropertyTable``.
public struct PropertyDescriptor: Sendable, Hashable {
  /// The cardinality of a property, and whether it is a navigation.
  public enum Shape: UInt8, Sendable, BitwiseCopyable, Hashable, CaseIterable {
    /// One primitive or complex value.
    case single
    /// A list of primitive or complex values.
    case collection
    /// A navigation to at most one row.
    case toOne
    /// A navigation to any number of rows.
    case toMany
  }

  /// The name in JSON and in queries.
  public let wireName: String
  /// The primitive type of the value; `.raw` for structured types.
  public let kind: EdmKind
  /// One value, a list, or a navigation.
  public let shape: Shape
  /// Whether the type is a complex or entity type rather than a primitive.
  public let isStructured: Bool
  /// Whether the service may send null.
  public let isNullable: Bool
  /// Whether it is the key or a part of it.
  public let isKey: Bool
  /// Whether a create can assign it.
  public let isCreatable: Bool
  /// Whether it is documented as required on create. The documentation is sometimes wrong, so only strict creates
  /// enforce it.
  public let isRequiredOnCreate: Bool
  /// Whether an update can assign it.
  public let isUpdatable: Bool
  /// The width to which a code is left-padded; 0 for none.
  public let paddedWidth: Int
  /// Whether the row's concurrency token depends on it: `ConcurrencyMode="Fixed"`.
  public let isConcurrencyToken: Bool
  /// Whether a number with a fraction is read into another type than `Decimal`, and may be infinite or not a number.
  public let isBinary: Bool
  /// The value that a create sends unless the property is assigned, as text.
  let createDefault: String?
  let relatedIndex: Int

  /// Whether its values are rows or lists, rather than single primitives.
  var hasChild: Bool { isStructured || shape != .single }

  /// Whether it is a navigation, present in JSON only if expanded.
  public var isNavigation: Bool { shape == .toOne || shape == .toMany }

  init(line: String, related: Int) {
    let words = line.split(separator: " ")
    wireName = URLText.decoded(words.first ?? "")
    var kindWord = words.dropFirst().first ?? "Raw"
    let isRequired = kindWord.last == "!"
    if isRequired { kindWord.removeLast() }
    isNullable = !isRequired
    let shape: Shape
    if kindWord.hasSuffix("[]") {
      shape = .collection
      kindWord.removeLast(2)
    } else if kindWord.last == "*" {
      shape = .toMany
      kindWord.removeLast()
    } else if kindWord.last == "?" {
      shape = .toOne
      kindWord.removeLast()
    } else {
      shape = .single
    }
    self.shape = shape
    isStructured = kindWord.contains(".")
    relatedIndex = isStructured ? related : -1
    kind = isStructured ? .raw : EdmKind(name: String(kindWord)) ?? .raw
    let flags = words.dropFirst(2)
    isKey = flags.contains("key")
    isRequiredOnCreate = flags.contains("create!")
    isCreatable = isRequiredOnCreate || flags.contains("create")
    isUpdatable = flags.contains("update")
    isConcurrencyToken = flags.contains("token")
    isBinary = flags.contains("binary")
    paddedWidth =
      flags.first { $0.hasPrefix("padded(") }
      .flatMap { Int($0.dropFirst(7).dropLast()) }.map { min(max($0, 0), 255) } ?? 0
    createDefault = flags.first { $0.hasPrefix("default(") }.map { URLText.decoded($0.dropFirst(8).dropLast()) }
  }

  init(element kind: EdmKind, at index: Int) {
    wireName = String(index)
    self.kind = kind
    shape = .single
    isStructured = false
    relatedIndex = -1
    isNullable = true
    isKey = false
    isCreatable = false
    isRequiredOnCreate = false
    isUpdatable = false
    isConcurrencyToken = false
    isBinary = kind.isBinary
    paddedWidth = 0
    createDefault = nil
  }
}

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

/// The beginning of a member in JSON, `"Name":`, ready for comparison with a body in one step.
struct ExpectedKey: BitwiseCopyable {
  typealias Words = (UInt64, UInt64, UInt64, UInt64, UInt64)
  /// Longer keys are never expected; nearly all names of properties are shorter.
  static let longest = 40

  /// A length for a key that cannot be expected: one that never occurs in a body.
  let length: Int
  private let words: Words
  /// The bits of the words that count.
  private let masks: Words

  init(_ name: String) {
    let key = Array("\"\(name)\":".utf8)
    // A name that JSON must escape never occurs byte for byte.
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

/// Finds a slot by the bytes of its wire name: open addressing in one flat buffer, without creating strings.
struct NameIndex: Sendable {
  /// All names, one after another.
  private let bytes: [UInt8]
  /// The position at which each name begins, followed by the end of the last one.
  private let starts: [Int]
  /// Slot + 1, or 0 if the bucket is free; the count is a power of two.
  private let buckets: [UInt16]

  init(_ names: [String]) {
    var bytes: [UInt8] = []
    var starts = [0]
    for name in names {
      bytes += name.utf8
      starts.append(bytes.count)
    }
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var buckets = [UInt16](repeating: 0, count: size)
    for slot in names.indices {
      var bucket = bytes[starts[slot]..<starts[slot + 1]].withUnsafeBufferPointer(Self.hash) & (size - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = UInt16(truncatingIfNeeded: slot + 1)
    }
    self.bytes = bytes
    self.starts = starts
    self.buckets = buckets
  }

  /// FNV-1a: the names are ours, so no sender can choose colliding ones; the table bounds how long a search takes.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var bucket = Self.hash(name) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let slot = Int(buckets[bucket]) - 1
      if bytes[starts[slot]..<starts[slot + 1]].elementsEqual(name) { return slot }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }
}
