package import ExactOnlineSandbox
import TestSupport

/// Metadata and annotations for a sandbox, in a folder of their own. The sandbox has read them when it has started.
package struct SandboxMetadata: Sendable {
  private let folder: TemporaryFolder

  /// - Parameter documents: The metadata by service paths.
  package init(_ documents: [String: String], annotations: String) throws {
    folder = try TemporaryFolder()
    for (path, document) in documents { try folder.write(document, to: "services/\(path).xml") }
    try folder.write(annotations, to: "annotations.yaml")
  }

  /// Services of this package, with what is annotated of them, which is read faster than all of it.
  ///
  /// - Parameters:
  ///   - services: Their paths.
  ///   - change: Changes the annotations' text.
  package init(of services: [String], annotations change: (String) -> String = { $0 }) throws {
    let documents = try services.map { ($0, try Repository.text("Metadata/services/\($0).xml")) }
    try self.init(
      Dictionary(documents) { first, _ in first }, annotations: change(try Self.annotations(of: Set(services))))
  }

  private static func annotations(of services: Set<String>) throws -> String {
    let wanted = Set(services.map { "  \($0):" })
    var isWanted = true
    let lines = try Repository.text("Metadata/annotations.yaml").split(separator: "\n").filter { line in
      if line.hasPrefix("  "), !line.hasPrefix("   ") { isWanted = wanted.contains(String(line)) }
      return isWanted
    }
    return lines.joined(separator: "\n")
  }

  /// The configuration of a sandbox that serves it.
  package var configuration: SandboxConfiguration {
    SandboxConfiguration(metadata: folder.path("services"), annotations: [folder.path("annotations.yaml")])
  }
}
