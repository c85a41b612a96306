import SandboxService
import SandboxStore

/// ``SandboxBehaviour/required``: a row that is created needs what the documentation says, and a change does not take it
/// away (Documentation/protocol.md, section 7.2).
struct RequiredProperties: ServiceRule {
  /// Properties that are required and that the service derives: the general ledger account of an invoice line is that
  /// of its item's revenue. If it finds none, it says itself that it is missing.
  private static let derived: [String: Set<String>] = ["salesinvoice/SalesInvoiceLines": ["GLAccount"]]

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.required) }

  func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed else { return }
    let derived = Self.derived["\(change.service.path)/\(change.set.name)"] ?? []
    let missing = try change.kind == .create ? absent(from: change, derived) : removed(by: change, derived)
    guard !missing.isEmpty else { return }
    throw ODataError(
      500, missing.map { "Mandatory: \($0)" }.joined(separator: "\r\n"),
      hint: "\(change.kind == .create ? "A new" : "The") row of '\(change.set.name)' needs "
        + "\(missing.joined(separator: ", ")).")
  }

  private func absent(from change: RowChange, _ derived: Set<String>) -> [String] {
    change.set.documented.required.filter { name in
      if change.set.navigation(name) != nil {
        return !change.payload.children.contains { $0.navigation.name == name && !$0.rows.isEmpty }
      }
      // A key that is left out is made by the service.
      guard let column = change.set.column([name]), !change.set.key.contains(column),
        !change.inherited.contains(column), !derived.contains(name)
      else { return false }
      return Self.isEmpty(change.payload.values[column])
    }
  }

  /// Properties that the row has, and would not have any more. A row that lacks one can be sent back as it is.
  private func removed(by change: RowChange, _ derived: Set<String>) throws -> [String] {
    let emptied = change.set.documented.required.compactMap { name -> (name: String, column: Int)? in
      guard let column = change.set.column([name]), !change.set.key.contains(column), !derived.contains(name),
        let value = change.payload.values[column], Self.isEmpty(value)
      else { return nil }
      return (name, column)
    }
    guard !emptied.isEmpty, let current = try change.current() else { return [] }
    return emptied.filter { !Self.isEmpty(current[$0.column]) }.map(\.name)
  }

  private static func isEmpty(_ value: StoredValue?) -> Bool {
    switch value {
    case nil, .null, .text(""), References.noRow: true
    default: false
    }
  }
}
