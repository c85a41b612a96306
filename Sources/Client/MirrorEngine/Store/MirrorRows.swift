/// The rows of a page for a table. The cells of a row are made when it is read.
///
/// The cells of a page have several times the size of the rows that they are made from, so a store reads one row at a
/// time, once, and keeps none.
public struct MirrorRows: RandomAccessCollection, Sendable {
  private let cells: @Sendable (Int) -> [MirrorCell]

  /// 0.
  public let startIndex = 0
  /// The number of rows.
  public let endIndex: Int

  /// Creates rows from cells that are in memory.
  ///
  /// - Parameter rows: The cells of each row, in the order of the table's columns.
  public init(_ rows: [[MirrorCell]]) { self.init(count: rows.count) { rows[$0] } }

  init(count: Int, cells: @escaping @Sendable (Int) -> [MirrorCell]) {
    endIndex = count
    self.cells = cells
  }

  /// The cells of a row, in the order of the table's columns.
  ///
  /// - Parameter position: The row, counted from 0.
  public subscript(position: Int) -> [MirrorCell] { cells(position) }
}
