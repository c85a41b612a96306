/// The one heap object behind a ``Row``: a slot for each property of the table and, after them, the values' bytes.
///
/// Everything a row holds lies in a single allocation, made once with its final size and never changed. Each slot is
/// an offset and a length into the bytes. The forms: text as UTF-8, numbers with a fraction as their digits, integers,
/// dates and durations as 8 bytes, Guids as 16, raw values as JSON. Nested rows are objects of their own, in the
/// header.
///
/// Nothing writes to it after `make` returns, and all it refers to is Sendable; that is why ``Row`` and ``Cell`` are
/// Sendable although a managed buffer, which could be written to, says that it is not.
final class RowStorage: ManagedBuffer<RowStorage.Header, UInt8> {
  struct Header {
    var table: PropertyTable
    var slotCount: Int
    /// Members that the table does not know: pairs of slots, name and JSON, after the table's own.
    var unknownCount: Int
    var byteCount: Int
    var children: [Child]
  }

  enum Child: Sendable, Hashable {
    case row(Row)
    case rows([Row], next: String?)
    case deferred(uri: String?)
    /// A collection of primitives, stored like a row of as many slots.
    case values(Row)
  }

  /// Where a value lies; the two highest offsets say that there is none.
  struct Slot: Equatable {
    static let absent = Slot(offset: .max, length: 0)
    static let null = Slot(offset: .max - 1, length: 0)

    var offset: UInt32
    var length: UInt32

    var isAbsent: Bool { offset == .max }
    var isNull: Bool { offset == .max - 1 }
    var hasValue: Bool { offset < .max - 1 }
  }

  /// Copies slots and bytes into a new object. `slots` holds the table's slots, then two for each unknown member.
  static func make(
    table: PropertyTable, slots: UnsafeBufferPointer<Slot>, unknownCount: Int, bytes: UnsafeRawBufferPointer,
    children: [Child]
  ) -> RowStorage {
    let slotBytes = slots.count * MemoryLayout<Slot>.size
    let storage = RowStorage.create(minimumCapacity: slotBytes + bytes.count) { _ in
      Header(
        table: table, slotCount: slots.count - 2 * unknownCount, unknownCount: unknownCount, byteCount: bytes.count,
        children: children)
    }
    storage.withUnsafeMutablePointerToElements { elements in
      let target = UnsafeMutableRawPointer(elements)
      if let base = slots.baseAddress { target.copyMemory(from: base, byteCount: slotBytes) }
      if let base = bytes.baseAddress { (target + slotBytes).copyMemory(from: base, byteCount: bytes.count) }
    }
    return unsafeDowncast(storage, to: RowStorage.self)
  }

  var table: PropertyTable { header.table }

  /// The slot at an index of the table or, beyond it, of the unknown members; absent outside.
  func slot(_ index: Int) -> Slot {
    guard index >= 0, index < header.slotCount + 2 * header.unknownCount else { return .absent }
    return withUnsafeMutablePointerToElements {
      UnsafeRawPointer($0).loadUnaligned(fromByteOffset: index * MemoryLayout<Slot>.size, as: Slot.self)
    }
  }

  /// Lends the bytes of a slot that has a value in bytes.
  func withBytes<Result>(of slot: Slot, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = (header.slotCount + 2 * header.unknownCount) * MemoryLayout<Slot>.size
    let isInside = Int(slot.offset) + Int(slot.length) <= header.byteCount
    return withUnsafeMutablePointerToElements {
      isInside
        ? body(UnsafeRawBufferPointer(start: UnsafeRawPointer($0) + start + Int(slot.offset), count: Int(slot.length)))
        : body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  func child(_ slot: Slot) -> Child? {
    let index = Int(slot.offset)
    return slot.hasValue && header.children.indices.contains(index) ? header.children[index] : nil
  }

  /// The same row with another child in a slot that holds one.
  func replacing(childAt index: Int, with child: Child) -> RowStorage {
    let slot = slot(index)
    var children = header.children
    guard slot.hasValue, table.properties.indices.contains(index), table.properties[index].isNavigation,
      children.indices.contains(Int(slot.offset))
    else { return self }
    children[Int(slot.offset)] = child
    let count = header.slotCount + 2 * header.unknownCount
    return withUnsafeMutablePointerToElements { elements in
      let base = UnsafeRawPointer(elements)
      let slots = (0..<count).map {
        base.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Slot>.size, as: Slot.self)
      }
      let bytes = UnsafeRawBufferPointer(
        start: base + count * MemoryLayout<Slot>.size, count: header.byteCount)
      return slots.withUnsafeBufferPointer {
        RowStorage.make(
          table: header.table, slots: $0, unknownCount: header.unknownCount, bytes: bytes, children: children)
      }
    }
  }
}
