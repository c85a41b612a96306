import EntityDataModel
import CSDLParser
import Foundation
import TestSupport
import Testing

/// The documents of this package, read as the generator reads them.
@Suite struct MetadataTests {
  private static let services = Repository.url("Metadata/services")

  private static func documents() throws -> [(path: String, bytes: [UInt8])] {
    let root = services.path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".xml") }.sorted()
      .map { ($0, [UInt8](try Data(contentsOf: services.appending(path: $0)))) }
  }

  /// The numbers are those of the table in Metadata/README.md.
  @Test func readsEveryDocument_withoutAFinding() throws {
    let results = try Self.documents().map { path, bytes in
      CSDLParser.parse(bytes, servicePath: String(path.dropLast(4)), file: path)
    }
    #expect(results.flatMap(\.diagnostics) == [])
    let documents = results.compactMap(\.document)
    let schemas = documents.flatMap(\.schemas)
    let entityTypes = schemas.flatMap(\.entityTypes)
    let complexTypes = schemas.flatMap(\.complexTypes)
    let containers = schemas.flatMap(\.containers)
    #expect(documents.count == 72)
    #expect(entityTypes.count == 474)
    #expect(complexTypes.count == 29)
    let properties = entityTypes.flatMap(\.properties) + complexTypes.flatMap(\.properties)
    #expect(properties.count == 12_004)
    #expect(entityTypes.flatMap(\.navigationProperties).count == 114)
    #expect(containers.flatMap(\.entitySets).count == 458)
    #expect(containers.flatMap(\.functionImports).count == 106)
  }

  /// A document cut or damaged anywhere is refused or read, and nothing else.
  @Test func damagedDocument_isRefusedOrRead() throws {
    let bytes = try #require(Self.documents().first { $0.path == "cashflow.xml" }?.bytes)
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(contentsOf: "<>\"&/=".utf8.shuffled(using: &generator).prefix(2), at: place)
        default: damaged.removeSubrange(place..<min(place + 40, damaged.count))
        }
      }
      let result = Fixture.parse(damaged)
      #expect(result.document != nil || !result.errors.isEmpty)
      #expect(result.diagnostics.count <= 601)
    }
  }
}
