import SandboxService

/// ``SandboxBehaviour/topArrays``: rows that are read with `$top` come as a bare array, `{"d":[…]}`
/// (Documentation/protocol.md, section 6.1). Without it, they come as all others, `{"d":{"results":[…]}}`.
struct TopArrays: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.topArrays) }

  func read(_ read: inout RowRead) { read.isBareWithTop = true }
}
