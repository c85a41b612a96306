import ExactOnlinePostgreSQL
import MirrorEngine

/// The statements that store a page, with rows and keys encoded before the transaction begins.
struct PageWork: Sendable {
  /// The number of rows in the page.
  let rows: Int
  private let parts: [Part]
  private let completes: Bool
  /// Whether the set has no record yet, or lost it.
  private let isFirst: Bool
  private let division: String
  private let generation: String
  private let schema: String

  private struct Part: Sendable {
    let layout: TableLayout
    /// The SQL that records changes; nil if no history is kept.
    let history: HistoryLayout?
    let copied: [UInt8]
    /// Parameters of the deletion; nil if nothing is deleted.
    let deleted: [String]?
  }

  init(_ page: MirrorPage, schema: String, history: MirrorHistory) throws {
    self.schema = schema
    rows = page.parts.reduce(0) { $0 + $1.rows.count }
    completes = page.completes
    isFirst = page.follows == nil
    division = "\(page.record.division)"
    generation = "\(page.record.generation)"
    parts = try page.parts.map { part in
      var copied = CopiedRows(of: part.table, generation: page.record.generation, capacity: part.rows.count)
      for row in part.rows { copied.append(row) }
      let columns = [part.table.key, part.table.header].compactMap(\.self)
      let arrays = columns.map { KeyArray.make(of: page.deletions, part.table.columns[$0].kind) }
      let layout = try TableLayout(part.table, schema: schema)
      return Part(
        layout: layout, history: try HistoryLayout(layout, history, schema: schema), copied: copied.bytes,
        deleted: page.deletions.isEmpty ? nil : arrays)
    }
  }

  func carryOut(_ transaction: ShortTransaction) async throws {
    for part in parts where !part.copied.isEmpty {
      try await transaction.execute(part.layout.creationOfPage)
      try await transaction.copy(part.copied, into: part.layout.copying)
    }
    // As late as possible, since pages with changes wait for each other from here to the end of their transactions.
    if parts.contains(where: { $0.history != nil && (completes || $0.deleted != nil || !$0.copied.isEmpty) }) {
      try await transaction.execute(HistoryLayout.locking, schema)
    }
    for part in parts {
      let (layout, history) = (part.layout, part.history)
      if isFirst { try await transaction.execute(layout.disowning, division) }
      if let deleted = part.deleted {
        try await transaction.execute(history?.keeping(layout.deleting) ?? layout.deleting, [division] + deleted)
      }
      if !part.copied.isEmpty {
        if let history { try await transaction.execute(history.keepingPage) }
        try await transaction.execute(layout.upserting)
      }
      if completes {
        try await transaction.execute(
          history?.keeping(layout.completing) ?? layout.completing, division, generation)
      }
    }
  }
}

extension MirrorCell {
  /// Reads a value from the text that the database returns.
  init(_ text: String?, _ kind: MirrorColumn.Kind) {
    guard let text else {
      self = .null
      return
    }
    switch kind {
    case .integer: self = Int64(text).map(MirrorCell.integer) ?? .text(text)
    case .boolean: self = .integer(text == "t" ? 1 : 0)
    // `2026-01-31 14:05:00.12` is `2026-01-31T14:05:00.120`.
    case .dateTime:
      let parts = text.replacing(" ", with: "T").split(separator: ".")
      let fraction = parts.dropFirst().map { ".\($0)" + String(repeating: "0", count: max(3 - $0.count, 0)) }
      self = .text(String(parts[0]) + fraction.joined())
    case .text, .guid, .decimal, .instant, .duration, .bytes, .json: self = .text(text)
    }
  }
}
