package import SwiftNaming

/// An open enumeration: a documented code list, or an `EnumType` of the document.
package struct EnumerationBlueprint: Sendable, Equatable {
  /// The origin of the code lists, the only declarations at module scope.
  package static let source = "enumerations.yaml"

  package var path: SwiftPath
  package var documentation: [String]
  /// `String`, `UInt8`, `Int32` …
  package var rawType: SwiftType
  package var members: [Member]
  package var origin: WireOrigin

  package init(
    path: SwiftPath, documentation: [String], rawType: SwiftType, members: [Member], origin: WireOrigin
  ) {
    self.path = path
    self.documentation = documentation
    self.rawType = rawType
    self.members = members
    self.origin = origin
  }

  package struct Member: Sendable, Equatable {
    package var name: SwiftIdentifier
    /// As the list or the document calls it.
    package var wireName: String
    package var rawValue: RawValue
    package var documentation: [String]

    package init(name: SwiftIdentifier, wireName: String, rawValue: RawValue, documentation: [String]) {
      self.name = name
      self.wireName = wireName
      self.rawValue = rawValue
      self.documentation = documentation
    }
  }

  package enum RawValue: Sendable, Hashable {
    case text(String)
    case number(Int64)
  }
}
