import SandboxAuthorization
import SandboxService

/// The clock, which can be moved, and the way back to the start.
enum ClockView {
  static func content(_ control: any ControlOperations, _ fields: FormFields) async throws -> PageContent {
    let clock = try await control.get("clock")
    let division = try await DivisionChoice(control, fields)
    let isStopped = clock["stopped"]?.flag ?? false
    let now = clock["now"]?.text ?? ""
    let steps: [(String, Int)] = [
      ("1 minute", 60), ("570 s", 570), ("10 minutes", 600), ("1 hour", 3600), ("1 day", 86_400),
      ("30 days", 2_592_000), ("61 days", 5_270_400),
    ]
    let buttons = steps.map { title, seconds -> HTML in
      "<button name=\"advance\" value=\"\(seconds)\">+ \(title)</button> "
    }
    let toggle =
      isStopped
      ? Parts.button("Let it run", on: .clock, action: "go") : Parts.button("Stop it", on: .clock, action: "stop")
    let body: HTML = """
      <dl class="facts">\(Parts.fact("UTC", ValueText.instant(now)))
      \(Parts.fact("Dutch wall clock", ValueText.instant(clock["local"]?.text ?? "")))
      \(Parts.fact("State", isStopped ? "stands still" : "runs"))</dl>
      <p>\(toggle)</p>
      <h2>Advance</h2>
      <form method="post" action="\(PageView.clock.address)"><input type="hidden" name="action" value="advance">
      <div class="steps">\(buttons)</div></form>
      <div class="bar forms"><form method="post" action="\(PageView.clock.address)">
      \(Parts.field("Advance by seconds", "advance", type: "number", hint: "570"))
      <button name="action" value="advance">Advance</button></form>
      <form method="post" action="\(PageView.clock.address)">
      \(Parts.field("Set to", "now", value: String(now.prefix(19)) + "Z"))
      <button name="action" value="set">Set</button></form></div>
      <h2>Division</h2>
      <p class="quiet">Exact moves divisions to other databases now and then: row versions of sync feeds are new, and
      <code>DivisionMoveDate</code> says so.</p>
      <form method="post" action="\(PageView.clock.address)" class="inline">\(division.field)
      <button name="action" value="move">Move the division</button></form>
      <h2>Reset</h2>
      <p class="quiet">Rows go back to the seed; tokens, budgets, behaviours, faults, requests, the report and the clock to
      what they were at the start.</p>
      <details class="danger"><summary>Reset the sandbox</summary>
      \(Parts.button("Reset everything", on: .clock, action: "reset", style: "danger"))</details>
      """
    return PageContent(title: PageView.clock.title, body: body)
  }
}
