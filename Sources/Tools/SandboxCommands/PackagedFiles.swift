import CPackagedAnnotations
import CPackagedMetadata
import Foundation

/// The documents and annotations that the program carries, as the files that a sandbox reads at its start.
struct PackagedFiles {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/exact-online-sandbox-" + UUID().uuidString
    for index in 0..<packagedDocumentCount() {
      let document = packagedDocument(index)
      try write(document.bytes, document.size, to: "services/\(String(cString: document.service)).xml")
    }
    for index in 0..<packagedAnnotationFileCount() {
      let file = packagedAnnotationFile(index)
      try write(file.bytes, file.size, to: String(cString: file.name))
    }
  }

  var metadata: String { "\(folder)/services" }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ bytes: UnsafePointer<UInt8>, _ size: Int, to name: String) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    // Data.write waits for the disk after each file: these are read once, and removed.
    guard let file = fopen(url.path, "wx") else { throw CocoaError(.fileWriteUnknown) }
    let written = fwrite(bytes, 1, size, file)
    guard fclose(file) == 0, written == size else { throw CocoaError(.fileWriteUnknown) }
  }
}
