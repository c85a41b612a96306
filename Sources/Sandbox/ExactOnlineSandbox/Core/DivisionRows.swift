import SandboxService
import SandboxStore

/// The rows that always exist: the user who calls, and the division. Clients read them first.
enum DivisionRows {
  static func seed(_ core: SandboxCore) async throws {
    let code = SandboxValue.number(String(core.division))
    let user = SandboxValue.string(RowDefaults.guid(0))
    let rows: [(set: String, row: [String: SandboxValue])] = [
      ("current/Me", ["UserID": user, "CurrentDivision": code, "FullName": "Sandbox", "UserName": "sandbox"]),
      ("system/Divisions", ["Code": code, "Description": "Sandbox", "Current": true, "Status": 1]),
      ("system/AllDivisions", ["Code": code, "Description": "Sandbox"]),
      ("hrm/Divisions", ["Code": code, "Description": "Sandbox"]),
    ]
    for (path, row) in rows {
      let parts = path.split(separator: "/").map(String.init)
      guard let set = core.schemas.first(where: { $0.path == parts[0] })?.set(parts[1]) else { continue }
      // Custom metadata may describe the set differently.
      let known = row.filter { set.column([$0.key]) != nil }
      guard set.key.allSatisfy({ known[set.columns[$0].name] != nil }) else { continue }
      // A reopened database already has them.
      guard try await core.rows(path, filter: nil).isEmpty else { continue }
      try await core.seed(path, [SandboxValue.object(known).node])
    }
  }
}
