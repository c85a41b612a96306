package import SandboxService
import Synchronization

/// ``SandboxBehaviour/mixedCodes``: answers mixed up the codes of customers for a time in 2021 (Documentation/protocol.md,
/// section 16), so that a program can show what it does when a row has the code of another. Here each row of every tenth
/// page of accounts, in JSON, has the code of the next one; the rows are as they were. How often it was, and between
/// which rows, is not known.
package final class MixedCodes: RequestStage {
  private static let sets: Set<String> = ["crm/accounts", "bulk/crm/accounts", "sync/crm/accounts"]

  private let switches: BehaviourSwitches
  /// The pages with codes to mix up, so far.
  private let pages = Mutex(0)

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func reset() { pages.withLock { $0 = 0 } }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    var response = await next(request)
    guard switches.isOn(.mixedCodes), request.effectiveMethod == "GET", response.status == 200, Self.isRead(request),
      let body = JSONParser.parse(response.body), let mixed = Self.mixed(body)
    else { return response }
    let page = pages.withLock { pages in
      pages += 1
      return pages
    }
    guard page % 10 == 0 else { return response }
    response.body = mixed.bytes
    response.hint("Each row has the code of the next one (mixed-codes).")
    return response
  }

  /// Whether accounts are read: `/api/v1/{division}/crm/Accounts`.
  private static func isRead(_ request: SandboxRequest) -> Bool {
    request.lowercasedPath.hasPrefix("/api/v1/")
      && sets.contains(request.segments.dropFirst(3).joined(separator: "/").lowercased())
  }

  /// The answer with the codes of other rows; nil if it has fewer than two.
  private static func mixed(_ body: JSONNode) -> JSONNode? {
    changing("d", in: body) { content in
      if let rows = content.elements { return mixed(rows).map(JSONNode.array) }
      return changing("results", in: content) { $0.elements.flatMap(mixed).map(JSONNode.array) }
    }
  }

  private static func mixed(_ rows: [JSONNode]) -> [JSONNode]? {
    let places = rows.indices.filter { rows[$0]["Code"]?.text != nil }
    guard places.count > 1 else { return nil }
    var mixed = rows
    for (place, other) in zip(places, places.dropFirst() + places.prefix(1)) {
      mixed[place] = changing("Code", in: rows[place]) { _ in rows[other]["Code"] } ?? rows[place]
    }
    return mixed
  }

  /// An object with another value of a property; nil if it has none, or there is no other.
  private static func changing(
    _ name: String, in node: JSONNode, to value: (JSONNode) -> JSONNode?
  ) -> JSONNode? {
    guard var members = node.members, let index = members.firstIndex(where: { $0.name == name }),
      let changed = value(members[index].value)
    else { return nil }
    members[index].value = changed
    return .object(members)
  }
}
