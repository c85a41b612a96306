import ExactOnlineSandbox
import Foundation

/// The lines that are printed when the sandbox listens.
enum StartReport {
  static func text(_ sandbox: Sandbox, database: String?) -> String {
    let kept = database.map { "Rows are kept in \($0)." } ?? "Rows are in memory and are lost when it stops."
    let base = "\(sandbox.url)/api/v1/\(sandbox.division)"
    let notes = sandbox.notes.isEmpty ? "" : sandbox.notes.map { "  note: \($0)\n" }.joined()
    let example = sandbox.services.contains("crm") ? "crm/Accounts?$select=ID,Name" : sandbox.services.first ?? ""
    let more = sandbox.divisions.count > 10 ? " … \(sandbox.divisions.count - 10) more" : ""
    let divisions = sandbox.divisions.prefix(10).map(String.init).joined(separator: ", ") + more
    return """
      Exact Online sandbox

        address        \(sandbox.url)
        division\(sandbox.divisions.count == 1 ? " " : "s")      \(divisions)
        token          \(sandbox.token)
        client id      \(sandbox.clientID)
        client secret  \(sandbox.clientSecret)
        webhook secret \(sandbox.webhookSecret)
        refresh token  \(sandbox.refreshToken)
        services       \(sandbox.services.count), each at \(base)/<service>
      \(notes)
      Try:
        curl -H 'Authorization: Bearer \(sandbox.token)' '\(base)/\(example)'
        curl \(sandbox.url)/sandbox

      \(kept) Ctrl-C stops it.
      """
  }

  /// One line.
  static func json(_ sandbox: Sandbox) -> String {
    let members: [(String, String)] = [
      ("url", quoted(sandbox.url)), ("clientID", quoted(sandbox.clientID)),
      ("clientSecret", quoted(sandbox.clientSecret)), ("webhookSecret", quoted(sandbox.webhookSecret)),
      ("division", String(sandbox.division)), ("divisions", "\(sandbox.divisions)"), ("token", quoted(sandbox.token)),
      ("refreshToken", quoted(sandbox.refreshToken)),
    ]
    return "{\(members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
