/// An open enumeration: a documented code list, or an `EnumType` of the document.
package struct EnumerationBlueprint: Sendable, Equatable {
  package var path: SwiftPath
  /// The document of an `EnumType`, or the file of the code list.
  package var source: String
  package var documentation: [String]
  /// `String`, `UInt8`, `Int32` …
  package var rawType: String
  package var members: [Member]
  package var origin: WireOrigin

  package init(
    path: SwiftPath, source: String, documentation: [String], rawType: String, members: [Member], origin: WireOrigin
  ) {
    self.path = path
    self.source = source
    self.documentation = documentation
    self.rawType = rawType
    self.members = members
    self.origin = origin
  }

  package struct Member: Sendable, Equatable {
    package var name: String
    /// As the list or the document calls it.
    package var wireName: String
    package var rawValue: RawValue
    package var documentation: [String]

    package init(name: String, wireName: String, rawValue: RawValue, documentation: [String]) {
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
