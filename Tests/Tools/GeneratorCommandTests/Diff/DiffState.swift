import CSDLParser
import ClientBlueprint
import ClientDiff
import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming
import Testing

/// A small state of the metadata: one service with accounts, and whatever a hazard adds to it.
struct DiffState {
  /// Schemas by service path.
  private var services: [String: String] = [:]
  private var annotations = ""

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
  static func crm(
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
  static func entity(_ name: String, _ content: String = "") -> String {
    """
    <EntityType Name="\(name)">
      <Key><PropertyRef Name="ID"/></Key>
      <Property Name="ID" Type="Edm.Guid" Nullable="false"/>
      \(content)
    </EntityType>
    """
  }

  func adding(service path: String) -> Self {
    var state = self
    state.services[path] = """
      \(Self.entity("Employee"))
      <EntityContainer Name="C" m:IsDefaultEntityContainer="true">
        <EntitySet Name="Employees" EntityType="M.Employee"/>
      </EntityContainer>
      """
    return state
  }

  /// The documents as files, below a metadata folder.
  var files: [String: String] {
    var files = ["annotations.yaml": annotations]
    for (path, schema) in services {
      files["services/\(path).xml"] = """
        <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
        <edmx:DataServices m:DataServiceVersion="2.0" \
        xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
        <Schema Namespace="M" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">
        \(schema)
        </Schema>
        </edmx:DataServices>
        </edmx:Edmx>
        """
    }
    return files
  }

  func write(to folder: TemporaryFolder, _ path: String) throws {
    for (name, text) in files { try folder.write(text, to: "\(path)/\(name)") }
  }

  /// Read and validated; a fixture has nothing to complain about.
  func parsed() -> DiffPlanner.State {
    var documents: [MetadataDocument] = []
    var diagnostics: [Diagnostic] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".xml") {
      let service = String(path.dropFirst("services/".count).dropLast(".xml".count))
      let result = CSDLParser.parse(Array(text.utf8), servicePath: service, file: path)
      diagnostics += result.diagnostics
      if let document = result.document { documents.append(document) }
    }
    let (written, problems) = AnnotationReader.read([.init(name: "annotations.yaml", bytes: Array(annotations.utf8))])
    let (valid, contradictions) = AnnotationValidator.validate(written, documents: documents)
    diagnostics += problems + contradictions
    #expect(diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    return DiffPlanner.State(documents: documents, annotations: valid)
  }

  /// What changes from one state to another.
  static func changes(from old: Self, to new: Self, lock: NameLock = NameLock()) -> [Change] {
    let plans = DiffPlanner.plan(
      old: old.parsed(), new: new.parsed(), configuration: Configuration(), lock: lock)
    let problems = (plans.old.diagnostics + plans.new.diagnostics).filter { $0.severity != .note }
    #expect(problems.map(\.description) == [])
    return ClientDiff.compare(plans.old.blueprint, plans.new.blueprint)
  }
}
