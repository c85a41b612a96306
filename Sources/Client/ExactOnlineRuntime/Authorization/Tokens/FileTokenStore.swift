/// Stores the tokens of one connection in a file, for all processes of one machine that use the connection.
///
/// ```swift
/// let store = FileTokenStore(at: "/var/lib/invoices/tokens.json")
/// ```
///
/// Only the file's owner can read it (mode 0600). Changes are made under a lock that applies across processes, and are
/// written to disk before they are used; a process that is killed at any time leaves either the old tokens or the new
/// ones. Beside the file are a lock file, with the suffix `.lock`, and for moments a third file, with the suffix
/// `.new`. Do not remove either while a process uses the store.
///
/// A file that is not a record of tokens, or that a newer version wrote, is never overwritten. Symbolic links are not
/// followed, and a file that belongs to another user or that all users may write to is refused. The folder must exist,
/// on a local file system: locks of network file systems are not reliable.
public final class FileTokenStore: TokenStore, CustomStringConvertible {
  private let file: LockedFile

  /// Creates a store for a file, which the first login creates.
  ///
  /// - Parameter path: The path of the file, such as `/var/lib/invoices/tokens.json`.
  public init(at path: String) { file = LockedFile(path: path) }

  /// The stored tokens; nil before the first login.
  ///
  /// - Throws: ``TokenStoreError``.
  public func load() async throws -> TokenSet? {
    do {
      return try await file.read().map(TokenSet.init(encoded:))
    } catch let error as LockedFileError {
      throw TokenStoreError(.inaccessible(error.description))
    }
  }

  /// Changes the tokens under the lock. Waits for other processes for at most a minute.
  ///
  /// - Parameter change: Takes the stored tokens, nil before the first login, and returns those to store; nil removes
  ///   them.
  /// - Returns: The tokens stored afterwards.
  /// - Throws: ``TokenStoreError``, the errors of `change`, or `CancellationError` while it waits for the lock.
  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    do {
      return try await file.update { bytes in
        let stored = try bytes.map(TokenSet.init(encoded:))
        let changed = try await change(stored)
        return changed == stored ? bytes : try changed?.encoded()
      }.map(TokenSet.init(encoded:))
    } catch let error as LockedFileError {
      throw TokenStoreError(.inaccessible(error.description))
    }
  }

  /// `FileTokenStore(/var/lib/invoices/tokens.json)`
  public var description: String { "FileTokenStore(\(file.path))" }
}
