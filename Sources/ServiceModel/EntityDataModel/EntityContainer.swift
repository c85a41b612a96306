package import Diagnostics

/// An `EntityContainer`: the sets and functions that a service offers.
package struct EntityContainer: Sendable, Equatable {
  package var name: String
  package var isDefault = false
  package var extends: String?
  package var entitySets: [EntitySet] = []
  package var singletons: [Singleton] = []
  package var associationSets: [AssociationSet] = []
  package var functionImports: [FunctionImport] = []
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

package struct EntitySet: Sendable, Equatable {
  package var name: String
  package var entityType: QualifiedName
  package var bindings: [NavigationBinding] = []
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, entityType: QualifiedName, location: SourceLocation) {
    self.name = name
    self.entityType = entityType
    self.location = location
  }
}

/// V4: a single entity at a fixed address.
package struct Singleton: Sendable, Equatable {
  package var name: String
  package var type: QualifiedName
  package var bindings: [NavigationBinding] = []
  package var location: SourceLocation

  package init(name: String, type: QualifiedName, location: SourceLocation) {
    self.name = name
    self.type = type
    self.location = location
  }
}

/// V4: the set that holds the rows of a navigation property.
package struct NavigationBinding: Sendable, Equatable {
  package var path: String
  package var target: String

  package init(path: String, target: String) {
    self.path = path
    self.target = target
  }
}

/// V1 to V3: the sets that an association connects.
package struct AssociationSet: Sendable, Equatable {
  package struct End: Sendable, Equatable {
    package var role: String?
    package var entitySet: String

    package init(role: String?, entitySet: String) {
      self.role = role
      self.entitySet = entitySet
    }
  }

  package var name: String
  package var association: QualifiedName
  package var ends: [End] = []
  package var location: SourceLocation

  package init(name: String, association: QualifiedName, location: SourceLocation) {
    self.name = name
    self.association = association
    self.location = location
  }
}
