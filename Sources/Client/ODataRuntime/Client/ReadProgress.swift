/// The progress of a read, page by page.
public struct ReadProgress: Sendable, Hashable {
  /// The name of the read in errors and logs: `GET crm/Accounts`.
  public let operation: String
  /// The number of pages so far, each of which cost a call.
  public internal(set) var pages = 0
  /// The number of rows so far, without those of expanded collections.
  public internal(set) var rows = 0
  /// Whether this was the last page.
  public internal(set) var isComplete = false

  init(operation: String) { self.operation = operation }
}

extension ReadProgress: CustomStringConvertible {
  /// `GET crm/Accounts: 120 rows in 2 pages, complete`
  public var description: String {
    "\(operation): \(rows.counted("row")) in \(pages.counted("page"))\(isComplete ? ", complete" : "")"
  }
}
