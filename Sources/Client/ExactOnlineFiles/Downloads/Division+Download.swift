@_spi(Generated) public import ExactOnlineRuntime

extension ServiceRoot {
  /// Downloads a file of the division of this service into memory.
  package func download(_ file: RemoteFile, limit: Int) async throws -> [UInt8] {
    try await FileExchange(root: self, file, progress: nil).collect(upTo: limit)
  }
}

extension Division {
  /// Downloads a file into memory. Costs one call.
  ///
  /// ```swift
  /// let pdf = try await division.download(attachment)
  /// ```
  ///
  /// Only the connection's own site is contacted, and no redirect is followed: the token goes nowhere else. A login
  /// page, any other web page or an error of the service in place of the file is rejected, and so is a file that is
  /// shorter or longer than announced (Documentation/documents.md).
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - limit: The largest size to accept, in bytes.
  ///   - progress: Called as bytes arrive, on the downloading task.
  /// - Throws: `ODataError`: `.unsafeLink`, with nothing sent, for an address elsewhere; `.unauthorized(.loginPage)`;
  ///   `.unexpectedBody` for anything else that is not the file; `.transport`.
  public func download(
    _ file: some DownloadableFile, limit: Int = 64 << 20, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws -> [UInt8] {
    try await exchange(file, progress).collect(upTo: limit)
  }

  /// Downloads a file to a path, replacing any file there. Costs one call.
  ///
  /// ```swift
  /// try await division.download(attachment, to: "invoices/26700001.pdf")
  /// ```
  ///
  /// The path always holds either the whole new file or its previous contents: the bytes are written under another name
  /// in the same folder, and the file is renamed when it is complete. If the connection breaks and the server can send
  /// parts, the download resumes, up to three times at the cost of one call each. Memory use does not grow with the
  /// file.
  ///
  /// If it is `resumable`, a failure leaves the bytes so far in hidden files beside the path, where the server can send
  /// parts, and the same call, perhaps in another run of the program, goes on with them, unless the file has changed
  /// (Documentation/documents.md).
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - path: The path of the file; its folder must exist.
  ///   - resumable: Whether to leave what a later call can go on with, and to go on with what is there.
  ///   - progress: Called as bytes arrive, on the downloading task.
  /// - Throws: `ODataError`, as ``download(_:limit:progress:)`` does, and ``LocalFileError``; no partial file is left
  ///   then, unless it is `resumable`.
  public func download(
    _ file: some DownloadableFile, to path: String, resumable: Bool = false,
    progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws {
    let exchange = try exchange(file, progress)
    if resumable { return try await ResumableDownload(exchange: exchange, path: path).run() }
    let download = try await exchange.open()
    try await NewFile.write(download, beside: path) { try $0.move(to: path) }
  }

  /// Downloads a file into a folder, under the name that the service gives it, and never overwrites another file there.
  /// Costs one call.
  ///
  /// The name is untrusted. Only the part after the last path separator counts, characters that file systems do not
  /// accept are removed, and if the name is taken it gets a number: `contract-2.pdf`.
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - folder: The folder, which must exist.
  ///   - progress: Called as bytes arrive, on the downloading task.
  /// - Returns: The path of the new file.
  /// - Throws: `ODataError`, as ``download(_:limit:progress:)`` does, and ``LocalFileError``; no partial file is left
  ///   then.
  @discardableResult
  public func download(
    _ file: some DownloadableFile, into folder: String, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws -> String {
    let download = try await exchange(file, progress).open()
    let name = FileName.safe(download.name)
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return try await NewFile.write(download, beside: folder + name) { try $0.move(into: folder, name: name) }
  }

  /// Starts a download whose bytes the caller reads. Costs one call.
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - progress: Called as bytes arrive, on the reading task.
  /// - Returns: The download, with the facts of the response head.
  /// - Throws: `ODataError`, as ``download(_:limit:progress:)`` does; also while the bytes are read.
  public func open(
    _ file: some DownloadableFile, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws -> Download {
    try await exchange(file, progress).open()
  }

  private func exchange(
    _ file: some DownloadableFile, _ progress: (@Sendable (TransferProgress) -> Void)?
  ) throws -> FileExchange {
    guard let remote = file.remoteFile else {
      throw ODataError(
        .invalidRequest, operation: "GET file", detail: "the row has no address of a file; nothing was sent",
        advice: "Select the row's Url when you read it; if it is null, there is no file")
    }
    return try FileExchange(root: services.service("/api/v1/{division}"), remote, progress: progress)
  }
}
