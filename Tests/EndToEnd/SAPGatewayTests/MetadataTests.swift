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
    let generator = BuiltProduct.url("exact-online-generator")
    let outcome = try await Subprocess.run(generator, ["check"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
