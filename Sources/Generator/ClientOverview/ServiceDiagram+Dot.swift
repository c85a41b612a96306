import EntityDataModel
import Diagnostics

/// Graphviz' notation (https://graphviz.org/doc/info/lang.html): one graph, a cluster per service.
extension ServiceDiagram {
  package static func dot(_ diagrams: [Self]) -> [String] {
    var lines = [
      "digraph metadata {", "  graph [rankdir=LR];", "  node [shape=plain, fontname=\"Helvetica\", fontsize=10];",
      "  edge [fontname=\"Helvetica\", fontsize=9];",
    ]
    for (number, diagram) in diagrams.enumerated() {
      lines += ["  subgraph cluster_\(number) {", "    label=\(quoted(diagram.service));"]
      lines += diagram.boxes.enumerated().map { "    \(id(number, $0)) [label=<\(html($1))>];" }
      lines += ["  }"] + diagram.arrows.map { "  " + line(of: $0, number) }
    }
    return lines + ["}"]
  }

  private static func id(_ diagram: Int, _ box: Int) -> String { "t\(diagram)_\(box)" }

  private static func line(of arrow: Arrow, _ diagram: Int) -> String {
    let (from, to) = (id(diagram, arrow.from), id(diagram, arrow.to))
    switch arrow.meaning {
    case .baseType: return "\(from) -> \(to) [arrowhead=empty];"
    case .navigation(let multiplicity):
      return "\(from) -> \(to) [label=\(quoted("\(arrow.name) \(multiplicity.rawValue)")), arrowhead=vee];"
    case .complexProperty(let isCollection):
      let label = quoted("\(arrow.name) \(isCollection ? "*" : "1")")
      return "\(from) -> \(to) [label=\(label), dir=back, arrowtail=diamond];"
    }
  }

  /// A table: a title, and a row per property with keys underlined.
  private static func html(_ box: Box) -> String {
    let (color, note) =
      switch box.kind {
      case .entity: ("#dbe7f5", "")
      case .abstract: ("#dbe7f5", "abstract")
      case .complex: ("#e6efdc", "complex")
      case .elsewhere: ("#eeeeee", "elsewhere")
      }
    let title = "<B>\(escaped(box.name))</B>" + (note.isEmpty ? "" : "<BR/><I>\(note)</I>")
    var rows = ["<TR><TD COLSPAN=\"2\" BGCOLOR=\"\(color)\">\(title)</TD></TR>"]
    rows += box.properties.map { line in
      let type = escaped(line.type.name.name + (line.type.isCollection ? "[]" : ""))
      let name = line.isKey ? "<U>\(escaped(line.name))</U>" : escaped(line.name)
      return "<TR><TD ALIGN=\"LEFT\">\(name)</TD><TD ALIGN=\"LEFT\">\(type)</TD></TR>"
    }
    if box.hidden > 0 { rows.append("<TR><TD COLSPAN=\"2\">… and \(box.hidden) more</TD></TR>") }
    return "<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\">\(rows.joined())</TABLE>"
  }

  private static func escaped(_ text: String) -> String {
    // An element may not be empty.
    guard !text.isEmpty else { return "_" }
    return VisibleText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  private static func quoted(_ text: String) -> String {
    "\"\(VisibleText.line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
