/// The attributes of the current element. Strings are made only when they are asked for.
struct AttributeList {
  /// An attribute that means nothing to the model.
  struct UnknownName: Hashable {
    var name: UnsafePointer<UInt8>
    var namespace: UnsafePointer<UInt8>?
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
        unknownNames.append(UnknownName(name: name, namespace: fields[2]))
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

  /// The first byte of the value, which is enough to tell booleans apart.
  mutating func firstByte(_ name: AttributeName) -> UInt8? {
    guard let value = value(of: name), value.count > 0 else { return nil }
    return value.start.pointee
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
