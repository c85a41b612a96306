import EntityDataModel
package import Diagnostics

/// A Markdown document with a class diagram in Mermaid's notation, which viewers draw (https://mermaid.js.org, class
/// diagrams).
///
/// The notation has no way to quote everything, so names keep only what is a plain word in it: letters, digits and
/// `_`, in titles also `. / : -`. Everything else becomes `_`; boxes are told apart by ids of our own.
extension ServiceDiagram {
  package var mermaid: [String] {
    var lines = ["## \(VisibleText.markdown(service))", "", "```mermaid", "classDiagram"]
    for (number, box) in boxes.enumerated() { lines += Self.lines(of: box, number: number) }
    for arrow in arrows { lines.append("  " + Self.line(of: arrow)) }
    return lines + ["```", ""]
  }

  /// Mermaid's own bounds unless it is configured otherwise (`maxTextSize`, `maxEdges`).
  package var mermaidProblem: Diagnostic? {
    let size = mermaid.dropFirst(3).reduce(0) { $0 + $1.count + 1 }
    guard size > 50_000 || arrows.count > 500 else { return nil }
    return Diagnostic(
      .warning, rule: "diagram-size",
      "The diagram of '\(VisibleText.line(service))' has \(size) characters and \(arrows.count) arrows; Mermaid draws "
        + "50000 and 500.", at: nil,
      advice: "Show fewer properties with --properties, or set 'maxTextSize' and 'maxEdges'.")
  }

  private static func lines(of box: Box, number: Int) -> [String] {
    var members: [String] = []
    switch box.kind {
    case .entity: break
    case .abstract: members.append("<<abstract>>")
    case .complex: members.append("<<complex>>")
    case .elsewhere: members.append("<<elsewhere>>")
    }
    members += box.properties.map { line in
      let type = word(line.type.name.name) + (line.type.isCollection ? "[]" : "")
      return "\(word(line.name)): \(type)\(line.isKey ? ", key" : "")"
    }
    if box.hidden > 0 { members.append("… and \(box.hidden) more") }
    let head = "  class t\(number)[\"\(word(box.name, others: "./:-"))\"]"
    if members.isEmpty { return [head] }
    return ["\(head) {"] + members.map { "    \($0)" } + ["  }"]
  }

  private static func line(of arrow: Arrow) -> String {
    let (from, to) = ("t\(arrow.from)", "t\(arrow.to)")
    switch arrow.meaning {
    case .baseType: return "\(to) <|-- \(from)"
    case .navigation(let multiplicity):
      return "\(from) --> \"\(multiplicity.rawValue)\" \(to) : \(word(arrow.name))"
    case .complexProperty(let isCollection):
      return "\(from) *-- \"\(isCollection ? "*" : "1")\" \(to) : \(word(arrow.name))"
    }
  }

  private static func word(_ text: String, others: String = "") -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(200) {
      let isKept = scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
      result.unicodeScalars.append(isKept || others.unicodeScalars.contains(scalar) ? scalar : "_")
    }
    return result.isEmpty ? "_" : result
  }
}
