/// A token store cannot be read or written. Nothing was changed.
public struct TokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// What is stored is not a record of tokens: truncated, or written by something else.
    case unreadable
    /// What is stored was written by a newer version of this package.
    case unknownVersion(Int)
    /// The file system, database or lock says no, in its own words.
    case inaccessible(String)
  }

  public var reason: Reason

  public init(_ reason: Reason) { self.reason = reason }

  public var description: String {
    switch reason {
    case .unreadable:
      "the stored tokens are not readable, and were left as they are; remove them and log in again"
    case .unknownVersion(let version):
      "the stored tokens have version \(version), this package knows up to \(TokenSet.version); update it"
    case .inaccessible(let words): "the token store cannot be used: \(words)"
    }
  }
}
