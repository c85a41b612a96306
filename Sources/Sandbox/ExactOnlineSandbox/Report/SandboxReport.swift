/// Findings about clients: habits that cost calls or break, with the remedy.
public struct SandboxReport: Sendable, Hashable {
  /// One thing that a client does.
  public struct Finding: Sendable, Hashable {
    /// The name of the kind: `no-select`.
    public var name: String
    /// The calls that it cost, or the times that it happened.
    public var calls: Int
    /// The first request, without its values of secrets.
    public var example: String
    /// The remedy.
    public var advice: String
  }

  /// A client, told apart by its `User-Agent`.
  public struct Client: Sendable, Hashable {
    /// The `User-Agent`, or `unnamed`.
    public var name: String
    /// All its requests.
    public var calls: Int
    /// The findings, the most calls first.
    public var findings: [Finding]
  }

  /// By name.
  public var clients: [Client]
}

extension SandboxReport: CustomStringConvertible {
  /// For people: a paragraph for each client.
  public var description: String {
    clients.map { client in
      let findings = client.findings.map { finding in
        "  \(finding.name), \(finding.calls) \(finding.calls == 1 ? "call" : "calls"): \(finding.advice)\n"
          + "    such as \(finding.example)"
      }
      let title = "\(client.name): \(client.calls) \(client.calls == 1 ? "call" : "calls")"
      if findings.isEmpty { return "\(title), nothing to remark" }
      return "\(title)\n\(findings.joined(separator: "\n"))"
    }.joined(separator: "\n")
  }
}
