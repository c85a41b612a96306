import ExactOnline

func keep(
  _ pdf: [UInt8], at path: String, and chunks: AsyncStream<ArraySlice<UInt8>>, length: Int64, for id: UUID,
  in division: Division
) async throws {
  let document = try await division.documents.documents.create(
    subject: "Contract", type: .miscellaneous, account: id,
    attachments: [.file(path), .bytes(pdf, name: "a.pdf"), .stream(chunks, length: length, name: "scan.tiff")]
  ) { $0.body = "Signed." }

  _ = try await division.documents.documentAttachments.create(.file(path), document: document.key)  // to that one
}

func download(_ document: UUID, to path: String, into folder: String, in division: Division) async throws {
  let attachments = division.documents.documents.attachments(of: document)  // reads nothing before it is iterated
  for try await attachment in attachments {
    try await division.download(attachment, to: path)  // in place of what is there
    let saved = try await division.download(attachment, into: folder)  // under its own name, made safe
    let bytes = try await division.download(attachment)  // in memory, 64 MB at most
    let download = try await division.open(attachment) { print($0) }  // 1048576 of 5242880 bytes
    for try await chunk in download { print(chunk.count) }
    print(saved, bytes.count)
  }
}

func fetchPDF(of invoice: UUID, to path: String, in division: Division) async throws {
  let printed = try await division.salesInvoice.salesInvoices.print(invoice)
  let pdf = try await division.salesInvoice.salesInvoices.pdf(of: printed)  // from the document in the answer
  let later = try await division.salesInvoice.salesInvoices.pdf(of: invoice)  // of its transaction, or number
  let file = try await division.salesInvoice.salesInvoices.pdfFile(of: invoice)
  try await division.download(file, to: path)
  print(pdf.count, later.count)
}
