import Diagnostics
import EntityDataModel

/// Documents of OData V4, from which a client can be generated that the runtime cannot give rows.
enum LaterVersions {
  /// A warning per document.
  static func findings(_ documents: [MetadataDocument]) -> [Diagnostic] {
    documents.filter { $0.edmxVersion?.hasPrefix("4") == true }.map { document in
      Diagnostic(
        .warning, rule: "odata-v4",
        "The service \(Diagnostic.quoted(document.servicePath)) is described in OData V4, and the client speaks V2: its "
          + "calls will fail, unless the service understands V2 too.",
        at: document.schemas.first?.location ?? SourceLocation(file: document.file),
        advice: "Fetch the metadata of the service's V2 address, if it has one.")
    }
  }
}
