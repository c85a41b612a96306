import ExactOnlinePostgreSQL
import MirrorEngine

/// The migration of a table to the form that a set needs: creation, new columns, wider types, the view.
struct SchemaChange {
  let layout: TableLayout
  /// The table's columns and types, in order; empty if there is no table.
  private let existing: [(name: String, type: String)]
  private let viewColumns: [String]
  private let viewComment: String?

  /// Reads the current state of the table and the view.
  ///
  /// - Throws: ``MirrorSchemaError`` if something else has one of the names, or the table has lost its key.
  init(_ layout: TableLayout, _ transaction: ShortTransaction) async throws {
    self.layout = layout
    let (schema, table) = (layout.schema, layout.table)
    let found = try await Relation(table.name, in: schema, transaction)
    let view = try await Relation(table.view.name, in: schema, transaction)
    existing = found?.columns ?? []
    viewColumns = view?.columns.map(\.name) ?? []
    viewComment = view?.comment
    if let found, !found.isTable || type(of: TableLayout.generation) == nil {
      throw MirrorSchemaError.foreign(table.name, in: schema)
    }
    if let view, !view.isView || view.comment?.hasPrefix(layout.viewMark) != true {
      throw MirrorSchemaError.foreign(table.view.name, in: schema)
    }
    if let index = layout.headerIndex {
      try await Relation.checkIndex(index, of: table.name, in: schema, transaction)
    }
    for key in [0, table.key] where found != nil && type(of: layout.columns[key]) == nil {
      throw MirrorSchemaError(
        schema: schema, table: table.name,
        message: "its column \(layout.columns[key]), a part of the key, is gone; drop the table, and it is read again")
    }
  }

  /// Whether there is no table yet.
  var isCreation: Bool { existing.isEmpty }

  /// Whether nothing needs to change.
  var isEmpty: Bool {
    !existing.isEmpty && missing.isEmpty && wrong.isEmpty && viewColumns == shown(existing.map(\.name))
      && viewComment == layout.viewComment
  }

  /// Columns that a row needs and the table does not have.
  private var missing: [(name: String, type: String)] { wanted.filter { column in type(of: column.name) == nil } }

  private var wrong: [(name: String, type: String)] {
    wanted.filter { column in type(of: column.name).map { $0 != column.type } ?? false }
  }

  private var wanted: [(name: String, type: String)] {
    zip(layout.columns, layout.table.columns).map { ($0, TableLayout.type(of: $1.kind)) }
      + [(TableLayout.generation, "bigint")]
  }

  /// Executes the changes. New columns do not rewrite rows.
  func carryOut(_ transaction: ShortTransaction) async throws {
    var columns = existing.map(\.name)
    var keepsView = true
    if existing.isEmpty {
      for statement in layout.creation { try await transaction.execute(statement) }
      columns = wanted.map(\.name)
    } else {
      for column in missing {
        try await transaction.execute(
          "ALTER TABLE \(layout.identifier) ADD COLUMN \(column.name.quoted) \(column.type)")
        columns.append(column.name)
      }
      if !wrong.isEmpty {
        // PostgreSQL refuses to change the type of a column that a view uses.
        keepsView = false
        try await transaction.execute("DROP VIEW IF EXISTS \(layout.viewIdentifier)")
      }
      for column in wrong {
        try await Self.change(
          column, from: type(of: column.name) ?? "", of: layout.identifier, (layout.schema, layout.table.name),
          transaction)
      }
    }
    let shown = shown(columns)
    // `CREATE OR REPLACE VIEW` can add columns only at the end.
    if keepsView, !viewColumns.isEmpty, !shown.starts(with: viewColumns) {
      try await transaction.execute("DROP VIEW \(layout.viewIdentifier)")
    }
    try await transaction.execute(layout.view(of: shown))
    let comment = layout.viewComment.replacing("'", with: "''")
    try await transaction.execute("COMMENT ON VIEW \(layout.viewIdentifier) IS '\(comment)'")
  }

  /// Changes the type of a column if that loses nothing: whole numbers to numeric, and any type to text.
  ///
  /// - Throws: ``MirrorSchemaError`` for other changes.
  static func change(
    _ column: (name: String, type: String), from old: String, of identifier: String,
    _ place: (schema: String, table: String), _ transaction: ShortTransaction
  ) async throws {
    guard column.type == "text" || (old == "bigint" && column.type == "numeric") else {
      throw MirrorSchemaError(
        schema: place.schema, table: place.table,
        message: "its column \(column.name) is of type \(old), and values of type \(column.type) are to be stored; "
          + "rename or drop the table, and its sets are read again")
    }
    try await transaction.execute(
      """
      ALTER TABLE \(identifier) ALTER COLUMN \(column.name.quoted)
        TYPE \(column.type) USING \(column.name.quoted)::\(column.type)
      """)
  }

  private func type(of column: String) -> String? { existing.first { $0.name == column }?.type }

  private func shown(_ columns: [String]) -> [String] { columns.filter { $0 != TableLayout.generation } }
}
