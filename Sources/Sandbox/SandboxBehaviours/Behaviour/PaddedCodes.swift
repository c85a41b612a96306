import SandboxService
import SandboxStore

/// ``SandboxBehaviour/paddedCodes``: codes of accounts have 18 characters, spaces before the digits; a filter that leaves
/// them out finds nothing (Documentation/protocol.md, section 6.4). An account without a code is given the next one.
struct PaddedCodes: ServiceRule {
  private let switches: BehaviourSwitches

  init(switches: BehaviourSwitches) { self.switches = switches }

  var isActive: Bool { switches.isOn(.paddedCodes) }

  func prepare(_ change: inout RowChange) throws {
    for (column, length) in change.set.documented.padding {
      let value = change.payload.values[column]
      if case .text(let text) = value {
        change.payload.values[column] = .text(Self.padded(text, to: length))
      } else if value == nil || value == .null, change.kind == .create, change.set.columns[column].name == "Code",
        change.set.methods.contains(.create)
      {
        change.payload.values[column] = try Self.free(column, of: change, length)
      }
    }
  }

  /// The next code that no row has.
  private static func free(_ column: Int, of change: RowChange, _ length: Int) throws -> StoredValue {
    let numbers = DivisionNumbers(change.division)
    while true {
      let number = numbers.short(try change.session.nextNumber())
      let code = StoredValue.text(padded(String(number), to: length))
      var query = ReadQuery(change.set, of: change.service)
      query.match(column, code)
      if try change.session.count(query) == 0 { return code }
    }
  }

  private static func padded(_ text: String, to length: Int) -> String {
    let code = text.drop { $0 == " " }
    guard !code.isEmpty else { return text }
    return String(repeating: " ", count: max(0, length - code.count)) + code
  }
}
