import SandboxService

/// A request as a line of the table, also sent to open pages.
enum RequestRow {
  static let columns: [HTML] = [
    Parts.column("Time"), Parts.column("Method"), Parts.column("Path"), Parts.column("Status"),
    Parts.column("ms", "number wide"), Parts.column("Client", "wide"),
  ]

  static func html(_ node: JSONNode, _ filter: RequestFilter, isOpen: Bool = false) -> HTML {
    let number = String(node["number"]?.integer ?? 0)
    let query = node["query"]?.text ?? ""
    let address = filter.link(request: number)
    let current: HTML = isOpen ? " class=\"open\"" : ""
    let mark: HTML = isOpen ? " aria-current=\"true\"" : ""
    let shownQuery: HTML? = query.isEmpty ? nil : "<span class=\"query\">?\(RequestText.decoded(query))</span>"
    return """
      <tr\(current)><td>\(ValueText.time(node["time"]?.text ?? ""))</td><td>\(node["method"]?.text ?? "")</td>\
      <td class="path"><a href="\(address)"\(mark)>\(RequestText.path(node))\(shownQuery)</a></td>\
      <td>\(Parts.status(node["status"]?.integer ?? 0))</td>\
      <td class="number wide">\(RequestText.milliseconds(node))</td>\
      <td class="wide client">\(node["client"]?.text ?? "")</td></tr>
      """
  }
}
