/// A generated file, in memory.
package struct OutputFile: Sendable, Hashable {
  /// Below the output folder: `Sync.CRM.swift`; with `/` where there are folders.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
