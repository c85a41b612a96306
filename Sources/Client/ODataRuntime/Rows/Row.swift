#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The properties that the service sent for one entity or complex value: immutable, cheap to copy, read through
/// generated accessors.
///
/// A row distinguishes for each property whether it was absent, null or had a value, and keeps members that the
/// metadata does not have. Decoding has checked everything that accessors rely on, so accessors never fail.
public struct Row: @unchecked Sendable {
  /// Its only stored property: a struct of one reference is copied by code that the runtime library has, one of more by
  /// code of its own, in each of hundreds of generated types.
  let storage: RowStorage

  /// `slots` holds the table's slots, then two for each unknown member.
  init(
    table: PropertyTable, slots: UnsafeBufferPointer<RowStorage.Slot>, bytes: UnsafeBufferPointer<UInt8>,
    children: [RowStorage.Child] = [], etag: String? = nil
  ) {
    storage = RowStorage.make(table: table, slots: slots, bytes: bytes, children: children, etag: etag)
  }

  /// The properties of its type.
  public var table: PropertyTable { storage.table }

  /// The value in a slot, in the type that the accessor declares.
  @_spi(Generated) public subscript<Value: PropertyValue>(slot: Int) -> Value { Value.odataRead(Cell(self, slot)) }

  /// The value in a slot that may have none: the same as `self[slot]` as an Optional, but cheaper for the compiler,
  /// which needs no conformance of the Optional in each file of generated code. Below are methods for the types that
  /// most properties have.
  @_spi(Generated) public subscript<Value: PropertyValue>(ifPresent slot: Int) -> Value? {
    Value.odataReadIfPresent(Cell(self, slot))
  }

  /// Whether the service sent this property, as a value or as null.
  ///
  /// - Parameter wireName: The name in JSON.
  public func isPresent(_ wireName: String) -> Bool {
    table.slot(named: wireName).map { !slot($0).isAbsent } ?? (unknownMembers[wireName] != nil)
  }

  /// The wire names of properties that the service omitted or sent as null although the metadata promises a value.
  /// Their accessors return the type's zero.
  ///
  /// Empty unless the connection accepts such rows, see ``MissingValues``.
  public var missing: [String] {
    table.properties.enumerated().compactMap { index, property in
      guard !property.isNullable, !property.hasChild else { return nil }
      let slot = slot(index)
      return slot.isNull || slot.isMissing ? property.wireName : nil
    }
  }

