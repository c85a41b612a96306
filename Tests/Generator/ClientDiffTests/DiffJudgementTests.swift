import ClientBlueprint
import Diagnostics
import EntityDataModel
import GeneratorFixtures
import SwiftNaming
import Testing

@testable import ClientDiff

/// The judgement of a change for those who read and for those who write, its names in Swift and on the wire, and its
/// possible renames.
@Suite("diff: judgement")
struct DiffJudgementTests {
  private func fixture(_ rule: String) throws -> Change {
    let fixture = try #require(DiffFixture.all.first { $0.rule == rule })
    return try #require(MetadataSample.changes(from: fixture.old, to: fixture.new).first { $0.rule.id == rule })
  }

  @Test func judgesReadingAndWritingApart() throws {
    let required = try fixture("required-property-added")
    #expect(required.reading == .additive && required.writing == .breaking && required.level == .breaking)
    let widened = try fixture("property-type-widened")
    #expect(widened.reading == .risky && widened.writing == .neutral)
    let nullable = try fixture("property-became-nullable")
    #expect(nullable.reading == .breaking && nullable.writing == .additive)
    let shorter = try fixture("max-length-reduced")
    #expect(shorter.reading == .neutral && shorter.writing == .risky)
  }

  @Test func judgesForReadingAlone_whatCannotBeWritten() throws {
    let fax = #"<Property Name="Fax" Type="Edm.String" MaxLength="50"/>"#
    let shorter = #"<Property Name="Fax" Type="Edm.String" MaxLength="20"/>"#
    let changes = MetadataSample.changes(
      from: .crm(account: fax, set: "methods: [GET]"), to: .crm(account: shorter, set: "methods: [GET]"))
    #expect(changes.map(\.rule.id) == ["max-length-reduced"])
    #expect(changes.first?.writing == nil && changes.first?.level == .neutral)
  }

  @Test func judgesMethodsByWhatTheyDo() throws {
    let changes = MetadataSample.changes(from: .crm(), to: .crm(set: "methods: [GET]"))
    #expect(changes.map(\.rule.id) == ["set-method-removed", "set-method-removed", "set-method-removed"])
    #expect(changes.allSatisfy { $0.reading == nil && $0.writing == .breaking })
    let unreadable = MetadataSample.changes(from: .crm(), to: .crm(set: "methods: [POST, PUT, DELETE]"))
    #expect(unreadable.map(\.reading) == [.breaking])
    #expect(unreadable.map(\.writing) == [nil])
  }

  @Test func findsNothing_whereANamespaceIsRenamed() throws {
    let types = #"<EnumType Name="Color"><Member Name="Red" Value="0"/></EnumType>"#
    let old = MetadataSample.crm(account: #"<Property Name="Hue" Type="M.Color"/>"#, types: types)
    #expect(MetadataSample.changes(from: old, to: old.inNamespace("Models.New")).isEmpty)
  }

  @Test func namesBothSides() throws {
    let property = try fixture("property-removed")
    #expect(property.path == "crm:Account.Fax")
    #expect(property.swiftName == "Crm.Account.fax")
    #expect(try fixture("required-parameter-added").swiftName == "Crm.tell(code:)")
    #expect(try fixture("set-removed").swiftName == "Crm.debtors")
    #expect(try fixture("enumeration-member-added").swiftName == "Kind.two")
    #expect(try fixture("service-removed").swiftName == "Hrm")
  }

  @Test func placesWhatIsGone_whereItBelonged() throws {
    let property = try fixture("property-removed")
    let old = try #require(property.oldLocation)
    let new = try #require(property.location)
    #expect(old.line > new.line && new.line > 0)
    #expect(new.file == "services/crm.xml")
    #expect(try fixture("service-removed").location == nil)
    #expect(try fixture("service-removed").oldLocation?.file == "services/hrm.xml")
  }

  @Test func suggestsRenames_whereTypesAgree() throws {
    let changes = MetadataSample.changes(
      from: .crm(account: #"<Property Name="Fax" Type="Edm.String"/><Property Name="Age" Type="Edm.Int32"/>"#),
      to: .crm(account: #"<Property Name="FaxNumber" Type="Edm.String"/><Property Name="Ages" Type="Edm.String"/>"#))
    let fax = try #require(changes.first { $0.path == "crm:Account.Fax" })
    #expect(fax.rename == .init(path: "crm:Account.FaxNumber", swiftName: "Crm.Account.faxNumber", isNew: true))
    #expect(fax.advice?.hasSuffix("Renamed to 'Crm.Account.faxNumber' ('crm:Account.FaxNumber')?") == true)
    let number = try #require(changes.first { $0.path == "crm:Account.FaxNumber" })
    #expect(number.rename == .init(path: "crm:Account.Fax", swiftName: "Crm.Account.fax", isNew: false))
    #expect(number.advice == "Renamed from 'Crm.Account.fax' ('crm:Account.Fax')?")
    #expect(changes.first { $0.path == "crm:Account.Age" }?.rename == nil)
    #expect(changes.count == 4)
  }

  @Test func suggestsRenames_ofTypesAndSets() throws {
    let old = MetadataSample.crm(
      types: MetadataSample.entity("Person", #"<Property Name="Age" Type="Edm.Int32"/>"#),
      container: #"<EntitySet Name="People" EntityType="M.Person"/>"#)
    let new = MetadataSample.crm(
      types: MetadataSample.entity("Human", #"<Property Name="Age" Type="Edm.Int32"/>"#),
      container: #"<EntitySet Name="Peoples" EntityType="M.Human"/>"#)
    let changes = MetadataSample.changes(from: old, to: new)
    #expect(changes.first { $0.path == "crm:Person" }?.rename?.path == "crm:Human")
    #expect(changes.first { $0.path == "crm:People" }?.rename?.path == "crm:Peoples")
  }

  @Test func changesNoName_whereNewThingsWantIt() throws {
    // A member that comes to want the name of another one takes a longer form; the other keeps its name.
    let old = MetadataSample.crm(account: #"<Property Name="Class_01" Type="Edm.String"/>"#)
    let new = MetadataSample.crm(
      account: #"<Property Name="Class_01" Type="Edm.String"/><Property Name="Class01" Type="Edm.String"/>"#)
    let changes = MetadataSample.changes(from: old, to: new)
    #expect(changes.map(\.path) == ["crm:Account.Class01"])
    #expect(changes.map(\.rule.id) == ["property-added"])
  }

  @Test func doesNotDependOnTheOrderOfDocuments() throws {
    let old = MetadataSample.crm().adding(service: "hrm").parsed()
    var new = MetadataSample.crm(set: "methods: [GET]").adding(service: "payroll").parsed()
    func changes() -> [Change] {
      let plans = DiffPlanner.plan(old: old, new: new, configuration: Configuration(), lock: NameLock())
      return ClientDiff.compare(plans.old.blueprint, plans.new.blueprint)
    }
    let expected = changes()
    new.documents.reverse()
    #expect(changes() == expected)
    #expect(expected.count == 5)
  }
}
