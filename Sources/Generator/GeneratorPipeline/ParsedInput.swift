package import ClientRendering
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// What the files of a run say, as values.
package struct ParsedInput: Sendable {
  package var documents: [MetadataDocument] = []
  /// What faults leave out of the documents. Planning says which of it the client is without.
  package var omissions: [Diagnostic] = []
  package var annotations = Annotations()
  /// The names that were given before.
  package var names = NameLock()
  package var templates = TemplateSet.embedded()
}
