import HTTPTypes
import ODataRuntime

/// The facts about a file in the head of an answer, once it is clear that it is the file.
struct FileHead: Sendable {
  let contentType: String?
  /// The number of bytes; nil when neither row nor answer says.
  let size: Int64?
  /// The name in `Content-Disposition`.
  let name: String?
  /// The identity of these bytes of the file, where the server sends parts of them (RFC 9110, section 13.1.5); nil where
  /// a broken download cannot go on.
  let validator: String?

  /// Whether a web page may be the file.
  private static func mayBePage(_ file: RemoteFile) -> Bool {
    let name = file.name?.lowercased() ?? ""
    return [".html", ".htm", ".xhtml", ".mht", ".mhtml"].contains { name.hasSuffix($0) }
  }

  /// - Throws: `ODataError` of kind `.unexpectedBody` when this is not the file.
  init(_ head: HTTPResponse, of file: RemoteFile, operation: String) throws {
    func refusal(_ detail: String, _ advice: String? = nil) -> ODataError {
      ODataError(.unexpectedBody, operation: operation, status: head.status.code, detail: detail, advice: advice)
    }
    guard head.status == .ok else { throw refusal("the answer is not the file") }
    let fields = head.headerFields
    contentType = fields[.contentType]
    let type = contentType?.lowercased() ?? ""
    if ["text/html", "application/xhtml"].contains(where: type.hasPrefix), !Self.mayBePage(file) {
      throw refusal(Self.pageCame, Self.pageAdvice)
    }
    if let wanted = file.contentType?.lowercased(), !type.hasPrefix(wanted) {
      let found = type.isEmpty ? "nothing" : "'\(type.prefix(100))'"
      throw refusal("the answer says that it is \(found), and '\(wanted)' was asked for")
    }
    let announced = fields[.contentLength].flatMap { Int64($0) }
    if let announced, let size = file.size, announced != size {
      throw refusal(
        "\(announced) bytes are announced, and the row says that the file has \(size)",
        "Read the row again; where the service means something else by it, download remoteFile with size = nil")
    }
    size = announced ?? file.size
    name = fields[.contentDisposition].flatMap(FileName.inDisposition)
    let tag = fields[.eTag].flatMap { $0.hasPrefix("\"") ? $0 : nil }
    let isRanged = fields[.acceptRanges]?.lowercased() == "bytes" && announced != nil
    validator = isRanged ? tag ?? fields[.lastModified] : nil
  }

  static let pageCame = "a web page came in place of the file"
  private static let pageAdvice =
    "The file is gone, the user may not see it, or the login is not valid for it: read the row again"

  /// Refuses a page that calls itself something else.
  static func check(beginning chunk: ArraySlice<UInt8>, of file: RemoteFile, operation: String) throws {
    let start = String(decoding: chunk.prefix(512), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let text = start.lowercased()
    guard text.hasPrefix("<!doctype html") || text.hasPrefix("<html"), !mayBePage(file) else { return }
    throw ODataError(.unexpectedBody, operation: operation, status: 200, detail: pageCame, advice: pageAdvice)
  }
}
