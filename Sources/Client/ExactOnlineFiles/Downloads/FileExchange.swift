import HTTPTypes
import ODataRuntime

/// The calls that fetch a file: to the connection's own host only, with its token, within its limits.
struct FileExchange: Sendable {
  /// The number of times that a broken download is resumed.
  static let resumptions = 3

  let root: ServiceRoot
  let file: RemoteFile
  let progress: (@Sendable (TransferProgress) -> Void)?
  private let target: String

  var operation: String { "GET \(target.prefix { $0 != "?" })" }

  /// - Parameters:
  ///   - root: A service of the division that the file must belong to.
  /// - Throws: `ODataError`, with nothing sent, for an address on another host or of another division.
  init(
    root: ServiceRoot, _ file: RemoteFile, progress: (@Sendable (TransferProgress) -> Void)?
  ) throws {
    self.root = root
    self.file = file
    self.progress = progress
    guard var target = root.connection.origin.target(of: URLText.completed(file.link)) else {
      throw ODataError(
        .unsafeLink, operation: "GET file",
        detail: "the address of the file is not on \(root.connection.origin); nothing was sent")
    }
    let options = target.split(separator: "?", maxSplits: 1).dropFirst().joined().split(separator: "&")
    func value(_ name: String) -> Substring? {
      options.first { $0.lowercased().hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
    }
    if let other = value("_division_"), let division = Self.division(of: root), Int32(other) != division {
      throw ODataError(
        .unsafeLink, operation: "GET \(target.prefix { $0 != "?" })",
        detail: "the file belongs to division \(other.prefix(20)), not to \(division); nothing was sent")
    }
    // Otherwise the service may show the file in its own viewer (Documentation/protocol.md, section 12).
    if target.prefix(while: { $0 != "?" }).lowercased().hasSuffix("/sysattachment.aspx"), value("download") == nil {
      target += options.isEmpty ? "?Download=1" : "&Download=1"
    }
    self.target = target
  }

  /// The division in the path of a service: `/api/v1/123456/documents`.
  private static func division(of root: ServiceRoot) -> Int32? {
    root.path.split(separator: "/").dropFirst(2).first.flatMap { Int32($0) }
  }

  /// Requests the file. Costs one call.
  func open() async throws -> Download {
    let (head, body) = try await root.connection.performer.stream(request())
    let file = try FileHead(head, of: file, operation: operation)
    return Download(
      file, name: self.file.name,
      body: HTTPBody(FileChunks(exchange: self, head: file, body: body), length: file.size))
  }

  /// The whole file in memory.
  func collect(upTo limit: Int) async throws -> [UInt8] {
    let download = try await open()
    func tooLarge() -> ODataError {
      ODataError(
        .unexpectedBody, operation: operation, status: 200, detail: "the file is larger than \(limit) bytes",
        advice: "Download it to a path, or raise the limit")
    }
    if let size = download.size, size > limit { throw tooLarge() }
    var bytes: [UInt8] = []
    if let size = download.size { bytes.reserveCapacity(Int(size)) }
    for try await chunk in download {
      guard bytes.count + chunk.count <= limit else { throw tooLarge() }
      bytes += chunk
    }
    return bytes
  }

  /// Requests the rest of the file, starting at a byte. Costs one call.
  ///
  /// - Returns: The rest, and the number of bytes at its beginning that were already received.
  func resume(at offset: Int64, _ head: FileHead, _ validator: String) async throws -> (HTTPBody, repeated: Int64) {
    var request = request()
    request.headerFields[.range] = "bytes=\(offset)-"
    request.headerFields[.ifRange] = validator
    let (answer, body) = try await root.connection.performer.stream(request)
    if answer.status == .partialContent {
      guard answer.headerFields[.contentRange]?.hasPrefix("bytes \(offset)-") == true,
        head.size.map({ answer.headerFields[.contentRange]?.hasSuffix("/\($0)") == true }) ?? true
      else { throw changed(answer) }
      return (body, 0)
    }
    let other = try FileHead(answer, of: file, operation: operation)
    guard other.validator == validator, other.size == head.size else { throw changed(answer) }
    return (body, offset)
  }

  private func changed(_ answer: HTTPResponse) -> ODataError {
    ODataError(
      .unexpectedBody, operation: operation, status: answer.status.code,
      detail: "the file changed while it was being downloaded", advice: "Download it again")
  }

  private func request() -> ODataRequest {
    var request = ODataRequest(.get, path: target, operation: operation)
    request.headerFields[.accept] = "*/*"
    return request
  }
}
