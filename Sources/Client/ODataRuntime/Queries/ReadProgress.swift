/// How far a read has come that goes on page by page.
public struct ReadProgress: Sendable, Hashable {
  /// What errors and logs call the read: `GET crm/Accounts`.
  public let operation: String
  /// Pages so far, each of which cost a call.
  public internal(set) var pages = 0
  /// Rows so far, without those of expanded collections.
  public internal(set) var rows = 0
  /// Whether this was the last page.
  public internal(set) var isComplete = false

  init(operation: String) { self.operation = operation }
}
