import SandboxAuthorization
import SandboxService

/// The latest requests, and the one that was chosen, beside them.
enum RequestsView {
  private static let maximum = 200

  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let filter = RequestFilter(fields)
    let all = try await control.get("requests", parameters: ["brief": "true"]).elements ?? []
    let shown = Array(all.reversed().lazy.filter(filter.matches).prefix(maximum))
    let chosen = fields["request"]
    var detail: HTML?
    if let chosen {
      do {
        detail = ExchangeView.html(try await control.get("requests", chosen), filter)
      } catch {
        detail = """
          <section class="detail" aria-label="Request"><p class="empty">\(ODataError(error).message)</p></section>
          """
      }
    }
    let rows = shown.map { RequestRow.html($0, filter, isOpen: String($0["number"]?.integer ?? 0) == chosen) }
    let checked: HTML = filter.errorsOnly ? " checked" : ""
    let body: HTML = """
      <div class="bar"><form method="get" action="/" role="search">
      \(Parts.field("Path contains", "contains", value: filter.text ?? "", type: "search", hint: "crm/Accounts"))
      <label class="check"><input type="checkbox" name="errors"\(checked)> <span>Errors only</span></label>
      <button>Filter</button></form>
      <p class="live" role="status" data-events="\(filter.stream)" data-limit="\(maximum)">\(shown.count) shown</p>
      \(Parts.button("Clear", on: .requests, action: "clear", label: "Forget all requests"))</div>
      <div class="\(detail == nil ? "list" : "split")">\(detail)\(table(rows))</div>
      """
    return PageContent(title: "Requests", body: body, isLive: true)
  }

  /// With or without rows: future requests need a place.
  private static func table(_ rows: [HTML]) -> HTML {
    let empty: HTML? =
      rows.isEmpty
      ? """
      <p class="empty" id="none">No requests. Call <code>/api/v1/current/Me</code> with a token, and it appears here.</p>
      """ : nil
    return """
      <div class="requests">\(empty)<table id="requests"><caption class="hidden">Requests, the latest first</caption>
      <thead><tr>\(RequestRow.columns)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }
}
