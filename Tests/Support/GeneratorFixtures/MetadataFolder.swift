package import TestSupport

/// A folder with `Metadata/`: two services of three types, as a user's package has them.
package enum MetadataFolder {
  /// A document with entity types that have a key and a name, and a set of each.
  package static func document(_ namespace: String, types: [String]) -> String {
    let entities = types.map { type in
      """
            <EntityType Name="\(type)">
              <Key><PropertyRef Name="ID" /></Key>
              <Property Name="ID" Type="Edm.Guid" Nullable="false" />
              <Property Name="Name" Type="Edm.String" />
            </EntityType>
      """
    }
    let sets = types.map { "        <EntitySet Name=\"\($0)s\" EntityType=\"\(namespace).\($0)\" />" }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
        <edmx:DataServices m:DataServiceVersion="2.0" \
      xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
          <Schema Namespace="\(namespace)" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      \(entities.joined(separator: "\n"))
            <EntityContainer Name="Container" m:IsDefaultEntityContainer="true">
      \(sets.joined(separator: "\n"))
            </EntityContainer>
          </Schema>
        </edmx:DataServices>
      </edmx:Edmx>
      """
  }

  /// The services `crm` and `sync/HRM`.
  package static func make() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("services: {crm: {name: CRM}, sync/HRM: {name: Sync/HRM}}\n", to: "Metadata/annotations.yaml")
    try folder.write(document("Models.CRM", types: ["Account", "Contact"]), to: "Metadata/services/crm.xml")
    try folder.write(document("Models.HRM", types: ["Employee"]), to: "Metadata/services/sync/HRM.xml")
    return folder
  }
}
