import ExactOnline

/// The lines that the comments about files, invoices and orders show; `.ci/pages` finds them here.
enum FileComments {
  static func createDocument(_ division: Division, _ pdf: [UInt8], for id: UUID) async throws {
    let document = try await division.documents.documents.create(
      subject: "Contract", type: .miscellaneous, account: id,
      attachments: [.file("contract.pdf"), .bytes(pdf, name: "a.pdf")])

    for try await attachment in division.documents.documents.attachments(of: document.key) {
      try await division.download(attachment, into: "contracts")
    }
  }

  static func complete(_ division: Division, after create: () async throws -> Void) async throws {
    do {
      try await create()
    } catch let error as IncompleteDocument {
      for file in error.missing {
        _ = try await division.documents.documentAttachments.create(file, document: error.document.key)
      }
    }
  }

  static func invoices(_ division: Division, of order: UUID, and invoice: UUID) async throws -> [UInt8] {
    let outcome = try await division.salesOrder.salesOrders.invoice([order], journal: "70", mode: .quantityOrdered)
    for invoice in outcome.invoices { print(invoice.invoiceNumber ?? 0) }
    for (order, reason) in outcome.errors { print(order, reason) }

    let pdf = try await division.salesInvoice.salesInvoices.pdf(of: invoice)
    return pdf
  }

  static func download(_ attachment: Documents.DocumentAttachment, of division: Division) async throws -> [UInt8] {
    let pdf = try await division.download(attachment)
    try await division.download(attachment, to: "invoices/26700001.pdf")

    let download = try await division.open(attachment)
    for try await chunk in download { print(chunk.count) }
    return pdf
  }

  static func downloadLink(of row: Documents.DocumentAttachment, in division: Division) async throws {
    let manual = RemoteFile(link: row.url ?? "", name: "manual.pdf")
    try await division.download(manual, into: "manuals")
  }

  static func uploads(_ pdf: [UInt8], _ chunks: AsyncStream<ArraySlice<UInt8>>, length: Int64) -> [FileUpload] {
    let files: [FileUpload] = [
      .file("contract.pdf"), .bytes(pdf, name: "a.pdf"), .stream(chunks, length: length, name: "scan.tiff"),
    ]
    let file = FileUpload.file("contract.pdf").reporting { print($0) }  // 1048576 of 5242880 bytes
    return files + [file]
  }
}
