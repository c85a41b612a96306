/// A Swift file: its head, and the declarations in it.
struct FileContext: TemplateContext {
  /// The document that the file comes from.
  var source: String?
  /// Whether it is the file that names the runtime's version.
  var isFirst: Bool
  var declarations: [DeclarationContext]

  enum Name: String, CaseIterable { case source, isFirst, declarations }

  func value(of name: Name) -> Any? {
    switch name {
    case .source: source
    case .isFirst: isFirst
    case .declarations: declarations
    }
  }
}

/// A declaration at file scope, or in an extension of its namespace.
struct DeclarationContext: TemplateContext {
  let namespace: String?
  let text: String

  /// - Parameter text: as its template renders it, from the first column on.
  init(namespace: String?, text: String) {
    self.namespace = namespace
    let text = text.utf8.last == UInt8(ascii: "\n") ? String(text.dropLast()) : text
    self.text = namespace == nil ? text : Self.indented(text)
  }

  enum Name: String, CaseIterable { case namespace, text }

  func value(of name: Name) -> Any? {
    switch name {
    case .namespace: namespace
    case .text: text
    }
  }

  /// Two blanks before each line that is not empty.
  private static func indented(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 9 / 8)
    var isLineStart = true
    for byte in text.utf8 {
      let isLineBreak = byte == UInt8(ascii: "\n")
      if isLineStart, !isLineBreak {
        bytes.append(UInt8(ascii: " "))
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(byte)
      isLineStart = isLineBreak
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
