package import ClientRendering
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// What the files of a run say, as values.
package struct ParsedInput: Sendable {
  package var documents: [MetadataDocument] = []
  package var annotations = Annotations()
  /// The names that were given before.
  package var names = NameLock()
  package var templates = TemplateSet.embedded()
}
