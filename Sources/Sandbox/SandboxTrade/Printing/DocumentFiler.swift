import SandboxBookkeeping
import SandboxStore

/// Files printed invoices as documents with an attachment.
struct DocumentFiler {
  /// Types of documents.
  static let salesInvoice: Int64 = 10
  static let quotation: Int64 = 16
  static let salesOrder: Int64 = 17

  let context: ActContext

  /// Returns the document, or nil if the metadata has none.
  func file(
    _ page: [UInt8], _ title: String, name: String, type: Int64, of header: Record, party: Record?,
    _ complete: (inout Record) -> Void = { _ in }
  ) throws -> Record? {
    let ledger = context.ledger
    guard let documents = ledger.books["documents/Documents"], let files = ledger.books["documents/DocumentAttachments"]
    else { return nil }
    var document = Record(documents)
    document.set("Subject", title)
    document.set("Type", type)
    document.set("Account", party?.key)
    document.set("AccountCode", party?.text("Code"))
    document.set("AccountName", party?.text("Name"))
    document.set("DocumentDate", EntryCalendar.day(ledger.now))
    document.copy(["AmountFC", "Currency"], from: header)
    document.set("HID", try ledger.next("document", from: 1))
    document.set("HasEmptyBody", flag: true)
    complete(&document)
    let created = try context.post(document)
    var file = Record(files)
    file.set("Document", created.key)
    file.set("FileName", name)
    file.set("Attachment", .blob(page))
    file.set("FileSize", Int64(page.count))
    _ = try context.post(file)
    return created
  }
}
