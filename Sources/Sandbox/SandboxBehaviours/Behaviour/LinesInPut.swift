import SandboxService
import SandboxStore

/// ``SandboxBehaviour/linesInPut``: a change of a row that names rows below it is refused: they are changed in their
/// own set (Documentation/protocol.md, section 7.2). Without it, they are ignored.
struct LinesInPut: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  /// Without the behaviour, too: other rules would take the rows for ones that are written.
  var isActive: Bool { true }

  func prepare(_ change: inout RowChange) throws {
    guard change.kind == .update, let child = change.payload.children.first else { return }
    guard switches.isOn(.linesInPut) else { return change.payload.children = [] }
    throw ODataError(
      400,
      "Error processing request stream. Binding to new entities is not supported in an update: "
        + "change '\(child.navigation.name)' through rows of its own.")
  }
}
