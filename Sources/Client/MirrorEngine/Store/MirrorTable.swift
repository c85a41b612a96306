/// A table of a mirror, with the rows of a set. A set that mixes headers and lines has a table for each.
///
/// It holds the rows of all divisions; the primary key is `Division` and ``key``.
public struct MirrorTable: Sendable, Hashable {
  /// The name, in lower case with underscores: `sales_invoice_lines`.
  public var name: String
  /// The columns, in the order of the cells of a row. The first is always `Division`, which is never null.
  public var columns: [MirrorColumn]
  /// The index in ``columns`` of the key of a row within its division; in most tables, `ID`.
  public var key: Int
  /// The index in ``columns`` of the header's key, if the rows are lines; otherwise nil. Deleting a header's key
  /// deletes its lines.
  public var header: Int?
  /// The view in which sums are right.
  public var view: MirrorView
  /// The name of the set whose rows it holds; nil if no set is to be read again when the table has to be made again.
  public var set: String?

  /// Creates a table description.
  ///
  /// - Parameters:
  ///   - name: The name, in lower case with underscores.
  ///   - columns: The columns; `Division` is the first.
  ///   - key: The index of the column with the key of a row within its division.
  ///   - header: The index of the column with the header's key, if the rows are lines; otherwise nil.
  ///   - view: The view in which sums are right.
  ///   - set: The name of the set; nil if no set is to be read again when the table has to be made again.
  public init(
    name: String, columns: [MirrorColumn], key: Int, header: Int? = nil, view: MirrorView, set: String? = nil
  ) {
    self.name = name
    self.columns = columns
    self.key = key
    self.header = header
    self.view = view
    self.set = set
  }
}

/// A column of a mirror: a property of the rows, under its name in the service.
public struct MirrorColumn: Sendable, Hashable {
  /// The kinds of values in columns.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Text.
    case text
    /// A Guid.
    case guid
    /// A whole number.
    case integer
    /// 0 or 1.
    case boolean
    /// A decimal number.
    case decimal
    /// A date with a time of day, in Dutch wall-clock time.
    case dateTime
    /// A point in time, in UTC.
    case instant
    /// A duration or time of day, as ISO 8601 text: `PT13H20M`.
    case duration
    /// Bytes, as Base64.
    case bytes
    /// Anything else, as JSON.
    case json
  }

  /// The name in the service: `AmountDC`.
  public var name: String
  /// The kind of values.
  public var kind: Kind

  /// Creates a column description.
  ///
  /// - Parameters:
  ///   - name: The name in the service.
  ///   - kind: The kind of values.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A view of a table in which sums are right: decimal columns are numbers, amounts have the usual sign, and total lines
/// are left out (Documentation/protocol.md, section 10.4).
public struct MirrorView: Sendable, Hashable {
  /// The name: that of the table with `_view` appended.
  public var name: String
  /// The decimal columns whose sign is inverted in the table.
  public var inverted: Set<String>
  /// The column with the line number, if some line numbers mark totals. The view has only rows with a number in
  /// ``lineNumbers`` or with null. Nil for a view of all rows.
  public var lineNumber: String?
  /// The numbers of ordinary lines.
  public var lineNumbers: ClosedRange<Int64>

  /// Creates a view description.
  ///
  /// - Parameters:
  ///   - name: The name of the view.
  ///   - inverted: The decimal columns whose sign is inverted in the table.
  ///   - lineNumber: The column with the line number; nil for a view of all rows.
  ///   - lineNumbers: The numbers of ordinary lines.
  public init(
    name: String, inverted: Set<String> = [], lineNumber: String? = nil, lineNumbers: ClosedRange<Int64> = 1...9000
  ) {
    self.name = name
    self.inverted = inverted
    self.lineNumber = lineNumber
    self.lineNumbers = lineNumbers
  }
}
