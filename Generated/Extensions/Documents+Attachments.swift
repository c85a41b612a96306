@_spi(Generated) public import ExactOnlineRuntime
public import ExactOnlineFiles

extension EntitySet where Subject == Documents.Document, Allowed: Creatable {
  /// Creates a document with its attachments (Documentation/protocol.md, section 12).
  ///
  /// ```swift
  /// let document = try await division.documents.documents.create(
  ///   subject: "Contract", type: .miscellaneous, account: id,
  ///   attachments: [.file("contract.pdf"), .bytes(pdf, name: "a.pdf")])
  /// ```
  ///
  /// All files are looked at before anything is sent: one that is not there, empty or too large creates nothing. They are
  /// read while they are sent, one after another. Costs one call for the document and one for each attachment; where an
  /// answer gets lost another one, which looks whether the attachment is there.
  ///
  /// - Parameters:
  ///   - subject: The title of the document.
  ///   - type: The kind of document.
  ///   - account: The key of the account that it is about.
  ///   - attachments: The files.
  ///   - build: Assigns more, such as `body` or `documentDate`; on the caller's actor.
  /// - Throws: `ODataError` when there is no document; ``IncompleteDocument`` when there is, and attachments are missing.
  nonisolated(nonsending) public func create(
    subject: String, type: DocumentTypeID, account: UUID? = nil, attachments: [FileUpload],
    _ build: (inout Changes<Documents.Document>) throws -> Void = { _ in }
  ) async throws -> Created<Documents.Document> {
    let set = documents.documentAttachments
    // What is read once is opened once, when it is its turn.
    for file in attachments { _ = try await set.content(of: file) }
    let document = try await create { changes in
      changes.subject = subject
      changes.type = type
      if let account { changes.account = account }
      try build(&changes)
    }
    for (index, file) in attachments.enumerated() {
      do {
        try await set.attach(
          file, to: document.key, among: attachments[...index].count(where: { $0.name == file.name }))
      } catch {
        throw IncompleteDocument(document: document, missing: Array(attachments[index...]), reason: error)
      }
    }
    return document
  }
}

extension EntitySet where Subject == Documents.Document, Allowed: Readable {
  /// The attachments of a document: nothing is read before they are iterated. Costs one call a page.
  ///
  /// ```swift
  /// for try await attachment in division.documents.documents.attachments(of: document.key) {
  ///   try await division.download(attachment, into: "contracts")
  /// }
  /// ```
  ///
  /// - Parameter document: The key of the document.
  public func attachments(of document: UUID) -> Selection<Documents.DocumentAttachment, DocumentFile> {
    documents.documentAttachments.where { $0.document == document }
      .select({ ($0.id, $0.document, $0.fileName, $0.fileSize, $0.url) }, as: DocumentFile.init)
  }

  /// The attachments of a document: nothing is read before they are iterated. Costs one call a page.
  public func attachments(of document: Documents.Document) -> Selection<Documents.DocumentAttachment, DocumentFile> {
    attachments(of: document.id)
  }
}

extension EntitySet where Subject == Documents.DocumentAttachment, Allowed: Creatable {
  /// Attaches a file to a document that is there. Costs one call.
  ///
  /// - Parameters:
  ///   - file: The file, which is read while it is sent.
  ///   - document: The key of the document.
  /// - Throws: `ODataError`; of kind `.invalidRequest`, with nothing sent, for a file that cannot be read, is empty or
  ///   larger than the service takes.
  public func create(_ file: FileUpload, document: UUID) async throws -> Created<Documents.DocumentAttachment> {
    let content = try await content(of: file)
    return try await create(
      "Attachment", from: content,
      with: .new {
        $0.document = document
        $0.fileName = file.name
      })
  }

  fileprivate func content(of file: FileUpload) async throws -> StreamedBody {
    try await file.body(
      limit: odataService(nil, at: nil).connection.limits.maximumFileSize, operation: "POST documents/DocumentAttachments")
  }
}

extension EntitySet where Subject == Documents.DocumentAttachment, Allowed: Creatable & Readable {
  /// Attaches a file to a document that nobody else knows yet.
  ///
  /// - Parameter count: How many attachments of this name the document has then.
  fileprivate func attach(_ file: FileUpload, to document: UUID, among count: Int) async throws {
    do {
      _ = try await create(file, document: document)
    } catch let error as ODataError where error.mayHaveBeenCarriedOut {
      let names = try? await self.where { $0.document == document }.select { $0.fileName }.all()
      guard let names, names.count(where: { $0 == file.name }) >= count else { throw error }
    }
  }
}

extension EntitySet where Subject == Documents.Document {
  fileprivate var documents: Documents { Documents(root: odataService(nil, at: nil)) }
}

/// A document was created, and not all of its attachments were. It must not be created again.
///
/// ```swift
/// } catch let error as IncompleteDocument {
///   for file in error.missing {
///     _ = try await division.documents.documentAttachments.create(file, document: error.document.key)
///   }
/// }
/// ```
public struct IncompleteDocument: Error, CustomStringConvertible {
  /// The document that was created.
  public let document: Created<Documents.Document>
  /// The files that it lacks: the one that failed, and those after it. The first may be there after all, where its answer
  /// got lost and the look for it failed too; and where it is a stream, it was read already.
  public let missing: [FileUpload]
  /// The reason why the first of them is missing.
  public let reason: any Error

  /// `document 5d3f… was created without 'a.pdf', 'b.pdf': …`
  public var description: String {
    let names = missing.map { "'\($0.name)'" }.joined(separator: ", ")
    return "document \(document.key) was created without \(names): \(reason)"
  }
}
