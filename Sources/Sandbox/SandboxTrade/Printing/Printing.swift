import SandboxBookkeeping
import SandboxStore

/// Prints a document with lines: its PDF, and the message with it.
struct Printing {
  let kind: TradeKind
  let context: ActContext

  /// Writes the result into the request, and returns the document.
  func print(
    _ title: String, _ header: Record, _ request: inout Record, type: Int64, mail: Int64,
    _ complete: (inout Record) -> Void
  ) throws -> Record? {
    let ledger = context.ledger
    let bytes = try page(title, header, text: request.text("ExtraText"))
    let name = "\(title).pdf"
    let party = try ledger.account(header.text("InvoiceTo") ?? header.text(kind.party))
    let document = try DocumentFiler(context: context).file(
      bytes, title, name: name, type: type, of: header, party: party, complete)
    if let document {
      request.set("Document", document.key)
      request.set("DocumentCreationSuccess", "The document was created.")
    } else {
      request.set("DocumentCreationError", "The metadata has no documents.")
    }
    if request.flag("SendEmailToCustomer") || request.flag("SendOutputBasedOnAccount") {
      let problem = try MailSender(context: context).send(
        title, to: party, from: request.text("SenderEmailAddress"), type: mail, attachment: (name, bytes))
      request.set(problem == nil ? "EmailCreationSuccess" : "EmailCreationError", problem ?? "The e-mail was created.")
    }
    return document
  }

  /// The PDF of a document.
  func page(_ title: String, _ header: Record, text: String?) throws -> [UInt8] {
    let ledger = context.ledger
    let lines = try ledger.records(kind.lines, [(kind.link, .text(header.key))]).sorted {
      ($0.integer("LineNumber") ?? 0) < ($1.integer("LineNumber") ?? 0)
    }
    let date = header.integer("InvoiceDate") ?? header.integer(kind.date) ?? ledger.now
    return try PageComposer(kind: kind, ledger: ledger).page(title, header, lines, date: date, text: text).bytes()
  }
}
