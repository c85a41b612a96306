package import TestSupport

/// Metadata of one service with accounts, and whatever a test adds to it.
package struct MetadataSample: Sendable {
  /// Schemas by service path.
  private var services: [String: String] = [:]
  private var namespace = "M"
  package private(set) var annotations = ""

  /// The service `crm`. Each argument is XML or YAML that goes to one place of it.
  ///
  /// - Parameters:
  ///   - account: after the properties `ID` and `Name` of the type `Account`.
  ///   - key: its key property.
  ///   - types: beside it.
  ///   - container: after the set `Accounts`.
  ///   - set: annotations of the set `Accounts`.
  ///   - service: annotations of the service, each followed by a comma.
  ///   - more: further annotations, at the outermost level.
  package static func crm(
    account: String = "", key: String = "ID", types: String = "", container: String = "", set: String = "",
    service: String = "", more: String = ""
  ) -> Self {
    var state = Self()
    state.services["crm"] = """
      <EntityType Name="Account">
        <Key><PropertyRef Name="\(key)"/></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false"/>
        <Property Name="Name" Type="Edm.String"/>
        \(account)
      </EntityType>
      \(types)
      <EntityContainer Name="C" m:IsDefaultEntityContainer="true">
        <EntitySet Name="Accounts" EntityType="M.Account"/>
        \(container)
      </EntityContainer>
      """
    let known = set.isEmpty ? "" : "sets: {Accounts: {\(set)}}"
    state.annotations = "services: {crm: {\(service)\(known)}}\n\(more)\n"
    return state
  }

  /// An entity type with a key and nothing else.
  package static func entity(_ name: String, _ content: String = "") -> String {
    """
    <EntityType Name="\(name)">
      <Key><PropertyRef Name="ID"/></Key>
      <Property Name="ID" Type="Edm.Guid" Nullable="false"/>
      \(content)
    </EntityType>
    """
  }

  package func adding(service path: String) -> Self {
    var state = self
    state.services[path] = """
      \(Self.entity("Employee"))
      <EntityContainer Name="C" m:IsDefaultEntityContainer="true">
        <EntitySet Name="Employees" EntityType="M.Employee"/>
      </EntityContainer>
      """
    return state
  }

  /// The same with another CSDL namespace.
  package func inNamespace(_ name: String) -> Self {
    var state = self
    state.namespace = name
    state.services = services.mapValues { $0.replacing("\"M.", with: "\"\(name).") }
    return state
  }

  /// The documents as files, below a metadata folder.
  package var files: [String: String] {
    var files = ["annotations.yaml": annotations]
    for (path, schema) in services {
      files["services/\(path).xml"] = """
        <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
        <edmx:DataServices m:DataServiceVersion="2.0" \
        xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
        <Schema Namespace="\(namespace)" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">
        \(schema)
        </Schema>
        </edmx:DataServices>
        </edmx:Edmx>
        """
    }
    return files
  }

  package func write(to folder: TemporaryFolder, _ path: String) throws {
    for (name, text) in files { try folder.write(text, to: "\(path)/\(name)") }
  }
}
