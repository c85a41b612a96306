package import SandboxService
import SandboxStore

/// ``SandboxBehaviour/referenceTexts``: a row that refers to another has its code, name and description beside the
/// reference, in read-only properties that are called after it: `Account` and `AccountName`. They are looked up when the
/// reference is written.
package struct ReferenceTexts: ServiceRule {
  /// The texts beside a reference: the columns that show them, and those of the row that is referred to.
  private struct Shown: Sendable {
    var reference: Reference
    var columns: [Int]
    var sources: [Int]
  }

  private static let names = ["Code", "Name", "Description", "FullName"]

  /// By the table of the rows that refer.
  private let shown: [String: [Shown]]
  private let switches: BehaviourSwitches

  init(table: ReferenceTable, switches: BehaviourSwitches) {
    self.switches = switches
    shown = table.outgoing.mapValues { $0.compactMap(Self.shown) }
  }

  package var isActive: Bool { switches.isOn(.referenceTexts) }

  private static func shown(_ reference: Reference) -> Shown? {
    var shown = Shown(reference: reference, columns: [], sources: [])
    for name in names {
      guard let column = reference.set.column([reference.name + name]), let source = reference.target.column([name]),
        reference.set.documented.readOnly.contains(reference.name + name),
        reference.set.columns[column].kind == reference.target.columns[source].kind
      else { continue }
      shown.columns.append(column)
      shown.sources.append(source)
    }
    return shown.columns.isEmpty ? nil : shown
  }

  package func prepare(_ change: inout RowChange) throws {
    for shown in shown[change.set.table] ?? [] {
      let columns = shown.columns.indices.filter { change.payload.values[shown.columns[$0]] == nil }
      guard let value = change.payload.values[shown.reference.column], !columns.isEmpty else { continue }
      for index in columns where change.kind == .update { change.payload.values[shown.columns[index]] = .null }
      guard value != .null else { continue }
      var query = ReadQuery(shown.reference.target, of: shown.reference.targetService)
      query.columns = columns.map { shown.sources[$0] }
      query.limit = 1
      if shown.reference.target.key == [shown.reference.targetColumn] {
        query.match(key: [value])
      } else {
        query.match(shown.reference.targetColumn, value)
      }
      var texts: [StoredValue] = []
      try change.session.forEachRow(query) { row in texts = columns.indices.map { row.value($0) } }
      for (index, text) in zip(columns, texts) { change.payload.values[shown.columns[index]] = text }
    }
  }
}
