import SandboxAuthorization
import SandboxService

/// The request of a form, as calls of the control API.
struct PageAction {
  let control: any ControlOperations
  let fields: FormFields

  func perform() async throws {
    switch fields["action"] {
    case "clear": try await control.delete("requests")
    case "limits":
      try await control.post("limits", body: [("perMinute", number("perMinute")), ("perDay", number("perDay"))])
    case "forget": try await control.delete("limits")
    case "order": try await control.post("webhooks", body: [("order", text("order"))])
    case "switch": try await switchBehaviour()
    case "add": try await addFault()
    case "remove": try await control.delete("faults", fields["number"] ?? "")
    case "advance": try await control.post("clock", body: [("advance", number("advance"))])
    case "set": try await control.post("clock", body: [("now", text("now"))])
    case "stop": try await control.post("clock", body: [("stopped", true)])
    case "go": try await control.post("clock", body: [("stopped", false)])
    case "move": try await control.post("division-move", parameters: ["division": fields["division"] ?? ""])
    case "reset": try await control.post("reset")
    default: throw ODataError(400, "The form has no action.")
    }
  }

  private func text(_ name: String) -> JSONNode { .string(fields[name] ?? "") }

  /// Digits as a number; everything else as text, which the operation refuses with its own message.
  private func number(_ name: String) -> JSONNode {
    let value = fields[name] ?? ""
    let isNumber = Double(value)?.isFinite == true && value.allSatisfy { $0.isNumber || "+-.eE".contains($0) }
    return isNumber ? .number(value) : .string(value)
  }

  private func switchBehaviour() async throws {
    let parts = (fields["switch"] ?? "").split(separator: "=")
    guard parts.count == 2 else { throw ODataError(400, "The form has no behaviour.") }
    try await control.post("behaviours", body: [(String(parts[0]), .boolean(parts[1] == "on"))])
  }

  private func addFault() async throws {
    var members: [(String, JSONNode)] = [("kind", text("kind"))]
    let kinds = try await control.get("fault-kinds").elements ?? []
    if let needs = kinds.first(where: { $0["kind"]?.text == fields["kind"] })?["needs"]?.text {
      members.append((needs, ["contentType", "host"].contains(needs) ? text("value") : number("value")))
    }
    for name in ["path", "method"] where fields[name] != nil { members.append((name, text(name))) }
    for name in ["count", "probability"] where fields[name] != nil { members.append((name, number(name))) }
    try await control.post("faults", body: members)
  }
}
