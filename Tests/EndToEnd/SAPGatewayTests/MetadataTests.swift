import Foundation
import ODataRuntime
import TestSupport
import Testing

/// The client in Generated/ is the one of the server's own `$metadata`.
@Suite("SAP Gateway, metadata", .timeLimit(.minutes(4)))
struct MetadataTests {
  @Test func client_isThatOfTheServedMetadata() async throws {
    let folder = try TemporaryFolder()
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
    for path in ["exact-online-generator.yaml", "Generated"] {
      try FileManager.default.copyItem(
        at: sources.appending(path: path), to: URL(filePath: folder.path).appending(path: path))
    }
    for root in [try await MockSAP.sample().root, try await MockSAP.products().root] {
      let document = try await root.metadata()
      let name = root.path.split(separator: "/").last ?? ""
      try folder.write(String(decoding: document, as: UTF8.self), to: "Metadata/services/\(name).xml")
    }
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("exact-online-generator")
    process.arguments = ["check"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(status == 0, "\(text)")
  }
}
