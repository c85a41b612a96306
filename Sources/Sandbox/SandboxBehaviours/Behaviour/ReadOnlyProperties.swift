import ODataQueries
import SandboxService
import SandboxStore

/// ``SandboxBehaviour/readOnly``: values of read-only properties are ignored if they are unchanged, so that a row can
/// be sent back as it was read, and refused otherwise; times may lack their fractions of a second
/// (Documentation/protocol.md, section 7.2).
struct ReadOnlyProperties: ServiceRule {
  static let message =
    "A problem has occurred. The cause of this issue will be investigated as soon as possible."

  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.readOnly) }

  func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed else { return }
    let names = change.set.documented.readOnly
    var current: [StoredValue]?
    for (column, value) in change.payload.values {
      let schema = change.set.columns[column]
      if schema.role == .division, !names.contains(schema.name), !change.set.key.contains(column) {
        // The address names it.
        guard value == .integer(Int64(change.division)) || value == .null else {
          throw ODataError(
            500, Self.message,
            hint: "'\(schema.name)' is another division than \(change.division), to which the request was sent.")
        }
        change.payload.values[column] = nil
        continue
      }
      guard names.contains(schema.path[0]), !change.inherited.contains(column), !change.set.key.contains(column) else {
        continue
      }
      if current == nil { current = try change.current() ?? [] }
      let kept = current.flatMap { $0.isEmpty ? nil : $0[column] } ?? .null
      guard value == kept || value == .null || isSameTime(value, kept, schema.kind) else {
        throw ODataError(
          500, Self.message, hint: "'\(schema.path[0])' of '\(change.set.name)' is read-only. Leave it out.")
      }
      change.payload.values[column] = nil
    }
    if let child = change.payload.children.first(where: { names.contains($0.navigation.name) }) {
      throw ODataError(
        500, Self.message,
        hint: "'\(child.navigation.name)' of '\(change.set.name)' is read-only. Leave it out.")
    }
  }

  /// Whether two times are less than a second apart: clients that send a row back have times without fractions.
  private func isSameTime(_ value: StoredValue, _ kept: StoredValue, _ kind: EdmKind) -> Bool {
    guard kind == .dateTime, case .integer(let sent) = value, case .integer(let ticks) = kept else { return false }
    let (apart, isTooMuch) = sent.subtractingReportingOverflow(ticks)
    return !isTooMuch && apart.magnitude < UInt64(CivilTime.ticksPerSecond)
  }
}
