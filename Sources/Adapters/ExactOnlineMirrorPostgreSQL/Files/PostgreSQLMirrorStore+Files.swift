import ExactOnlinePostgreSQL
public import MirrorFiles

extension PostgreSQLMirrorStore: MirrorFileStore {
  /// Creates the table of files, unless it exists.
  ///
  /// - Throws: `MirrorFileError` if `document_attachments` was never updated; ``MirrorSchemaError`` or `PostgreSQLError`.
  public func prepareFiles() async throws {
    let layout = try FileLayout(schema: schema)
    let isReady = try await database.transaction(isDurable: false) { try await layout.isReady($0) }
    if isReady { return }
    try await database.define(in: schema) { transaction in
      for statement in layout.creation { try await transaction.execute(statement) }
      if try await !layout.hasReference(transaction) { try await transaction.execute(layout.reference) }
    }
  }

  /// The next attachments of a division that have a file.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - last: The key of the attachment after which they begin; nil for the first.
  /// - Throws: `PostgreSQLError`.
  public func attachments(of division: Int32, after last: String?) async throws -> [MirrorAttachment] {
    let layout = try FileLayout(schema: schema)
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(layout.page, "\(division)", last ?? "")
    }
    return rows.compactMap { row in
      guard let id = row[0], let link = row[1] else { return nil }
      return MirrorAttachment(id: id, link: link, name: row[2], size: row[3].flatMap { Int64($0) }, hash: row[4])
    }
  }

  /// Stores the row of a file, in a transaction in which the file gets its name.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - naming: Gives the file its name.
  /// - Throws: The errors of `naming`, ``LeaseLost`` and `PostgreSQLError`.
  public func store(_ file: MirrorFile, naming: @escaping @Sendable () throws -> Void) async throws {
    let layout = try FileLayout(schema: schema)
    try await Task {
      try await database.transaction(isDurable: true) { transaction in
        // First, so that a worker that has lost the division renames nothing.
        if let lease { try await transaction.hold(lease, in: queue, LeaseProgress()) }
        try await transaction.execute(FileLayout.sharing, schema)
        try naming()
        try await transaction.execute(
          layout.storing, ["\(file.division)", file.attachment, file.hash, "\(file.size)", file.name ?? ""])
      }
    }.value
  }

  /// Runs a closure while no file is stored.
  ///
  /// - Parameters:
  ///   - attachments: Attachments of which the closure wants to know whether they are there.
  ///   - body: Gets the hashes of all files that have rows, and those of the attachments that are there.
  /// - Throws: The errors of `body`, and `PostgreSQLError`.
  public func prune(
    knowing attachments: [MirrorAttachmentKey],
    _ body: @escaping @Sendable (_ hashes: Set<String>, _ present: Set<MirrorAttachmentKey>) throws -> Void
  ) async throws {
    let layout = try FileLayout(schema: schema)
    let divisions = "{\(attachments.map { "\($0.division)" }.joined(separator: ","))}"
    let ids = "{\(attachments.map(\.id).joined(separator: ","))}"
    try await database.transaction(isDurable: false, kind: .bulk) { transaction in
      try await transaction.execute(FileLayout.excluding, schema)
      let present = try await transaction.execute(layout.presence, divisions, ids).compactMap { row in
        row[0].flatMap { Int32($0) }.flatMap { division in
          row[1].map { MirrorAttachmentKey(division: division, id: $0) }
        }
      }
      let hashes = try await transaction.execute(layout.hashes).compactMap { $0[0] }
      try body(Set(hashes), Set(present))
    }
  }
}

/// The table of the files of attachments, and its SQL.
private struct FileLayout: Sendable {
  private static let name = "mirror_files"
  private static let index = "mirror_files_hash"
  private static let attachments = "document_attachments"
  private let schema: String
  private let files: String
  private let attachments: String

  init(schema: String) throws {
    self.schema = schema
    files = try PostgreSQLDatabase.identifier(ofTable: Self.name, schema: schema)
    attachments = try PostgreSQLDatabase.identifier(ofTable: Self.attachments, schema: schema)
  }

