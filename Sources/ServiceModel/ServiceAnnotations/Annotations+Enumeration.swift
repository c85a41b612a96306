package import Diagnostics
package import EntityDataModel

extension Annotations {
  /// A documented code list, and the properties that hold its codes.
  package struct Enumeration: Sendable, Equatable {
    /// The name of the generated type, in upper camel case: `AccountStatus`.
    package var name: String
    /// `Edm.String`, `Edm.Byte`, `Edm.Int16`, `Edm.Int32` …
    package var type: QualifiedName
    /// Whether the service may answer codes that are not listed.
    package var isOpen: Bool
    package var members: [Member]
    package var appliesTo: [PropertyPath]
    package var confidence: Confidence?
    package var location: SourceLocation

    package init(
      name: String, type: QualifiedName, isOpen: Bool = true, members: [Member] = [], appliesTo: [PropertyPath] = [],
      confidence: Confidence? = nil, location: SourceLocation
    ) {
      self.name = name
      self.type = type
      self.isOpen = isOpen
      self.members = members
      self.appliesTo = appliesTo
      self.confidence = confidence
      self.location = location
    }

    package struct Member: Sendable, Equatable {
      package var name: String
      /// The code's characters, or its digits.
      package var value: String
      /// Whether the value is text; else it is a whole number.
      package var isString: Bool
      package var location: SourceLocation

      package init(name: String, value: String, isString: Bool, location: SourceLocation) {
        self.name = name
        self.value = value
        self.isString = isString
        self.location = location
      }
    }

    /// The certainty of an annotation.
    package enum Confidence: String, Sendable, CaseIterable {
      case documented
      case oneSource = "one-source"
      case inferred
    }
  }

  /// `crm:Account`: a type of a service.
  package struct TypePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package var service: String
    package var type: String

    package init(service: String, type: String) {
      self.service = service
      self.type = type
    }

    package var description: String { "\(service):\(type)" }

    package static func < (lhs: Self, rhs: Self) -> Bool { (lhs.service, lhs.type) < (rhs.service, rhs.type) }
  }

  /// `crm:Account.Status`: a property of a type of a service.
  package struct PropertyPath: Sendable, Equatable, CustomStringConvertible {
    package var service: String
    package var type: String
    package var property: String
    package var location: SourceLocation

    package init(service: String, type: String, property: String, location: SourceLocation) {
      self.service = service
      self.type = type
      self.property = property
      self.location = location
    }

    package var description: String { "\(service):\(type).\(property)" }
  }
}
