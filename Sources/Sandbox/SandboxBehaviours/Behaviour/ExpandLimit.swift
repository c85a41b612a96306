import SandboxService

/// ``SandboxBehaviour/expandLimit``: an expanded collection has at most 60 rows, and then its own `__next`
/// (Documentation/protocol.md, section 6.1). Without it, all rows are returned.
struct ExpandLimit: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.expandLimit) }

  func read(_ read: inout RowRead) { read.childLimit = 60 }
}
