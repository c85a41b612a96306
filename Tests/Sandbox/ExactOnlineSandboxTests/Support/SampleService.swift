@testable import ExactOnlineSandbox
import HTTPTypes
import SandboxFixtures
import SandboxService

/// A small service with a property of every kind, and a sandbox that serves it.
enum SampleService {
  static let document = """
    <?xml version="1.0" encoding="utf-8"?>
    <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
    <edmx:DataServices m:DataServiceVersion="2.0"
      xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
    <Schema Namespace="Sample" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" />
        <Property Name="Name" Type="Edm.String" MaxLength="40" />
        <Property Name="Number" Type="Edm.Int32" />
        <Property Name="Big" Type="Edm.Int64" />
        <Property Name="Amount" Type="Edm.Double" />
        <Property Name="Ratio" Type="Edm.Single" />
        <Property Name="Price" Type="Edm.Decimal" />
        <Property Name="Date" Type="Edm.DateTime" />
        <Property Name="Moment" Type="Edm.DateTimeOffset" />
        <Property Name="Span" Type="Edm.Time" />
        <Property Name="IsOpen" Type="Edm.Boolean" />
        <Property Name="Flag" Type="Edm.Byte" Nullable="false" />
        <Property Name="Data" Type="Edm.Binary" />
        <Property Name="Address" Type="Sample.Address" />
        <Property Name="Division" Type="Edm.Int32" Nullable="false" />
        <Property Name="Created" Type="Edm.DateTime" />
        <Property Name="Modified" Type="Edm.DateTime" />
        <Property Name="CountryCode" Type="Edm.String" />
        <NavigationProperty Name="Lines" Relationship="Sample.OrderLines" FromRole="Order" ToRole="Lines" />
        <NavigationProperty Name="Notes" Relationship="Sample.OrderNotes" FromRole="Order" ToRole="Notes" />
        <NavigationProperty Name="Country" Relationship="Sample.OrderCountry" FromRole="Order" ToRole="Country" />
      </EntityType>
      <EntityType Name="Line">
        <Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Int32" Nullable="false" />
        <Property Name="OrderID" Type="Edm.Guid" />
        <Property Name="Quantity" Type="Edm.Double" />
        <NavigationProperty Name="Order" Relationship="Sample.OrderLines" FromRole="Lines" ToRole="Order" />
      </EntityType>
      <EntityType Name="Note">
        <Key><PropertyRef Name="Owner" /><PropertyRef Name="Place" /></Key>
        <Property Name="Owner" Type="Edm.String" Nullable="false" />
        <Property Name="Place" Type="Edm.Int16" Nullable="false" />
        <Property Name="Text" Type="Edm.String" />
      </EntityType>
      <EntityType Name="Country">
        <Key><PropertyRef Name="CountryCode" /></Key>
        <Property Name="CountryCode" Type="Edm.String" Nullable="false" />
        <Property Name="Name" Type="Edm.String" />
      </EntityType>
      <ComplexType Name="Address">
        <Property Name="City" Type="Edm.String" />
        <Property Name="Postcode" Type="Edm.Int32" />
      </ComplexType>
      <Association Name="OrderLines">
        <End Role="Order" Type="Sample.Order" Multiplicity="0..1" />
          <End Role="Lines" Type="Sample.Line" Multiplicity="*" />
      </Association>
      <Association Name="OrderNotes">
        <End Role="Order" Type="Sample.Order" Multiplicity="0..1" />
          <End Role="Notes" Type="Sample.Note" Multiplicity="*" />
      </Association>
      <Association Name="OrderCountry">
        <End Role="Order" Type="Sample.Order" Multiplicity="*" />
        <End Role="Country" Type="Sample.Country" Multiplicity="0..1" />
      </Association>
      <EntityContainer Name="Container" m:IsDefaultEntityContainer="true">
        <EntitySet Name="Orders" EntityType="Sample.Order" />
        <EntitySet Name="Lines" EntityType="Sample.Line" />
        <EntitySet Name="Notes" EntityType="Sample.Note" />
        <EntitySet Name="Countries" EntityType="Sample.Country" />
        <FunctionImport Name="OrdersByNumber" EntitySet="Orders"
          ReturnType="Collection(Sample.Order)" m:HttpMethod="GET">
          <Parameter Name="number" Type="Edm.Int32" Mode="In" />
        </FunctionImport>
        <FunctionImport Name="OrdersOfWeeks" EntitySet="Orders"
          ReturnType="Collection(Sample.Order)" m:HttpMethod="GET">
          <Parameter Name="weeks" Type="Edm.Int32" Mode="In" />
        </FunctionImport>
      </EntityContainer>
    </Schema></edmx:DataServices></edmx:Edmx>
    """

  static let annotations = """
    services:
      sample:
        sets:
          Orders: {pageSize: 7}
          Countries: {methods: [GET]}
    """

  /// Runs a sandbox of the sample that knows OData alone.
  static func run<Value>(_ body: (Sandbox) async throws -> Value) async throws -> Value {
    try await Sandbox.run(
      try SandboxMetadata(["sample": document], annotations: annotations),
      configure: { $0.behaviours = [.oauth, .pageSizes, .topArrays, .partialPut, .expandLimit] }, body)
  }
}

extension Sandbox {
  /// A response without a network in between.
  func answer(
    _ method: String, _ address: String, body: String = "", headers: [(String, String)] = []
  ) async -> SandboxResponse {
    var fields = HTTPFields()
    fields[.authorization] = "Bearer \(token)"
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return await chain.answer(
      SandboxRequest(
        method: method, host: "sandbox", path: "/api/v1/\(division)/sample/\(parts[0])",
        query: parts.count == 2 ? parts[1] : "", headers: fields, body: Array(body.utf8)))
  }
}
