import SandboxAuthorization
import SandboxBehaviours
import SandboxService

/// The switches of behaviours beyond OData.
enum BehavioursView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let behaviours = try await control.get("behaviours").members ?? []
    let rows = behaviours.map { member -> HTML in
      let isOn = member.value.flag ?? false
      let summary = SandboxBehaviour(rawValue: member.name)?.summary ?? ""
      let differs = SandboxBehaviour(rawValue: member.name)?.isOnByDefault != isOn
      let note = differs ? Parts.pill(isOn ? "added" : "left out", "plain") : nil
      return """
        <tr><th scope="row">\(member.name) \(note)<p class="quiet">\(summary)</p></th>\
        <td><button role="switch" aria-checked="\(isOn ? "true" : "false")" aria-label="\(member.name)" name="switch" \
        value="\(member.name)=\(isOn ? "off" : "on")"><span>\(isOn ? "on" : "off")</span></button></td></tr>
        """
    }
    let body: HTML = """
      <p class="quiet">Each is what Exact Online does and plain OData does not.</p>
      <form method="post" action="\(PageView.behaviours.address)">
      <input type="hidden" name="action" value="switch">
      \(Parts.table("Behaviours", [Parts.column("Behaviour"), Parts.column("Switch")], rows, empty: ""))</form>
      """
    return PageContent(title: "Behaviours", body: body)
  }
}
