package import ClientRendering
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// The contents of a run's files, as values.
package struct ParsedInput: Sendable {
  package var documents: [MetadataDocument] = []
  /// The findings about declarations that faults leave out. Planning decides which of them the client lacks.
  package var omissions: [Diagnostic] = []
  /// Services whose documents could not be read.
  package var unreadServices: [String] = []
  package var annotations = Annotations()
  /// The names that were given before.
  package var names = NameLock()
  package var templates = TemplateSet.embedded()
}