  /// Whether the table is there.
  ///
  /// - Throws: `MirrorFileError` if there are no attachments, ``MirrorSchemaError`` if something else has its name.
  func isReady(_ transaction: ShortTransaction) async throws -> Bool {
    let found = try await Relation(Self.attachments, in: schema, transaction)
    guard Set(found?.columns.map(\.name) ?? []).isSuperset(of: ["division", "id", "url", "filename", "filesize"]) else {
      throw MirrorFileError(
        description: "The mirror has no attachments yet: update its sets documents and document_attachments first.")
    }
    try await Relation.checkIndex(Self.index, of: Self.name, in: schema, transaction)
    guard let own = try await Relation(Self.name, in: schema, transaction) else { return false }
    guard own.isTable,
      Set(own.columns.map(\.name)).isSuperset(of: ["division", "attachment", "hash", "size", "name"])
    else { throw MirrorSchemaError.foreign(Self.name, in: schema) }
    return try await hasReference(transaction)
  }

  /// Whether rows go with their attachments. Whoever drops the table of attachments takes that along.
  func hasReference(_ transaction: ShortTransaction) async throws -> Bool {
    try await !transaction.execute(
      "SELECT FROM pg_constraint WHERE conname = 'mirror_files_attachment' AND conrelid = to_regclass($1)", files
    ).isEmpty
  }

  var creation: [String] {
    [
      """
      CREATE TABLE IF NOT EXISTS \(files) (
        division bigint NOT NULL,
        attachment uuid NOT NULL,
        hash text NOT NULL,
        size bigint NOT NULL,
        name text,
        PRIMARY KEY (division, attachment)
      )
      """,
      "CREATE INDEX IF NOT EXISTS \(Self.index) ON \(files) (hash)",
    ]
  }

  /// An attachment that goes takes its row along. Rows from before need not have one.
  var reference: String {
    """
    ALTER TABLE \(files) ADD CONSTRAINT mirror_files_attachment FOREIGN KEY (division, attachment)
    REFERENCES \(attachments) (division, id) ON DELETE CASCADE NOT VALID
    """
  }

  /// Locks until the end of the transaction: files get their names and rows beside each other, and nothing is pruned
  /// meanwhile. `$1` is the schema.
  static let sharing = "SELECT pg_advisory_xact_lock_shared(hashtextextended('exact-online files ' || $1, 0))"
  static let excluding = "SELECT pg_advisory_xact_lock(hashtextextended('exact-online files ' || $1, 0))"

  /// `$1` is the division, `$2` the attachment after which they begin, or empty.
  var page: String {
    """
    SELECT a.id, a.url, a.filename, a.filesize::bigint, f.hash
    FROM \(attachments) AS a LEFT JOIN \(files) AS f ON f.division = a.division AND f.attachment = a.id
    WHERE a.division = $1::bigint AND ($2 = '' OR a.id > NULLIF($2, '')::uuid) AND a.url IS NOT NULL
    ORDER BY a.id LIMIT 500
    """
  }

  /// Stores a file, unless its attachment has been deleted meanwhile. `$1` is the division, `$2` the attachment, `$3` the
  /// hash, `$4` the size, `$5` the name or empty.
  var storing: String {
    """
    INSERT INTO \(files) (division, attachment, hash, size, name)
    SELECT division, id, $3, $4::bigint, NULLIF($5, '') FROM \(attachments)
    WHERE division = $1::bigint AND id = $2::uuid FOR KEY SHARE
    ON CONFLICT (division, attachment) DO UPDATE SET hash = excluded.hash, size = excluded.size, name = excluded.name
    """
  }

  var hashes: String { "SELECT DISTINCT hash FROM \(files)" }

  /// `$1` and `$2` are arrays of divisions and attachments.
  var presence: String {
    """
    SELECT a.division, a.id FROM \(attachments) AS a
    JOIN unnest($1::bigint[], $2::uuid[]) AS wanted (division, id) ON a.division = wanted.division AND a.id = wanted.id
    """
  }
}
