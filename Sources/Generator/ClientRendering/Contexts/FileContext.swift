/// A Swift file: its head, and the declarations in it.
struct FileContext: TemplateContext {
  /// The document from which the file is generated.
  var source: String?
  /// Whether it is the file that states the runtime's version.
  var isFirst: Bool
  var declarations: [DeclarationContext]

  enum Name: String, CaseIterable { case source, isFirst, declarations }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .source: source.map { .text($0) }
    case .isFirst: .flag(isFirst)
    case .declarations: .many(declarations)
    }
  }
}

/// A declaration at file scope, or in an extension of its namespace.
struct DeclarationContext: TemplateContext {
  let namespace: String?
  let text: [UInt8]

  /// - Parameter text: as its template renders it, from the first column on.
  init(namespace: String?, text: [UInt8]) {
    self.namespace = namespace
    self.text = text.withUnsafeBufferPointer { Self.text($0, isIndented: namespace != nil) }
  }

  enum Name: String, CaseIterable { case namespace, text }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .namespace: namespace.map { .text($0) }
    case .text: .source(text)
    }
  }

  /// Without the line break at the end, and with two blanks before each line that is not empty.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, isIndented: Bool) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let bytes = bytes.last == newline ? bytes.dropLast() : bytes[...]
    if !isIndented { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 9 / 8)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.endIndex
      if bytes[start] != newline { result += [UInt8(ascii: " "), UInt8(ascii: " ")] }
      result.append(contentsOf: bytes[start..<end])
      start = end
    }
    return result
  }
}
