import ArgumentParser
import ExactOnlineMirror

/// The database that holds a mirror.
enum MirrorDestination: Sendable, Equatable {
  /// An SQLite file, by its path.
  case file(String)
  /// A PostgreSQL database, by its connection string, which is never printed since it may contain a password.
  case postgreSQL(String)

  /// The environment variable with the default database, so that no password needs to be in the list of processes.
  static let variable = "EXACT_ONLINE_MIRROR"

  /// - Parameter word: A path or a connection string; nil for that of the environment.
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

  /// Whether a text is a connection string of libpq: a URI, or `host=db.example dbname=books`.
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

/// An empty mirror, for the estimate of a first update.
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
