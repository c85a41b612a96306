import ODataQueries
import SandboxService
import SandboxStore

/// ``SandboxBehaviour/filterLists``: properties that the documentation does not offer for filters are refused in them
/// (Documentation/protocol.md, section 4.3).
struct FilterLists: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.filterLists) }

  func read(_ read: inout RowRead) throws {
    guard read.kind != .entity, read.isDirect, let allowed = read.set.documented.filterable,
      let filter = read.options.filter
    else { return }
    for path in filter.members where !allowed.contains(path.joined(separator: "/")) {
      throw ODataError(
        400, "Bad Request - Error in query syntax.",
        hint: "'\(read.set.name)' cannot be filtered by '\(path.joined(separator: "/"))'; it can by "
          + "\(allowed.sorted().joined(separator: ", ")).")
    }
  }
}
