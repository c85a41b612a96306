/// Keeps the tokens of one connection in a file, for all processes of one machine that use the connection.
///
/// ```swift
/// let store = FileTokenStore(at: "/var/lib/invoices/tokens.json")
/// ```
///
/// The file is readable by its owner only (mode 0600). Changes are made under a lock that holds across processes, and
/// written to the disk before they are used; a process that is killed at any instant leaves the old tokens or the new
/// ones. Beside the file lies another with `.lock` at the end of its name, and for moments a third with `.new`. Neither
/// may be removed while a process uses the store.
///
/// A file that is not a record of tokens, or that a newer version wrote, is never overwritten. Symbolic links are not
/// followed, and a file is refused that belongs to another user or that all users may write to. The folder must exist,
/// on a file system of this machine: locks of network file systems are not relied on.
public final class FileTokenStore: TokenStore, CustomStringConvertible {
  private let file: LockedFile

  /// A store in a file, which the first login makes.
  ///
  /// - Parameter path: For example `/var/lib/invoices/tokens.json`.
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

  /// Changes the tokens under the lock. Waits for other processes at most a minute.
  ///
  /// - Throws: ``TokenStoreError``, what `change` throws, or `CancellationError` while it waits for the lock.
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
