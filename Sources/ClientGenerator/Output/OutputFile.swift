/// A file that a run makes, in memory.
package struct OutputFile: Sendable, Hashable {
  /// Below the output folder, with `/`: `Sync.CRM.swift`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
