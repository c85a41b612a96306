import ExactOnline
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// The PDF of an invoice, by both routes, and pictures.
@Suite("Documents: PDFs of invoices, pictures", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct InvoicePDFTests {
  /// The bytes that the sandbox keeps as the attachment.
  private func kept(_ books: Administration, _ document: UUID?) async throws -> [UInt8]? {
    let filter = try "Document eq guid'\(#require(document))'"
    let text = try await books.value("documents/DocumentAttachments", "Attachment", filter: filter)?.text
    return text.flatMap { Data(base64Encoded: $0) }.map { Array($0) }
  }

  @Test func pdf_ofWhatWasPrinted() async throws {
    try await Administration.run(shows: [.invoicePrinting, .attachments]) { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let printed = try await invoices.print(try await books.salesInvoice())
      let pdf = try await invoices.pdf(of: printed)
      #expect(pdf.starts(with: Array("%PDF-".utf8)))
      #expect(try await kept(books, printed.document) == pdf)
    }
  }

  @Test func pdf_ofAnInvoice_isFoundByItsTransaction() async throws {
    try await Administration.run(shows: [.invoicePrinting, .attachments]) { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let id = try await books.salesInvoice()
      let printed = try await invoices.print(id)
      books.sandbox.clearRequests()
      let pdf = try await invoices.pdf(of: id)
      #expect(books.sandbox.requests.count == 3)
      #expect(try await kept(books, printed.document) == pdf)
      #expect(try await invoices.pdf(of: try await invoices.find(id)) == pdf)
      #expect(try await books.value("salesinvoice/SalesInvoices", "Status") == 50)
      #expect(try await books.rows("documents/Documents").count == 1)
    }
  }

  @Test func pdf_ofAnInvoice_isFoundByItsNumber() async throws {
    try await Administration.run { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let id = try await books.salesInvoice()
      let printed = try await invoices.print(id)
      let document = try #require(printed.document)
      try await books.division.documents.documents.update(document) { $0.financialTransactionEntryID = nil }
      books.sandbox.clearRequests()
      let pdf = try await invoices.pdf(of: id)
      #expect(books.sandbox.requests.count == 5)
      #expect(try await kept(books, document) == pdf)
    }
  }

  /// Another journal may have the same number.
  @Test func pdf_ofAnotherCustomersInvoice_isNotThatOfTheSameNumber() async throws {
    try await Administration.run { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let id = try await books.salesInvoice()
      let document = try #require(try await invoices.print(id).document)
      try await books.division.documents.documents.update(document) {
        $0.financialTransactionEntryID = nil
        $0.account = books["supplier"]
      }
      for look in [{ try await invoices.pdf(of: id) }, { try await invoices.pdf(of: try await invoices.find(id)) }] {
        let error = await #expect(throws: ODataError.self) { _ = try await look() }
        #expect(error?.detail == "the invoice has no PDF: no document belongs to it")
      }
      try await books.division.documents.documents.update(document) { $0.account = nil }
      #expect(try await kept(books, document) == invoices.pdf(of: id))
    }
  }

  /// Looking for the PDF must not print: that books the invoice.
  @Test func pdf_ofADraft_isNotFound_andNothingIsPrinted() async throws {
    try await Administration.run { books in
      let id = try await books.salesInvoice()
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.salesInvoice.salesInvoices.pdf(of: id)
      }
      #expect(error?.kind == .notFound)
      #expect(error?.detail == "the invoice has no PDF: no document belongs to it")
      #expect(try await books.rows("documents/Documents").isEmpty)
      #expect(try await books.value("salesinvoice/SalesInvoices", "Status") != 50)
    }
  }

  @Test func pdf_isAPDF() async throws {
    try await Administration.run { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let id = try await books.salesInvoice()
      _ = try await books.division.documents.documents.create(
        subject: "Invoice", type: .salesInvoice, attachments: [.bytes(Array("no PDF".utf8), name: "Invoice.PDF")]
      ) { $0.financialTransactionEntryID = id }
      let error = await #expect(throws: ODataError.self) { _ = try await invoices.pdf(of: id) }
      #expect(error?.detail == "'Invoice.PDF' is not a PDF")
    }
  }

  @Test func pictureOfAnItem() async throws {
    try await Administration.run(shows: [.pictures]) { books in
      let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]
      let items = books.division.logistics.items
      let id = try Administration.id("item")
      #expect(try await items.find(id).pictureFile == nil)
      try await items.update(id) {
        $0.picture = Data(png)
        $0.pictureName = "lamp.png"
      }
      let item = try await items.find(id)
      let folder = try TemporaryFolder()
      let path = try await books.division.download(try #require(item.pictureFile), into: folder.path)
      #expect(path == folder.path("lamp.png"))
      #expect(FileManager.default.contents(atPath: path).map { Array($0) } == png)
      #expect(try await books.division.download(try #require(item.pictureThumbnailFile)) == png)
      let seen = books.sandbox.requests.filter { $0.path == "/docs/SysImage.aspx" }
      #expect(seen.map(\.status) == [200, 200])
      #expect(seen.last?.query.contains("ThumbSize=100") == true)
      books.sandbox.inject(SandboxFault(.contentType("text/plain"), path: "SysImage"))
      await #expect(throws: ODataError.self) {
        _ = try await books.division.download(try #require(item.pictureFile))
      }
    }
  }
}
