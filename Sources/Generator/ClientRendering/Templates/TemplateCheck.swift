package import Diagnostics
import Mustache

/// Checks a user's template: its syntax, and that it uses only names that its values have.
package enum TemplateCheck {
  package static func problems(in text: String, template: String, file: String) -> [Diagnostic] {
    if let conflict = MergeConflict.diagnostic(in: text, file: file) { return [conflict] }
    do {
      _ = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      return [
        Diagnostic(
          .error, rule: "template-syntax", "The template cannot be read: \(words(error.error)).",
          at: SourceLocation(file: file, line: error.context.lineNumber, column: error.context.columnNumber))
      ]
    } catch {
      return [
        Diagnostic(
          .error, rule: "template-syntax", "The template cannot be read.", at: SourceLocation(file: file))
      ]
    }
    return unknownNames(in: text, template: template, file: file)
  }

  private static func unknownNames(in text: String, template: String, file: String) -> [Diagnostic] {
    let allowed = TemplateNames.names(of: template)
    var diagnostics: [Diagnostic] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for tag in tags(in: line) {
        let location = SourceLocation(file: file, line: number + 1, column: tag.column)
        switch tag.sigil {
        case "!", "=", "%": continue
        case ">" where !tag.name.hasPrefix("*"):
          if TemplateNames.templates.contains(tag.name) { continue }
          diagnostics.append(.unknownName(tag.name, TemplateNames.templates.sorted(), location, isPartial: true))
        default:
          if TemplateNames.positions.contains(tag.name) { continue }
          let path = tag.name.drop { $0 == "." || $0 == "*" }
          for name in path.split(separator: ".") where !allowed.contains(String(name)) {
            diagnostics.append(.unknownName(String(name), allowed.sorted(), location, isPartial: false))
          }
        }
      }
    }
    return diagnostics
  }

  private struct Tag {
    var sigil: Character
    var name: String
    var column: Int
  }

  /// The tags of one line. Mustache's tags do not cross lines, except for comments, which have no effect.
  private static func tags(in line: Substring) -> [Tag] {
    var tags: [Tag] = []
    var rest = line
    while let open = rest.firstRange(of: "{{") {
      let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { break }
      var name = rest[..<close.lowerBound]
      rest = rest[close.upperBound...]
      var sigil: Character = " "
      if let first = name.first, "#^/>&!=%{<$".contains(first) {
        sigil = first
        name = name.dropFirst()
      }
      tags.append(Tag(sigil: sigil, name: String(name.filter { !$0.isWhitespace }), column: column))
    }
    return tags
  }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed with another name than it was opened with"
    case .unfinishedName: "a tag is not closed or contains invalid characters"
    case .expectedSectionEnd: "a section is not closed"
    default: "a tag is not well formed"
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ name: String, _ known: [String], _ location: SourceLocation, isPartial: Bool
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "unknown-template-name",
      isPartial ? "There is no template \(quoted(name))." : "There is no value \(quoted(name)) here.", at: location,
      advice: "Known are \(known.joined(separator: ", ")).")
  }
}
