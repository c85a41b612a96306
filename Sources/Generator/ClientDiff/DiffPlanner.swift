package import ClientBlueprint
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// Plans the two clients of a comparison, under one configuration and with the same names for the same things.
package enum DiffPlanner {
  /// A state of the metadata.
  package struct State: Sendable {
    package var documents: [MetadataDocument]
    package var annotations: Annotations
    /// The declarations that faults have left out of the documents.
    package var faults: DocumentFaults

    package init(documents: [MetadataDocument], annotations: Annotations, faults: DocumentFaults = DocumentFaults()) {
      self.documents = documents
      self.annotations = annotations
      self.faults = faults
    }
  }

  /// - Parameter lock: The names that were given before. The old client is planned with it, and the new one with the
  ///   resulting lock, so that everything in both has the same name in both.
  package static func plan(
    old: State, new: State, configuration: Configuration, lock: NameLock
  ) -> (old: ClientPlanner.Plan, new: ClientPlanner.Plan) {
    let before = ClientPlanner.plan(
      old.documents, faults: old.faults, annotations: old.annotations, configuration: configuration, lock: lock)
    let names = before.lock.merging(lock)
    let after = ClientPlanner.plan(
      new.documents, faults: new.faults, annotations: new.annotations, configuration: configuration, lock: names)
    return (before, after)
  }
}
