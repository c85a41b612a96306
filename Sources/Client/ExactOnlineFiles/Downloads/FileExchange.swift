import HTTPTypes
import ODataRuntime

/// The calls that fetch a file: to the connection's own host only, with its token, within its limits.
struct FileExchange: Sendable {
  /// The number of times that a broken download is resumed.
  static let resumptions = 3

  let root: ServiceRoot
  let file: RemoteFile
  let progress: (@Sendable (TransferProgress) -> Void)?
  /// Path and query of the address.
  let target: String

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
    let parts = target.split(separator: "?", maxSplits: 1)
    let path = parts.first ?? ""
    let options = parts.dropFirst().joined().split(separator: "&").map { Option($0) }
    let divisions =
      options.filter { $0.name == "_division_" }.map(\.value) + Self.divisions(in: path)
    if let division = Self.divisions(in: root.path).first,
      let other = divisions.first(where: { Int32($0) != Int32(division) })
    {
      throw ODataError(
        .unsafeLink, operation: "GET \(path)",
        detail: "the file belongs to division \(other.prefix(20)), not to \(division); nothing was sent")
    }
    // Otherwise the service may show the file in its own viewer (Documentation/protocol.md, section 12).
    if path.lowercased().hasSuffix("/sysattachment.aspx"), !options.contains(where: { $0.name == "download" }) {
      target += options.isEmpty ? "?Download=1" : "&Download=1"
    }
    self.target = target
  }

  /// A query option as the service reads it: without percent-encoding, its name in any case.
  private struct Option {
    let name: String
    let value: String

    init(_ text: Substring) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      name = URLText.decoded(parts[0]).lowercased()
      value = parts.count > 1 ? URLText.decoded(parts[1]) : ""
    }
  }

  /// The divisions in a path of the API: one in `/api/v1/123456/documents` and in `/api/v1/beta/123456/budget`; none in
  /// another path.
  private static func divisions(in path: some StringProtocol) -> [String] {
    let segments = URLText.decoded(path).split(separator: "/").map { $0.lowercased() }
    return segments.indices.dropFirst().compactMap { index in
      let isBeta = segments[index - 1] == "beta" && index > 1
      let version = segments[isBeta ? index - 2 : index - 1]
      return version == "v1" && Int32(segments[index]) != nil ? segments[index] : nil
    }
  }

  /// Requests the file. Costs one call.
  func open() async throws -> Download {
    let (head, body) = try await begin()
    return Download(
      head, name: file.name, body: HTTPBody(FileChunks(exchange: self, head: head, body: body), length: head.size))
  }

  /// Requests the file. Costs one call.
  func begin() async throws -> (FileHead, HTTPBody) {
    let (head, body) = try await root.connection.performer.stream(request())
    return (try FileHead(head, of: file, operation: operation), body)
  }

  /// The whole file in memory.
  func collect(upTo limit: Int) async throws -> [UInt8] {
    let download = try await open()
    func tooLarge() -> ODataError {
      var error = ODataError(
        .unexpectedBody, operation: operation, status: 200, detail: "the file is larger than \(limit) bytes",
        advice: "Download it to a path, or raise the limit")
      error.plainAdvice = "Download it to a file"
      return error
    }
    if let size = download.size, size > limit { throw tooLarge() }
    var bytes: [UInt8] = []
    if let size = download.size { bytes.reserveCapacity(announced: size) }
    for try await chunk in download {
      guard bytes.count + chunk.count <= limit else { throw tooLarge() }
      bytes += chunk
    }
    return bytes
  }

  /// Requests the rest of the file, starting at a byte, within a download. Costs one call.
  ///
  /// - Returns: The rest, and the number of bytes at its beginning that were already received.
  func resume(at offset: Int64, _ head: FileHead, _ validator: String) async throws -> (HTTPBody, repeated: Int64) {
    switch try await rest(from: offset, of: head.size, validator) {
    case .part(let body): return (body, 0)
    case .whole(let other, let body):
      guard other.validator == validator, other.size == head.size else { throw changed(.ok) }
      return (body, offset)
    }
  }

  /// The answer to a request for the rest of a file.
  enum Rest {
    /// The rest.
    case part(HTTPBody)
    /// The whole file, perhaps another version of it.
    case whole(FileHead, HTTPBody)
  }

  /// Requests the rest of a version of the file, starting at a byte. Costs one call.
  ///
  /// - Throws: `ODataError`; with the status 206 for another part than that.
  func rest(from offset: Int64, of size: Int64?, _ validator: String) async throws -> Rest {
    var request = request()
    request.headerFields[.range] = "bytes=\(offset)-"
    request.headerFields[.ifRange] = validator
    let (answer, body) = try await root.connection.performer.stream(request)
    guard answer.status == .partialContent else {
      return .whole(try FileHead(answer, of: file, operation: operation), body)
    }
    guard answer.headerFields[.contentRange]?.hasPrefix("bytes \(offset)-") == true,
      size.map({ answer.headerFields[.contentRange]?.hasSuffix("/\($0)") == true }) ?? true,
      FileHead.isPart(answer, of: validator, file)
    else { throw changed(answer.status) }
    return .part(body)
  }

  private func changed(_ status: HTTPResponse.Status) -> ODataError {
    ODataError(
      .unexpectedBody, operation: operation, status: status.code,
      detail: "the file changed while it was being downloaded", advice: "Download it again")
  }

  private func request() -> ODataRequest {
    var request = ODataRequest(.get, path: target, operation: operation)
    request.headerFields[.accept] = "*/*"
    return request
  }
}
