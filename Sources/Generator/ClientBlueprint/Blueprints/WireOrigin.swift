package import Diagnostics

/// A part of the client as the service names it. Clients are compared by it: the Swift name is what users see of a
/// part, not its identity.
package struct WireOrigin: Sendable, Equatable {
  /// The service path; empty for a code list, which belongs to no service.
  package var service: String
  /// The name on the wire. Of a type, without its CSDL namespace.
  package var name: String
  /// The CSDL namespace of a type: two of them may declare types of the same name.
  package var namespace: String
  package var location: SourceLocation?
  /// Its description in the document or the annotations.
  package var description: String?

  package init(
    service: String, name: String, namespace: String = "", location: SourceLocation?, description: String? = nil
  ) {
    self.service = service
    self.name = name
    self.namespace = namespace
    self.location = location
    self.description = description
  }

  /// `crm:Account`; for a code list, its name alone.
  package var path: String { service.isEmpty ? name : "\(service):\(name)" }
}
