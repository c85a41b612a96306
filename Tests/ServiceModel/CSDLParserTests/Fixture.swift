import CSDLParser
import Diagnostics
import EntityDataModel
import Testing

/// Small documents, written here, that hold one hazard each.
enum Fixture {
  static func parse(_ text: String) -> CSDLParser.Result {
    parse(Array(text.utf8))
  }

  static func parse(_ bytes: [UInt8]) -> CSDLParser.Result {
    CSDLParser.parse(bytes, servicePath: "crm", file: "crm.xml")
  }

  /// An EDMX file of OData V1 to V3 around schemas.
  static func edmx(_ schemas: String) -> String {
    """
    <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
      <edmx:DataServices m:DataServiceVersion="2.0"
        xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
    \(schemas)
      </edmx:DataServices>
    </edmx:Edmx>
    """
  }

  /// A V2 document with one schema, `N`.
  static func v2(_ content: String, year: String = "2008/09") -> String {
    edmx("<Schema Namespace=\"N\" xmlns=\"http://schemas.microsoft.com/ado/\(year)/edm\">\n\(content)\n</Schema>")
  }

  /// A V4 document with one schema, `N`, known as `Self` too.
  static func v4(_ content: String, references: String = "") -> String {
    """
    <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
    \(references)
    <edmx:DataServices>
    <Schema Namespace="N" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    \(content)
    </Schema>
    </edmx:DataServices>
    </edmx:Edmx>
    """
  }

  /// An entity type with a key and nothing else.
  static func entity(_ name: String, _ content: String = "", attributes: String = "") -> String {
    """
    <EntityType Name="\(name)" \(attributes)>
      <Key><PropertyRef Name="ID"/></Key>
      <Property Name="ID" Type="Edm.Guid" Nullable="false"/>
      \(content)
    </EntityType>
    """
  }

  static func container(_ content: String) -> String {
    "<EntityContainer Name=\"C\">\n\(content)\n</EntityContainer>"
  }

  /// The one schema of a document that has to be free of errors and warnings.
  static func schema(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Schema {
    let result = parse(text)
    #expect(result.diagnostics.filter { $0.severity != .note } == [], sourceLocation: sourceLocation)
    return try #require(result.document?.schemas.first, sourceLocation: sourceLocation)
  }

  /// The one finding of a rule.
  static func finding(
    _ rule: String, in text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    try finding(rule, in: Array(text.utf8), sourceLocation: sourceLocation)
  }

  static func finding(
    _ rule: String, in bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let result = parse(bytes)
    let found = result.diagnostics.filter { $0.rule == rule }
    #expect(found.count == 1, "\(result.diagnostics)", sourceLocation: sourceLocation)
    return try #require(found.first, sourceLocation: sourceLocation)
  }
}

extension CSDLParser.Result {
  var rules: [String] { diagnostics.map(\.rule) }
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
