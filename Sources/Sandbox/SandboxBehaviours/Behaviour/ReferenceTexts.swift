import SandboxService
import SandboxStore

/// ``SandboxBehaviour/referenceTexts``: a row that refers to another has its code, name and description beside the
/// reference, in read-only properties that are called after it: `Account` and `AccountName`.
///
/// They are lookups: nobody can write them, so they say what the row that is referred to says now, also after it was
/// renamed. Rows that show them are not changed by that, and keep their date and their row version.
struct ReferenceTexts: ServiceRule {
  /// The texts beside a reference: the columns that show them, and those of the row that is referred to.
  private struct Shown: Sendable {
    var reference: Reference
    var columns: [Int]
    var sources: [Int]
  }

  /// The texts of rows before they are changed.
  private final class Memory {
    var texts: [Key: [StoredValue]] = [:]
  }

  private struct Key: Hashable {
    var table: String
    var id: Int64
  }

  /// The end of the property after the name of the reference, and the property of the other row that it shows.
  private static let names = [
    ("Code", "Code"), ("Name", "Name"), ("Description", "Description"), ("FullName", "FullName"),
    ("Subject", "Subject"), ("Number", "Number"), ("Number", "HID"),
  ]
  /// Tables with more rows are searched by an index.
  private static let scanned = 1000

  /// By the table of the rows that refer.
  private let shown: [String: [Shown]]
  /// By the table of the rows that are referred to, with the copies of rows in feeds and bulk sets.
  private let showing: [String: [Shown]]
  /// The columns of these that are shown anywhere, and those of which a full name is composed.
  private let sources: [String: Set<Int>]
  private let switches: BehaviourSwitches

  init(table: ReferenceTable, switches: BehaviourSwitches) {
    self.switches = switches
    shown = table.outgoing.mapValues { $0.compactMap(Self.shown) }
    let all = shown.values.joined() + table.copies.compactMap(Self.shown)
    showing = Dictionary(grouping: all) { $0.reference.target.table }
    sources = showing.mapValues { shown in
      let parts = shown.first.map { first in
        ["FirstName", "MiddleName", "LastName"].compactMap { first.reference.target.column([$0]) }
      }
      return Set(shown.flatMap(\.sources) + (parts ?? []))
    }
  }

  var isActive: Bool { switches.isOn(.referenceTexts) }

  private static func shown(_ reference: Reference) -> Shown? {
    var shown = Shown(reference: reference, columns: [], sources: [])
    let set = reference.set
    let isWritten = set.methods.contains(.create) || set.methods.contains(.update)
    for (suffix, name) in names {
      guard let column = set.column([reference.name + suffix]), let source = reference.target.column([name]),
        !isWritten || set.documented.readOnly.contains(reference.name + suffix),
        set.columns[column].kind == reference.target.columns[source].kind, !set.key.contains(column),
        !shown.columns.contains(column)
      else { continue }
      shown.columns.append(column)
      shown.sources.append(source)
    }
    return shown.columns.isEmpty ? nil : shown
  }

  func prepare(_ change: inout RowChange) throws {
    for shown in shown[change.set.table] ?? [] {
      guard let value = change.payload.values[shown.reference.column] else { continue }
      let columns = shown.columns.indices.filter { change.payload.values[shown.columns[$0]] == nil }
      guard !columns.isEmpty else { continue }
      for index in columns where change.kind == .update { change.payload.values[shown.columns[index]] = .null }
      guard value != .null, value != .text("") else { continue }
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
    guard let id = change.id, let sources = sources[change.set.table],
      sources.contains(where: { change.payload.values[$0] != nil }), let current = try change.current()
    else { return }
    change.session.memory { Memory() }.texts[Key(table: change.set.table, id: id)] = current
  }

  func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind == .update, let showing = showing[event.set.table],
      let before = session.memory({ Memory() }).texts.removeValue(forKey: Key(table: event.set.table, id: event.id))
    else { return }
    let renamed = showing.filter { shown in shown.sources.contains { before[$0] != event.values[$0] } }
    guard !renamed.isEmpty else { return }
    let counts = try session.rowCounts(of: renamed.map(\.reference.set), upTo: Self.scanned + 1)
    for shown in renamed {
      let (set, value) = (shown.reference.set, event.values[shown.reference.targetColumn])
      guard let count = counts[set.table], count > 0, value != .null, value != .text("") else { continue }
      let changed = shown.columns.indices.filter { before[shown.sources[$0]] != event.values[shown.sources[$0]] }
      let assignments = changed.map { "\(set.columns[shown.columns[$0]].sqlName) = ?" }.joined(separator: ", ")
      try session.execute(
        "UPDATE \(set.table) SET \(assignments) WHERE \(set.columns[shown.reference.column].sqlName) = ?",
        changed.map { event.values[shown.sources[$0]] } + [value], of: [set],
        indexed: count > Self.scanned ? [shown.reference.column] : [])
    }
  }
}
