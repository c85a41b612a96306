package import Diagnostics
import ServiceAnnotations

/// What faults have taken from the documents of a run: declarations, and whole documents.
package struct DocumentFaults: Sendable {
  /// The findings about declarations that faults leave out. Planning decides which of them the client lacks.
  package var omissions: [Diagnostic]
  /// Services whose documents could not be read. Nothing is known of what they have.
  package var unreadServices: [String]

  package init(omissions: [Diagnostic] = [], unreadServices: [String] = []) {
    self.omissions = omissions
    self.unreadServices = unreadServices
  }

  /// Whether a pattern may mean something that a fault hides: it is then not without effect, though nothing that could
  /// be read has its name.
  ///
  /// - Parameter sets: The names of the sets of a type.
  func mayHide(_ pattern: MetadataPattern, sets: (_ service: String, _ type: String) -> [String]) -> Bool {
    if unreadServices.contains(where: pattern.reaches(service:)) { return true }
    return omissions.lazy.compactMap(\.omission).contains { omission in
      let service = omission.service
      guard let subject = omission.subject else { return pattern.reaches(service: service) }
      func reaches(_ names: [String]) -> Bool { pattern.reaches(service: service, names: names) }
      switch subject {
      case .set(let set, let type): return reaches([set, type])
      case .function(let name): return reaches([name])
      // What is hidden of a type can be any part of it.
      case .type(let type): return reaches([type] + sets(service, type))
      case .property(let property, let type):
        let names = [type] + sets(service, type)
        return pattern.member != nil && pattern.covers(service: service, names: names, property: property)
      }
    }
  }
}
