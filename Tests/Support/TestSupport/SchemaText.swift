/// Small documents as services write them.
package enum SchemaText {
  /// An EDMX file of OData V1 to V3 around schemas.
  package static func edmx(_ schemas: String) -> String {
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
  package static func v2(_ content: String, year: String = "2008/09") -> String {
    edmx("<Schema Namespace=\"N\" xmlns=\"http://schemas.microsoft.com/ado/\(year)/edm\">\n\(content)\n</Schema>")
  }

  /// A V4 document with one schema, `N`, known as `Self` too.
  package static func v4(_ content: String, references: String = "") -> String {
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
  package static func entity(_ name: String, _ content: String = "", attributes: String = "") -> String {
    """
    <EntityType Name="\(name)" \(attributes)>
      <Key><PropertyRef Name="ID"/></Key>
      <Property Name="ID" Type="Edm.Guid" Nullable="false"/>
      \(content)
    </EntityType>
    """
  }

  package static func container(_ content: String) -> String {
    "<EntityContainer Name=\"C\">\n\(content)\n</EntityContainer>"
  }
}
