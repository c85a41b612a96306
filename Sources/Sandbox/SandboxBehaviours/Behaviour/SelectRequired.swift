import ODataQueries
import SandboxService
import SandboxStore

/// ``SandboxBehaviour/selectRequired``: sets that must be read with `$select` or `$top=1`
/// (Documentation/protocol.md, section 4.3).
struct SelectRequired: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.selectRequired) }

  func read(_ read: inout RowRead) throws {
    guard read.kind == .collection, read.isDirect, read.set.documented.isSelectRequired, read.options.top != 1
    else { return }
    let selected = read.options.select
    // Feeds do not take the asterisk either.
    let isSync = read.service.path.hasPrefix("sync")
    guard selected == nil || isSync && selected?.contains(["*"]) == true else { return }
    throw ODataError(
      400, "Please add a $select or a $top=1 statement to the query string.",
      hint: "'\(read.set.name)' must be read with a list of properties in $select.")
  }
}
