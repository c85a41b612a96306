import CLibXML2
import Diagnostics

/// The error at which libxml2 gave up, in our words.
struct XMLFailure {
  let code: UInt32
  let text: String
  let line: Int
  let column: Int
  /// The number of bytes that were read and not yet parsed.
  let remaining: Int

  init(_ error: xmlError, remaining: Int) {
    code = UInt32(bitPattern: error.code)
    text = Self.text(of: error)
    line = Int(error.line)
    column = Int(error.int2)
    self.remaining = remaining
  }

  /// libxml2's message as one clipped line without a full stop.
  static func text(of error: xmlError) -> String {
    guard let message = error.message else { return "error \(error.code)" }
    let line = String(cString: message).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let clipped = line.count > 160 ? "\(line.prefix(160))…" : line
    return clipped.hasSuffix(".") || clipped.hasSuffix(" !") ? String(clipped.dropLast()) : clipped
  }

  func diagnostic(file: String, isAtEnd: Bool) -> Diagnostic {
    let place = SourceLocation(file: file, line: line, column: column)
    if isForbiddenCharacter {
      return Diagnostic(
        .error, rule: Rule.malformedXML.rawValue, "The file contains a character that XML does not allow: \(text).",
        at: place,
        advice: "Remove it; XML has no way to write control characters, whatever the encoding.")
    }
    if Self.encodingCodes.contains(code), !isAtEnd || code == XML_ERR_UNSUPPORTED_ENCODING.rawValue {
      return Diagnostic(
        .error, rule: Rule.wrongEncoding.rawValue, "The file's bytes do not fit its encoding: \(text).", at: place,
        advice: "Save it as UTF-8, and make sure that the XML declaration does not state another encoding.")
    }
    if Self.entityCodes.contains(code) {
      return Diagnostic(
        .error, rule: Rule.entity.rawValue, "The file uses an entity that XML does not define: \(text).", at: place,
        advice: "Write the character itself; only &amp; &lt; &gt; &quot; and &apos; need no declaration.")
    }
    if code == XML_ERR_DOCUMENT_END.rawValue {
      return Diagnostic(
        .error, rule: Rule.trailingContent.rawValue, "There is more after the end of the document.", at: place,
        advice: "Remove everything after the last end tag, or download the file again.")
    }
    if isAtEnd || Self.endCodes.contains(code) {
      return Diagnostic(
        .error, rule: Rule.truncated.rawValue, "The file ends in the middle of the document: \(text).", at: place,
        advice: "Download it again, and check that the download completes.")
    }
    return Diagnostic(
      .error, rule: Rule.malformedXML.rawValue, "The file is not well-formed XML: \(text).", at: place,
      advice: "Download it again, or correct it there.")
  }

  /// Control characters and the like, as bytes or as character references. libxml2 has one code for these and for bytes
  /// that are no character.
  private var isForbiddenCharacter: Bool {
    code == XML_ERR_INVALID_CHAR.rawValue && !text.contains("not proper UTF-8")
  }

  private static let encodingCodes: Set<UInt32> = [
    XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_INVALID_ENCODING.rawValue,
    XML_ERR_INVALID_CHAR.rawValue, XML_I18N_CONV_FAILED.rawValue, XML_I18N_NO_OUTPUT.rawValue,
    XML_IO_ENCODER.rawValue, XML_ERR_ENCODING_NAME.rawValue,
  ]

  private static let entityCodes: Set<UInt32> = [
    XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue, XML_ERR_ENTITY_LOOP.rawValue,
  ]

  private static let endCodes: Set<UInt32> = [XML_ERR_TAG_NOT_FINISHED.rawValue]
}
