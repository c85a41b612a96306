import Diagnostics
import EntityDataModel

/// Documents that declare no entity container, so that nothing says what their services offer: probably the wrong half
/// of a service's metadata, or cut off. Each document is a service here, and types of another one are not found.
enum MissingContainers {
  /// A warning per document without a container.
  static func findings(_ documents: [MetadataDocument]) -> [Diagnostic] {
    documents.filter { $0.schemas.allSatisfy(\.containers.isEmpty) }.compactMap { document in
      guard let schema = document.schemas.first else { return nil }
      return Diagnostic(
        .warning, rule: "no-container",
        "The document has no 'EntityContainer': nothing says which sets and functions the service has.",
        at: schema.location,
        advice: "Download the service's $metadata again, or add the schema with the container to the document.")
    }
  }
}
