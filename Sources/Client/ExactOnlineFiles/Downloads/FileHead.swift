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
    if Self.isPage(type), !Self.mayBePage(file) {
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

  /// Whether a partial response is of the version of the file that a validator identifies.
  static func isPart(_ head: HTTPResponse, of validator: String, _ file: RemoteFile) -> Bool {
    let fields = head.headerFields
    let type = fields[.contentType]?.lowercased() ?? ""
    // Several parts have heads of their own between their bytes.
    guard !type.hasPrefix("multipart/"), !isPage(type) || mayBePage(file) else { return false }
    // Servers repeat what they sent with the whole file (RFC 9110, section 15.3.7).
    let found = validator.hasPrefix("\"") ? fields[.eTag] : fields[.lastModified]
    return found == nil || found == validator
  }

  private static func isPage(_ type: String) -> Bool {
    ["text/html", "application/xhtml"].contains(where: type.hasPrefix)
  }

  static let pageCame = "the response is a web page instead of the file"
  private static let pageAdvice =
    "The file is gone, or the user or the login has no access to it: read the row again"

  /// Refuses a web page that is labelled as something else.
  ///
  /// - Returns: Whether these bytes suffice to tell.
  static func check(beginning bytes: ArraySlice<UInt8>, of file: RemoteFile, operation: String) throws -> Bool {
    guard !mayBePage(file), let isPage = PageBeginning.isPage(bytes) else { return mayBePage(file) }
    guard isPage else { return true }
    throw ODataError(.unexpectedBody, operation: operation, status: 200, detail: pageCame, advice: pageAdvice)
  }
}
