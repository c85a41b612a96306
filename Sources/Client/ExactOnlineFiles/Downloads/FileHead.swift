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

  private let kind: FileKind
  /// Whether the row states the size, so that anything of another size is certainly not the file.
  private let isSized: Bool
  /// The reason why the response is taken for something else unless it has the size that the row states.
  private(set) var doubt: ODataError?

  /// - Throws: `ODataError` of kind `.unexpectedBody` if the response is not the file.
  init(_ head: HTTPResponse, of file: RemoteFile, operation: String) throws {
    func refusal(_ detail: String, _ advice: String? = nil) -> ODataError {
      ODataError(.unexpectedBody, operation: operation, status: head.status.code, detail: detail, advice: advice)
    }
    guard head.status == .ok else { throw refusal("the response is not the file") }
    let fields = head.headerFields
    contentType = fields[.contentType]
    let type = contentType?.lowercased() ?? ""
    name = fields[.contentDisposition].flatMap(FileName.inDisposition)
    kind = FileKind(name: file.name ?? name, type: type)
    isSized = file.size != nil
    if Self.isPage(type) { doubt = try Self.doubt(.page, kind, isSized, operation) }
    if let wanted = file.contentType?.lowercased(), !type.hasPrefix(wanted) {
      let found = type.isEmpty ? "nothing" : "'\(type.prefix(100))'"
      throw refusal("the response says that it is \(found), but '\(wanted)' was requested")
    }
    let announced = fields[.contentLength].flatMap { Int64($0) }
    if let announced, let size = file.size, announced != size {
      if let doubt { throw doubt }
      throw refusal(
        "the response announces \(announced.counted("byte")), but the row says that the file has \(size)",
        "Read the row again; if its size means something else, download its address, without a size")
    }
    size = announced ?? file.size
    let tag = fields[.eTag].flatMap { $0.hasPrefix("\"") ? $0 : nil }
    let isRanged = fields[.acceptRanges]?.lowercased() == "bytes" && announced != nil
    validator = isRanged ? tag ?? fields[.lastModified] : nil
  }

  /// The facts about a file whose beginning is there already.
  init(size: Int64, validator: String, of file: RemoteFile) {
    (contentType, name) = (nil, nil)
    self.size = size
    self.validator = validator
    kind = FileKind(name: file.name, type: "")
    isSized = file.size != nil
  }

  /// Whether a partial response is of the version of the file that a validator identifies.
  static func isPart(_ head: HTTPResponse, of validator: String, _ file: RemoteFile) -> Bool {
    let fields = head.headerFields
    let type = fields[.contentType]?.lowercased() ?? ""
    // Several parts have heads of their own between their bytes.
    guard !type.hasPrefix("multipart/") else { return false }
    if isPage(type) {
      let kind = FileKind(name: file.name, type: "")
      guard kind == .page || file.size != nil && kind != .binary else { return false }
    }
    // Servers repeat what they sent with the whole file (RFC 9110, section 15.3.7).
    let found = validator.hasPrefix("\"") ? fields[.eTag] : fields[.lastModified]
    return found == nil || found == validator
  }

  private static func isPage(_ type: String) -> Bool {
    ["text/html", "application/xhtml"].contains(where: type.hasPrefix)
  }

  /// Refuses what begins like a web page or an error of the service in place of the file. What may be the file
  /// nevertheless, because its name does not exclude that and the row states its size, is told by its length.
  mutating func check(_ beginning: FileBeginning, operation: String) throws {
    doubt = try Self.doubt(beginning, kind, isSized, operation) ?? doubt
  }

  private static func doubt(
    _ beginning: FileBeginning, _ kind: FileKind, _ isSized: Bool, _ operation: String
  ) throws -> ODataError? {
    guard !kind.may(beginWith: beginning) else { return nil }
    let found =
      switch beginning {
      case .page, .partOfPage: "a web page"
      case .jsonError, .xmlError: "an error of the service"
      case .json, .other: "JSON"
      }
    let error = ODataError(
      .unexpectedBody, operation: operation, status: 200, detail: "the response is \(found) instead of the file",
      advice: "The file is gone, or the user or the login has no access to it: read the row again")
    guard isSized, kind != .binary else { throw error }
    return error
  }
}
