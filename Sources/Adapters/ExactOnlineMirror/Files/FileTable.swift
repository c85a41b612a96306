/// The table of the files of attachments, and its SQL.
enum FileTable {
  static let name = "mirror_files"
  static let columns: Set<String> = ["division", "attachment", "hash", "size", "name"]
  /// The table of attachments, and the columns that it must have.
  static let attachments = "document_attachments"
  static let attachmentColumns: Set<String> = ["division", "id", "url", "filename", "filesize"]

  static let creation = [
    """
    CREATE TABLE mirror_files (
      division INTEGER NOT NULL,
      attachment TEXT NOT NULL,
      hash TEXT NOT NULL,
      size INTEGER NOT NULL,
      name TEXT,
      PRIMARY KEY (division, attachment)
    )
    """,
    "CREATE INDEX \(index) ON mirror_files (hash)",
  ]
  static let index = "mirror_files_hash"

  /// An attachment that goes takes its row along, in the transaction of the page that deletes it.
  static let trigger = (
    name: "mirror_files_deletion",
    sql: """
    CREATE TRIGGER mirror_files_deletion AFTER DELETE ON document_attachments BEGIN
      DELETE FROM mirror_files WHERE division = OLD.Division AND attachment = OLD.ID;
    END
    """
  )

  /// A page of attachments with a file, and the hashes of those that were stored. `?1` is the division, `?2` the
  /// attachment after which it begins.
  static let page = """
    SELECT a.ID, a.Url, a.FileName, CAST(a.FileSize AS INTEGER), f.hash FROM document_attachments AS a
    LEFT JOIN mirror_files AS f ON f.division = a.Division AND f.attachment = a.ID
    WHERE a.Division = ?1 AND a.ID > ?2 AND a.Url IS NOT NULL ORDER BY a.ID LIMIT 500
    """

  /// Stores a file, unless its attachment has been deleted meanwhile. `?1` is the division, `?2` the attachment, `?3` the
  /// hash, `?4` the size, `?5` the name.
  static let storing = """
    INSERT INTO mirror_files (division, attachment, hash, size, name) SELECT ?1, ?2, ?3, ?4, ?5
    WHERE EXISTS (SELECT 1 FROM document_attachments WHERE Division = ?1 AND ID = ?2)
    ON CONFLICT DO UPDATE SET hash = excluded.hash, size = excluded.size, name = excluded.name
    """

  static let hashes = "SELECT DISTINCT hash FROM mirror_files"
  static let presence = "SELECT EXISTS (SELECT 1 FROM document_attachments WHERE Division = ? AND ID = ?)"
}
