import CSDLParser
import ClientBlueprint
import Diagnostics
import EntityDataModel
import GeneratorFixtures
import ServiceAnnotations
import SwiftNaming
import Testing

@testable import ClientDiff

extension MetadataSample {
  /// Read and validated; a fixture has nothing to complain about.
  func parsed() -> DiffPlanner.State {
    var documents: [MetadataDocument] = []
    var diagnostics: [Diagnostic] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".xml") {
      let service = String(path.dropFirst("services/".count).dropLast(".xml".count))
      let result = CSDLParser.parse(Array(text.utf8), servicePath: service, file: path)
      diagnostics += result.diagnostics
      if let document = result.document { documents.append(document) }
    }
    let (written, problems) = AnnotationReader.read([.init(name: "annotations.yaml", bytes: Array(annotations.utf8))])
    let (valid, contradictions) = AnnotationValidator.validate(written, documents: documents)
    diagnostics += problems + contradictions
    #expect(diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    return DiffPlanner.State(documents: documents, annotations: valid)
  }

  /// The changes from one state to another.
  static func changes(from old: Self, to new: Self, lock: NameLock = NameLock()) -> [Change] {
    let plans = DiffPlanner.plan(
      old: old.parsed(), new: new.parsed(), configuration: Configuration(), lock: lock)
    let problems = (plans.old.diagnostics + plans.new.diagnostics).filter { $0.severity != .note }
    #expect(problems.map(\.description) == [])
    return ClientDiff.compare(plans.old.blueprint, plans.new.blueprint)
  }
}
