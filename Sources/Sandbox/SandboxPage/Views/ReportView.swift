import SandboxAuthorization
import SandboxService

/// The findings about clients that could do better.
enum ReportView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let clients = try await control.get("report")["clients"]?.elements ?? []
    let sections = clients.enumerated().map { index, client -> HTML in
      let findings = (client["findings"]?.elements ?? []).map { finding -> HTML in
        """
        <li><h3>\(finding["name"]?.text ?? "") <span class="quiet">\(calls(finding))</span></h3>
        <p>\(finding["advice"]?.text ?? "")</p><p class="path"><code>\(RequestText.decoded(finding["example"]?.text ?? ""))</code></p></li>
        """
      }
      let list: HTML =
        findings.isEmpty ? "<p class=\"quiet\">Nothing to remark.</p>" : "<ul class=\"findings\">\(findings)</ul>"
      return """
        <section aria-labelledby="client\(index)"><h2 id="client\(index)">\(client["name"]?.text ?? "") \
        <span class="quiet">\(calls(client))</span></h2>\(list)</section>
        """
    }
    let body: HTML =
      sections.isEmpty
      ? "<p class=\"empty\">No client has called. The report says what clients do that costs calls or breaks.</p>"
      : HTML(sections)
    return PageContent(title: "Report", body: body)
  }

  private static func calls(_ node: JSONNode) -> String {
    let count = node["calls"]?.integer ?? 0
    return count == 1 ? "1 call" : "\(count) calls"
  }
}
