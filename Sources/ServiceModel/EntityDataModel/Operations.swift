package import Diagnostics

/// A parameter of a function import, an action or a function.
package struct Parameter: Sendable, Equatable {
  package var name: String
  package var type: TypeReference
  /// `In`, `Out` or `InOut`; V1 to V3.
  package var mode: String?
  /// Nil if the document says nothing: unlike properties, parameters of V1 to V3 have no default.
  package var isNullable: Bool?
  package var facets = Facets()
  package var location: SourceLocation

  package init(name: String, type: TypeReference, location: SourceLocation) {
    self.name = name
    self.type = type
    self.location = location
  }
}

/// A `FunctionImport` of V1 to V3, or a V4 function or action import resolved to its operation.
package struct FunctionImport: Sendable, Equatable {
  package var name: String
  package var returnType: TypeReference?
  package var entitySet: String?
  /// `GET`, `POST` …; V1 to V3's `m:HttpMethod`, or the one that V4 implies.
  package var httpMethod: String?
  package var parameters: [Parameter] = []
  /// V3: bound to the type of its first parameter.
  package var isBindable = false
  package var isSideEffecting: Bool?
  /// V4: the operation that is imported.
  package var operation: QualifiedName?
  /// V4: the kind of operation that the import offers.
  package var operationKind: Operation.Kind?
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

/// A V4 `Action` or `Function`; each overload is a separate one.
package struct Operation: Sendable, Equatable {
  package enum Kind: String, Sendable, Hashable {
    case action, function
  }

  package var kind: Kind
  package var name: String
  package var isBound = false
  package var isComposable = false
  package var parameters: [Parameter] = []
  package var returnType: TypeReference?
  package var documentation: String?
  package var location: SourceLocation

  package init(kind: Kind, name: String, location: SourceLocation) {
    self.kind = kind
    self.name = name
    self.location = location
  }
}
