import GRDB

/// An error of SQLite in words, without the statement that met it.
package struct MirrorDatabaseProblem: Sendable {
  /// SQLite's message.
  package let message: String
  /// Whether the file is no database, is damaged, or has other tables than a mirror. Otherwise it could not be read or
  /// written: its permissions, the disk, or another program that holds it.
  package let isOfContents: Bool

  /// - Returns: Nil for errors that are not SQLite's.
  package init?(_ error: any Error) {
    guard let error = error as? DatabaseError else { return nil }
    message = error.message ?? "\(error.resultCode)"
    isOfContents =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_SCHEMA: true
      default: false
      }
  }
}
