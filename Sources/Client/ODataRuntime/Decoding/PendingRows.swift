/// Rows of one table that are decoded and wait in the decoder's scratch memory to be put into a block together.
///
/// Nested rows stack on top: they are out of the way again before the row around them is done.
struct PendingRows {
  let firstHead: Int
  let firstSlot: Int
  let firstByte: Int
  /// Where the first of them begins in the body.
  var start: Int
  var children: [RowBlock.Child] = []
}

extension RowDecoder {
  /// Begins with rows of a table; they end with `finish`.
  func pendingRows() -> PendingRows {
    PendingRows(firstHead: heads.count, firstSlot: slots.count, firstByte: bytes.count, start: scanner.position)
  }

  /// Whether a block is full: of the rows' own slots and bytes, or with what is nested in them, which is as much as the
  /// JSON it comes from.
  func isEnough(_ pending: PendingRows) -> Bool {
    let slotBytes = (slots.count - pending.firstSlot) * MemoryLayout<RowBlock.Slot>.stride
    return max(slotBytes + bytes.count - pending.firstByte, scanner.position - pending.start) >= RowBlock.enough
  }

  /// Puts the rows into a block, and begins anew.
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
