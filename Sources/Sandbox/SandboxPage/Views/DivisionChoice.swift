import SandboxAuthorization
import SandboxService

/// The division whose rows a view shows; the current one unless the address names another.
struct DivisionChoice {
  let all: [String]
  let chosen: String
  /// Nil for the current division, which addresses need not name.
  let parameter: String?

  init(_ control: any ControlOperations, _ fields: FormFields) async throws {
    all = (try await control.get()["divisions"]?.elements ?? []).compactMap(\.integer).map(String.init)
    let current = all.first ?? ""
    chosen = fields["division"].flatMap { $0.isEmpty ? nil : $0 } ?? current
    parameter = chosen == current ? nil : chosen
  }

  /// Parameters of a control call, with the division.
  func parameters(_ others: [String: String] = [:]) -> [String: String] {
    others.merging(parameter.map { ["division": $0] } ?? [:]) { $1 }
  }

  /// The field of a form that chooses; nothing where there is one division.
  var field: HTML? {
    guard all.count > 1 else { return nil }
    return Parts.choice("Division", "division", all.map { ($0, $0) }, chosen: chosen)
  }
}
