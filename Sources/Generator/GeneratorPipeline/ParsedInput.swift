package import ClientRendering
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// The contents of a run's files, as values.
package struct ParsedInput: Sendable {
  package var documents: [MetadataDocument] = []
  /// The declarations that faults have left out of the documents.
  package var faults = DocumentFaults()
  package var annotations = Annotations()
  /// The names that were given before.
  package var names = NameLock()
  package var templates = TemplateSet.embedded()
}
