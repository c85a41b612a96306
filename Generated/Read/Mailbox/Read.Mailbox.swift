// exact-online-generator 0.1.0 · services/read/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/mailbox`
  nonisolated public struct Mailbox: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `DefaultMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var defaultMailbox: EntitySet<Read.Mailbox.DefaultMailbox, Methods.Read> {
      EntitySet(root, "DefaultMailbox")
    }

    /// `PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var preferredMailbox: EntitySet<Read.Mailbox.PreferredMailbox, Methods.Read> {
      EntitySet(root, "PreferredMailbox")
    }

    /// `PreferredMailboxForOperation` · function · GET · permission "Communication mailboxes"
    public func preferredMailboxForOperation(operation: Int32) async throws -> [Read.Mailbox.PreferredMailbox] {
      try await root.collection(
        "PreferredMailboxForOperation", .get,
        [FunctionParameter("operation", .int32, operation)])
    }
  }
}
