/// The heap object behind ``Row``s: rows of one table that were decoded one after another, in one allocation.
///
/// One object per row would cost narrow rows an eighth of their decoding time. Blocks are small, because a single row
/// that a program keeps retains all rows of its block. A block is created once with its final size and never changed.
///
/// It has a head for each row, then the rows' slots, then the values' bytes. Each slot is an offset and a length into
/// the bytes of its row. The formats: text as UTF-8, numbers with a fraction as their digits, integers, dates and
/// durations as 8 bytes, Guids as 16, raw values as JSON. Nested rows have their own blocks, see `Header.children`.
///
/// Nothing writes to it after `make` returns, and everything it refers to is Sendable. Therefore ``Row`` is Sendable
/// although a managed buffer, which could be written to, is not.
final class RowBlock: ManagedBuffer<RowBlock.Header, UInt8> {
  /// The size in bytes above which a block takes no more rows.
  static let enough = 16 * 1024

  struct Header {
    let table: PropertyTable
    /// The number of slots of a row that are the table's own.
    let slotCount: Int
    /// The offsets of slots and bytes among the elements.
    let slotStart: Int
    let byteStart: Int
    /// The contents of slots that are structured; such a slot's offset is an index here.
    let children: [Child]
    /// The concurrency token of the only row, if it came in the head of the response rather than in the row.
    let etag: String?
  }

  /// The position of a row in its block.
  struct Head: BitwiseCopyable {
    var firstSlot: UInt32
    /// Members that the table does not have: pairs of slots, name and JSON, after the table's own.
    var unknownCount: UInt32
    var firstByte: UInt32
    var byteCount: UInt32
  }

  enum Child: Sendable, Hashable {
    case row(Row)
    case rows([Row], next: String?)
    case deferred(uri: String?)
    /// A collection of primitives, stored like a row of as many slots.
    case values(Row)
  }

  /// The position of a value; the three highest offsets mean that there is no value.
  struct Slot: BitwiseCopyable, Equatable {
    static let absent = Slot(offset: .max, length: 0)
    /// Absent, although it was selected and the metadata promises a value.
    static let missing = Slot(offset: .max - 1, length: 0)
    static let null = Slot(offset: .max - 2, length: 0)

    var offset: UInt32
    var length: UInt32

    var isAbsent: Bool { offset >= .max - 1 }
    var isMissing: Bool { offset == .max - 1 }
    var isNull: Bool { offset == .max - 2 }
    var hasValue: Bool { offset < .max - 2 }
  }

  /// Copies rows into a new block.
  static func make(
    table: PropertyTable, heads: UnsafeBufferPointer<Head>, slots: UnsafeBufferPointer<Slot>,
    bytes: UnsafeBufferPointer<UInt8>, children: [Child], etag: String? = nil
  ) -> RowBlock {
    let slotStart = heads.count * MemoryLayout<Head>.stride
    let byteStart = slotStart + slots.count * MemoryLayout<Slot>.stride
    let block = RowBlock.create(minimumCapacity: byteStart + bytes.count) { _ in
      Header(
        table: table, slotCount: table.properties.count, slotStart: slotStart, byteStart: byteStart, children: children,
        etag: etag)
    }
    block.withUnsafeMutablePointerToElements { elements in
      let target = UnsafeMutableRawPointer(elements)
      if let base = heads.baseAddress { target.copyMemory(from: base, byteCount: slotStart) }
      if let base = slots.baseAddress { (target + slotStart).copyMemory(from: base, byteCount: byteStart - slotStart) }
      if let base = bytes.baseAddress { (target + byteStart).copyMemory(from: base, byteCount: bytes.count) }
    }
    return unsafeDowncast(block, to: RowBlock.self)
  }

  // Not read from `header`: for each access to a stored property of a class that is not a constant, the runtime checks
  // that no other access writes to it, which takes a fifth of the time of reading a value.

  var table: PropertyTable { withUnsafeMutablePointerToHeader { $0.pointee.table } }
  var children: [Child] { withUnsafeMutablePointerToHeader { $0.pointee.children } }
  var etag: String? { withUnsafeMutablePointerToHeader { $0.pointee.etag } }

  func head(of row: Int) -> Head {
    withUnsafeMutablePointerToElements { Self.head(of: row, UnsafeRawPointer($0)) }
  }

  @inline(__always)
  private static func head(of row: Int, _ elements: UnsafeRawPointer) -> Head {
    elements.loadUnaligned(fromByteOffset: row * MemoryLayout<Head>.stride, as: Head.self)
  }

  /// The slot of a row at an index of the table or, beyond it, of the unknown members; absent outside.
  func slot(_ index: Int, of row: Int) -> Slot {
    withUnsafeMutablePointers { header, elements in
      let elements = UnsafeRawPointer(elements)
      let head = Self.head(of: row, elements)
      guard index >= 0, index < header.pointee.slotCount + 2 * Int(head.unknownCount) else { return .absent }
      let offset = header.pointee.slotStart + (Int(head.firstSlot) + index) * MemoryLayout<Slot>.stride
      return elements.loadUnaligned(fromByteOffset: offset, as: Slot.self)
    }
  }

  /// Provides the bytes of a slot whose value is stored as bytes.
  @inline(__always)
  func withBytes<Result>(of slot: Slot, of row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeMutablePointers { header, elements in
      let elements = UnsafeRawPointer(elements)
      let head = Self.head(of: row, elements)
      guard Int(slot.offset) + Int(slot.length) <= Int(head.byteCount) else {
        return body(UnsafeRawBufferPointer(start: nil, count: 0))
      }
      let start = header.pointee.byteStart + Int(head.firstByte) + Int(slot.offset)
      return body(UnsafeRawBufferPointer(start: elements + start, count: Int(slot.length)))
    }
  }
}
