import SandboxService
import SandboxStore

/// The rows that are there before anything else: the user who calls, and the divisions. Clients read them first, in
/// whatever division they are.
enum DivisionRows {
  static func seed(_ core: SandboxCore) async throws {
    let divisions = core.administrations.map(\.division)
    for administration in core.administrations { try await seed(administration, divisions) }
  }

  private static func seed(_ administration: Administration, _ divisions: [Int]) async throws {
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
      let description = SandboxValue.string(index == 0 ? "Sandbox" : "Sandbox \(index + 1)")
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
}
