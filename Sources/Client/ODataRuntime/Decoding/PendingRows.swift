/// Rows of one table that are decoded and wait in the decoder's scratch memory to be put into a block together.
///
/// Nested rows stack on top: they are out of the way again before the row around them is done.
struct PendingRows {
  let firstHead: Int
  let firstSlot: Int
  let firstByte: Int
  /// The position of the first of them in the body.
  var start: Int
  var children: [RowBlock.Child] = []
}

extension RowDecoder {
  /// Begins a batch of rows, which ends with `finish`.
  func pendingRows() -> PendingRows {
    PendingRows(firstHead: heads.count, firstSlot: slots.count, firstByte: bytes.count, start: scanner.position)
  }

  /// Whether a block is full: of the rows' own slots and bytes, or with what is nested in them, which is as much as the
  /// JSON it comes from.
  func isEnough(_ pending: PendingRows) -> Bool {
    let slotBytes = (slots.count - pending.firstSlot) * MemoryLayout<RowBlock.Slot>.stride
    return max(slotBytes + bytes.count - pending.firstByte, scanner.position - pending.start) >= RowBlock.enough
  }

  /// Puts the rows into a block; those that follow begin another one.
  mutating func finish(_ pending: inout PendingRows, of table: PropertyTable, appendingTo rows: inout [Row]) {
    let count = heads.count - pending.firstHead
    guard count > 0 else { return }
    let block = RowBlock.make(
      table: table, heads: heads.slice(from: pending.firstHead), slots: slots.slice(from: pending.firstSlot),
      bytes: bytes.slice(from: pending.firstByte), children: pending.children)
    for index in 0..<count { rows.append(Row(block, index)) }
    heads.removeLast(downTo: pending.firstHead)
    slots.removeLast(downTo: pending.firstSlot)
    bytes.removeLast(downTo: pending.firstByte)
    pending.children = []
    pending.start = scanner.position
  }
}

/// Growing memory that the row decoder assembles rows in, reused from row to row. Nested rows stack on top.
struct DecodingScratch<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for more elements; their memory is not initialized.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if additional > capacity &- count { grow(additional) }
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity * 2, count + additional))
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = max(capacity * 2, count + additional)
  }

  /// Counts in elements that were written to reserved memory.
  @inline(__always)
  mutating func keepReserved(_ added: Int) { count &+= added }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    base[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf source: UnsafePointer<Element>, count added: Int) {
    reserve(added)
    (base + count).update(from: source, count: added)
    count &+= added
  }

  mutating func append(repeating element: Element, count added: Int) {
    reserve(added)
    (base + count).update(repeating: element, count: added)
    count &+= added
  }

  mutating func removeLast(downTo count: Int) { self.count = count }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  func slice(from start: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base + start, count: count - start)
  }
}
