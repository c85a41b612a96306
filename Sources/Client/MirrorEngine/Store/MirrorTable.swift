/// A table of a mirror: the rows of a set or, where a set mixes headers and lines, one of the two.
///
/// The primary key is `Division` and ``key``: the rows of all divisions are in one table.
public struct MirrorTable: Sendable, Hashable {
  /// The name, in lower case with underscores: `sales_invoice_lines`.
  public var name: String
  /// The columns, in the order of the cells of a row. The first one is always `Division`, which is never null.
  public var columns: [MirrorColumn]
  /// The position among ``columns`` of what identifies a row within its division: `ID` nearly everywhere.
  public var key: Int
  /// The position of the key of the header whose line a row is; nil where rows stand alone. The deletion of that key
  /// deletes the lines, too.
  public var header: Int?
  /// The view for readers: with what makes plain sums wrong taken care of.
  public var view: MirrorView

  /// Creates a description.
  ///
  /// - Parameters:
  ///   - name: The name, in lower case with underscores.
  ///   - columns: The columns; `Division` is the first.
  ///   - key: The position of the column that identifies a row within its division.
  ///   - header: The position of the column with the key of a line's header; nil where rows stand alone.
  ///   - view: The view for readers.
  public init(name: String, columns: [MirrorColumn], key: Int, header: Int? = nil, view: MirrorView) {
    self.name = name
    self.columns = columns
    self.key = key
    self.header = header
    self.view = view
  }
}

/// A column of a mirror: a property by the name that it has in the service.
public struct MirrorColumn: Sendable, Hashable {
  /// The kinds of values.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Text.
    case text
    /// A Guid.
    case guid
    /// A whole number.
    case integer
    /// 0 or 1.
    case boolean
    /// A number with a fraction, as its digits.
    case decimal
    /// A date with a time of day, as a Dutch wall clock shows it.
    case dateTime
    /// An instant.
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

  /// Creates a description.
  ///
  /// - Parameters:
  ///   - name: The name in the service.
  ///   - kind: The kind of values.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A view over a table in which sums are right: decimal columns as numbers, amounts with the usual sign, and no total
/// lines (Documentation/protocol.md, section 10.4).
public struct MirrorView: Sendable, Hashable {
  /// The name: that of the table and `_view`.
  public var name: String
  /// The decimal columns whose sign is inverted in the table.
  public var inverted: Set<String>
  /// The column with the number of a line, where some numbers mark totals: the view has only rows whose number is in
  /// ``lineNumbers``, or that have none.
  public var lineNumber: String?
  /// The numbers of ordinary lines.
  public var lineNumbers: ClosedRange<Int64>

  /// Creates a description.
  ///
  /// - Parameters:
  ///   - name: The name of the view.
  ///   - inverted: The decimal columns whose sign is inverted in the table.
  ///   - lineNumber: The column with the number of a line; nil to show all rows.
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
