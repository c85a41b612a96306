import SandboxAuthorization
import SandboxService

/// Tokens and codes that were given out. None is shown in full.
enum TokensView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let tokens = try await control.get("tokens")
    let rows = (tokens["tokens"]?.elements ?? []).map { token -> HTML in
      let state = token["state"]?.text ?? ""
      let kinds = ["valid": "good", "used": "plain", "expired": "warning", "ended": "warning"]
      return """
        <tr><td>\(token["kind"]?.text ?? "")</td><td><code>\(token["token"]?.text ?? "")</code></td>\
        <td>\(token["user"]?.text ?? "")</td><td>\(Parts.pill(state, kinds[state] ?? "plain"))</td>\
        <td class="wide">\(ValueText.instant(token["issued"]?.text ?? ""))</td>\
        <td>\(token["expires"]?.text.map(ValueText.instant) ?? "never")</td></tr>
        """
    }
    let body: HTML = """
      <dl class="facts">\(Parts.fact("Client id", "<code>\(tokens["clientID"]?.text ?? "")</code>"))
      \(Parts.fact("Redirect URIs", "\(redirects(tokens))"))</dl>
      \(Parts.table(
        "Tokens",
        [
          Parts.column("Kind"), Parts.column("Token"), Parts.column("User"), Parts.column("State"),
          Parts.column("Issued", "wide"), Parts.column("Expires"),
        ], rows, empty: "No tokens."))
      <p class="quiet">Instants are UTC, by the sandbox's clock. Move <a href="\(PageView.clock.address)">the clock</a> and
      tokens expire.</p>
      """
    return PageContent(title: "Tokens", body: body)
  }

  private static func redirects(_ tokens: JSONNode) -> String {
    let uris = (tokens["redirectURIs"]?.elements ?? []).compactMap(\.text)
    return uris.isEmpty ? "any" : uris.joined(separator: ", ")
  }
}
