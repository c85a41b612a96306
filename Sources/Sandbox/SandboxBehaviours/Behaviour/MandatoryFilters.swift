import ODataQueries
import SandboxService
import SandboxStore

/// ``SandboxBehaviour/mandatoryFilters``: some apps get accounts and items only with a filter on one of some properties
/// (Documentation/protocol.md, section 4.3). Which ones these are differs; here they are the Guids of the set.
struct MandatoryFilters: ServiceRule {
  private static let sets: Set<String> = ["crm/Accounts", "logistics/Items"]

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.mandatoryFilters) }

  func read(_ read: inout RowRead) throws {
    guard read.kind != .entity, read.isDirect, Self.sets.contains("\(read.service.path)/\(read.set.name)") else {
      return
    }
    let names = read.set.columns.filter { $0.kind == .guid }.map(\.name).sorted()
    let named = Set((read.options.filter?.members ?? []).map { $0.joined(separator: "/") })
    guard named.isDisjoint(with: names) else { return }
    throw ODataError(
      400,
      "This endpoint has mandatory filtering applied. Please use at least one of the following fields in the url:"
        + names.joined(separator: ","),
      hint: "Filter by one of them, or read the sync feed.")
  }
}
