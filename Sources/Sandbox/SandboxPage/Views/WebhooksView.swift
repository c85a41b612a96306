import SandboxAuthorization
import SandboxService

/// Subscriptions, how notifications arrive, and what callbacks answered.
enum WebhooksView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let webhooks = try await control.get("webhooks", parameters: ["wait": "false"])
    let order = webhooks["order"]?.text ?? ""
    let orders = [
      ("normal", "each once, in order"), ("doubled", "each twice"), ("reordered", "each after the next"),
      ("lost", "not at all"),
    ]
    let deliveries = (webhooks["deliveries"]?.elements ?? []).reversed().map { delivery -> HTML in
      """
      <tr><td>\(delivery["topic"]?.text ?? "")</td><td>\(delivery["action"]?.text ?? "")</td>\
      <td class="path">\(delivery["callback"]?.text ?? "")\
      <details><summary>Body</summary><pre tabindex="0">\(JSONLayout.text(delivery["body"]?.text ?? ""))</pre></details></td>\
      <td>\(delivery["status"]?.integer.map(Parts.status) ?? Parts.pill("none", "bad"))</td></tr>
      """
    }
    let body: HTML = """
      <form method="post" action="\(PageView.webhooks.address)" class="bar">
      \(Parts.choice("Notifications arrive", "order", orders, chosen: order))
      <button name="action" value="order" class="main">Set</button></form>
      <h2>Subscriptions</h2>
      \(Parts.table(
        "Subscriptions", [Parts.column("Topic"), Parts.column("Callback")], await subscriptions(control),
        empty: "No subscriptions: <code>POST webhooks/WebhookSubscriptions</code> makes one."))
      <h2>Deliveries</h2>
      \(Parts.table(
        "Deliveries, the latest first",
        [Parts.column("Topic"), Parts.column("Action"), Parts.column("Callback"), Parts.column("Answer")],
        Array(deliveries), empty: "Nothing was delivered."))
      """
    return PageContent(title: "Webhooks", body: body)
  }

  private static func subscriptions(_ control: any ControlOperations) async -> [HTML] {
    let set = ["set": "webhooks/WebhookSubscriptions"]
    // Metadata of your own may have none.
    let rows = (try? await control.get("rows", parameters: set))?.elements ?? []
    return rows.map { row in
      "<tr><td>\(row["Topic"]?.text ?? "")</td><td class=\"path\">\(row["CallbackURL"]?.text ?? "")</td></tr>"
    }
  }
}
