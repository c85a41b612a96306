import ExactOnline

func keep(_ pdf: [UInt8], at path: String, for id: UUID, in division: Division) async throws {
  let document = try await division.documents.documents.create(
    subject: "Contract", type: .miscellaneous, account: id, attachments: [.file(path), .bytes(pdf, name: "a.pdf")])

  for try await attachment in division.documents.documents.attachments(of: document.key) {
    try await division.download(attachment, into: "contracts")  // streamed; a login page is never saved
  }
}

func pdf(of invoice: UUID, in division: Division) async throws -> [UInt8] {
  let pdf = try await division.salesInvoice.salesInvoices.pdf(of: invoice)
  return pdf
}
