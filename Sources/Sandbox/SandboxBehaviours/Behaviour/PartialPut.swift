import SandboxService
import SandboxStore

/// ``SandboxBehaviour/partialPut``: `PUT` changes the properties that it contains and nothing else
/// (Documentation/protocol.md, section 7.2). Without it, the other properties are reset, as in OData.
struct PartialPut: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  /// The rule is what happens without the behaviour.
  var isActive: Bool { !switches.isOn(.partialPut) }

  func prepare(_ change: inout RowChange) {
    guard change.kind == .update, change.isReplacement, !change.isSeed else { return }
    let kept: Set<String> = ["Created", "Creator", "Division"]
    for (column, schema) in change.set.columns.enumerated()
    where change.payload.values[column] == nil && !kept.contains(schema.path[0]) {
      let isNull = schema.isNullable || schema.isPresence || schema.path.count > 1
      change.payload.values[column] = schema.defaultValue ?? (isNull ? .null : StoredValue.initial(of: schema.kind))
    }
  }
}
