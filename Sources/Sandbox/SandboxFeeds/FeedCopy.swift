import SandboxStore

/// A set of a sync or bulk service, which shows the rows of another set. Its rows are written by SQLite, from those of the
/// other, and never pass through here.
struct FeedCopy: Sendable {
  /// A value that a statement is given.
  private enum Argument: Sendable {
    case version, now, division
    case constant(StoredValue)
  }

  let service: ServiceSchema
  let set: SetSchema
  /// The column that identifies the row.
  let identity: Int
  let original: SetSchema
  /// The column without which a row is not shown.
  private let needed: Int?
  private let arguments: [Argument]
  /// The statements up to where the rows come from: with the version as an argument, and as a column.
  private let one: String
  private let many: String

  /// Nil if the set does not identify the row that it shows.
  init?(_ set: SetSchema, _ service: ServiceSchema, of original: SetSchema, _ names: FeedSource) {
    let key = original.columns[original.key[0]].name
    guard let identity = set.column(["ID"]) ?? set.column([key]), set.columns[identity].kind == .guid else {
      return nil
    }
    var arguments: [Argument] = []
    var (one, many) = (["?"], ["o.\"#version\""])
    for (column, schema) in set.columns.enumerated() {
      func add(_ text: String) {
        one.append(text)
        many.append(text)
      }
      func add(_ argument: Argument) {
        arguments.append(argument)
        add("?")
      }
      let source =
        column == identity
        ? original.key[0]
        : names.names[schema.name].map { original.column([$0]) }
          ?? original.column(schema.path)
      if schema.name == "Timestamp" {
        // The row version belongs to the copy.
        arguments.append(.version)
        one.append("?")
        many.append("o.\"#version\"")
      } else if schema.kind == .binary, schema.isNullable {
        // Feeds never have bytes.
        add("NULL")
      } else if let constant = names.constants[schema.name] {
        add(.constant(constant))
      } else if let source, original.columns[source].kind == schema.kind {
        add("o.\(original.columns[source].sqlName)")
      } else {
        guard !set.key.contains(column) else { return nil }
        switch schema.role {
        case .created, .modified: add(.now)
        case .division: add(.division)
        case .timestamp, nil: add(.constant(schema.initialValue))
        }
      }
    }
    self.service = service
    self.set = set
    self.identity = identity
    self.original = original
    needed = names.needed.flatMap { original.column([$0]) }
    self.arguments = arguments
    let names = (["\"#id\""] + set.columns.map(\.sqlName)).joined(separator: ", ")
    let start = "INSERT INTO \(set.table) (\(names)) SELECT "
    self.one = start + one.joined(separator: ", ")
    self.many = start + many.joined(separator: ", ")
  }

  /// Whether a row of the original is shown.
  func shows(_ values: [StoredValue]) -> Bool { needed.map { values[$0] != .null } ?? true }

  /// The end of a condition for rows that are shown.
  private func condition(_ beginning: String) -> String {
    needed.map { " \(beginning) \(original.columns[$0].sqlName) IS NOT NULL" } ?? ""
  }

  /// Shows the current row, with a version that is higher than all previous ones.
  func show(_ row: Int64, division: Int, now: Int64, in session: StoreSession) throws {
    let version = StoredValue.integer(try session.nextNumber())
    try session.execute(
      one + " FROM \(original.table) o WHERE o.\"#id\" = ?" + condition("AND"),
      [version] + values(version: version, division, now) + [.integer(row)], of: [set, original])
  }

  /// Takes a row away, by its key.
  func remove(_ key: StoredValue, in session: StoreSession) throws {
    try session.execute(
      "DELETE FROM \(set.table) WHERE \(set.columns[identity].sqlName) = ?", [key], of: [set], indexed: [identity])
  }

  /// Shows all rows, those first that were modified first.
  ///
  /// - Parameter count: how many these are.
  func showAll(_ count: Int64, division: Int, now: Int64, in session: StoreSession) throws {
    let key = original.columns[original.key[0]].sqlName
    try session.execute(
      "DELETE FROM \(set.table) WHERE \(set.columns[identity].sqlName) IN (SELECT \(key) FROM \(original.table))",
      of: [set, original], indexed: [identity])
    let first = try session.nextNumbers(count)
    let modified = original.column(["Modified"]).map { "\(original.columns[$0].sqlName), " } ?? ""
    try session.execute(
      many + " FROM (SELECT *, ? + row_number() OVER (ORDER BY \(modified)\"#id\") AS \"#version\" FROM "
        + "\(original.table)\(condition("WHERE"))) o ORDER BY o.\"#version\"",
      values(version: nil, division, now) + [.integer(first - 1)], of: [set, original])
  }

  /// - Parameter version: nil if the version is a column.
  private func values(version: StoredValue?, _ division: Int, _ now: Int64) -> [StoredValue] {
    arguments.compactMap { argument in
      switch argument {
      case .version: version
      case .now: .integer(now)
      case .division: .integer(Int64(division))
      case .constant(let value): value
      }
    }
  }
}
