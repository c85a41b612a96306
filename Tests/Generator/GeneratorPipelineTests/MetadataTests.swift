import ClientBlueprint
import ClientOverview
import Diagnostics
import Foundation
import GeneratorPipeline
import ServiceAnnotations
import TestSupport
import Testing

/// The project's own metadata, as Metadata/README.md describes it.
@Suite("Metadata/")
struct MetadataTests {
  private func run() async -> GeneratorOutcome {
    let root = Repository.root
    var configuration = Configuration()
    configuration.metadata = root.appendingPathComponent("Metadata").standardizedFileURL.path
    return await GeneratorPipeline.run(configuration, through: .annotate)
  }

  @Test func hasNoFindings_andAllThatItsReadmeCounts() async throws {
    let outcome = await run()
    let input = outcome.parsed
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    let counts = ModelCounts(input.documents, input.annotations).table.map { line in
      String(line.split(separator: " ").last ?? "")
    }
    #expect(counts == ["72", "474", "29", "12004", "114", "458", "106", "191", "1023"])
    #expect(input.annotations.enumerations.flatMap(\.appliesTo).count == 516)
    #expect(input.annotations.descriptions.count == 83)
  }
}
