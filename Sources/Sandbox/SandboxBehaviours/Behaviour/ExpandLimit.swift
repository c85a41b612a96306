package import SandboxService

/// ``SandboxBehaviour/expandLimit``: an expanded collection has 60 rows at most, and then a `__next` of its own
/// (Documentation/protocol.md, section 6.1). Without it, all rows come.
package struct ExpandLimit: ServiceRule {
  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package var isActive: Bool { switches.isOn(.expandLimit) }

  package func read(_ read: inout RowRead) { read.childLimit = 60 }
}
