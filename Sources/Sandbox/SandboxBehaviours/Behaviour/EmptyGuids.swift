import SandboxService
import SandboxStore

/// ``SandboxBehaviour/emptyGuids``: an empty text for a Guid is refused, as every text that is none
/// (Documentation/protocol.md, section 7.3). Without it, it is null.
struct EmptyGuids: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  /// The rule is what happens without the behaviour.
  var isActive: Bool { !switches.isOn(.emptyGuids) }

  func value(_ node: JSONNode, of column: ColumnSchema) -> StoredValue? {
    guard column.kind == .guid, column.isNullable, case .string("") = node else { return nil }
    return .null
  }
}
