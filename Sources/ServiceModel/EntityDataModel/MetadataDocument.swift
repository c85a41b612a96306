/// One CSDL document (an EDMX file): a service's `$metadata`.
package struct MetadataDocument: Sendable, Equatable {
  /// The service's path below the service root, and the document's identity: `sync/Cashflow`.
  package var servicePath: String
  /// The file it was read from, as shown in diagnostics.
  package var file: String
  package var edmxVersion: String?
  package var dataServiceVersion: String?
  package var schemas: [Schema]

  package init(
    servicePath: String, file: String, edmxVersion: String? = nil, dataServiceVersion: String? = nil,
    schemas: [Schema] = []
  ) {
    self.servicePath = servicePath
    self.file = file
    self.edmxVersion = edmxVersion
    self.dataServiceVersion = dataServiceVersion
    self.schemas = schemas
  }
}
