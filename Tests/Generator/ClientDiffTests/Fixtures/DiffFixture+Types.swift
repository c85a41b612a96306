import EntityDataModel
import GeneratorFixtures

@testable import ClientDiff

extension DiffFixture {
  private static let address = #"<ComplexType Name="Address"><Property Name="City" Type="Edm.String"/></ComplexType>"#
  private static let code = #"<Property Name="Code" Type="Edm.String" Nullable="false"/>"#
  private static let line = MetadataSample.entity("Line")
  private static let lines = #"<NavigationProperty Name="Lines" Type="Collection(M.Line)"/>"#

  static let types: [DiffFixture] = [
    DiffFixture("type-removed", "crm:Address", old: .crm(types: address), new: .crm()),
    DiffFixture("type-added", "crm:Address", old: .crm(), new: .crm(types: address)),
    DiffFixture(
      "type-form-changed", "crm:Thing", old: .crm(types: MetadataSample.entity("Thing")),
      new: .crm(
        types: #"<ComplexType Name="Thing"><Property Name="ID" Type="Edm.Guid" Nullable="false"/></ComplexType>"#)),
    DiffFixture("key-changed", "crm:Account", old: .crm(account: code), new: .crm(account: code, key: "Code")),
    DiffFixture(
      "type-writable-removed", "crm:Line", also: ["property-became-read-only crm:Account.Lines"],
      old: .crm(account: lines, types: line), new: .crm(account: lines, types: line, set: "readOnly: [Lines]")),
    DiffFixture(
      "type-writable-added", "crm:Line", also: ["property-became-writable crm:Account.Lines"],
      old: .crm(account: lines, types: line, set: "readOnly: [Lines]"), new: .crm(account: lines, types: line)),
    DiffFixture(
      "navigation-target-changed", "crm:Account.Lines",
      old: .crm(account: lines, types: line + MetadataSample.entity("Row"), set: "methods: [GET]"),
      new: .crm(
        account: #"<NavigationProperty Name="Lines" Type="Collection(M.Row)"/>"#,
        types: line + MetadataSample.entity("Row"), set: "methods: [GET]")),
    DiffFixture(
      "navigation-multiplicity-changed", "crm:Account.Lines", old: .crm(account: lines, types: line),
      new: .crm(account: #"<NavigationProperty Name="Lines" Type="M.Line"/>"#, types: line)),
  ]
}
