/// What the service sent for one entity or complex value: immutable, cheap to copy, read through generated accessors.
///
/// A row knows of each property whether it was absent, null or had a value, and keeps members that the metadata does
/// not know. Decoding has checked everything an accessor relies on, so accessors never fail.
public struct Row: @unchecked Sendable {
  let storage: RowStorage

  init(_ storage: RowStorage) { self.storage = storage }

  public var table: PropertyTable { storage.table }

  /// The value in a slot, in the type the accessor declares.
  public subscript<Value: PropertyValue>(slot: Int) -> Value { Value.read(Cell(storage, slot)) }

  /// The value in a slot that may have none. What `self[slot]` would give for an Optional, at less cost to the compiler:
  /// it needs no conformance of the Optional in each file of generated code.
  public subscript<Value: PropertyValue>(ifPresent slot: Int) -> Value? { Value.readIfPresent(Cell(storage, slot)) }

  /// Whether the service sent this property at all, as a value or as null.
  public func isPresent(_ wireName: String) -> Bool {
    table.slot(named: wireName).map { !storage.slot($0).isAbsent } ?? (unknownMembers[wireName] != nil)
  }

  /// Members the service sent that the metadata does not have, `__metadata` among them.
  public var unknownMembers: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for index in 0..<storage.header.unknownCount {
      let name = storage.slot(storage.header.slotCount + 2 * index)
      let value = storage.slot(storage.header.slotCount + 2 * index + 1)
      let key = storage.withBytes(of: name) { String(decoding: $0, as: UTF8.self) }
      members[key] = storage.withBytes(of: value) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { try? JSONScanner.parseDocument($0) }
      }
    }
    return members
  }

  /// The values of the key properties; nil when the table has none or one of them is missing.
  var keyValues: [PrimitiveValue]? {
    let slots = table.keySlots
    let values = slots.compactMap { Cell(storage, $0).primitiveValue }
    return slots.isEmpty || values.count < slots.count ? nil : values
  }

  /// A row in which every property is absent.
  static func empty(_ table: PropertyTable) -> Row {
    [RowStorage.Slot](repeating: .absent, count: table.properties.count).withUnsafeBufferPointer { slots in
      Row(
        RowStorage.make(
          table: table, slots: slots, unknownCount: 0, bytes: UnsafeRawBufferPointer(start: nil, count: 0),
          children: []))
    }
  }
}

extension Row: Hashable {
  /// Equal when each property is equally absent, null or of the same value. Numbers compare by value (1.50 is 1.5);
  /// unknown members do not count.
  public static func == (lhs: Row, rhs: Row) -> Bool {
    if lhs.storage === rhs.storage { return true }
    guard lhs.table === rhs.table || lhs.table.properties == rhs.table.properties else { return false }
    return lhs.table.properties.indices.allSatisfy { slot in
      Cell(lhs.storage, slot).hasSameValue(as: Cell(rhs.storage, slot))
    }
  }

  public func hash(into hasher: inout Hasher) {
    for slot in table.properties.indices { Cell(storage, slot).hash(into: &hasher) }
  }
}

extension Row: CustomStringConvertible {
  /// The properties that have a value, by wire name: `ID: 5d3f…, Name: "Acme"`.
  public var description: String {
    var parts: [String] = []
    for (slot, property) in table.properties.enumerated() {
      let cell = Cell(storage, slot)
      guard let text = cell.valueDescription else { continue }
      parts.append("\(property.wireName): \(text)")
    }
    return parts.joined(separator: ", ")
  }
}
