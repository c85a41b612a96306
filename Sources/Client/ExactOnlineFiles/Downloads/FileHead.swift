import HTTPTypes
import ODataRuntime

/// The facts about a file in a response head, once it is certain that the response is the file.
struct FileHead: Sendable {
  let contentType: String?
  /// The number of bytes; nil if neither row nor response states it.
  let size: Int64?
  /// The name in `Content-Disposition`.
  let name: String?
  /// Identifies this version of the file, if the server supports range requests (RFC 9110, section 13.1.5); nil if a
  /// broken download cannot be resumed.
  let validator: String?

  /// Whether a web page may be the file.
  private static func mayBePage(_ file: RemoteFile) -> Bool {
    let name = file.name?.lowercased() ?? ""
    return [".html", ".htm", ".xhtml", ".mht", ".mhtml"].contains { name.hasSuffix($0) }
  }

  /// - Throws: `ODataError` of kind `.unexpectedBody` if the response is not the file.
  init(_ head: HTTPResponse, of file: RemoteFile, operation: String) throws {
    func refusal(_ detail: String, _ advice: String? = nil) -> ODataError {
      ODataError(.unexpectedBody, operation: operation, status: head.status.code, detail: detail, advice: advice)
    }
    guard head.status == .ok else { throw refusal("the response is not the file") }
    let fields = head.headerFields
    contentType = fields[.contentType]
    let type = contentType?.lowercased() ?? ""
    if ["text/html", "application/xhtml"].contains(where: type.hasPrefix), !Self.mayBePage(file) {
      throw refusal(Self.pageCame, Self.pageAdvice)
    }
    if let wanted = file.contentType?.lowercased(), !type.hasPrefix(wanted) {
      let found = type.isEmpty ? "nothing" : "'\(type.prefix(100))'"
      throw refusal("the response says that it is \(found), but '\(wanted)' was requested")
    }
    let announced = fields[.contentLength].flatMap { Int64($0) }
    if let announced, let size = file.size, announced != size {
      throw refusal(
        "the response announces \(announced.counted("byte")), but the row says that the file has \(size)",
        "Read the row again; if its size means something else, download its remoteFile with size = nil")
    }
    size = announced ?? file.size
    name = fields[.contentDisposition].flatMap(FileName.inDisposition)
    let tag = fields[.eTag].flatMap { $0.hasPrefix("\"") ? $0 : nil }
    let isRanged = fields[.acceptRanges]?.lowercased() == "bytes" && announced != nil
    validator = isRanged ? tag ?? fields[.lastModified] : nil
  }

  /// The facts about a file whose beginning is there already.
  init(size: Int64, validator: String) {
    (contentType, name) = (nil, nil)
    self.size = size
    self.validator = validator
  }

  static let pageCame = "the response is a web page instead of the file"
  private static let pageAdvice =
    "The file is gone, or the user or the login has no access to it: read the row again"

  /// Refuses a web page that is labelled as something else.
  static func check(beginning chunk: ArraySlice<UInt8>, of file: RemoteFile, operation: String) throws {
    let start = String(decoding: chunk.prefix(512), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let text = start.lowercased()
    guard text.hasPrefix("<!doctype html") || text.hasPrefix("<html"), !mayBePage(file) else { return }
    throw ODataError(.unexpectedBody, operation: operation, status: 200, detail: pageCame, advice: pageAdvice)
  }
}
