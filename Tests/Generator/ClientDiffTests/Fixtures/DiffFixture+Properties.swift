import EntityDataModel
import GeneratorFixtures

@testable import ClientDiff

extension DiffFixture {
  /// The property `Fax`, with a type and facets.
  private static func fax(_ type: String, _ facets: String = "") -> String {
    #"<Property Name="Fax" Type="Edm.\#(type)" \#(facets)/>"#
  }

  private static let fax = fax("String")

  static let properties: [DiffFixture] = [
    DiffFixture("property-removed", "crm:Account.Fax", old: .crm(account: fax), new: .crm()),
    DiffFixture("property-added", "crm:Account.Fax", old: .crm(), new: .crm(account: fax)),
    DiffFixture(
      "required-property-added", "crm:Account.Fax", old: .crm(), new: .crm(account: fax, set: "required: [Fax]")),
    DiffFixture(
      "property-became-nullable", "crm:Account.Fax", old: .crm(account: fax("String", #"Nullable="false""#)),
      new: .crm(account: fax)),
    DiffFixture(
      "property-became-non-null", "crm:Account.Fax", old: .crm(account: fax),
      new: .crm(account: fax("String", #"Nullable="false""#))),
    DiffFixture(
      "property-filterable-removed", "crm:Account.Name", old: .crm(set: "filterable: [ID, Name]"),
      new: .crm(set: "filterable: [ID]")),
    DiffFixture(
      "property-filterable-added", "crm:Account.Name", old: .crm(set: "filterable: [ID]"),
      new: .crm(set: "filterable: [ID, Name]")),
    DiffFixture(
      "property-type-changed", "crm:Account.Fax", old: .crm(account: fax), new: .crm(account: fax("Int32"))),
    DiffFixture(
      "property-type-widened", "crm:Account.Fax", old: .crm(account: fax("Double")),
      new: .crm(account: fax("Decimal"))),
    DiffFixture(
      "property-type-narrowed", "crm:Account.Fax", old: .crm(account: fax("Decimal")),
      new: .crm(account: fax("Double"))),
    DiffFixture(
      "property-edm-type-changed", "crm:Account.Fax", old: .crm(account: fax("DateTime")),
      new: .crm(account: fax("Date"))),
    DiffFixture(
      "property-padding-changed", "crm:Account.Fax", old: .crm(account: fax, set: "leftPadded: {Fax: 18}"),
      new: .crm(account: fax, set: "leftPadded: {Fax: 20}")),
    DiffFixture(
      "property-padded", "crm:Account.Fax", old: .crm(account: fax),
      new: .crm(account: fax, set: "leftPadded: {Fax: 18}")),
    DiffFixture(
      "max-length-reduced", "crm:Account.Fax", old: .crm(account: fax("String", #"MaxLength="50""#)),
      new: .crm(account: fax("String", #"MaxLength="20""#))),
    DiffFixture(
      "max-length-increased", "crm:Account.Fax", old: .crm(account: fax("String", #"MaxLength="50""#)),
      new: .crm(account: fax("String", #"MaxLength="Max""#))),
    DiffFixture(
      "precision-changed", "crm:Account.Fax", old: .crm(account: fax("Decimal", #"Precision="18" Scale="2""#)),
      new: .crm(account: fax("Decimal", #"Precision="18" Scale="4""#))),
    DiffFixture(
      "default-value-changed", "crm:Account.Fax", old: .crm(account: fax),
      new: .crm(account: fax("String", #"DefaultValue="none""#))),
  ]

  static let writing: [DiffFixture] = [
    DiffFixture("property-became-read-only", "crm:Account.Name", old: .crm(), new: .crm(set: "readOnly: [Name]")),
    DiffFixture("property-became-writable", "crm:Account.Name", old: .crm(set: "readOnly: [Name]"), new: .crm()),
    DiffFixture("property-became-required", "crm:Account.Name", old: .crm(), new: .crm(set: "required: [Name]")),
    DiffFixture("property-became-optional", "crm:Account.Name", old: .crm(set: "required: [Name]"), new: .crm()),
  ]
}
