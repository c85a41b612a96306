import SandboxService
import SandboxStore

/// ``SandboxBehaviour/uniqueCodes``: codes are unique (Documentation/protocol.md, section 8.3: 500 for a duplicate).
struct UniqueCodes: ServiceRule {
  private static let sets: Set<String> = [
    "assets/Assets", "cashflow/PaymentConditions", "crm/Accounts", "financial/GLAccounts", "financial/Journals",
    "hrm/Costcenters", "hrm/Costunits", "inventory/Warehouses", "logistics/ItemGroups", "logistics/Items",
    "logistics/Units", "project/Projects", "sales/SalesPriceLists", "vat/VATCodes",
  ]

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.uniqueCodes) }

  func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed, Self.sets.contains("\(change.service.path)/\(change.set.name)"),
      let column = change.set.column(["Code"]), case .text(let code)? = change.payload.values[column], !code.isEmpty
    else { return }
    var query = ReadQuery(change.set, of: change.service)
    query.match(column, .text(code))
    var isTaken = false
    try change.session.forEachRow(query) { row in
      if row.id != change.id { isTaken = true }
    }
    guard isTaken else { return }
    throw ODataError(
      500, "Already exists: Code", hint: "Another row of '\(change.set.name)' has the code '\(code.prefix(50))'.")
  }
}
