import HTTPTypes
import SandboxAuthorization
package import SandboxService

/// The page at `/`, for people. It needs no script; with one, requests appear while they are answered.
package struct PageStage: RequestStage {
  private let control: any ControlOperations

  package init(control: any ControlOperations) { self.control = control }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let path = request.segments.map { $0.lowercased() }
    guard path.isEmpty || path.prefix(2) == ["sandbox", "page"] else { return await next(request) }
    let name = path.count > 2 ? path[2] : PageView.requests.rawValue
    guard path.count <= 3, ["GET", "HEAD", "POST"].contains(request.method) else { return await missing() }
    if request.method == "POST" {
      guard let view = PageView(rawValue: name) else { return await missing() }
      return await act(request, view)
    }
    switch name {
    case "page.css": return Self.asset(PackageResources.page_css, "text/css; charset=utf-8")
    case "page.js": return Self.asset(PackageResources.page_js, "text/javascript; charset=utf-8")
    case "icon.svg": return Self.asset(PackageResources.icon_svg, "image/svg+xml")
    case "events": return LiveRequests.response(control, RequestFilter(FormFields(request.query)))
    default:
      guard let view = PageView(rawValue: name) else { return await missing() }
      return await show(view, FormFields(request.query))
    }
  }

  private func show(_ view: PageView, _ fields: FormFields, status: Int = 200, problem: String? = nil) async
    -> SandboxResponse
  {
    do {
      let content = try await content(view, fields)
      return await page(status, view, content, notice: Notice.text(fields["done"]), problem: problem)
    } catch {
      let problem = ODataError(error)
      let content = PageContent(title: view.title, body: "")
      return await page(problem.status, view, content, problem: problem.message)
    }
  }

  private func content(_ view: PageView, _ fields: FormFields) async throws -> PageContent {
    switch view {
    case .requests: try await RequestsView.content(control, fields)
    case .entities: try await EntitiesView.content(control, fields)
    case .rows: try await RowsView.content(control, fields)
    case .row: try await RowView.content(control, fields)
    case .limits: try await LimitsView.content(control, fields)
    case .tokens: try await TokensView.content(control, fields)
    case .webhooks: try await WebhooksView.content(control, fields)
    case .behaviours: try await BehavioursView.content(control, fields)
    case .faults: try await FaultsView.content(control, fields)
    case .clock: try await ClockView.content(control, fields)
    case .report: try await ReportView.content(control, fields)
    }
  }

  /// After a form that did its work the browser is sent to the view, so that reloading repeats nothing.
  private func act(_ request: SandboxRequest, _ view: PageView) async -> SandboxResponse {
    let fields = FormFields(request.body)
    do {
      try await PageAction(control: control, fields: fields).perform()
      var response = SandboxResponse(303)
      response.headers[.location] = Link.to(view, ["done": fields["action"]])
      return response
    } catch {
      let problem = ODataError(error)
      return await show(view, fields, status: problem.status, problem: problem.message)
    }
  }

  private func missing() async -> SandboxResponse {
    let content = PageContent(title: "Not found", body: "")
    return await page(404, .requests, content, problem: "The page has no such view.")
  }

  private func page(
    _ status: Int, _ view: PageView, _ content: PageContent, notice: String? = nil, problem: String? = nil
  ) async -> SandboxResponse {
    let overview = try? await control.get()
    let frame = PageFrame(
      view: view, content: content, notice: notice, problem: problem,
      division: overview?["division"]?.integer.map(String.init) ?? "",
      now: overview?["clock"]?["now"]?.text ?? "", isStopped: overview?["clock"]?["stopped"]?.flag ?? false)
    return Self.secured(.html(status, frame.html.text))
  }

  private static func asset(_ bytes: [UInt8], _ type: String) -> SandboxResponse {
    secured(SandboxResponse(200, bytes, type: type))
  }

  /// Nothing from elsewhere, no script in the page itself, and no frame around it.
  private static func secured(_ response: SandboxResponse) -> SandboxResponse {
    var response = response
    let fields = [
      "Content-Security-Policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Cache-Control": "no-store",
      "Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
    ]
    for (name, value) in fields {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
    return response
  }
}
