/// The properties of one entity or complex type, as data: what decoding, encoding, equality and descriptions work from.
///
/// Generated code gives it as text, one line a property in slot order:
///
///     ID            Guid!             key
///     Code          String            create update padded(18)
///     Name          String            create! update
///     Tags          String[]
///     Address       CRM.Address
///     BankAccounts  CRM.BankAccount*  create
///
/// A line has the wire name (other characters than letters, digits and `_` percent-encoded), the kind, and flags. `!`
/// after a kind means not nullable, `[]` a collection; a kind with a dot is a structured type, with `*` a to-many and
/// with `?` a to-one navigation. Flags: `key`, `create`, `create!` (documented as required on create), `update`,
/// `padded(width)`; a property without `create` and `update` is read-only.
public final class PropertyTable: Sendable {
  public let properties: [PropertyDescriptor]
  /// Slots of the key properties.
  let keySlots: [Int]
  /// Slots that hold values, all but navigations: what a complete entity selects.
  let valueSlots: [Int]
  let names: NameIndex
  /// What decoders need of each property.
  let slotPlans: [SlotPlan]
  private let related: @Sendable () -> [PropertyTable]

  /// Reads the text that the generator wrote, of a type without structured properties.
  public convenience init(_ text: StaticString) {
    self.init(text, related: { [] })
  }

  /// Reads the text that the generator wrote. `related` gives the tables of the structured slots, in slot order; it is
  /// called when one is first needed, so that types may refer to each other.
  public convenience init(_ text: StaticString, related: @escaping @Sendable () -> [PropertyTable]) {
    var relatedCount = 0
    let properties = text.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        let property = PropertyDescriptor(line: String(decoding: line, as: UTF8.self), related: relatedCount)
        if property.isStructured { relatedCount += 1 }
        return property
      }
    }
    self.init(properties, related: related)
  }

  init(_ properties: [PropertyDescriptor], related: @escaping @Sendable () -> [PropertyTable]) {
    self.properties = properties
    keySlots = properties.indices.filter { properties[$0].isKey }
    valueSlots = properties.indices.filter { !properties[$0].isNavigation }
    names = NameIndex(properties.map(\.wireName))
    slotPlans = properties.map { SlotPlan($0) }
    self.related = related
  }

  /// The table for a list of `count` primitive values of one kind, which is stored like a row.
  init(listOf kind: EdmKind, count: Int) {
    properties = (0..<count).map { PropertyDescriptor(element: kind, at: $0) }
    keySlots = []
    valueSlots = Array(0..<count)
    names = NameIndex([])
    slotPlans = []
    related = { [] }
  }

  /// The table of the structured type in a slot; nil when the slot holds none.
  func relatedTable(at slot: Int) -> PropertyTable? {
    let index = properties[slot].relatedIndex
    guard index >= 0 else { return nil }
    let tables = related()
    return tables.indices.contains(index) ? tables[index] : nil
  }

  /// The slot of a property by its wire name.
  public func slot(named name: String) -> Int? {
    var name = name
    return name.withUTF8 { names.find($0) }
  }
}

/// One line of a ``PropertyTable``.
public struct PropertyDescriptor: Sendable, Hashable {
  public enum Shape: UInt8, Sendable, BitwiseCopyable, Hashable {
    case single, collection, toOne, toMany
  }

  /// The name in JSON and in queries.
  public let wireName: String
  /// What the value is; `.raw` for structured types.
  public let kind: EdmKind
  public let shape: Shape
  /// A complex or entity type rather than a primitive.
  public let isStructured: Bool
  public let isNullable: Bool
  public let isKey: Bool
  public let isCreatable: Bool
  /// Documented as required on create. The documentation is sometimes wrong, so this helps and does not lock in.
  public let isRequiredOnCreate: Bool
  public let isUpdatable: Bool
  /// The width a code is left-padded to; 0 for none.
  public let paddedWidth: Int
  let relatedIndex: Int

  /// Whether its values are rows or lists, rather than single primitives.
  var hasChild: Bool { isStructured || shape != .single }

  /// Found in JSON only when it was expanded.
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
    paddedWidth =
      flags.first { $0.hasPrefix("padded(") }
      .flatMap { Int($0.dropFirst(7).dropLast()) }.map { min(max($0, 0), 255) } ?? 0
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
    paddedWidth = 0
  }
}
