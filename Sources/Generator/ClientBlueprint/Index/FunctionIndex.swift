package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations

/// The function imports of all documents that can be called without a row.
package struct FunctionIndex: Sendable {
  package struct Entry: Sendable {
    package var document: Int
    package var service: String
    package var wireName: String
    package var function: FunctionImport
    package var annotations: FunctionAnnotations
  }

  package private(set) var entries: [Entry] = []

  package init(_ index: TypeIndex, annotations: Annotations, diagnostics: inout [Diagnostic]) {
    for (number, document) in index.documents.enumerated() {
      var skipped = document.schemas.reduce(0) { $0 + $1.operations.count(where: \.isBound) }
      var singletons = 0
      for container in SetIndex.containers(of: document) {
        singletons += container.value.singletons.count
        for function in container.value.functionImports {
          if function.isBindable {
            skipped += 1
            continue
          }
          entries.append(
            Entry(
              document: number, service: document.servicePath, wireName: container.prefix + function.name,
              function: function, annotations: annotations.function(function.name, of: document.servicePath)))
        }
      }
      if skipped > 0 { diagnostics.append(.skipped(skipped, "bound operation", in: document)) }
      if singletons > 0 { diagnostics.append(.skipped(singletons, "singleton", in: document)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func skipped(_ count: Int, _ what: String, in document: MetadataDocument) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "\(Counted(count, what)) left out: there is no generated form for \(count == 1 ? "it" : "them").",
      at: SourceLocation(file: document.file))
  }
}
