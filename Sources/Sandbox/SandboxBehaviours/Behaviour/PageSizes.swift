import SandboxService
import SandboxStore

/// ``SandboxBehaviour/pageSizes``: 60 rows, on bulk and sync services 1,000, and `__next` (Documentation/protocol.md,
/// section 5.2). Without it, all rows are returned at once.
struct PageSizes: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.pageSizes) }

  func read(_ read: inout RowRead) { read.pageSize = read.set.pageSize }
}
