import SandboxBookkeeping
import SandboxStore

/// Writes a message to a customer into `mailbox/MailMessagesSent`, with what is attached to it. Nothing leaves the
/// machine.
struct MailSender {
  static let quotation: Int64 = 1020
  static let salesOrder: Int64 = 1030
  static let salesInvoice: Int64 = 1100

  let context: ActContext

  /// Returns why it was not sent; nil if it was.
  func send(
    _ subject: String, to party: Record?, from sender: String?, type: Int64, attachment: (name: String, bytes: [UInt8])?
  ) throws -> String? {
    guard let address = party?.text("Email") else {
      return "There is no e-mail address for \(party?.text("Name") ?? "the account")."
    }
    let ledger = context.ledger
    guard let table = ledger.books["mailbox/MailMessagesSent"] else { return "The metadata has no mailbox." }
    var message = Record(table)
    message.set("ID", try ledger.newID())
    message.set("Subject", subject)
    message.set("RecipientAccount", party?.key)
    message.set("RecipientMailbox", address)
    message.set("RecipientMailboxDescription", party?.text("Name"))
    message.set("RecipientStatus", 20)
    message.set("SenderMailbox", sender)
    message.set("SenderDateSent", ledger.now)
    message.set("Type", type)
    try ledger.create(message)
    guard let attachment, let files = ledger.books["mailbox/MailMessageAttachments"] else { return nil }
    var file = Record(files)
    file.set("MailMessageID", message.key)
    file.set("AttachmentFileName", attachment.name)
    file.set("AttachmentFileExtension", ".pdf")
    file.set("Attachment", .blob(attachment.bytes))
    file.set("FileSize", Int64(attachment.bytes.count))
    file.set("RecipientAccount", party?.key)
    try ledger.create(file)
    return nil
  }
}
