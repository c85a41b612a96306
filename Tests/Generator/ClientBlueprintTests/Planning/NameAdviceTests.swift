import ClientBlueprint
import Diagnostics
import EntityDataModel
import GeneratorFixtures
import ServiceAnnotations
import SwiftNaming
import Testing

/// Whenever a finding about a name gives a line to write, that line can be pasted and has the promised effect.
@Suite("Advice about names")
struct NameAdviceTests {
  /// Two types of one name, a set and a function of one name, overloads, names that differ in an underscore, reserved
  /// ones, and some in a script without capitals.
  private static let document: MetadataDocument = {
    let properties = ["Row", "Product", "_Product", "hashValue", "\u{5024}", "row ", "a b", "a  b"].map {
      Fixture.property($0)
    }
    let key = Fixture.property("ID", "Edm.Guid", nullable: false)
    var color = EnumType(name: "Item", location: Fixture.location)
    color.members = [EnumType.Member(name: "None", value: 0), EnumType.Member(name: "Some", value: 1)]
    return Fixture.document(
      "svc",
      Fixture.schema(
        "A.Models",
        entities: [
          Fixture.entity("Item", properties: [key] + properties), Fixture.entity("Thing"),
          Fixture.entity("Thing_", properties: [key, Fixture.property("Row")]),
        ],
        sets: [
          ("Items", "A.Models.Item"), ("_Items", "A.Models.Item"), ("Key", "A.Models.Item"),
          ("Thing", "A.Models.Thing"), ("Thing_", "A.Models.Thing_"),
        ],
        functions: [
          Fixture.function("Thing_", [("Row", "Edm.Int32"), ("row", "Edm.Int32")], returns: "Edm.Int32"),
          Fixture.function("Items", returns: "Collection(A.Models.Item)"),
          Fixture.function("Root", [("root", "Edm.Int32")], returns: "Edm.Int32"),
          Fixture.function("Root", [("root", "Edm.String")], returns: "Edm.Int32"),
        ]),
      Fixture.schema("B.Models", complexTypes: [Fixture.complex("\u{578B}", properties: [Fixture.property("Row")])]),
      Fixture.schema("C.Models", enums: [color]),
      Fixture.schema("D.Models", complexTypes: [Fixture.complex("\u{578B}", properties: [Fixture.property("Type")])]))
  }()

  private static let others = ["send", "sync/request", "a b", "A_B", "request", "Request_"].map { path in
    Fixture.document(path, Fixture.schema(entities: [Fixture.entity("E")], sets: [("Es", "M.E")]))
  }

  /// The lines to paste.
  private func advice(_ plan: ClientPlanner.Plan) -> [String] {
    plan.diagnostics.compactMap { $0.advice?.split(separator: "write under names: ").last }.map(String.init)
      .filter { $0.hasPrefix("\"") }
  }

  private func plan(_ names: [String]) throws -> ClientPlanner.Plan {
    let text = names.isEmpty ? "" : "names:\n" + names.map { "  \($0)\n" }.joined()
    let (configuration, problems) = ConfigurationReader.read(Array(text.utf8), file: "c.yaml")
    #expect(problems == [], "\(text)")
    let documents = [Self.document] + Self.others
    #expect(ConfigurationValidator.validate(configuration, documents: documents, annotations: Annotations()) == [])
    return Fixture.plan(documents, Annotations(), configuration)
  }

  @Test func worksWhenItIsPasted() throws {
    let before = try plan([])
    let lines = advice(before)
    #expect(lines.count >= 12, "\(lines)")
    #expect(Set(lines).count == lines.count)
    let after = try plan(lines)
    #expect(advice(after) == [])
    #expect(!after.diagnostics.hasErrors)
    #expect(after.lock == before.lock)
  }

  @Test func givesEachLineItsOwnName() throws {
    let before = try plan([])
    for (number, line) in advice(before).enumerated() {
      let path = line.split(separator: ": ").dropLast().joined(separator: ": ")
      let name = line.split(separator: ": ").last ?? ""
      let isType = IdentifierSanitizer.startsWithCapital(String(name))
      let chosen = isType ? "Chosen\(number)" : "chosen\(number)"
      let after = try plan(["\(path): \(chosen)"])
      #expect(after.lock.entries.contains { $0.name == chosen }, "\(line)")
      #expect(!after.diagnostics.hasErrors, "\(line)")
    }
  }

  /// An unusable name is refused with one that is not.
  @Test func namesWhatCanBeUsed_whereANameIsRefused() throws {
    let refused = try plan(["\"svc:Item.Row\": row", "\"svc:Items\": root"])
    #expect(refused.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["unusable-name", "unusable-name"])
    let errors = refused.diagnostics.filter { $0.severity == .error }
    let lines = errors.compactMap { $0.advice?.split(separator: "write under names: ").last }.map(String.init)
    #expect(!(try plan(lines)).diagnostics.hasErrors)
    let clash = try plan(["\"svc:Items\": same", "\"svc:_Items\": same"])
    let line = clash.diagnostics.first { $0.severity == .error }?.advice?.split(separator: "write under names: ").last
    #expect(line.map(String.init) == "\"svc:_Items\": same2")
  }

  @Test func distinguishesSetAndFunction() throws {
    let plan = try plan(["\"svc:Items\": clientItems", "\"svc:Items()\": listItems"])
    let service = try #require(plan.blueprint.services.first { $0.origin.service == "svc" })
    #expect(service.sets.map(\.name.text).contains("clientItems"))
    #expect(service.functions.map(\.name.text).contains("listItems"))
  }

  @Test func namesOverloadsTogether_orOneOfThem() throws {
    let both = try plan(["\"svc:Root\": origin"]).blueprint.services.first { $0.origin.service == "svc" }
    #expect(both?.functions.count { $0.name == "origin" } == 2)
    let one = try plan(["\"svc:Root(root=Edm.String)\": origin", "\"svc:Root(root=Edm.String).root\": at"])
    let service = one.blueprint.services.first { $0.origin.service == "svc" }
    #expect(service?.functions.filter { $0.name == "origin" }.map(\.fullName) == ["origin(at:)"])
  }

  /// The names of a type and its members outlive the namespace that it was declared in.
  @Test func namesOfTheLockFollow_whereANamespaceIsRenamed() throws {
    func document(_ namespace: String) -> MetadataDocument {
      let color = EnumType(name: "Color", location: Fixture.location)
      return Fixture.document(
        "svc",
        Fixture.schema(
          namespace, entities: [Fixture.entity("T", properties: [Fixture.property("ID", "Edm.Guid")])], enums: [color],
          sets: [("Ts", "\(namespace).T")]))
    }
    let old = Fixture.plan([document("N")])
    let names = old.lock.text.replacing(" T\n", with: " Thing\n").replacing(".T.", with: ".Thing.")
      .replacing(" id\n", with: " key\n").replacing(" Color\n", with: " Hue\n")
    let new = Fixture.plan([document("New.Name")], lock: NameLock.parse(names).lock)
    #expect(new.blueprint.types.map(\.path.description) == ["Svc.Thing"])
    #expect(new.blueprint.types.first?.slots.map(\.name.text) == ["key"])
    #expect(new.blueprint.enumerations.map(\.path.description) == ["Svc.Hue"])
    #expect(new.diagnostics.filter { $0.rule == "stale-lock-entry" } == [])
    #expect(new.lock.text.contains("type svc:New.Name.T Thing\n"))
    #expect(!new.lock.text.contains("svc:N.T"))
  }
}
