/// A declaration that a fault removes from a document's model, with everything that depends on it.
///
/// A finding that has one is a warning, since the rest of the document is not affected. Users of the document decide by
/// the subject whether it matters to them.
package struct Omission: Sendable, Hashable {
  /// The service path of the document.
  package var service: String
  /// Nil if the fault hides even that; it then concerns every user of the service.
  package var subject: Subject?

  package init(service: String, subject: Subject?) {
    self.service = service
    self.subject = subject
  }

  /// The subject, by names as the configuration has them, without namespaces.
  package enum Subject: Sendable, Hashable {
    case type(String)
    case property(String, of: String)
    case set(String, of: String)
    case function(String)
  }
}
