package import SandboxService
import SandboxStore

/// ``SandboxBehaviour/paddedCodes``: codes of accounts have 18 characters, spaces before the digits; a filter that leaves
/// them out finds nothing (Documentation/protocol.md, section 6.4). An account without a code is given the next one.
package struct PaddedCodes: ServiceRule {
  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package var isActive: Bool { switches.isOn(.paddedCodes) }

  package func prepare(_ change: inout RowChange) throws {
    for (column, length) in change.set.documented.padding {
      let value = change.payload.values[column]
      if case .text(let text) = value {
        change.payload.values[column] = .text(Self.padded(text, to: length))
      } else if value == nil || value == .null, change.kind == .create, change.set.columns[column].name == "Code",
        change.set.methods.contains(.create)
      {
        let number = try change.session.nextNumber()
        change.payload.values[column] = .text(Self.padded(String(number), to: length))
      }
    }
  }

  private static func padded(_ text: String, to length: Int) -> String {
    let code = text.drop { $0 == " " }
    guard !code.isEmpty else { return text }
    return String(repeating: " ", count: max(0, length - code.count)) + code
  }
}
