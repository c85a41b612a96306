package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/references``: a row that refers to one that is not there is refused, and so is deleting a row
/// that others refer to. Parts of a row, such as the contacts of an account and the lines of a document, are deleted
/// with it.
package struct References: ServiceRule {
  /// The Guid of nothing, as .NET has it.
  static let noRow: StoredValue = .text("00000000-0000-0000-0000-000000000000")

  private let table: ReferenceTable
  /// By table: actions check what they need themselves.
  private let checked: [String: [Reference]]
  /// Rules for rows that follow from others.
  private let following: [any ServiceRule]
  private let switches: BehaviourSwitches

  init(table: ReferenceTable, following: [any ServiceRule], switches: BehaviourSwitches) {
    self.table = table
    checked = table.outgoing.mapValues { $0.filter(Self.isChecked) }
    self.following = following
    self.switches = switches
  }

  package var isActive: Bool { switches.isOn(.references) }

  package func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed else { return }
    let (outgoing, incoming) = (checked[change.set.table] ?? [], table.incoming[change.set.table] ?? [])
    guard !outgoing.isEmpty || !incoming.isEmpty else { return }
    let current = try change.current()
    let search = ReferenceSearch(session: change.session)
    for reference in outgoing where !change.inherited.contains(reference.column) {
      guard let value = change.payload.values[reference.column], value != .null, value != .text(""),
        value != Self.noRow, current?[reference.column] != value, try search.isUnknown(value, reference)
      else { continue }
      throw ODataError(
        500, "\(reference.name) '\(Self.text(value))' does not exist.",
        hint: "'\(change.set.name)': it is the \(reference.targetName) of a row of \(reference.targetPath).")
    }
    guard let current else { return }
    let renamed = incoming.filter { reference in
      change.payload.values[reference.targetColumn].map { $0 != current[reference.targetColumn] } ?? false
    }
    guard !renamed.isEmpty, let user = try search.user(of: current, by: renamed) else { return }
    throw ODataError(
      500, "\(user.targetName) '\(Self.text(current[user.targetColumn]))' is in use and cannot be changed.",
      hint: "It is the \(user.name) of a row of \(user.path).")
  }

  private static func isChecked(_ reference: Reference) -> Bool {
    reference.set.methods.contains(.read) || OrderInvoicing.isAction(reference.service, reference.set)
      || ReferenceNames.passedOn.contains("\(reference.path).\(reference.name)")
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind == .delete, !event.isSeed else { return }
    let references = table.incoming[event.set.table] ?? []
    let search = ReferenceSearch(session: session)
    try refuse(event.values, of: event.set, references, search)
    let source = RowWriter.Source(
      division: event.division, now: event.now, origin: event.origin, rules: following.filter(\.isActive),
      isSeed: false)
    func delete(_ ids: [Int64], _ service: ServiceSchema, _ set: SetSchema) throws {
      let writer = RowWriter(session: session, service: service, source: source, events: .current(in: session))
      for id in ids { try writer.delete(id, from: set) }
    }
    for part in references where part.isPart {
      let value = event.values[part.targetColumn]
      if value != .null { try delete(try search.rows(part, value), part.service, part.set) }
    }
    for navigation in event.set.navigations where navigation.isCollection && navigation.name.hasSuffix("Lines") {
      let lines = event.service.sets[navigation.target]
      var query = ReadQuery(lines, of: event.service)
      query.columns = lines.allColumns
      query.match(navigation.link, rowID: event.id, value: Self.value(of: navigation.link, event))
      var rows: [(id: Int64, values: [StoredValue])] = []
      try session.forEachRow(query) { row in rows.append((row.id, query.columns.map { row.value($0) })) }
      for row in rows { try refuse(row.values, of: lines, table.incoming[lines.table] ?? [], search) }
      try delete(rows.map(\.id), event.service, lines)
    }
  }

  private func refuse(
    _ row: [StoredValue], of set: SetSchema, _ references: [Reference], _ search: ReferenceSearch
  ) throws {
    guard let user = try search.user(of: row, by: references.filter { !$0.isPart }) else { return }
    throw ODataError(
      500, "The row of '\(set.name)' is in use and cannot be deleted.",
      hint: "It is the \(user.name) of a row of \(user.path).")
  }

  private static func value(of link: NavigationSchema.Link, _ event: RowEvent) -> StoredValue {
    if case .columns(let source, _) = link { event.values[source] } else { .null }
  }

  private static func text(_ value: StoredValue) -> String {
    if case .text(let text) = value { String(text.prefix(100)) } else { "" }
  }
}
