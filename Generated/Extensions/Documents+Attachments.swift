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
  /// All files are checked before anything is sent: if one is missing, empty or too large, nothing is created. They are
  /// read while they are sent, one after another. Costs one call for the document and one for each attachment; if the
  /// response for one is lost, or is a 5xx, another one, which checks whether the attachment exists.
  ///
  /// - Parameters:
  ///   - subject: The title of the document.
  ///   - type: The kind of document.
  ///   - account: The key of the account that it is about.
  ///   - attachments: The files to attach.
  ///   - build: Assigns further properties, such as `body` or `documentDate`; runs on the caller's actor.
  /// - Returns: The document.
  /// - Throws: `ODataError` if there is no document, or if it is unknown whether there is one
  ///   (`mayHaveBeenCarriedOut`, or a 5xx); ``IncompleteDocument`` if there is one, but attachments are missing.
  nonisolated(nonsending) public func create(
    subject: String, type: DocumentTypeID, account: UUID? = nil, attachments: [FileUpload],
    _ build: (inout Changes<Documents.Document>) throws -> Void = { _ in }
  ) async throws -> Created<Documents.Document> {
    let set = documents.documentAttachments
    // A stream can be read only once: it is opened when it is sent.
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
  /// The attachments of a document: nothing is read before they are iterated. Costs one call per page.
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

  /// The attachments of a document: nothing is read before they are iterated. Costs one call per page.
  ///
  /// - Parameter document: The document.
  public func attachments(of document: Documents.Document) -> Selection<Documents.DocumentAttachment, DocumentFile> {
    attachments(of: document.id)
  }
}

extension EntitySet where Subject == Documents.DocumentAttachment, Allowed: Creatable {
  /// Attaches a file to an existing document. Costs one call.
  ///
  /// - Parameters:
  ///   - file: The file, which is read while it is sent.
  ///   - document: The key of the document.
  /// - Returns: The attachment.
  /// - Throws: `ODataError`; of kind `.invalidRequest`, with nothing sent, for a file that cannot be read, is empty or
  ///   larger than the service accepts.
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
      limit: odataService(nil, at: nil).connection.limits.maximumFileSize,
      operation: "POST documents/DocumentAttachments")
  }
}

extension EntitySet where Subject == Documents.DocumentAttachment, Allowed: Creatable & Readable {
  /// Attaches a file to a document that is not yet known to others.
  ///
  /// - Parameter count: The number of attachments of this name that the document has afterwards.
  fileprivate func attach(_ file: FileUpload, to document: UUID, among count: Int) async throws {
    do {
      _ = try await create(file, document: document)
    } catch let error as ODataError where error.canBeSettledByReading {
      let names = try? await self.where { $0.document == document }.select { $0.fileName }.all()
      guard let names, names.count(where: { $0 == file.name }) >= count else { throw error }
    }
  }
}

extension EntitySet where Subject == Documents.Document {
  fileprivate var documents: Documents { Documents(root: odataService(nil, at: nil)) }
}

/// The error when a document was created, but not all of its attachments. Do not create it again.
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
  /// The missing files: the one that failed, and those after it. The first may exist after all, if its response was lost
  /// and the check for it failed as well, or came while the service was still working; if it is a stream, it has already
  /// been read.
  public let missing: [FileUpload]
  /// The reason why the first of them is missing.
  public let reason: any Error

  /// `document 5d3f… was created without 'a.pdf', 'b.pdf': …`
  public var description: String {
    let names = missing.map { "'\($0.name)'" }.joined(separator: ", ")
    return "document \(document.key) was created without \(names): \(reason)"
  }
}
