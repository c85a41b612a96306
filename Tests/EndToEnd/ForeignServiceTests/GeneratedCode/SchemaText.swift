/// Documents around a schema `N`, as services write them.
enum SchemaText {
  static func v2(_ content: String) -> String {
    """
    <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
    <edmx:DataServices m:DataServiceVersion="2.0"
      xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
    <Schema Namespace="N" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">
    \(content)
    </Schema></edmx:DataServices></edmx:Edmx>
    """
  }

  static func v4(_ content: String, references: String = "") -> String {
    """
    <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\(references)<edmx:DataServices>
    <Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    \(content)
    </Schema></edmx:DataServices></edmx:Edmx>
    """
  }

  /// An entity type with a key `ID`.
  static func entity(_ name: String, _ content: String = "") -> String {
    """
    <EntityType Name="\(name)"><Key><PropertyRef Name="ID"/></Key>\
    <Property Name="ID" Type="Edm.Int32" Nullable="false"/>\(content)</EntityType>
    """
  }

  static func container(_ content: String) -> String {
    "<EntityContainer Name=\"C\">\(content)</EntityContainer>"
  }
}
