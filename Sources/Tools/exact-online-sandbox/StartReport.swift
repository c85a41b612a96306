import ExactOnlineSandbox
import Foundation

/// The lines that are printed when the sandbox listens.
enum StartReport {
  static func text(_ sandbox: Sandbox) -> String {
    let base = "\(sandbox.url)/api/v1/\(sandbox.division)"
    let notes = sandbox.notes.isEmpty ? "" : sandbox.notes.map { "  note: \($0)\n" }.joined()
    let example = sandbox.services.contains("crm") ? "crm/Accounts?$select=ID,Name" : sandbox.services.first ?? ""
    return """
      Exact Online sandbox

        address   \(sandbox.url)
        division  \(sandbox.division)
        token     \(sandbox.token)
        services  \(sandbox.services.count), each at \(base)/<service>
      \(notes)
      Try:
        curl -H 'Authorization: Bearer \(sandbox.token)' '\(base)/\(example)'

      Rows are in memory and gone when it stops. Ctrl-C stops it.
      """
  }

  /// One line.
  static func json(_ sandbox: Sandbox) -> String {
    struct Report: Encodable {
      var url: String
      var division: Int
      var token: String
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let report = Report(url: sandbox.url, division: sandbox.division, token: sandbox.token)
    return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
