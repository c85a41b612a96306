import SandboxAuthorization
import SandboxService

/// The sets of all services, with how many rows they have.
enum EntitiesView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let text = fields["contains"]
    let showsAll = fields["empty"] != nil || text != nil
    let division = try await DivisionChoice(control, fields)
    let sets = try await control.get("sets", parameters: division.parameters()).elements ?? []
    let shown = sets.filter { set in
      let path = "\(set["service"]?.text ?? "")/\(set["name"]?.text ?? "")"
      guard text.map({ path.lowercased().contains($0.lowercased()) }) ?? true else { return false }
      return showsAll || (set["rows"]?.integer ?? 0) > 0
    }
    let checked: HTML = fields["empty"] != nil ? " checked" : ""
    let groups = Dictionary(grouping: shown) { $0["service"]?.text ?? "" }.sorted { $0.key < $1.key }
    let rows = groups.flatMap { service, sets in sets.map { row(service, $0, division.parameter) } }
    let body: HTML = """
      <div class="bar"><form method="get" action="\(PageView.entities.address)" role="search">\(division.field)
      \(Parts.field("Name contains", "contains", value: text ?? "", type: "search", hint: "Accounts"))
      <label class="check"><input type="checkbox" name="empty"\(checked)> <span>Sets without rows too</span></label>
      <button>Filter</button></form><p class="live">\(shown.count) of \(sets.count) sets</p></div>
      \(Parts.table(
        "Entity sets",
        [
          Parts.column("Service"), Parts.column("Set"), Parts.column("Rows", "number"), Parts.column("Methods", "wide"),
        ], rows, empty: "No set of that name has rows."))
      """
    return PageContent(title: "Entities", body: body)
  }

  private static func row(_ service: String, _ set: JSONNode, _ division: String?) -> HTML {
    let name = set["name"]?.text ?? ""
    let methods = (set["methods"]?.elements ?? []).compactMap(\.text).joined(separator: " ")
    return """
      <tr><td class="quiet">\(service)</td>\
      <td><a href="\(Link.to(.rows, ["set": "\(service)/\(name)", "division": division]))">\(name)</a></td>\
      <td class="number">\(set["rows"]?.integer ?? 0)</td><td class="wide quiet">\(methods)</td></tr>
      """
  }
}
