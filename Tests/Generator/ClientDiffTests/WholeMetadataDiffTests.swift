import ClientBlueprint
import Diagnostics
import EntityDataModel
import Foundation
import GeneratorPipeline
import ServiceAnnotations
import SwiftNaming
import TestSupport
import Testing

@testable import ClientDiff

/// The project's own metadata, compared with itself and with changed versions of it.
@Suite("diff: Metadata/")
struct WholeMetadataDiffTests {
  private func state() async throws -> DiffPlanner.State {
    let root = Repository.root
    var configuration = Configuration()
    configuration.metadata = root.appendingPathComponent("Metadata").standardizedFileURL.path
    let outcome = await GeneratorPipeline.run(configuration, through: .annotate)
    try #require(!outcome.diagnostics.hasErrors)
    return DiffPlanner.State(documents: outcome.parsed.documents, annotations: outcome.parsed.annotations)
  }

  private func changes(from old: DiffPlanner.State, to new: DiffPlanner.State) -> [Change] {
    let plans = DiffPlanner.plan(old: old, new: new, configuration: Configuration(), lock: NameLock())
    #expect(!(plans.old.diagnostics + plans.new.diagnostics).hasErrors)
    return ClientDiff.compare(plans.old.blueprint, plans.new.blueprint)
  }

  /// A change of a property, and the rule for it.
  private enum Mutation: Int, CaseIterable {
    case remove, add, changeType, lengthen, document

    func apply(to properties: inout [Property], at index: Int) -> (rule: String, property: String) {
      let name = properties[index].name
      switch self {
      case .remove:
        properties.remove(at: index)
        return ("property-removed", name)
      case .add:
        var copy = properties[index]
        copy.name = "Added" + name
        properties.append(copy)
        return ("property-added", copy.name)
      case .changeType:
        properties[index].type = TypeReference(QualifiedName("Edm.Binary"))
        return ("property-type-changed", name)
      case .lengthen:
        properties[index].facets.maxLength = "12345"
        return ("max-length-reduced", name)
      case .document:
        properties[index].documentation = "Something else."
        return ("documentation-changed", name)
      }
    }
  }

  @Test func isEqualToItself() async throws {
    let state = try await state()
    #expect(changes(from: state, to: state) == [])
  }

  @Test func reportsEachOf200Places_andNoOther() async throws {
    let old = try await state()
    var new = old
    // Annotations of a property would change with it.
    let known = Set(
      old.annotations.enumerations.flatMap { $0.appliesTo.map { "\($0.service):\($0.type).\($0.property)" } })
    // A type that others derive from occurs in many places.
    let schemas = old.documents.flatMap(\.schemas)
    let bases = Set(schemas.flatMap { $0.entityTypes.compactMap { $0.baseType?.name } })
    var expected: Set<String> = []
    documents: for document in new.documents.indices {
      let service = new.documents[document].servicePath
      for schema in new.documents[document].schemas.indices {
        for index in new.documents[document].schemas[schema].entityTypes.indices {
          var type = new.documents[document].schemas[schema].entityTypes[index]
          let isAlone = !bases.contains(type.name) && type.baseType == nil
          let place = type.properties.lastIndex { property in
            property.type.description == "Edm.String" && !type.key.contains(property.name)
              && !known.contains("\(service):\(type.name).\(property.name)")
          }
          guard isAlone, let place, let mutation = Mutation(rawValue: expected.count % Mutation.allCases.count) else {
            continue
          }
          let (rule, name) = mutation.apply(to: &type.properties, at: place)
          new.documents[document].schemas[schema].entityTypes[index] = type
          expected.insert("\(rule) \(service):\(type.name).\(name)")
          if expected.count == 200 { break documents }
        }
      }
    }
    #expect(expected.count == 200)
    let found = changes(from: old, to: new).map { "\($0.rule.id) \($0.path)" }
    #expect(Set(found) == expected, "\(Set(found).symmetricDifference(expected).sorted().prefix(10))")
    #expect(found.count == 200)
  }
}
