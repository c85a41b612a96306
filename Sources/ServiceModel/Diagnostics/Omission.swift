/// What a fault in a document takes from its model: one declaration, with what cannot be without it.
///
/// A finding that has one is a warning, since the rest of the document is as good as without the fault. Whoever makes
/// something of the document decides whether it matters to them, by what it is about.
package struct Omission: Sendable, Hashable {
  /// The service path of the document.
  package var service: String
  /// Nil where the fault hides even that; it then concerns whoever uses the service.
  package var subject: Subject?

  package init(service: String, subject: Subject?) {
    self.service = service
    self.subject = subject
  }

  /// By names as the configuration has them, without namespaces.
  package enum Subject: Sendable, Hashable {
    case type(String)
    case property(String, of: String)
    case set(String, of: String)
    case function(String)
  }
}
