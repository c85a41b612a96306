import SandboxService
import SandboxStore

/// ``SandboxBehaviour/relationValues``: a new opportunity has the next number, and the full name of a contact is its
/// first, middle and last name. Both properties are documented as read-only; how the service fills them is assumed.
struct RelationValues: ServiceRule {
  private static let numbered: Set<String> = ["crm/Opportunities", "crm/HostingOpportunities"]
  private static let lastNumber = Int64(Int32.max)

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.relationValues) }

  func prepare(_ change: inout RowChange) throws {
    let path = "\(change.service.path)/\(change.set.name)"
    if Self.numbered.contains(path), let column = change.set.column(["Number"]) {
      try number(&change, column)
    } else if path == "crm/Contacts", let column = change.set.column(["FullName"]) {
      try composeName(&change, column)
    }
  }

  private func number(_ change: inout RowChange, _ column: Int) throws {
    let given: Int64 = if case .integer(let number)? = change.payload.values[column] { number } else { 0 }
    guard change.kind == .create || change.isSeed else {
      change.payload.values[column] = nil
      return
    }
    let sequence = "next \(change.set.table) Number"
    let last = try change.session.number(sequence)
    if given > 0 {
      // The sequence continues after a number that a seed gives.
      if given > last, given <= Self.lastNumber { try change.session.setNumber(sequence, given) }
    } else if change.kind == .create {
      guard last < Self.lastNumber else {
        throw ODataError(500, "There is no number left.", hint: "Another row has the number \(last).")
      }
      try change.session.setNumber(sequence, last + 1)
      change.payload.values[column] = .integer(last + 1)
    }
  }

  private func composeName(_ change: inout RowChange, _ column: Int) throws {
    let parts = ["FirstName", "MiddleName", "LastName"].compactMap { change.set.column([$0]) }
    guard parts.contains(where: { change.payload.values[$0] != nil }) else { return }
    if case .text(let given)? = change.payload.values[column], !given.isEmpty { return }
    let current = try change.current()
    let words = parts.compactMap { part -> String? in
      guard case .text(let word)? = change.payload.values[part] ?? current?[part], !word.isEmpty else { return nil }
      return word
    }
    change.payload.values[column] = words.isEmpty ? .null : .text(words.joined(separator: " "))
  }
}
