import SandboxService
import SandboxStore

/// ``SandboxBehaviour/required``: a row that is created needs what the documentation says
/// (Documentation/protocol.md, section 7.2).
struct RequiredProperties: ServiceRule {
  /// Properties that are required and that the service derives: the general ledger account of an invoice line is that
  /// of its item's revenue. If it finds none, it says itself that it is missing.
  private static let derived: [String: Set<String>] = ["salesinvoice/SalesInvoiceLines": ["GLAccount"]]

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.required) }

  func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed, change.kind == .create else { return }
    let derived = Self.derived["\(change.service.path)/\(change.set.name)"] ?? []
    let missing = change.set.documented.required.filter { name in
      if change.set.navigation(name) != nil {
        return !change.payload.children.contains { $0.navigation.name == name && !$0.rows.isEmpty }
      }
      // A key that is left out is made by the service.
      guard let column = change.set.column([name]), !change.set.key.contains(column),
        !change.inherited.contains(column), !derived.contains(name)
      else { return false }
      switch change.payload.values[column] {
      case nil, .null, .text(""), References.noRow: return true
      default: return false
      }
    }
    guard !missing.isEmpty else { return }
    throw ODataError(
      500, missing.map { "Mandatory: \($0)" }.joined(separator: "\r\n"),
      hint: "A new row of '\(change.set.name)' needs \(missing.joined(separator: ", ")).")
  }
}
