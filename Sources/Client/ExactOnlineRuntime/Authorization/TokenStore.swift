/// Keeps the tokens of one connection where everybody who uses that connection finds them.
///
/// Exact Online's refresh tokens are single-use: whoever refreshes with one that somebody else has used loses the
/// connection, and its user must log in again. Therefore the only way to change what is stored is ``update(_:)``, which
/// runs under a lock that holds for all tasks, processes and machines that share the store.
public protocol TokenStore: Sendable {
  /// What is stored now, read without waiting for whoever changes it. Nil when nobody has logged in yet.
  func load() async throws -> TokenSet?

  /// Locks the connection, reads what is stored now, and stores durably what `change` makes of it before anybody else
  /// can read or change it. Nil removes the tokens.
  ///
  /// When `change` throws, what was stored stays, and the error is passed on.
  ///
  /// - Returns: What is stored afterwards.
  @discardableResult
  func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet?
}
