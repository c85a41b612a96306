import HTTPTypes
import SandboxService
import SandboxStore

/// ``SandboxBehaviour/postNulls``: without `Prefer: return=representation`, the response to a `POST` has the key, some
/// flags, and null everywhere else (Documentation/protocol.md, section 7.1).
struct PostNulls: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.postNulls) }

  func columnsShown(of set: SetSchema, after request: SandboxRequest) -> Set<Int>? {
    let prefer = HTTPField.Name("Prefer").flatMap { request.headers[$0] } ?? ""
    // Values that cannot be read later are available only here.
    guard !prefer.contains("return=representation"), set.methods.contains(.read) else { return nil }
    let flags = set.columns.indices.filter { column in
      let schema = set.columns[column]
      return [.boolean, .byte].contains(schema.kind) || !schema.isNullable
    }
    return Set(flags).union(set.key)
  }
}
