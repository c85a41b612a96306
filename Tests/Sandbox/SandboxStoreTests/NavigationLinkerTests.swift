import CSDLParser
import SandboxStore
import ServiceAnnotations
import Testing

@Suite struct NavigationLinkerTests {
  private func service() throws -> ServiceSchema {
    let text = """
      <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices>
      <Schema Namespace="N" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      <EntityType Name="Invoice"><Key><PropertyRef Name="InvoiceID" /></Key>
        <Property Name="InvoiceID" Type="Edm.Guid" Nullable="false" />
        <Property Name="PayerID" Type="Edm.Guid" /><Property Name="Account" Type="Edm.Guid" />
        <NavigationProperty Name="Lines" Relationship="N.Lines" FromRole="A" ToRole="B" />
        <NavigationProperty Name="Payer" Relationship="N.Payers" FromRole="A" ToRole="B" />
        <NavigationProperty Name="Receiver" Relationship="N.Receivers" FromRole="A" ToRole="B" /></EntityType>
      <EntityType Name="Line"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" />
          <Property Name="InvoiceID" Type="Edm.Guid" /></EntityType>
      <EntityType Name="Account"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" /><Property Name="Parent" Type="Edm.Guid" />
        <NavigationProperty Name="Accounts" Relationship="N.Parents" FromRole="A" ToRole="B" />
        <NavigationProperty Name="Invoices" Relationship="N.Payers" FromRole="B" ToRole="A" />
        <NavigationProperty Name="Orders" Relationship="N.Orders" FromRole="A" ToRole="B" /></EntityType>
      <EntityType Name="SalesOrder"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" /><Property Name="OrderID" Type="Edm.Guid" />
        <Property Name="Account" Type="Edm.Guid" />
        <NavigationProperty Name="Lines" Relationship="N.OrderLines" FromRole="A" ToRole="B" /></EntityType>
      <EntityType Name="OrderLine"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" /><Property Name="OrderID" Type="Edm.Guid" />
        <NavigationProperty Name="Parts" Relationship="N.Parts" FromRole="A" ToRole="B" /></EntityType>
      <EntityType Name="Part"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" /><Property Name="Line" Type="Edm.Guid" /></EntityType>
      <Association Name="Lines">
        <End Role="A" Type="N.Invoice" Multiplicity="1" />
        <End Role="B" Type="N.Line" Multiplicity="*" /></Association>
      <Association Name="Payers">
        <End Role="A" Type="N.Invoice" Multiplicity="*" />
        <End Role="B" Type="N.Account" Multiplicity="0..1" /></Association>
      <Association Name="Receivers">
        <End Role="A" Type="N.Invoice" Multiplicity="*" />
        <End Role="B" Type="N.Account" Multiplicity="0..1" /></Association>
      <Association Name="Parents">
        <End Role="A" Type="N.Account" Multiplicity="0..1" />
        <End Role="B" Type="N.Account" Multiplicity="*" /></Association>
      <Association Name="Orders">
        <End Role="A" Type="N.Account" Multiplicity="0..1" />
        <End Role="B" Type="N.SalesOrder" Multiplicity="*" /></Association>
      <Association Name="OrderLines">
        <End Role="A" Type="N.SalesOrder" Multiplicity="1" />
        <End Role="B" Type="N.OrderLine" Multiplicity="*" /></Association>
      <Association Name="Parts">
        <End Role="A" Type="N.OrderLine" Multiplicity="1" />
        <End Role="B" Type="N.Part" Multiplicity="*" /></Association>
      <EntityContainer Name="C"><EntitySet Name="Invoices" EntityType="N.Invoice" />
        <EntitySet Name="Lines" EntityType="N.Line" />
        <EntitySet Name="Accounts" EntityType="N.Account" /><EntitySet Name="Orders" EntityType="N.SalesOrder" />
        <EntitySet Name="OrderLines" EntityType="N.OrderLine" />
        <EntitySet Name="Parts" EntityType="N.Part" /></EntityContainer>
      </Schema></edmx:DataServices></edmx:Edmx>
      """
    let document = try #require(CSDLParser.parse(Array(text.utf8), servicePath: "s", file: "s.xml").document)
    return SchemaBuilder.build(document, annotations: Annotations(), index: 0).service
  }

  @Test(arguments: [
    // By the key's name, the navigation property's, the type's; and not at all.
    ("Invoices", "Lines", NavigationSchema.Link.columns(source: 0, target: 1)),
    ("Invoices", "Payer", .columns(source: 1, target: 0)),
    ("Invoices", "Receiver", .hiddenInSource(column: "\"#Invoices.Receiver\"")),
    ("Accounts", "Invoices", .columns(source: 0, target: 2)),
    ("Accounts", "Accounts", .hiddenInTarget(column: "\"#Accounts.Accounts\"")),
    // By the end of the type's name; not where another type has that name.
    ("Orders", "Lines", .columns(source: 0, target: 1)),
    ("OrderLines", "Parts", .hiddenInTarget(column: "\"#OrderLines.Parts\"")),
  ])
  func link_followsNames(set: String, navigation: String, link: NavigationSchema.Link) throws {
    #expect(try service().set(set)?.navigation(navigation)?.link == link)
  }
}
