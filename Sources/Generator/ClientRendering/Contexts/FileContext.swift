/// A Swift file: its head, and the declarations in it.
struct FileContext: TemplateContext {
  /// The document from which the file is generated.
  var source: String?
  /// Whether it is the file that states the runtime's version.
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
    var text = text
    self.text = text.withUTF8 { Self.text($0, isIndented: namespace != nil) }
  }

  enum Name: String, CaseIterable { case namespace, text }

  func value(of name: Name) -> Any? {
    switch name {
    case .namespace: namespace
    case .text: text
    }
  }

  /// Without the line break at the end, and with two spaces before each line that is not empty.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, isIndented: Bool) -> String {
    let newline = UInt8(ascii: "\n")
    let bytes = bytes.last == newline ? bytes.dropLast() : bytes[...]
    if !isIndented { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 9 / 8)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.endIndex
      if bytes[start] != newline { result += [UInt8(ascii: " "), UInt8(ascii: " ")] }
      result.append(contentsOf: bytes[start..<end])
      start = end
    }
    return String(decoding: result, as: UTF8.self)
  }
}
