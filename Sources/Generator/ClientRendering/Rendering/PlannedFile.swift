/// A file that is to be rendered.
struct PlannedFile: Sendable {
  var path: String
  var content: Content

  enum Content: Sendable {
    /// A Swift file with declarations, and the document they come from.
    case declarations([Declaration], source: String?, isFirst: Bool = false)
    /// The re-export of the runtime.
    case module
    /// Text that no template renders.
    case text(@Sendable () -> String)
  }

  init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
  }

  /// The time it takes to render, relative to others.
  var effort: Int {
    switch content {
    case .declarations(let declarations, _, _): declarations.count
    case .module: 1
    // The lists of all names and of all symbols.
    case .text: .max
    }
  }

  func rendered(with library: TemplateLibrary) -> OutputFile {
    let bytes =
      switch content {
      case .declarations(let declarations, let source, let isFirst):
        library.render(
          FileContext(
            source: source, isFirst: isFirst, declarations: declarations.flatMap { $0.rendered(with: library) }),
          with: "file")
      case .module: library.render(nil, with: "module")
      case .text(let text): Array(text().utf8)
      }
    return OutputFile(path: path, bytes: bytes)
  }
}
