import SwiftNaming
@testable import ClientBlueprint
@testable import Diagnostics
@testable import EntityDataModel
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite struct ClientPlannerTests {
  @Test func flattensInheritance_rootFirst_withTheKeyOfTheRoot() throws {
    let base = Fixture.entity("Base", properties: [Fixture.property("ID", "Edm.Guid", nullable: false)])
    let derived = Fixture.entity("Derived", key: [], base: "M.Base", properties: [Fixture.property("Own")])
    // The base stands after what derives from it, in another namespace of another document.
    let plan = Fixture.plan([
      Fixture.document("a", Fixture.schema("N", entities: [derived], sets: [("Deriveds", "N.Derived")])),
      Fixture.document("b", Fixture.schema("M", entities: [base])),
    ])
    #expect(!plan.diagnostics.hasErrors)
    let result = try plan.type("A.Derived")
    #expect(result.slots.map(\.name) == ["id", "own"])
    #expect(result.form == .entity(key: [0]))
  }

  @Test func cyclicInheritance_ends() throws {
    let one = Fixture.entity("One", base: "M.Two")
    let two = Fixture.entity("Two", key: [], base: "M.One", properties: [Fixture.property("B")])
    let plan = Fixture.plan([Fixture.document("a", Fixture.schema(entities: [one, two]))])
    #expect(plan.blueprint.types.count == 2)
  }

  @Test func writesThroughNavigations_fromWhatASetAllows() throws {
    let order = Fixture.entity("Order", navigations: [Fixture.navigation("Lines", to: "M.Line", .many)])
    let line = Fixture.entity("Line")
    let other = Fixture.entity("Other")
    let annotations = Fixture.annotations("s") {
      $0.sets["Orders"] = Fixture.set(methods: [.read, .create])
      $0.sets["Others"] = Fixture.set(methods: [.read])
    }
    let plan = Fixture.plan(
      [
        Fixture.document(
          "s", Fixture.schema(entities: [order, line, other], sets: [("Orders", "M.Order"), ("Others", "M.Other")]))
      ], annotations)
    #expect(try plan.type("S.Order").isWritable)
    #expect(try plan.type("S.Line").isWritable)
    #expect(try plan.type("S.Other").isWritable == false)
    #expect(try plan.type("S.Order").slots.last?.writableType?.description == "[Changes<S.Line>]")
    #expect(try plan.type("S.Order").slots.last?.flags.isUpdatable == false)
  }

  @Test func takesAllMethods_whereNoneAreKnown_andNoAccessorWhereThereAreNone() {
    let annotations = Fixture.annotations("s") { $0.sets["Backing"] = Fixture.set(methods: []) }
    let plan = Fixture.plan(
      [
        Fixture.document(
          "s", Fixture.schema(entities: [Fixture.entity("A")], sets: [("As", "M.A"), ("Backing", "M.A")]))
      ],
      annotations)
    #expect(plan.blueprint.services[0].sets.map(\.wireName) == ["As"])
    #expect(plan.blueprint.services[0].sets[0].capabilities.marker == "ReadCreateUpdateDelete")
  }

  @Test func unitesSets_readOnlyInAll_requiredAndFilterableInAny() throws {
    let entity = Fixture.entity(
      "A",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Code"), Fixture.property("Both"),
        Fixture.property("One"),
      ])
    let annotations = Fixture.annotations("s") {
      $0.sets["As"] = Fixture.set(
        methods: [.create], readOnly: ["Both", "One"], required: ["Code"], filterable: ["ID"], padded: ["Code": 18])
      $0.sets["Bs"] = Fixture.set(methods: [.update], readOnly: ["Both"], filterable: ["Code"])
    }
    let plan = Fixture.plan(
      [Fixture.document("s", Fixture.schema(entities: [entity], sets: [("As", "M.A"), ("Bs", "M.A")]))], annotations)
    let slots = try plan.type("S.A").slots
    #expect(slots.map { $0.writableType != nil } == [true, true, false, true])
    #expect(slots[1].flags.isRequired)
    #expect(slots[1].type == .optional("PaddedCode"))
    #expect(slots.map { $0.queryUse == .selectable } == [false, false, true, true])
  }

  @Test func mapsTypes_asConfigured_andRelaxesNullability_butNotOfKeys() throws {
    let entity = Fixture.entity(
      "A",
      properties: [
        Fixture.property("ID", "Edm.Int64", nullable: false), Fixture.property("Price", "Edm.Double", nullable: false),
        Fixture.property("Tags", "Collection(Edm.String)", nullable: false),
        Fixture.property("Place", "Edm.GeographyPoint"), Fixture.property("Picture", "Edm.Stream"),
      ])
    var configuration = Configuration()
    configuration.types = ["Edm.Double": "Double", "Edm.Int64": "String"]
    configuration.nullability.relax = [MetadataPattern(service: "*")]
    let plan = Fixture.plan(
      [Fixture.document("s", Fixture.schema(entities: [entity]))], Annotations(), configuration)
    #expect(
      try plan.type("S.A").slots.map(\.type.description) == ["String", "Double?", "[String]", "JSONValue?"])
    #expect(plan.diagnostics.contains { $0.rule == "not-generated" })
  }

  @Test func makesStubs_ofWhatIsExcluded_andKeepsKeys() throws {
    let account = Fixture.entity(
      "Account",
      properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Name")],
      navigations: [Fixture.navigation("Bank", to: "M.Bank", .zeroOrOne)])
    let bank = Fixture.entity(
      "Bank", properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("IBAN")])
    var configuration = Configuration()
    configuration.exclude = ["s:Banks", "s:Account.ID", "s:Account.Name"].compactMap { MetadataPattern($0) }
    let plan = Fixture.plan(
      [
        Fixture.document(
          "s", Fixture.schema(entities: [account, bank], sets: [("Accounts", "M.Account"), ("Banks", "M.Bank")]))
      ], Annotations(), configuration)
    #expect(try plan.type("S.Bank").slots.map(\.name) == ["id"])
    #expect(try plan.type("S.Account").slots.map(\.name) == ["id", "bank"])
    #expect(plan.blueprint.services[0].sets.map(\.name) == ["accounts"])
    #expect(plan.diagnostics.contains { $0.rule == "stub" && $0.severity == .note })
  }

  /// Servers make such rows of bytes, and drop the properties that are sent.
  @Test func leavesOutCreate_whereRowsAreMedia_withANote() throws {
    var picture = Fixture.entity(
      "Picture", properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Caption")])
    picture.hasStream = true
    var photo = Fixture.entity("Photo", properties: [Fixture.property("Place")])
    photo.key = []
    photo.baseType = QualifiedName(namespace: "M", name: "Picture")
    let album = Fixture.entity(
      "Album", properties: [Fixture.property("ID", "Edm.Guid", nullable: false)],
      navigations: [Fixture.navigation("Pictures", to: "M.Picture", .many)])
    let document = Fixture.document(
      "s",
      Fixture.schema(
        entities: [picture, photo, album],
        sets: [("Pictures", "M.Picture"), ("Photos", "M.Photo"), ("Albums", "M.Album")]))
    let plan = Fixture.plan([document])
    let markers = plan.blueprint.services[0].sets.map(\.capabilities.marker)
    #expect(markers.sorted() == ["ReadCreateUpdateDelete", "ReadUpdateDelete", "ReadUpdateDelete"])
    #expect(plan.diagnostics.filter { $0.rule == "media-entity" && $0.severity == .note }.count == 2)
    #expect(try plan.type("S.Picture").slots.allSatisfy { !$0.flags.isCreatable })

    let annotations = Fixture.annotations("s") { $0.sets["Pictures"] = Fixture.set(methods: [.read, .create]) }
    let told = Fixture.plan([document], annotations)
    #expect(told.blueprint.services[0].sets.contains { $0.capabilities.marker == "ReadCreate" })
  }

  @Test func marksConcurrencyTokens() throws {
    var changed = Fixture.property("Changed", "Edm.DateTime")
    changed.facets.concurrencyMode = "Fixed"
    var other = Fixture.property("Other")
    other.facets.concurrencyMode = "None"
    let entity = Fixture.entity("A", properties: [Fixture.property("ID", "Edm.Guid", nullable: false), changed, other])
    let slots = try Fixture.plan([Fixture.document("s", Fixture.schema(entities: [entity]))]).type("S.A").slots
    #expect(slots.map(\.flags.isConcurrencyToken) == [false, true, false])
    #expect(slots[1].documentation == ["`Changed` · Edm.DateTime · concurrency token"])
  }

  @Test func derivesBases_ofParentsWithoutADocument() {
    var annotations = Annotations()
    for name in ["beta/a", "beta/b"] {
      var service = AnnotatedService()
      service.base = Located("/api/v1/beta/{division}/\(name.dropFirst(5))", at: Fixture.location)
      annotations.services[name] = service
    }
    let plan = Fixture.plan(
      [Fixture.document("beta/a", Fixture.schema()), Fixture.document("beta/b", Fixture.schema())], annotations)
    #expect(plan.blueprint.services.first?.base == "/api/v1/beta/{division}")
    #expect(plan.blueprint.services.first?.children.map(\.segment) == ["a", "b"])
  }

  @Test func doesNotDependOnTheOrderOfDocuments() {
    let documents = ["sync/CRM", "crm", "CRM", "a b", "bulk/crm"].map {
      Fixture.document($0, Fixture.schema(entities: [Fixture.entity("Account")], sets: [("Accounts", "M.Account")]))
    }
    let expected = Fixture.plan(documents)
    for rotation in 1..<documents.count {
      let rotated = Array(documents[rotation...] + documents[..<rotation])
      let plan = Fixture.plan(rotated)
      #expect(plan.blueprint == expected.blueprint)
      #expect(plan.lock == expected.lock)
    }
  }

  @Test func appliesCodeLists_whereTheTypeFits() throws {
    var annotations = Annotations()
    let path = Annotations.PropertyPath(service: "s", type: "A", property: "Status", location: Fixture.location)
    annotations.enumerations = [
      Annotations.Enumeration(
        name: "AStatus", type: QualifiedName("Edm.Byte"),
        members: [
          Annotations.Enumeration.Member(name: "none", value: "0", isString: false, location: Fixture.location),
          Annotations.Enumeration.Member(name: "huge", value: "256", isString: false, location: Fixture.location),
        ], appliesTo: [path], location: Fixture.location)
    ]
    let entity = Fixture.entity(
      "A",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Status", "Edm.Byte"),
      ])
    let plan = Fixture.plan([Fixture.document("s", Fixture.schema(entities: [entity]))], annotations)
    #expect(try plan.type("S.A").slots[1].type == .optional("AStatus"))
    #expect(plan.blueprint.enumerations[0].members.map(\.name) == ["noneValue"])
    #expect(plan.diagnostics.contains { $0.rule == "enumeration-value" })
  }

  @Test func makesFlagsBool_andKeepsTheirKind() throws {
    let entity = Fixture.entity(
      "A",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("IsMain", "Edm.Byte"),
        Fixture.property("UseStock", "Edm.Byte", nullable: false), Fixture.property("Count", "Edm.Byte"),
      ])
    let annotations = Fixture.annotations("s") {
      $0.sets["As"] = Fixture.set(methods: [.create], flags: ["IsMain", "UseStock"])
    }
    let document = Fixture.document("s", Fixture.schema(entities: [entity], sets: [("As", "M.A")]))
    let slots = try Fixture.plan([document], annotations).type("S.A").slots
    #expect(slots.map(\.type.description) == ["UUID", "Bool?", "Bool", "UInt8?"])
    #expect(slots.map(\.writableType) == ["UUID", "Bool", "Bool", "UInt8"])
    #expect(slots.map(\.kind.base) == [.primitive(.guid), .primitive(.byte), .primitive(.byte), .primitive(.byte)])
    #expect(slots.map(\.kind.shape) == [.required, .nullable, .required, .nullable])
    let files = Fixture.render([document], annotations)
    #expect(files["S.swift"]?.contains("var isMain: Bool? {") == true)
    #expect(files["S.swift"]?.contains("IsMain    Byte   create") == true)
  }

  @Test func saysWhichEntitiesAreIdentifiable() throws {
    let guid = Fixture.property("ID", "Edm.Guid", nullable: false)
    let code = Fixture.property("Code", nullable: false)
    func isIdentifiable(_ entity: EntityType) throws -> Bool {
      try Fixture.plan([Fixture.document("s", Fixture.schema(entities: [entity]))]).type("S.\(entity.name)")
        .isIdentifiable
    }
    #expect(try isIdentifiable(Fixture.entity("A", properties: [guid, code])))
    #expect(try isIdentifiable(Fixture.entity("B", key: ["Code"], properties: [code])))
    // `id` is another property than the key.
    #expect(try !isIdentifiable(Fixture.entity("C", key: ["Code"], properties: [guid, code])))
    #expect(try !isIdentifiable(Fixture.entity("D", key: ["ID", "Code"], properties: [guid, code])))
    #expect(try !isIdentifiable(Fixture.entity("E", key: [], properties: [code])))
  }
}

extension ClientPlanner.Plan {
  /// The type with a path.
  func type(_ name: String) throws -> StructuredTypeBlueprint {
    try #require(blueprint.types.first { $0.path.description == name })
  }
}
