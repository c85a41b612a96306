/// The attributes of the current element. Strings are created only on demand.
struct AttributeList {
  /// An attribute that means nothing to the model.
  struct UnknownName: Hashable {
    var name: UnsafePointer<UInt8>
    var namespace: UnsafePointer<UInt8>?
    /// Whether its prefix is declared nowhere, which is reported as such.
    var hasUndeclaredPrefix = false
  }

  private typealias Value = (name: UnsafePointer<UInt8>, start: UnsafePointer<UInt8>, count: Int)

  private var values: [Value?] = Array(repeating: nil, count: AttributeName.allCases.count)
  private var present: UInt64 = 0
  private var read: UInt64 = 0
  private var names = NameCache<AttributeName?>()
  private var namespaces = NameCache<CSDLNamespace>()
  private(set) var unknownNames: [UnknownName] = []

  mutating func load(_ tag: XMLTag) {
    present = 0
    read = 0
    unknownNames.removeAll(keepingCapacity: true)
    guard let attributes = tag.attributes else { return }
    for index in 0..<tag.attributeCount {
      let fields = attributes + index * 5
      guard let name = fields[0], let start = fields[3], let end = fields[4] else { continue }
      let word = names.meaning(of: name) { AttributeName.byWord[$0] }
      if let word, fields[1] == nil {
        set(word, (name, start, end - start))
        continue
      }
      let namespace = fields[2].map { namespaces.meaning(of: $0, classify: CSDLNamespace.init) }
      if let word, namespace == .metadata, word.isMetadata {
        set(word, (name, start, end - start))
      } else if namespace != .xml {
        unknownNames.append(
          UnknownName(
            name: name, namespace: fields[2], hasUndeclaredPrefix: fields[1] != nil && fields[2] == nil))
      }
    }
  }

  private mutating func set(_ name: AttributeName, _ value: Value) {
    values[Int(name.rawValue)] = value
    present |= AttributeSet.bit(of: name)
  }

  private mutating func value(of name: AttributeName) -> Value? {
    let bit = AttributeSet.bit(of: name)
    guard present & bit != 0 else { return nil }
    read |= bit
    return values[Int(name.rawValue)]
  }

  /// The length of the value in UTF-8, or nil if there is none.
  mutating func length(of name: AttributeName) -> Int? {
    value(of: name)?.count
  }

  /// Whether any of a set of attributes is present, at the cost of asking for one.
  func hasAny(of names: AttributeSet) -> Bool {
    present & names.bits != 0
  }

  mutating func text(_ name: AttributeName) -> String? {
    guard let value = value(of: name) else { return nil }
    let bytes = UnsafeBufferPointer(start: value.start, count: value.count)
    let text = String(decoding: bytes, as: UTF8.self)
    // libxml2 leaves an ampersand as a character reference unless entities are expanded, which they never are here.
    var place = value.start
    let end = value.start + value.count
    while place < end, place.pointee != UInt8(ascii: "&") { place += 1 }
    if place == end { return text }
    return text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  /// A boolean, in the spellings of XML Schema and of .NET; nil for any other value, and for none. The first byte and
  /// the length are enough to tell them apart.
  mutating func boolean(_ name: AttributeName) -> Bool? {
    guard let value = value(of: name), value.count > 0 else { return nil }
    switch (value.start.pointee, value.count) {
    case (UInt8(ascii: "t"), 4), (UInt8(ascii: "T"), 4), (UInt8(ascii: "1"), 1): return true
    case (UInt8(ascii: "f"), 5), (UInt8(ascii: "F"), 5), (UInt8(ascii: "0"), 1): return false
    default: return nil
    }
  }

  /// Attributes that were not read: the model has no place for them.
  var unread: [UnknownName] {
    let rest = present & ~read
    guard rest != 0 || !unknownNames.isEmpty else { return [] }
    var unread = unknownNames
    for name in AttributeName.allCases where rest & AttributeSet.bit(of: name) != 0 {
      if let value = values[Int(name.rawValue)] { unread.append(UnknownName(name: value.name, namespace: nil)) }
    }
    return unread
  }
}

/// The attributes of CSDL that are read; every other is skipped with a note. Fewer than 64: sets of them are bit masks.
enum AttributeName: UInt8, CaseIterable {
  case name, namespace, alias, version, dataServiceVersion
  case type, baseType, abstract, openType, hasStream, collectionKind, elementType
  case nullable, maxLength, precision, scale, unicode, fixedLength, srid, collation, concurrencyMode, defaultValue
  case relationship, fromRole, toRole, containsTarget, role, multiplicity
  case underlyingType, isFlags, value
  case extends, isDefaultEntityContainer, entityType, entitySet, association, path, target
  case returnType, mode, httpMethod, isBindable, isSideEffecting, isComposable, isBound, action, function
  case term, string, uri, url

  static let byWord: [String: AttributeName] = [
    "Name": .name, "Namespace": .namespace, "Alias": .alias, "Version": .version,
    "DataServiceVersion": .dataServiceVersion,
    "Type": .type, "BaseType": .baseType, "Abstract": .abstract, "OpenType": .openType, "HasStream": .hasStream,
    "CollectionKind": .collectionKind, "ElementType": .elementType,
    "Nullable": .nullable, "MaxLength": .maxLength, "Precision": .precision, "Scale": .scale, "Unicode": .unicode,
    "FixedLength": .fixedLength, "SRID": .srid, "Collation": .collation, "ConcurrencyMode": .concurrencyMode,
    "DefaultValue": .defaultValue,
    "Relationship": .relationship, "FromRole": .fromRole, "ToRole": .toRole, "ContainsTarget": .containsTarget,
    "Role": .role, "Multiplicity": .multiplicity,
    "UnderlyingType": .underlyingType, "IsFlags": .isFlags, "Value": .value,
    "Extends": .extends, "IsDefaultEntityContainer": .isDefaultEntityContainer, "EntityType": .entityType,
    "EntitySet": .entitySet, "Association": .association, "Path": .path, "Target": .target,
    "ReturnType": .returnType, "Mode": .mode, "HttpMethod": .httpMethod, "IsBindable": .isBindable,
    "IsSideEffecting": .isSideEffecting, "IsComposable": .isComposable, "IsBound": .isBound, "Action": .action,
    "Function": .function,
    "Term": .term, "String": .string, "Uri": .uri, "Url": .url,
  ]

  private static let words = Dictionary(uniqueKeysWithValues: byWord.map { ($1, $0) })

  /// As documents spell it.
  var word: String { Self.words[self] ?? "" }

  /// Those that V1 to V3 write with the prefix `m:`.
  var isMetadata: Bool {
    switch self {
    case .dataServiceVersion, .hasStream, .isDefaultEntityContainer, .httpMethod: true
    default: false
    }
  }
}

/// Several attributes as one bit mask.
struct AttributeSet {
  let bits: UInt64

  init(_ names: AttributeName...) {
    bits = names.reduce(0) { $0 | Self.bit(of: $1) }
  }

  static func bit(of name: AttributeName) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: name.rawValue)
  }

  /// Most properties have none of these.
  static let facets = AttributeSet(
    .maxLength, .precision, .scale, .unicode, .fixedLength, .srid, .collation, .concurrencyMode, .defaultValue)
}
