import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// Documents and their attachments, up and down.
@Suite("Documents", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct DocumentTests {
  private static let attachments = "documents/DocumentAttachments"
  private static let pdf = Array("%PDF-1.4\n".utf8) + (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  /// A document with an attachment.
  private func document(_ books: Administration, _ name: String = "contract.pdf") async throws -> UUID {
    try await books.division.documents.documents.create(
      subject: "Contract", type: .miscellaneous, attachments: [.bytes(Self.pdf, name: name)]
    ).key
  }

  /// The files that the sandbox was asked for.
  private func downloads(_ books: Administration) -> [SandboxExchange] {
    books.sandbox.requests.filter { $0.path == "/docs/SysAttachment.aspx" }
  }

  @Test("Create a document")
  func documentWithAttachments_isKept() async throws {
    try await Administration.run(with: ["sync/Documents"], shows: [.attachments, .syncFeeds]) { books in
      let folder = try TemporaryFolder()
      try folder.write("a text", to: "note.txt")
      let customer = try Administration.id("customer")
      let document = try await books.division.documents.documents.create(
        subject: "Contract", type: .miscellaneous, account: customer,
        attachments: [.file(folder.path("note.txt")), .bytes(Self.pdf, name: "contract.pdf")]
      ) { $0.body = "Signed." }
      let row = try await books.row("documents/Documents", document.key)
      #expect(row["Subject"] == "Contract")
      #expect(row["Type"] == 55)
      #expect(row["Account"] == .key(customer))
      #expect(row["Body"] == "Signed.")
      let files = try await books.rows(Self.attachments, filter: "Document eq guid'\(document.key)'")
      #expect(
        files.map { $0["FileName"]?.text }.sorted { "\($0 ?? "")" < "\($1 ?? "")" } == ["contract.pdf", "note.txt"])
      for (name, bytes) in [("note.txt", Array("a text".utf8)), ("contract.pdf", Self.pdf)] {
        let file = try #require(files.first { $0["FileName"]?.text == name })
        #expect(file["Attachment"]?.text == Data(bytes).base64EncodedString())
        #expect(file["FileSize"]?.text.flatMap { Double($0) } == Double(bytes.count))
        #expect(file["Url"]?.text?.contains("/docs/SysAttachment.aspx?ID=") == true)
      }
      #expect(try await books.rows("sync/Documents/Documents").count == 1)
      #expect(try await books.rows("sync/Documents/DocumentAttachments").count == 2)
    }
  }

  @Test func documentWithAFileThatIsTooLarge_isNotCreated() async throws {
    try await Administration.run { books in
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.documents.documents.create(
          subject: "Contract", type: .miscellaneous,
          attachments: [
            .bytes(Self.pdf, name: "a.pdf"), .bytes([UInt8](repeating: 0, count: 9_500_001), name: "b.pdf"),
          ])
      }
      #expect(error?.detail == "'b.pdf' has 9500001 bytes, but the service accepts at most 9500000; nothing was sent")
      let documents = try await books.rows("documents/Documents")
      #expect(documents.isEmpty)
      #expect(try await books.rows(Self.attachments).isEmpty)
    }
  }

  /// The document is there once, and says what it lacks.
  @Test func attachmentThatIsRefused_isNamed_andCanBeAddedLater() async throws {
    try await Administration.run { books in
      books.sandbox.inject(SandboxFault(.status(403), path: "DocumentAttachments", method: "POST", count: 1))
      let error = await #expect(throws: IncompleteDocument.self) {
        _ = try await books.division.documents.documents.create(
          subject: "Contract", type: .miscellaneous,
          attachments: [.bytes(Self.pdf, name: "a.pdf"), .bytes(Self.pdf, name: "b.pdf")])
      }
      let incomplete = try #require(error)
      #expect(incomplete.missing.map(\.name) == ["a.pdf", "b.pdf"])
      #expect("\(incomplete)".hasPrefix("document \(incomplete.document.key) was created without 'a.pdf', 'b.pdf': "))
      for file in incomplete.missing {
        _ = try await books.division.documents.documentAttachments.create(file, document: incomplete.document.key)
      }
      #expect(try await books.rows("documents/Documents").count == 1)
      #expect(try await books.rows(Self.attachments).count == 2)
    }
  }

  /// An attachment whose answer gets lost is looked for, and is there once.
  @Test(arguments: [SandboxFault.Kind.lostAnswer, .truncatedBody])
  func attachmentWhoseAnswerGetsLost_isThereOnce(fault: SandboxFault.Kind) async throws {
    try await Administration.run { books in
      books.sandbox.inject(SandboxFault(fault, path: "DocumentAttachments", method: "POST", count: 2))
      _ = try await books.division.documents.documents.create(
        subject: "Contract", type: .miscellaneous,
        attachments: [.bytes(Self.pdf, name: "a.pdf"), .bytes(Self.pdf, name: "a.pdf"), .bytes([1], name: "b.bin")])
      let names = try await books.rows(Self.attachments).map { $0["FileName"]?.text ?? "" }
      #expect(names.sorted() == ["a.pdf", "a.pdf", "b.bin"])
    }
  }

  @Test func attachmentThatNeverArrived_isMissing() async throws {
    try await Administration.run { books in
      books.sandbox.inject(SandboxFault(.connectionReset, path: "DocumentAttachments", method: "POST", count: 1))
      let error = await #expect(throws: IncompleteDocument.self) { _ = try await document(books) }
      #expect(error?.missing.map(\.name) == ["contract.pdf"])
      let attachments = try await books.rows(Self.attachments)
      #expect(attachments.isEmpty)
    }
  }

  @Test("Create a document attachment")
  func attachment_isAddedToADocument() async throws {
    try await Administration.run(shows: [.attachments]) { books in
      let set = books.division.documents
      let document = try await set.documents.create {
        $0.subject = "Scans"
        $0.type = .attachment
      }
      let added = try await set.documentAttachments.create(.bytes(Self.pdf, name: "scan é.pdf"), document: document.key)
      let row = try await books.row(Self.attachments, added.key)
      #expect(row["Document"] == .key(document.key))
      #expect(row["FileName"] == "scan é.pdf")
      #expect(row["Attachment"]?.text == Data(Self.pdf).base64EncodedString())
      #expect(row["FileSize"]?.text.flatMap { Double($0) } == Double(Self.pdf.count))
      #expect(row["Url"]?.text?.hasPrefix(books.sandbox.url) == true)
    }
  }

  @Test("Search documents")
  func documents_ofAnAccount_byType() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      try await books.sandbox.seed(
        "documents/Documents",
        (1...65).map { ["Subject": .string("Contract \($0)"), "Type": 55, "Account": .key(customer)] } + [
          ["Subject": "Contract of another", "Type": 55, "Account": .key(supplier)],
          ["Subject": "Invoice", "Type": 10, "Account": .key(customer)],
        ])
      books.sandbox.clearRequests()
      var subjects: [String] = []
      let search = books.division.documents.documents.where { $0.account == customer && $0.type == .miscellaneous }
      for try await subject in search.select({ $0.subject }) { subjects.append(subject ?? "") }
      #expect(subjects.sorted() == (1...65).map { "Contract \($0)" }.sorted())
      // Pages of 60 rows.
      #expect(books.sandbox.requests.count == 2)
      #expect(books.sandbox.requests.last?.query.contains("$skiptoken") == true)
    }
  }

  @Test("Download a document")
  func attachmentsOfADocument_areDownloaded() async throws {
    try await Administration.run(shows: [.attachments]) { books in
      let folder = try TemporaryFolder()
      let document = try await document(books, "../../contract.pdf")
      books.sandbox.clearRequests()
      let attachments = books.division.documents.documents.attachments(of: document)
      #expect(books.sandbox.requests.isEmpty)
      var paths: [String] = []
      for try await attachment in attachments {
        #expect(attachment.size == Int64(Self.pdf.count))
        paths.append(try await books.division.download(attachment, into: folder.path))
        #expect(try await books.division.download(attachment) == Self.pdf)
      }
      #expect(paths == [folder.path("contract.pdf")])
      #expect(FileManager.default.contents(atPath: folder.path("contract.pdf")).map { Array($0) } == Self.pdf)
      let seen = downloads(books)
      #expect(seen.map(\.status) == [200, 200])
      #expect(seen.allSatisfy { $0.query.hasSuffix("&Download=1") })
      // The bytes come from their address: what lists them is small.
      #expect(books.sandbox.requests.count == 3)
      #expect(books.sandbox.requests.first.map { !$0.query.contains("Attachment,") } == true)
    }
  }

  @Test(
    arguments: [
      SandboxFault.Kind.loginPage, .loginRedirect, .redirect(host: "evil.example"), .truncatedBody, .shortBody,
      .emptyBody, .maintenancePage, .networkPage, .contentType("text/html"), .status(403), .connectionReset,
    ])
  func downloadThatGoesWrong_leavesNothing(fault: SandboxFault.Kind) async throws {
    try await Administration.run { books in
      let folder = try TemporaryFolder()
      let document = try await document(books)
      let attachment = try #require(
        try await books.division.documents.documents.attachments(of: document).first())
      books.sandbox.inject(SandboxFault(fault, path: "SysAttachment"))
      await #expect(throws: ODataError.self) {
        try await books.division.with(CallOptions(maximumWait: .zero)).download(attachment, to: folder.path("a.pdf"))
      }
      #expect(folder.names.isEmpty)
    }
  }

  /// A token that the service does not know gets a page in the user's language, with status 200.
  @Test func downloadWithoutAToken_isNoFile() async throws {
    try await Administration.run(shows: [.oauth]) { books in
      let document = try await document(books)
      let attachment = try #require(try await books.division.documents.documents.attachments(of: document).first())
      let stranger = ExactOnlineClient(
        site: .loopback(books.sandbox.port),
        authorization: BearerToken("unknown"), transport: AsyncHTTPClientTransport()
      ).division(books.division.code)
      let error = await #expect(throws: ODataError.self) { _ = try await stranger.download(attachment) }
      #expect(error?.kind == .unexpectedBody)
      #expect(error?.detail == "the response is a web page instead of the file")
    }
  }
}
