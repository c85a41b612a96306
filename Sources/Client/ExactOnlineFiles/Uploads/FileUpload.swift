import ExactOnlineRuntime
package import ODataRuntime

/// A file to send: bytes in memory, a local file, or a stream.
///
/// ```swift
/// let files: [FileUpload] = [
///   .file("contract.pdf"), .bytes(pdf, name: "a.pdf"), .stream(chunks, length: length, name: "scan.tiff"),
/// ]
/// ```
///
/// Files and streams are read while they are sent, so that memory use does not grow with their size.
public struct FileUpload: Sendable {
  /// The name that the file gets in the service.
  public var name: String
  private let source: Source
  private var progress: (@Sendable (TransferProgress) -> Void)?

  private enum Source: Sendable {
    case bytes([UInt8])
    case file(path: String)
    case stream(HTTPBody)
  }

  /// Bytes that are in memory.
  ///
  /// - Parameters:
  ///   - bytes: The contents of the file.
  ///   - name: The name that the file gets in the service.
  public static func bytes(_ bytes: some Sequence<UInt8>, name: String) -> FileUpload {
    FileUpload(name: name, source: .bytes(Array(bytes)))
  }

  /// A local file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - name: The name that the file gets in the service; by default its own name.
  public static func file(_ path: String, name: String? = nil) -> FileUpload {
    FileUpload(
      name: name ?? path.unicodeScalars.split(separator: "/").last.map { String($0) } ?? path,
      source: .file(path: path))
  }

  /// Chunks that arrive one after another. They can be read only once, so a call that is refused in the middle cannot
  /// be retried automatically.
  ///
  /// - Parameters:
  ///   - chunks: The contents of the file.
  ///   - length: The total number of bytes. If the stream has more or fewer, the call fails.
  ///   - name: The name that the file gets in the service.
  public static func stream<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, length: Int64, name: String
  ) -> FileUpload where Chunks.Element == ArraySlice<UInt8> {
    FileUpload(name: name, source: .stream(HTTPBody(ExactChunks(chunks: chunks, length: length), length: length)))
  }

  /// This file, with reports of its progress.
  ///
  /// ```swift
  /// let file = FileUpload.file("contract.pdf").reporting { print($0) }  // 1048576 of 5242880 bytes
  /// ```
  ///
  /// - Parameter progress: Called as the transport takes bytes of the file, on its task. When the file is sent again
  ///   after a refusal, the count starts again at 0.
  public func reporting(_ progress: @escaping @Sendable (TransferProgress) -> Void) -> FileUpload {
    var file = self
    file.progress = progress
    return file
  }

  /// The contents, after checking that they exist and are within the service's limit.
  ///
  /// - Throws: `ODataError` of kind `.invalidRequest`, with nothing sent.
  package func body(limit: Int64?, operation: String) async throws -> StreamedBody {
    let body = try await opened(operation)
    func refusal(_ detail: String, _ advice: String? = nil) -> ODataError {
      ODataError(.invalidRequest, operation: operation, detail: "\(detail); nothing was sent", advice: advice)
    }
    guard !name.isEmpty else { throw refusal("the file has no name") }
    guard let length = body.length, length > 0 else { throw refusal("'\(name)' is empty") }
    if let limit, length > limit {
      throw refusal(
        "'\(name)' has \(length) bytes, but the service accepts at most \(limit)",
        "If your site accepts larger files, raise requestLimits.maximumFileSize of the client")
    }
    guard let progress else { return body }
    return body.mapping(length: length) { ReportedChunks(body: $0, size: length, progress: progress) }
  }

  private func opened(_ operation: String) async throws -> StreamedBody {
    switch source {
    case .bytes(let bytes): return StreamedBody(HTTPBody(bytes))
    case .stream(let body): return StreamedBody(body)
    case .file(let path):
      do {
        let size = try await runBlocking {
          let (descriptor, size) = try FileSystem.open(path)
          FileSystem.close(descriptor)
          return size
        }
        return StreamedBody(length: size) { HTTPBody(FileReader(path: path, size: size), length: size) }
      } catch let fault as LocalFileError {
        throw ODataError(.invalidRequest, operation: operation, detail: "\(fault); nothing was sent")
      }
    }
  }
}
