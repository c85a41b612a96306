import Diagnostics

/// Recognises, by their first bytes, files that were saved by mistake in place of a document.
enum WrongFileCheck {
  /// The fault of the file as a whole, or nil if it may be XML.
  static func problem(with bytes: UnsafeBufferPointer<UInt8>, servicePath: String, file: String) -> Diagnostic? {
    let place = SourceLocation(file: file)
    if isUTF32(bytes) {
      return error(.wrongEncoding, "The file is in UTF-32, which is not read.", place, "Save it as UTF-8.")
    }
    if isWide(bytes) { return nil }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let start = content.firstIndex(where: { !isWhitespace($0) }) else {
      let what = bytes.isEmpty ? "is empty" : "holds nothing but white space"
      return error(.emptyFile, "The file \(what).", place, "\(download(servicePath)).")
    }
    switch bytes[start] {
    case UInt8(ascii: "<"):
      return isHTML(bytes[start...]) ? html(servicePath: servicePath, at: place) : nil
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return error(
        .json, "The file is JSON, not XML: \(opening(bytes[start...])).", place,
        "It may be an error response of the service. \(download(servicePath)) with the header 'Accept: application/xml'."
      )
    case 0x1F where bytes[start...].starts(with: [0x1F, 0x8B]):
      return error(.notXML, "The file is compressed with gzip.", place, "Unpack it, or let curl do so: --compressed.")
    default:
      return error(.notXML, "The file is not XML: \(opening(bytes[start...])).", place, "\(download(servicePath)).")
    }
  }

  /// The finding about a web page in place of a document; its root element may be the only sign of it.
  static func html(servicePath: String, at place: SourceLocation) -> Diagnostic {
    error(
      .html, "The file is an HTML page, not CSDL.", place,
      "It may be a login page. \(download(servicePath)) with a valid access token: "
        + "the header 'Authorization: Bearer …'."
    )
  }

  private static func download(_ servicePath: String) -> String {
    "Download 'GET /api/v1/{division}/\(servicePath)/$metadata' again"
  }

  private static func error(_ rule: Rule, _ text: String, _ place: SourceLocation, _ advice: String) -> Diagnostic {
    Diagnostic(.error, rule: rule.rawValue, text, at: place, advice: advice)
  }

  /// UTF-32, with or without a byte order mark.
  private static func isUTF32(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let less = UInt8(ascii: "<")
    return [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [less, 0, 0, 0], [0, 0, 0, less]].contains {
      bytes.starts(with: $0)
    }
  }

  /// UTF-16, with or without a byte order mark: libxml2 tells the byte orders apart.
  private static func isWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (UInt8(ascii: "<"), 0), (0, UInt8(ascii: "<")): return true
    default: return false
    }
  }

  private static func isHTML(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let head = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html>") || head.hasPrefix("<html ")
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The first characters, quoted, without any that a terminal should not see.
  private static func opening(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: bytes.prefix(16), as: UTF8.self).unicodeScalars
      .map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : Character($0) }
    return "it begins with '\(String(text))'"
  }
}
