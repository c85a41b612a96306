package import Diagnostics

/// The losses by faults in the documents of a run: declarations, and whole documents.
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
  package func mayHide(
    _ pattern: MetadataPattern, sets: (_ service: String, _ type: String) -> [String]
  ) -> Bool {
    if unreadServices.contains(where: pattern.reaches(service:)) { return true }
    return omissions.lazy.compactMap(\.omission).contains { omission in
      let service = omission.service
      guard let subject = omission.subject else { return pattern.reaches(service: service) }
      func reaches(_ names: [String]) -> Bool { pattern.reaches(service: service, names: names) }
      switch subject {
      case .set(let set, let type): return reaches([set, type])
      case .function(let name): return reaches([name])
      // Any part of the type may be hidden.
      case .type(let type): return reaches([type] + sets(service, type))
      case .property(let property, let type):
        let names = [type] + sets(service, type)
        return pattern.member != nil && pattern.covers(service: service, names: names, property: property)
      }
    }
  }

  /// Whether a fault may hide a part of a service that an annotation is about, so that the annotation is not out of
  /// date.
  func mayHide(_ part: AnnotatedPart, of service: String) -> Bool {
    if unreadServices.contains(service) { return true }
    return omissions.lazy.compactMap(\.omission).contains { omission in
      guard omission.service == service else { return false }
      return switch (omission.subject, part) {
      case (nil, _): true
      case (.set(let name, _), .set(let set)): name == set
      case (.function(let name), .function(let function)): name == function
      case (.type(let name), .type(let type)): name == type
      case (.property(let name, let type), .property(let property, let owner)):
        name == property && owner.lineage.contains(type)
      // Any part of the type may be hidden.
      case (.type(let type), .property(_, let owner)): owner.lineage.contains(type)
      default: false
      }
    }
  }
}
