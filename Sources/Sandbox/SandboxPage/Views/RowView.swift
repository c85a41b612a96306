import SandboxAuthorization
import SandboxService

/// All properties of a row.
enum RowView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let path = fields["set"] ?? ""
    let filter = fields["filter"] ?? ""
    let division = try await DivisionChoice(control, fields)
    let parameters = division.parameters(["set": path, "filter": filter, "top": "1"])
    let rows = try await control.get("rows", parameters: parameters).elements ?? []
    guard let row = rows.first else { throw ODataError(404, "The row is not there any more.") }
    let set = try await control.get("sets", parameters: ["set": path])
    let types = (set["properties"]?.elements ?? []).reduce(into: [String: String]()) { types, property in
      if let name = property["name"]?.text { types[name] = property["type"]?.text }
    }
    let members = row.members ?? []
    let lines = members.map { member -> HTML in
      """
      <tr><th scope="row">\(member.name)</th><td class="quiet wide">\(types[member.name] ?? "")</td>\
      <td class="value">\(ValueText.html(member.value))</td></tr>
      """
    }
    let body: HTML = """
      <p><a href="\(Link.to(.entities, ["division": division.parameter]))">Entities</a> / \
      <a href="\(Link.to(.rows, ["set": path, "division": division.parameter]))">\(path)</a> / \(filter)</p>
      \(Parts.table(
        "Properties of the row",
        [Parts.column("Property"), Parts.column("Type", "wide"), Parts.column("Value")], lines, empty: ""))
      """
    return PageContent(title: members.first { $0.name == "Name" }?.value.text ?? path, body: body)
  }
}
