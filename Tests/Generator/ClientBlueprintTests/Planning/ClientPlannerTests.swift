import SwiftNaming
@testable import ClientBlueprint
@testable import Diagnostics
@testable import EntityDataModel
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite struct ClientPlannerTests {
  private func type(_ name: String, in plan: ClientPlanner.Plan) throws -> StructuredTypeBlueprint {
    try #require(plan.blueprint.types.first { $0.path.description == name })
  }

  @Test func flattensInheritance_rootFirst_withTheKeyOfTheRoot() throws {
    let base = Fixture.entity("Base", properties: [Fixture.property("ID", "Edm.Guid", nullable: false)])
    let derived = Fixture.entity("Derived", key: [], base: "M.Base", properties: [Fixture.property("Own")])
    // The base stands after what derives from it, in another namespace of another document.
    let plan = Fixture.plan([
      Fixture.document("a", Fixture.schema("N", entities: [derived], sets: [("Deriveds", "N.Derived")])),
      Fixture.document("b", Fixture.schema("M", entities: [base])),
    ])
    #expect(!plan.diagnostics.hasErrors)
    let result = try type("A.Derived", in: plan)
    #expect(result.slots.map(\.name) == ["id", "own"])
    #expect(result.form == .entity(key: [0]))
  }

  @Test func survivesCyclicInheritance() throws {
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
    #expect(try type("S.Order", in: plan).isWritable)
    #expect(try type("S.Line", in: plan).isWritable)
    #expect(try type("S.Other", in: plan).isWritable == false)
    #expect(try type("S.Order", in: plan).slots.last?.writableType?.description == "[Changes<S.Line>]")
    #expect(try type("S.Order", in: plan).slots.last?.flags.isUpdatable == false)
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
    let slots = try type("S.A", in: plan).slots
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
      try type("S.A", in: plan).slots.map(\.type.description) == ["String", "Double?", "[String]", "JSONValue?"])
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
    #expect(try type("S.Bank", in: plan).slots.map(\.name) == ["id"])
    #expect(try type("S.Account", in: plan).slots.map(\.name) == ["id", "bank"])
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
    #expect(try type("S.Picture", in: plan).slots.allSatisfy { !$0.flags.isCreatable })

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
    let slots = try type("S.A", in: Fixture.plan([Fixture.document("s", Fixture.schema(entities: [entity]))])).slots
    #expect(slots.map(\.flags.isConcurrencyToken) == [false, true, false])
    #expect(slots[1].documentation == ["`Changed` · Edm.DateTime · concurrency token"])
  }

  @Test func tellsTypesOfOneNameApart_byTheirNamespaces() {
    let documents = [
      Fixture.document(
        "s", Fixture.schema("SP.Web", entities: [Fixture.entity("Page")]),
        Fixture.schema("SP.Publishing", entities: [Fixture.entity("Page"), Fixture.entity("Site")]))
    ]
    let names = Fixture.plan(documents).blueprint.types.map(\.path.description)
    #expect(names == ["S.PublishingPage", "S.Site", "S.WebPage"])
  }

  @Test func keepsTypesFromHidingWhatCodeSpellsFromTheTop() {
    let documents = [
      Fixture.document("budget", Fixture.schema(entities: [Fixture.entity("Budget"), Fixture.entity("String")])),
      Fixture.document("sync/crm", Fixture.schema(entities: [Fixture.entity("Budget"), Fixture.entity("CRM")])),
      Fixture.document("sync/sync", Fixture.schema(entities: [Fixture.entity("ExactOnline")])),
    ]
    let plan = Fixture.plan(documents)
    #expect(
      plan.blueprint.types.map(\.path.description) == [
        "Budget.BudgetEntity", "Budget.StringEntity", "Sync.Crm.BudgetEntity", "Sync.Crm.CRMEntity",
        "Sync.SyncService.ExactOnlineEntity",
      ])
    let sync = plan.blueprint.services.first { $0.path.description == "Sync" }
    #expect(sync?.children.map(\.accessor) == ["crm", "syncService"])
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

  @Test func renamesNothing_whenMembersAreGained() throws {
    let before = Fixture.document(
      "s",
      Fixture.schema(
        entities: [
          Fixture.entity(
            "A",
            properties: [
              Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Class01"),
            ])
        ], sets: [("As", "M.A")]))
    var after = before
    after.schemas[0].entityTypes[0].properties.insert(Fixture.property("Class_01"), at: 0)
    after.schemas.append(Fixture.schema("N", entities: [Fixture.entity("A")]))
    after.schemas[0].containers[0].functionImports = [Fixture.function("As", returns: nil)]
    let first = Fixture.plan([before])
    let second = Fixture.plan([after, Fixture.document("a", Fixture.schema())], lock: first.lock)
    #expect(!second.diagnostics.hasErrors)
    for entry in first.lock.entries { #expect(second.lock[entry.path] == entry.name, "\(entry.path)") }
    #expect(Set(try type("S.A", in: second).slots.map(\.name)) == ["id", "class01", "class_01"])
    #expect(second.blueprint.types.count == 2)
    // And back: what is gone is reported and leaves the lock.
    let third = Fixture.plan([before], lock: second.lock)
    #expect(third.lock == first.lock)
    #expect(third.diagnostics.contains { $0.rule == "stale-lock-entry" })
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

  @Test func takesOverrides_byExactPath() throws {
    var configuration = Configuration()
    configuration.names = ["s:A": "Thing", "s:As": "things", "s:A.ID": "identifier", "s": "Service1"]
    let plan = Fixture.plan(
      [Fixture.document("s", Fixture.schema(entities: [Fixture.entity("A")], sets: [("As", "M.A")]))], Annotations(),
      configuration)
    #expect(try type("Service1.Thing", in: plan).slots[0].name == "identifier")
    #expect(plan.blueprint.services[0].sets[0].name == "things")
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
    #expect(try type("S.A", in: plan).slots[1].type == .optional("AStatus"))
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
    let slots = try type("S.A", in: Fixture.plan([document], annotations)).slots
    #expect(slots.map(\.type.description) == ["UUID", "Bool?", "Bool", "UInt8?"])
    #expect(slots.map(\.writableType) == ["UUID", "Bool", "Bool", "UInt8"])
    #expect(slots.map(\.kind.base) == [.primitive(.guid), .primitive(.byte), .primitive(.byte), .primitive(.byte)])
    #expect(slots.map(\.kind.shape) == [.required, .nullable, .required, .nullable])
    let files = Fixture.render([document], annotations)
    #expect(files["S.swift"]?.contains("var isMain: Bool? {") == true)
    #expect(files["S.swift"]?.contains("IsMain    Byte   create") == true)
  }

  @Test func keepsServicesFromHidingModulesOfThePlatform_butNotTheirAccessors() {
    let plan = Fixture.plan([Fixture.document("system", Fixture.schema(entities: [Fixture.entity("Item")]))])
    #expect(plan.blueprint.services.map(\.path.description) == ["SystemService"])
    #expect(plan.blueprint.services.map(\.accessor) == ["system"])
    // Only at the top: nested in another service it hides nothing.
    let nested = Fixture.plan([Fixture.document("sync/system", Fixture.schema())])
    #expect(nested.blueprint.services.map(\.path.description) == ["Sync", "Sync.System"])
  }

  @Test func replacesALockedName_thatBecameReserved_withAWarning() {
    let document = Fixture.document("system", Fixture.schema(entities: [Fixture.entity("Item")]))
    let lock = NameLock(names: [
      LockPath(.service, "system"): "System", LockPath(.member, "system"): "system",
      LockPath(.type, "system:M.Item"): "Item",
    ])
    let plan = Fixture.plan([document], lock: lock)
    #expect(!plan.diagnostics.hasErrors)
    #expect(plan.diagnostics.filter { $0.severity == .warning }.map(\.rule) == ["reserved-name"])
    #expect(plan.lock[LockPath(.service, "system")] == "SystemService")
    #expect(plan.lock[LockPath(.member, "system")] == "system")
    // The new name is as frozen as any other.
    let next = Fixture.plan([document], lock: plan.lock)
    #expect(next.lock == plan.lock)
    #expect(!next.diagnostics.contains { $0.severity == .warning })
  }

  @Test func saysWhichEntitiesAreIdentifiable() throws {
    let guid = Fixture.property("ID", "Edm.Guid", nullable: false)
    let code = Fixture.property("Code", nullable: false)
    func isIdentifiable(_ entity: EntityType) throws -> Bool {
      try type("S.\(entity.name)", in: Fixture.plan([Fixture.document("s", Fixture.schema(entities: [entity]))]))
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
