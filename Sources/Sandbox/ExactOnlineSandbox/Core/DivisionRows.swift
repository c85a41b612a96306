import SandboxService
import SandboxStore

/// The rows that are there before anything else: the user who calls, and the divisions. Clients read them first, in
/// whatever division they are.
enum DivisionRows {
  private static let name = "Sandbox"

  static func seed(_ core: SandboxCore) async throws {
    let divisions = core.administrations.map(\.division)
    for administration in core.administrations { try await seed(administration, divisions) }
  }

  private static func seed(_ administration: Administration, _ divisions: [Int]) async throws {
    try bringUpToDate(administration, divisions)
    let user = SandboxValue.string(RowDefaults.guid(0))
    var rows: [(set: String, key: String, row: [String: SandboxValue])] = [
      (
        "current/Me", "UserID",
        [
          "UserID": user, "CurrentDivision": .number(String(divisions[0])), "FullName": "Sandbox",
          "UserName": "sandbox",
        ]
      )
    ]
    for (index, division) in divisions.enumerated() {
      let code = SandboxValue.number(String(division))
      let description = SandboxValue.string(index == 0 ? name : "\(name) \(index + 1)")
      rows += [
        (
          "system/Divisions", "Code",
          ["Code": code, "Description": description, "Current": .boolean(index == 0), "Status": 1]
        ),
        ("system/AllDivisions", "Code", ["Code": code, "Description": description]),
        ("hrm/Divisions", "Code", ["Code": code, "Description": description]),
      ]
    }
    for (path, key, row) in rows {
      let parts = path.split(separator: "/").map(String.init)
      guard let set = administration.schemas.first(where: { $0.path == parts[0] })?.set(parts[1]) else { continue }
      // Documents of one's own may describe the set differently.
      let known = row.filter { set.column([$0.key]) != nil }
      guard set.key.allSatisfy({ known[set.columns[$0].name] != nil }) else { continue }
      // A database that is opened again has them.
      let existing = try await administration.rows(path, filter: nil)
      guard !existing.contains(where: { $0[key] == row[key]?.node }) else { continue }
      try await administration.seed(path, [SandboxValue.object(known).node])
    }
  }

  /// A database that is opened again can have been that of other divisions: the current one is another, and those that
  /// are not there any more are not listed. Rows that somebody else wrote stay.
  private static func bringUpToDate(_ administration: Administration, _ divisions: [Int]) throws {
    let current = StoredValue.integer(Int64(divisions[0]))
    try administration.store.perform { session in
      try session.transaction {
        for service in administration.schemas where ["current", "system", "hrm"].contains(service.path) {
          for set in ["Me", "Divisions", "AllDivisions"].compactMap(service.set) {
            guard try session.rowCounts(of: [set])[set.table] ?? 0 > 0 else { continue }
            func sql(_ name: String) -> String? { set.column([name]).map { set.columns[$0].sqlName } }
            if let column = sql("CurrentDivision") {
              try session.execute("UPDATE \(set.table) SET \(column) = ?", [current], of: [set])
            }
            guard let code = sql("Code"), let description = sql("Description") else { continue }
            let marks = repeatElement("?", count: divisions.count).joined(separator: ", ")
            try session.execute(
              "DELETE FROM \(set.table) WHERE \(code) NOT IN (\(marks)) AND \(description) GLOB '\(name)*'",
              divisions.map { .integer(Int64($0)) }, of: [set])
            if let column = sql("Current") {
              try session.execute("UPDATE \(set.table) SET \(column) = (\(code) = ?)", [current], of: [set])
            }
          }
        }
      }
    }
  }
}
