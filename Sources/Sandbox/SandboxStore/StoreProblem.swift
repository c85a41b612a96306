/// Why SQLite refused.
package enum StoreProblem: Error, Sendable, Equatable {
  case duplicateKey
  /// What SQLite says of anything else.
  case refused(String)
}
