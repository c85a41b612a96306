import SandboxAuthorization
import SandboxService

/// Faults that are set, and a form for more.
enum FaultsView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let faults = try await control.get("faults").elements ?? []
    let kinds = (try await control.get("fault-kinds").elements ?? []).map { kind -> (value: String, title: String) in
      let name = kind["kind"]?.text ?? ""
      return (name, kind["needs"]?.text.map { "\(name) (\($0))" } ?? name)
    }
    let rows = faults.map { fault -> HTML in
      let number = String(fault["number"]?.integer ?? 0)
      let kind = fault["kind"]?.text ?? ""
      return """
        <tr><td>\(kind) \(value(fault))</td><td>\(fault["method"]?.text ?? "") \(fault["path"]?.text ?? "all paths")</td>\
        <td>\(fault["hits"]?.integer ?? 0)\(fault["count"]?.integer.map { " of \($0)" } ?? "")</td>\
        <td class="wide">\(fault["probability"]?.double.map { "\(Int(($0 * 100).rounded())) %" } ?? "always")</td>\
        <td>\(Parts.button(
          "Remove", on: .faults, action: "remove", ["number": number], label: "Remove the fault \(number), \(kind)"))</td></tr>
        """
    }
    let body: HTML = """
      <form method="post" action="\(PageView.faults.address)" class="bar">
      \(Parts.choice("Kind", "kind", kinds, chosen: fields["kind"] ?? "status"))
      \(Parts.field("Value", "value", value: fields["value"] ?? "", hint: "503"))
      \(Parts.field("Path contains", "path", value: fields["path"] ?? "", hint: "crm/Accounts"))
      \(Parts.choice(
        "Method", "method", [("", "any")] + ["GET", "POST", "PUT", "DELETE"].map { ($0, $0) },
        chosen: fields["method"] ?? ""))
      \(Parts.field("Requests", "count", value: fields["count"] ?? "", type: "number", hint: "all"))
      \(Parts.field("Probability", "probability", value: fields["probability"] ?? "", hint: "1"))
      <button name="action" value="add" class="main">Add</button></form>
      \(Parts.table(
        "Faults",
        [
          Parts.column("Fault"), Parts.column("Requests"), Parts.column("Met"), Parts.column("Chance", "wide"),
          Parts.column("Action"),
        ], rows, empty: "No faults: everything works."))
      """
    return PageContent(title: "Faults", body: body)
  }

  /// The value that its kind has.
  private static func value(_ fault: JSONNode) -> HTML? {
    for name in ["seconds", "status", "contentType", "host", "division"] {
      if let value = fault[name] { return "<span class=\"quiet\">\(name)</span> \(ValueText.html(value))" }
    }
    return nil
  }
}
