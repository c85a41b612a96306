/// The heap object behind a ``Row``: everything that the service sent for one entity, in one allocation.
///
/// It has the row's slots and then the values' bytes. Each slot is an offset and a length into the bytes. The formats:
/// text as UTF-8, numbers with a fraction as their digits, integers, dates and durations as 8 bytes, Guids as 16, raw
/// values as JSON. Nested rows have their own objects, see `Header.children`.
///
/// Nothing writes to it after `make` returns, and everything it refers to is Sendable. Therefore ``Row`` is Sendable
/// although a managed buffer, which could be written to, is not.
final class RowStorage: ManagedBuffer<RowStorage.Header, UInt8> {
  struct Header {
    let table: PropertyTable
    /// The contents of slots that are structured; such a slot's offset is an index here.
    let children: [Child]
    /// The concurrency token of the row, if it came in the head of the response rather than in the row.
    let etag: String?
    /// The number of slots: the table's own, then two for each member that the table does not have, name and JSON.
    let slotCount: UInt32
    let byteCount: UInt32
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

  /// Copies slots and bytes into a new object.
  static func make(
    table: PropertyTable, slots: UnsafeBufferPointer<Slot>, bytes: UnsafeBufferPointer<UInt8>, children: [Child],
    etag: String? = nil
  ) -> RowStorage {
    let byteStart = slots.count * MemoryLayout<Slot>.stride
    let storage = RowStorage.create(minimumCapacity: byteStart + bytes.count) { _ in
      Header(
        table: table, children: children, etag: etag, slotCount: UInt32(truncatingIfNeeded: slots.count),
        byteCount: UInt32(truncatingIfNeeded: bytes.count))
    }
    storage.withUnsafeMutablePointerToElements { elements in
      let target = UnsafeMutableRawPointer(elements)
      if let base = slots.baseAddress { target.copyMemory(from: base, byteCount: byteStart) }
      if let base = bytes.baseAddress { (target + byteStart).copyMemory(from: base, byteCount: bytes.count) }
    }
    return unsafeDowncast(storage, to: RowStorage.self)
  }

  // Not read from `header`: for each access to a stored property of a class that is not a constant, the runtime checks
  // that no other access writes to it, which takes a fifth of the time of reading a value.

  var table: PropertyTable { withUnsafeMutablePointerToHeader { $0.pointee.table } }
  var children: [Child] { withUnsafeMutablePointerToHeader { $0.pointee.children } }
  var etag: String? { withUnsafeMutablePointerToHeader { $0.pointee.etag } }
  var slotCount: Int { withUnsafeMutablePointerToHeader { Int($0.pointee.slotCount) } }
  var byteCount: UInt32 { withUnsafeMutablePointerToHeader { $0.pointee.byteCount } }

  /// The slot at an index of the table or, beyond it, of the unknown members; absent outside.
  func slot(_ index: Int) -> Slot {
    withUnsafeMutablePointers { header, elements in
      guard index >= 0, index < Int(header.pointee.slotCount) else { return .absent }
      return UnsafeRawPointer(elements).loadUnaligned(
        fromByteOffset: index * MemoryLayout<Slot>.stride, as: Slot.self)
    }
  }

  /// Provides the bytes of a slot whose value is stored as bytes.
  @inline(__always)
  func withBytes<Result>(of slot: Slot, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeMutablePointers { header, elements in
      guard Int(slot.offset) + Int(slot.length) <= Int(header.pointee.byteCount) else {
        return body(UnsafeRawBufferPointer(start: nil, count: 0))
      }
      let start = Int(header.pointee.slotCount) * MemoryLayout<Slot>.stride + Int(slot.offset)
      return body(UnsafeRawBufferPointer(start: UnsafeRawPointer(elements) + start, count: Int(slot.length)))
    }
  }
}
