import CPostgreSQL

/// The reason for which a connection could not be opened.
enum RefusedConnection {
  /// - Returns: Nil if a second attempt has opened the connection.
  static func find(_ handle: OpaquePointer, _ hidden: HiddenValues) -> PostgreSQLError? {
    let words = oneLine(hidden.words(of: handle)).replacing(":  ", with: ": ")
    let sentence = "cannot connect to PostgreSQL: \(words)"
    if PQconnectionNeedsPassword(handle) == 1 {
      return PostgreSQLError(
        .invalidConfiguration, "\(sentence); PostgreSQL asks for a password, and none was given: \(passwords)")
    }
    if isAboutOptions(words) { return PostgreSQLError(.invalidConfiguration, sentence) }
    // A server's message follows its severity and two spaces, in all languages.
    guard hidden.words(of: handle).contains(":  ") else { return PostgreSQLError(.connectionLost, sentence) }
    // Of a refused connection libpq has the SQLSTATE in verbose messages alone, so it is refused once more.
    PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
    PQreset(handle)
    if PQstatus(handle) == CONNECTION_OK {
      PQsetErrorVerbosity(handle, PQERRORS_DEFAULT)
      return nil
    }
    guard let state = state(hidden.words(of: handle)) else { return PostgreSQLError(.connectionLost, sentence) }
    // A setting that the server does not have, or not with this value.
    let isAboutSettings = ["22", "42"].contains { state.hasPrefix($0) } && state != "42501"
    return PostgreSQLError(isAboutSettings ? .invalidConfiguration : .server(sqlState: state), sentence)
  }

  /// The places in which libpq finds a password.
  static let passwords = "it can stand in the connection string, in PGPASSWORD or in a password file"

  /// The SQLSTATE with which the server refuses; nil if one of several hosts did not answer, since another attempt may
  /// succeed there.
  static func state(_ words: String) -> String? {
    let attempts = words.split(separator: "connection to server", omittingEmptySubsequences: true)
    let states = attempts.map { attempt in attempt.firstMatch(of: #/: {2}([0-9A-Z]{5}):/#).map { String($0.1) } }
    guard let last = states.last, states.allSatisfy({ $0 != nil }) else { return nil }
    return last
  }

  /// Whether libpq refuses a value of the connection string, without asking any server.
  private static func isAboutOptions(_ words: String) -> Bool {
    words.hasPrefix("invalid ") || words.hasPrefix("definition of service ") || words.hasPrefix("could not match ")
      || words.contains(" for connection option ")
  }
}
