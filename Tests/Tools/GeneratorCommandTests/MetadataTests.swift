import ServiceAnnotations
import Diagnostics
import ClientBlueprint
import GeneratorPipeline
import Foundation
import Testing

@testable import exact_online_generator

/// The project's own metadata, as Metadata/README.md describes it.
@Suite("Metadata/")
struct MetadataTests {
  private func readInput() async -> GeneratorPipeline.Input {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    var configuration = Configuration()
    configuration.metadata = root.appendingPathComponent("Metadata").standardizedFileURL.path
    return await GeneratorPipeline(configuration: configuration).readInput()
  }

  @Test func hasNothingToComplainAbout_andAllThatItsReadmeCounts() async throws {
    let input = await readInput()
    #expect(input.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    let counts = ModelCounts(input.documents, input.annotations).table.map { line in
      String(line.split(separator: " ").last ?? "")
    }
    #expect(counts == ["72", "474", "29", "12004", "114", "458", "106", "191", "1015"])
    #expect(input.annotations.enumerations.flatMap(\.appliesTo).count == 516)
    #expect(input.annotations.descriptions.count == 83)
  }
}
