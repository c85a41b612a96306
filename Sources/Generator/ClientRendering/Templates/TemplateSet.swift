package import Diagnostics
import Templates

/// The templates of a run: those of the tool, replaced by the user's own of the same name.
///
/// `Templates/README.md` has the names that a template may use, and they are checked here: Mustache itself renders an
/// unknown name as nothing, which is the hardest kind of mistake to find.
package struct TemplateSet: Sendable, Equatable {
  /// Template text by name.
  package private(set) var texts: [String: String]

  package static func embedded() -> TemplateSet {
    TemplateSet(texts: EmbeddedTemplates.files)
  }

  /// Replaces templates of a set with a user's files, by file name. Reports every fault in them.
  package static func loading(
    files: [String: String], over base: TemplateSet = .embedded()
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    var templates = base
    var diagnostics: [Diagnostic] = []
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      let name = file.hasSuffix(fileExtension) ? String(file.dropLast(fileExtension.count)) : file
      guard base.texts[name] != nil else {
        diagnostics.append(.unknownTemplate(file, known: base.texts.keys.sorted()))
        continue
      }
      let problems = TemplateCheck.problems(in: text, template: name, file: file)
      diagnostics += problems
      if !problems.hasErrors { templates.texts[name] = text }
    }
    return (templates, diagnostics)
  }

  package static let fileExtension = ".mustache"

  /// The templates ready to render, with the values that are the same for a whole run written into them.
  func library(constants: [String: String]) throws -> TemplateLibrary {
    try TemplateLibrary(texts, constants: constants)
  }
}

extension Diagnostic {
  fileprivate static func unknownTemplate(_ file: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, rule: "unknown-template", "There is no template \(quoted(file)).", at: SourceLocation(file: file),
      advice: "Templates are \(known.map { $0 + TemplateSet.fileExtension }.joined(separator: ", ")).")
  }
}
