// exact-online-generator 0.1.0 · services/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/mailbox`
nonisolated public struct Mailbox: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  public var mailboxes: EntitySet<Mailbox.MailboxEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Mailboxes")
  }

  /// `MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  public var mailMessageAttachments: EntitySet<Mailbox.MailMessageAttachment, Methods.ReadCreate> {
    EntitySet(root, "MailMessageAttachments")
  }

  /// `MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  public var mailMessagesSent: EntitySet<Mailbox.MailMessagesSent, Methods.ReadCreate> {
    EntitySet(root, "MailMessagesSent")
  }
}
