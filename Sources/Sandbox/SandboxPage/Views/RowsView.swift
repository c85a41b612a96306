import SandboxAuthorization
import SandboxService

/// Rows of a set, in pages, by a filter.
enum RowsView {
  private static let pageSize = 50
  /// The columns that fit side by side; the others are on the page of a row.
  private static let maximumColumns = 10

  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let path = fields["set"] ?? ""
    let division = try await DivisionChoice(control, fields)
    let set = try await control.get("sets", parameters: ["set": path])
    let filter = fields["filter"]
    let skip = max(0, fields["skip"].flatMap { Int($0) } ?? 0)
    var rows: [JSONNode] = []
    var count = 0
    var problem: HTML?
    do {
      var parameters = division.parameters(["set": path, "filter": filter ?? ""])
      count = try await control.get("count", parameters: parameters)["count"]?.integer ?? 0
      parameters["top"] = String(pageSize)
      parameters["skip"] = String(skip)
      rows = try await control.get("rows", parameters: parameters).elements ?? []
    } catch {
      problem = "<p class=\"problem\" role=\"alert\">\(ODataError(error).message)</p>"
    }
    let names = columns(set, rows)
    let body: HTML = """
      <p><a href="\(Link.to(.entities, ["division": division.parameter]))">Entities</a> / \(path)</p>
      <div class="bar"><form method="get" action="\(PageView.rows.address)" role="search" class="grow">
      <input type="hidden" name="set" value="\(path)">\(division.field)
      \(Parts.field("$filter", "filter", value: filter ?? "", type: "search", hint: example(set), style: "grow"))
      <button>Filter</button></form></div>\(problem)
      \(Parts.table(
        "Rows of \(path)", [Parts.column("Row")] + names.map { Parts.column($0, style(set, $0)) },
        rows.map { row($0, names, set, path, division.parameter) }, empty: problem == nil ? "No rows." : "", style: "rows"))
      \(pages(path, filter, division.parameter, skip, rows.count, of: count))
      """
    return PageContent(title: path, body: body)
  }

  /// The key, then those that have values here.
  private static func columns(_ set: JSONNode, _ rows: [JSONNode]) -> [String] {
    let keys = (set["key"]?.elements ?? []).compactMap { $0["name"]?.text }
    let all = (rows.first?.members ?? []).map(\.name)
    let common = ["Code", "Name", "Description", "Status"].filter { all.contains($0) }
    let last = ["Created", "Modified", "Division", "Timestamp"].filter { all.contains($0) }
    let filled = all.filter { name in
      rows.contains { row in
        switch row[name] {
        case nil, .null, .string(""), .number("0"), .boolean(false), .object: false
        default: true
        }
      }
    }
    var names: [String] = []
    for name in common + filled where !names.contains(name) && !keys.contains(name) && !last.contains(name) {
      if filled.contains(name) { names.append(name) }
    }
    return Array((names.prefix(maximumColumns - last.count) + last).prefix(maximumColumns))
  }

  private static func style(_ set: JSONNode, _ name: String) -> String {
    let type = (set["properties"]?.elements ?? []).first { $0["name"]?.text == name }?["type"]?.text ?? ""
    let isNumber = ["Byte", "SByte", "Int16", "Int32", "Int64", "Single", "Double", "Decimal"].contains(type)
    return isNumber ? "number" : ""
  }

  private static func row(_ row: JSONNode, _ names: [String], _ set: JSONNode, _ path: String, _ division: String?)
    -> HTML
  {
    let cells = names.map { name -> HTML in
      "<td class=\"\(style(set, name))\">\(ValueText.html(row[name], limit: 60))</td>"
    }
    let open = RowKey.filter(row, set).map { filter -> HTML in
      """
      <a href="\(Link.to(.row, ["set": path, "filter": filter, "division": division]))" aria-label="Open the row \(filter)">open</a>
      """
    }
    return "<tr><td>\(open)</td>\(cells)</tr>"
  }

  private static func example(_ set: JSONNode) -> String {
    let properties = set["properties"]?.elements ?? []
    let texts = properties.filter { $0["type"]?.text == "String" }.compactMap { $0["name"]?.text }
    let text = ["Name", "Description"].first { texts.contains($0) } ?? texts.first ?? "Name"
    return "substringof('a',\(text))"
  }

  private static func pages(
    _ path: String, _ filter: String?, _ division: String?, _ skip: Int, _ shown: Int, of count: Int
  ) -> HTML? {
    guard count > 0 else { return nil }
    func link(_ title: String, _ skip: Int) -> HTML {
      let address = Link.to(
        .rows, ["set": path, "filter": filter, "division": division, "skip": skip > 0 ? String(skip) : nil])
      return "<a class=\"button\" href=\"\(address)\">\(title)</a>"
    }
    let previous = skip > 0 ? link("Previous", max(0, skip - pageSize)) : nil
    let next = skip + shown < count ? link("Next", skip + pageSize) : nil
    return """
      <nav class="bar" aria-label="Pages"><p class="live">\(min(skip + 1, count)) to \(skip + shown) of \(count) rows</p>\
      \(previous)\(next)</nav>
      """
  }
}
