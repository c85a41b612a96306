import SandboxService
import SandboxStore

/// ``SandboxBehaviour/fileSizes``: a file has so many bytes at most, before base64 (Documentation/protocol.md, section
/// 3.1).
struct FileSizes: ServiceRule {
  private let largest: Int
  private let switches: BehaviourSwitches

  /// - Parameter largest: The bytes of the largest file that is taken.
  init(largest: Int, switches: BehaviourSwitches) {
    self.largest = largest
    self.switches = switches
  }

  var isActive: Bool { switches.isOn(.fileSizes) }

  func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed else { return }
    for (column, value) in change.payload.values {
      guard case .blob(let bytes) = value, bytes.count > largest else { continue }
      throw ODataError(
        413, "The file is too large.",
        hint: "'\(change.set.columns[column].name)' has \(bytes.count) bytes; the largest has \(largest).")
    }
  }
}
