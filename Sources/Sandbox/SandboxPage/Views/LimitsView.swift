import SandboxAuthorization
import SandboxService

/// Budgets of calls, and the endpoints at which errors were counted.
enum LimitsView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let limits = try await control.get("limits")
    let (minute, day) = (limits["perMinute"]?.integer ?? 0, limits["perDay"]?.integer ?? 0)
    let budgets = (limits["budgets"]?.elements ?? []).map { budget -> HTML in
      """
      <tr><td class="wide"><code>\(budget["clientID"]?.text ?? "")</code></td>\
      <td>\(budget["division"]?.integer.map(String.init) ?? "none")</td>\
      <td>\(meter(budget["callsOfMinute"]?.integer ?? 0, of: minute, "calls of this minute"))</td>\
      <td>\(meter(budget["callsOfDay"]?.integer ?? 0, of: day, "calls of this day"))</td></tr>
      """
    }
    let endpoints = (limits["errors"]?.elements ?? []).map { record -> HTML in
      let until = record["blockedUntil"]?.text
      let state: HTML =
        until.map { "\(Parts.pill("blocked", "bad")) until \(ValueText.instant($0))" }
        ?? meter(record["errors"]?.integer ?? 0, of: 10, "errors within an hour")
      return """
        <tr><td>\(record["endpoint"]?.text ?? "")</td><td>\(record["division"]?.integer.map(String.init) ?? "none")</td>\
        <td>\(record["user"]?.text ?? "")</td><td>\(state)</td></tr>
        """
    }
    let body: HTML = """
      <form method="post" action="\(PageView.limits.address)" class="bar">
      \(Parts.field("Calls a minute", "perMinute", value: String(minute), type: "number"))
      \(Parts.field("Calls a day", "perDay", value: String(day), type: "number"))
      <button name="action" value="limits" class="main">Set</button>
      <button name="action" value="forget">Count from zero</button></form>
      <h2>Budgets</h2>
      \(Parts.table(
        "Budgets by app and division",
        [Parts.column("App", "wide"), Parts.column("Division"), Parts.column("Minute"), Parts.column("Day")], budgets,
        empty: "No calls are counted yet."))
      <h2>Errors</h2>
      <p class="quiet">More than ten answers 400, 401, 403 or 404 within an hour block an endpoint for an hour.</p>
      \(Parts.table(
        "Errors by endpoint",
        [Parts.column("Endpoint"), Parts.column("Division"), Parts.column("User"), Parts.column("Errors")], endpoints,
        empty: "No errors within the last hour."))
      """
    return PageContent(title: "Limits", body: body)
  }

  private static func meter(_ value: Int, of limit: Int, _ label: String) -> HTML {
    """
    <span class="meter"><meter min="0" max="\(max(1, limit))" high="\(limit * 3 / 4)" value="\(value)" \
    aria-label="\(label)"></meter> \(value) of \(limit)</span>
    """
  }
}
