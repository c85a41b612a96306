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
  /// Only the connection's own site is asked, and no redirect is followed: the token goes nowhere else. A login page or
  /// any other web page is not the file, and neither is something shorter or longer than announced (Documentation/
  /// documents.md).
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - limit: The largest size that is accepted, in bytes.
  ///   - progress: Called as bytes arrive, on the task that downloads.
  /// - Throws: `ODataError`: `.unsafeLink`, with nothing sent, for an address elsewhere; `.unauthorized(.loginPage)`;
  ///   `.unexpectedBody` for anything else that is not the file; `.transport`.
  public func download(
    _ file: some DownloadableFile, limit: Int = 64 << 20, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws -> [UInt8] {
    try await exchange(file, progress).collect(upTo: limit)
  }

  /// Downloads a file to a path, in place of what is there. Costs one call.
  ///
  /// ```swift
  /// try await division.download(attachment, to: "invoices/26700001.pdf")
  /// ```
  ///
  /// The path has the whole file or what it had before: the bytes go to another name in the same folder, on the disk, and
  /// get the path when they are complete. Where the connection breaks and the server can send parts, the download goes on
  /// from there, up to three times, each of which costs a call. Memory does not grow with the file.
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - path: The path of the file; its folder has to exist.
  ///   - progress: Called as bytes arrive, on the task that downloads.
  /// - Throws: `ODataError`, as ``download(_:limit:progress:)`` does, and ``LocalFileError``; nothing is left then.
  public func download(
    _ file: some DownloadableFile, to path: String, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws {
    let download = try await exchange(file, progress).open()
    try await NewFile.write(download, beside: path) { try $0.move(to: path) }
  }

  /// Downloads a file into a folder, under the name that the service gives it, and never in place of another file there.
  /// Costs one call.
  ///
  /// The name is what others have chosen. Of one with path separators only the last part counts, what file systems do not
  /// take is left out, and where there is such a file the name gets a number: `contract-2.pdf`.
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - folder: The folder, which has to exist.
  ///   - progress: Called as bytes arrive, on the task that downloads.
  /// - Returns: The path of the file.
  /// - Throws: `ODataError`, as ``download(_:limit:progress:)`` does, and ``LocalFileError``; nothing is left then.
  @discardableResult
  public func download(
    _ file: some DownloadableFile, into folder: String, progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) async throws -> String {
    let download = try await exchange(file, progress).open()
    let name = FileName.safe(download.name)
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return try await NewFile.write(download, beside: folder + name) { try $0.move(into: folder, name: name) }
  }

  /// Begins to download a file, for a reader of its own. Costs one call.
  ///
  /// - Parameters:
  ///   - file: A row that names a file, such as an attachment, or a ``RemoteFile``.
  ///   - progress: Called as bytes arrive, on the task that reads them.
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
        .invalidRequest, operation: "GET file", detail: "the row names no address of a file; nothing was sent",
        advice: "Read it with its Url; there may be no file")
    }
    return try FileExchange(root: services.service("/api/v1/{division}"), remote, progress: progress)
  }
}
