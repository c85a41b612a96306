import GRDB
public import MirrorFiles

extension Mirror: MirrorFileStore {
  /// Creates the table of files, unless it exists.
  ///
  /// - Throws: `MirrorFileError` if `document_attachments` was never updated; GRDB's `DatabaseError`.
  public func prepareFiles() async throws {
    let missing: @Sendable (Database) throws -> [String] = { database in
      let attachments = try Self.columns(of: FileTable.attachments, database)
      guard attachments.isSuperset(of: FileTable.attachmentColumns), attachments.contains(TableStatements.generation)
      else {
        throw MirrorFileError(
          description: "The mirror has no attachments yet: update its sets documents and document_attachments first.")
      }
      let columns = try Self.columns(of: FileTable.name, database)
      guard columns.isEmpty || columns.isSuperset(of: FileTable.columns) else { throw Self.foreign(FileTable.name) }
      func has(_ name: String, _ type: String, of table: String) throws -> Bool {
        let row = try Row.fetchOne(
          database, sql: "SELECT type, tbl_name FROM sqlite_schema WHERE name = ? COLLATE NOCASE", arguments: [name])
        guard let row else { return false }
        guard row[0] as String == type, row[1] as String == table else { throw Self.foreign(name) }
        return true
      }
      _ = try has(FileTable.index, "index", of: FileTable.name)
      let hasTrigger = try has(FileTable.trigger.name, "trigger", of: FileTable.attachments)
      return (columns.isEmpty ? FileTable.creation : []) + (hasTrigger ? [] : [FileTable.trigger.sql])
    }
    guard try await !read({ try missing($0).isEmpty }) else { return }
    try await transaction { database in
      for sql in try missing(database) { try database.execute(sql: sql) }
    }
  }

  /// The next attachments of a division that have a file.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - last: The key of the attachment after which they begin; nil for the first.
  /// - Throws: GRDB's `DatabaseError`.
  public func attachments(of division: Int32, after last: String?) async throws -> [MirrorAttachment] {
    let arguments: StatementArguments = [division, last ?? ""]
    return try await read { database in
      try Row.fetchAll(database, sql: FileTable.page, arguments: arguments).map { row in
        MirrorAttachment(id: row[0], link: row[1], name: row[2], size: row[3], hash: row[4])
      }
    }
  }

  /// Stores the row of a file, in a transaction in which the file gets its name.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - naming: Gives the file its name.
  /// - Throws: The errors of `naming`, and GRDB's `DatabaseError`.
  public func store(_ file: MirrorFile, naming: @escaping @Sendable () throws -> Void) async throws {
    let arguments: StatementArguments = [file.division, file.attachment, file.hash, file.size, file.name]
    try await transaction { database in
      try naming()
      try database.execute(sql: FileTable.storing, arguments: arguments)
    }
  }

  /// Runs a closure while no file is stored.
  ///
  /// - Parameters:
  ///   - attachments: Attachments of which the closure wants to know whether they are there.
  ///   - body: Gets the hashes of all files that have rows, and those of the attachments that are there.
  /// - Throws: The errors of `body`, and GRDB's `DatabaseError`.
  public func prune(
    knowing attachments: [MirrorAttachmentKey],
    _ body: @escaping @Sendable (_ hashes: Set<String>, _ present: Set<MirrorAttachmentKey>) throws -> Void
  ) async throws {
    try await transaction { database in
      let present = try attachments.filter { key in
        try Bool.fetchOne(database, sql: FileTable.presence, arguments: [key.division, key.id]) == true
      }
      try body(Set(try String.fetchAll(database, sql: FileTable.hashes)), Set(present))
    }
  }
}
