import ArgumentParser
import ExactOnlineMirror

/// The database that a mirror is kept in.
enum MirrorDestination: Sendable, Equatable {
  /// An SQLite file, by its path.
  case file(String)
  /// A PostgreSQL database, by its connection string. That is never printed: it may have a password.
  case postgreSQL(String)

  /// The variable with the database of commands that name none, so that no password has to be in the list of processes.
  static let variable = "EXACT_ONLINE_MIRROR"

  /// - Parameter word: A path or a connection string; nil for the one of the environment.
  init(_ word: String?) throws {
    let text = word ?? Settings.variable(Self.variable) ?? "exact.sqlite"
    if Self.isConnectionString(text) {
      self = .postgreSQL(text)
    } else if text.contains("://") {
      throw ValidationError(
        "The database is a file, or PostgreSQL's connection string, which begins with postgresql://.")
    } else {
      self = .file(text)
    }
  }

  var isPostgreSQL: Bool { if case .postgreSQL = self { true } else { false } }

  /// libpq's two forms: a URI, and words such as `host=db.example dbname=books`.
  private static func isConnectionString(_ text: String) -> Bool {
    if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") { return true }
    let words = text.split { $0.isWhitespace }
    return !words.isEmpty
      && words.contains { word in
        ["host", "hostaddr", "port", "dbname", "user", "password", "service", "passfile"].contains {
          word.hasPrefix("\($0)=")
        }
      }
  }
}

/// A mirror that has nothing yet: for the estimate of a first update.
struct EmptyMirror: MirrorStore {
  func prepare(_ tables: [MirrorTable]) async throws {}
  func record(of set: String, in division: Int32) async throws -> MirrorRecord? { nil }
  func apply(_ page: MirrorPage) async throws {}
  func count(_ table: MirrorTable, in division: Int32) async throws -> Int { 0 }
  func keys(_ table: MirrorTable, in division: Int32) async throws -> [MirrorCell] { [] }
  func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum] { [] }
}
