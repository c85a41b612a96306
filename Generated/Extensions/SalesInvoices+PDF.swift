@_spi(Generated) public import ExactOnlineRuntime
import ExactOnlineFiles

extension EntitySet where Subject == SalesInvoice.SalesInvoiceEntity {
  /// The PDF of an invoice that was printed or sent, found through its document (Documentation/protocol.md, section
  /// 12).
  ///
  /// ```swift
  /// let pdf = try await division.salesInvoice.salesInvoices.pdf(of: invoice)
  /// ```
  ///
  /// The document is that of the invoice's transaction or, if there is none, the one with its number that is about one
  /// of its accounts, as invoices of another journal or year may have the same number; the latest if the invoice was
  /// printed more than once. An invoice has a document once it has been printed, which this does not do: printing
  /// processes and books it. Costs three calls, or four if the document is found by number.
  ///
  /// - Parameters:
  ///   - invoice: The invoice.
  ///   - limit: The largest size to accept, in bytes.
  /// - Returns: The bytes of the PDF.
  /// - Throws: `ODataError`; of kind `.notFound` if the invoice has no PDF.
  public func pdf(of invoice: SalesInvoice.SalesInvoiceEntity, limit: Int = 64 << 20) async throws -> [UInt8] {
    try await bytes(of: try await pdfFile(of: invoice), limit)
  }

  /// The PDF of an invoice, by its key. Costs one more call if its transaction has no document.
  ///
  /// - Parameters:
  ///   - invoice: The key of the invoice.
  ///   - limit: The largest size to accept, in bytes.
  public func pdf(of invoice: UUID, limit: Int = 64 << 20) async throws -> [UInt8] {
    try await bytes(of: try await pdfFile(of: invoice), limit)
  }

  /// The PDF created by printing or sending an invoice, found through the document in the response. Costs two calls.
  ///
  /// ```swift
  /// let printed = try await division.salesInvoice.salesInvoices.print(invoice)
  /// let pdf = try await division.salesInvoice.salesInvoices.pdf(of: printed)  // from the document in the answer
  /// ```
  ///
  /// - Parameters:
  ///   - printed: The response of `print` or `send`.
  ///   - limit: The largest size to accept, in bytes.
  /// - Returns: The bytes of the PDF.
  /// - Throws: `ODataError`; of kind `.notFound` if no PDF was created.
  public func pdf(of printed: SalesInvoice.PrintedSalesInvoice, limit: Int = 64 << 20) async throws -> [UInt8] {
    try await bytes(of: try await pdfFile(of: printed), limit)
  }

  /// The attachment with the PDF of an invoice, to download it to a file or as a stream. Costs two calls, or three if
  /// the document is found by number.
  ///
  /// - Parameter invoice: The invoice.
  public func pdfFile(of invoice: SalesInvoice.SalesInvoiceEntity) async throws -> DocumentFile {
    let id: UUID = try odataValue("InvoiceID", of: invoice)
    let accounts = Set([invoice.invoiceTo, invoice.orderedBy, invoice.deliverTo].compactMap(\.self))
    // The row may have been read without them.
    if accounts.isEmpty { return try await pdfFile(of: id) }
    return try await pdfFile(of: id) { (invoice.invoiceNumber, accounts) }
  }

  /// The attachment with the PDF of an invoice, by its key. Costs one more call if its transaction has no document.
  ///
  /// - Parameter invoice: The key of the invoice.
  public func pdfFile(of invoice: UUID) async throws -> DocumentFile {
    let set = SalesInvoice(root: odataService(nil, at: nil)).salesInvoices
    return try await pdfFile(of: invoice) {
      let found = try await set.select { ($0.invoiceNumber, $0.invoiceTo, $0.orderedBy, $0.deliverTo) }.find(invoice)
      return (found.0, Set([found.1, found.2, found.3].compactMap(\.self)))
    }
  }

  /// The attachment with the PDF created by printing or sending an invoice. Costs one call.
  ///
  /// - Parameter printed: The response of `print` or `send`.
  public func pdfFile(of printed: SalesInvoice.PrintedSalesInvoice) async throws -> DocumentFile {
    guard let document = printed.document else { throw noPDF(printed.documentCreationError) }
    guard let file = try await pdf(in: document) else { throw noPDF("its document has no PDF") }
    return file
  }

  /// - Parameter facts: The number of the invoice, and its accounts.
  private func pdfFile(
    of invoice: UUID, facts: () async throws -> (number: Int32?, accounts: Set<UUID>)
  ) async throws -> DocumentFile {
    let documents = documents.documents
    if let file = try await pdf(of: documents.where { $0.financialTransactionEntryID == invoice }) { return file }
    let (number, accounts) = try await facts()
    if let number, number > 0 {
      let numbered = documents.where { $0.salesInvoiceNumber == number && $0.type == .salesInvoice }
      if let file = try await pdf(of: numbered, about: accounts) { return file }
    }
    throw noPDF("no document belongs to it")
  }

  /// The PDF of the latest of some documents, sales invoices first.
  ///
  /// - Parameter accounts: The accounts that a document may be about; nil for any.
  private func pdf(
    of documents: Query<Documents.Document>, about accounts: Set<UUID>? = nil
  ) async throws -> DocumentFile? {
    let found = try await documents.select { ($0.id, $0.type, $0.created, $0.account) }.all()
      .filter { document in
        guard let accounts, let account = document.3 else { return true }
        return accounts.contains(account)
      }
    let ordered = found.sorted { left, right in
      let (isLeft, isRight) = (left.1 == .salesInvoice, right.1 == .salesInvoice)
      if isLeft != isRight { return isLeft }
      return (left.2?.milliseconds ?? 0) > (right.2?.milliseconds ?? 0)
    }
    for (id, _, _, _) in ordered { if let file = try await pdf(in: id) { return file } }
    return nil
  }

  private func pdf(in document: UUID) async throws -> DocumentFile? {
    for try await file in documents.documents.attachments(of: document)
    where file.name.lowercased().hasSuffix(".pdf") && file.link != nil { return file }
    return nil
  }

  private func bytes(of file: DocumentFile, _ limit: Int) async throws -> [UInt8] {
    guard let remote = file.remoteFile else { throw noPDF("its attachment has no address") }
    let bytes = try await odataService(nil, at: nil).download(remote, limit: limit)
    // PDF 1.7, H.3: the header is within the first 1024 bytes.
    let mark = Array("%PDF-".utf8)
    guard bytes.prefix(1024 + mark.count).firstRange(of: mark) != nil else {
      throw ODataError(
        .unexpectedBody, operation: "GET documents/DocumentAttachments", status: 200,
        detail: "'\(file.name.prefix(100))' is not a PDF")
    }
    return bytes
  }

  private var documents: Documents { Documents(root: odataService("documents", at: "../documents")) }

  private func noPDF(_ reason: String?) -> ODataError {
    ODataError(
      .notFound, operation: "GET documents/Documents",
      detail: "the invoice has no PDF" + (reason.map { ": \($0)" } ?? ""),
      advice: "Print or send the invoice first, which processes and books it")
  }
}
