/// Findings about clients: habits that cost calls or break things, with remedies.
public struct SandboxReport: Sendable, Hashable {
  /// A habit of a client.
  public struct Finding: Sendable, Hashable {
    /// The name of the kind: `no-select`.
    public var name: String
    /// The number of calls that it cost, or of times that it occurred.
    public var calls: Int
    /// The first request, without secret values.
    public var example: String
    /// The remedy.
    public var advice: String
  }

  /// A client, identified by its `User-Agent`.
  public struct Client: Sendable, Hashable {
    /// The `User-Agent`, or `unnamed`.
    public var name: String
    /// The number of its requests.
    public var calls: Int
    /// The findings, those with the most calls first.
    public var findings: [Finding]
  }

  /// The clients, by name.
  public var clients: [Client]
}

extension SandboxReport: CustomStringConvertible {
  /// For people: a paragraph per client.
  public var description: String {
    clients.map { client in
      let findings = client.findings.map { finding in
        "  \(finding.name), \(finding.calls) \(finding.calls == 1 ? "call" : "calls"): \(finding.advice)\n"
          + "    such as \(finding.example)"
      }
      let title = "\(client.name): \(client.calls) \(client.calls == 1 ? "call" : "calls")"
      if findings.isEmpty { return "\(title), no findings" }
      return "\(title)\n\(findings.joined(separator: "\n"))"
    }.joined(separator: "\n")
  }
}