  /// Members that the service sent and the metadata does not have, including `__metadata`.
  public var unknownMembers: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for index in stride(from: table.properties.count, to: storage.slotCount, by: 2) {
      let key = withBytes(of: slot(index)) { String(decoding: $0, as: UTF8.self) }
      members[key] = withBytes(of: slot(index + 1)) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { try? JSONScanner.parseDocument($0) }
      }
    }
    return members
  }

  /// The concurrency token of the row: `__metadata.etag`, or the `ETag` field of a response that was this row alone and
  /// whose type is declared to have a token. Updates and deletes of the row send it.
  public var etag: String? { storage.etag ?? unknownMembers["__metadata"]?["etag"]?.stringValue }

  /// The values of the key properties; nil if the table has none or one of them is missing.
  var keyValues: [PrimitiveValue]? {
    let slots = table.keySlots
    let values = slots.compactMap { Cell(self, $0).primitiveValue }
    return slots.isEmpty || values.count < slots.count ? nil : values
  }

  /// A row in which every property is absent.
  static func empty(_ table: PropertyTable) -> Row {
    [RowStorage.Slot](repeating: .absent, count: table.properties.count).withUnsafeBufferPointer {
      Row(table: table, slots: $0, bytes: UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}

/// Access to the storage.
extension Row {
  /// The slot at an index of the table or, beyond it, of the unknown members; absent outside.
  func slot(_ index: Int) -> RowStorage.Slot { storage.slot(index) }

  /// Provides the bytes of a slot whose value is stored as bytes.
  @inline(__always)
  func withBytes<Result>(of slot: RowStorage.Slot, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    storage.withBytes(of: slot, body)
  }

  func child(_ slot: RowStorage.Slot) -> RowStorage.Child? {
    let index = Int(slot.offset)
    let children = storage.children
    return slot.hasValue && children.indices.contains(index) ? children[index] : nil
  }

  /// The same row with another child in a slot that holds one.
  func replacing(childAt index: Int, with replacement: RowStorage.Child) -> Row {
    guard table.properties.indices.contains(index), table.properties[index].isNavigation, child(slot(index)) != nil
    else { return self }
    return copy(etag: storage.etag) { slot, child in slot == index ? replacement : child }
  }

  /// The same row with a concurrency token from outside.
  func tagged(_ etag: String) -> Row { copy(etag: etag) { $1 } }

  private func copy(etag: String?, children replace: (Int, RowStorage.Child) -> RowStorage.Child) -> Row {
    var slots = (0..<storage.slotCount).map { slot($0) }
    var children: [RowStorage.Child] = []
    for (slot, property) in table.properties.enumerated() where property.hasChild {
      guard let old = child(slots[slot]) else { continue }
      slots[slot].offset = UInt32(truncatingIfNeeded: children.count)
      children.append(replace(slot, old))
    }
    return slots.withUnsafeBufferPointer { slots in
      withBytes(of: RowStorage.Slot(offset: 0, length: storage.byteCount)) { bytes in
        Row(
          table: table, slots: slots, bytes: bytes.assumingMemoryBound(to: UInt8.self), children: children, etag: etag)
      }
    }
  }
}

// Generated code has ten thousand accessors of these types. They could call the generic subscript; a method of their own
// spares the compiler a type to infer, a conformance to pass and a result in memory for each.
extension Row {
  /// The text in a slot.
  @_spi(Generated) public func string(_ slot: Int) -> String? { String.odataReadIfPresent(Cell(self, slot)) }
  /// The GUID in a slot.
  @_spi(Generated) public func guid(_ slot: Int) -> UUID? { UUID.odataReadIfPresent(Cell(self, slot)) }
  /// The date and time in a slot.
  @_spi(Generated) public func dateTime(_ slot: Int) -> LocalDateTime? {
    LocalDateTime.odataReadIfPresent(Cell(self, slot))
  }
  /// The number in a slot.
  @_spi(Generated) public func decimal(_ slot: Int) -> Decimal? { Decimal.odataReadIfPresent(Cell(self, slot)) }
  /// The integer in a slot.
  @_spi(Generated) public func int32(_ slot: Int) -> Int32? { Int32.odataReadIfPresent(Cell(self, slot)) }
  /// The flag in a slot.
  @_spi(Generated) public func boolean(_ slot: Int) -> Bool? { Bool.odataReadIfPresent(Cell(self, slot)) }
}

extension Row: Hashable {
  /// Equal if each property is equally absent, null or of the same value. Numbers compare by value (1.50 equals 1.5);
  /// unknown members do not count.
  public static func == (lhs: Row, rhs: Row) -> Bool {
    if lhs.storage === rhs.storage { return true }
    guard lhs.table === rhs.table || lhs.table.properties == rhs.table.properties else { return false }
    return lhs.table.properties.indices.allSatisfy { slot in
      Cell(lhs, slot).hasSameValue(as: Cell(rhs, slot))
    }
  }

  /// Hashes the value of each property; numbers by value.
  public func hash(into hasher: inout Hasher) {
    for slot in table.properties.indices { Cell(self, slot).hash(into: &hasher) }
  }
}

extension Row: CustomStringConvertible {
  /// The properties that have a value, by wire name: `ID: 5d3f…, Name: "Acme"`.
  public var description: String {
    var parts: [String] = []
    for (slot, property) in table.properties.enumerated() {
      let cell = Cell(self, slot)
      guard let text = cell.valueDescription else { continue }
      parts.append("\(property.wireName): \(text)")
    }
    return parts.joined(separator: ", ")
  }
}

/// Encodes rows as JSON and other formats, by the names in the service.
extension Row: Encodable {
  /// Encodes each property that the service sent by its wire name, in the order of the table.
  ///
  /// ```swift
  /// let json = try JSONEncoder().encode(account)  // {"ID":"5d3f…","Name":"Acme","CreditLineSales":1500,"Email":null}
  /// ```
  ///
  /// Properties that were not sent are omitted, as are members that the metadata does not have and navigations that
  /// were not expanded; null is encoded as null. Dates are ISO 8601 text (a wall clock without a zone, an instant with
  /// `Z`), Guids are text, binary values are Base64, and numbers are numbers, decimal ones without loss if the encoder
  /// supports `Decimal`, as `JSONEncoder` does. Rows of an expanded collection are an array.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    for (slot, property) in table.properties.enumerated() {
      let cell = Cell(self, slot)
      let name = WireName(stringValue: property.wireName)
      if cell.slot.isAbsent { continue }
      switch cell.child {
      case .row(let row): try container.encode(row, forKey: name)
      case .rows(let rows, _): try container.encode(rows, forKey: name)
      case .values(let list):
        try container.encode(list.table.properties.indices.map { Cell(list, $0).primitiveValue }, forKey: name)
      case .deferred: continue
      case nil: try container.encode(cell.primitiveValue, forKey: name)
      }
    }
  }

  private struct WireName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
