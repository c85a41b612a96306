/// The reason why SQLite refused.
package enum StoreProblem: Error, Sendable, Equatable {
  case duplicateKey
  /// Any other error of SQLite.
  case refused(String)
}
