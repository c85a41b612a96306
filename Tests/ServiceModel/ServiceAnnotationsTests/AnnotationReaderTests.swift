import Diagnostics
import EntityDataModel
import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite("Reading annotations")
struct AnnotationReaderTests {
  private func read(_ texts: String...) -> (Annotations, [Diagnostic]) {
    AnnotationReader.read(texts.enumerated().map { .init("\($0.offset).yaml", $0.element) })
  }

  private let base = """
    services:
      crm:
        name: CRM
        sets:
          Accounts:
            methods: [GET, POST, PUT, DELETE]
            origin: metadata
            pageSize: 60
            permission: Crm accounts
            readOnly: [Name, ID]
            required: [Code]
            filterable: [Code, Name]
            leftPadded: {Code: 18, Name: 4}
            selectRequired: true
            webhookTopic: Accounts
            createOnly: {Status: one-source}
            defaults: {Mode: 1, Kind: a, IsMain: false}
            deprecated: use Relations
            deprecatedProperties: {Fax: use Phone}
            nullable: [Amount]
            changes: {row: ID, deletedAs: 2, lines: Line, header: Invoice, shows: crm/Accounts}
        functions:
          Find:
            origin: documentation
            permission: Crm
            pageSize: 1
            webhookTopic: T
            parametersUnknown: true
            deprecated: use Search
            filterable: [Name]
    descriptions:
      "crm:Account": "A relation."
    """

  @Test func readsEveryField() throws {
    let (annotations, diagnostics) = read(base)
    #expect(diagnostics.isEmpty)
    let set = annotations.set("Accounts", of: "crm")
    #expect(set.methods?.value == [.read, .create, .update, .delete])
    #expect(set.methods?.location == SourceLocation(file: "0.yaml", line: 6, column: 18))
    #expect(set.origin?.value == .metadata)
    #expect(set.pageSize?.value == 60)
    #expect(set.permission?.value == "Crm accounts")
    #expect(set.readOnly?.value == ["Name", "ID"])
    #expect(set.required?.value == ["Code"])
    #expect(set.filterable?.value == ["Code", "Name"])
    #expect(set.leftPadded?.value == ["Code": 18, "Name": 4])
    #expect(set.selectRequired?.value == true)
    #expect(set.webhookTopic?.value == "Accounts")
    #expect(set.createOnly?.value == ["Status": .oneSource])
    #expect(set.defaults?.value == ["Mode": .number(1), "Kind": .text("a"), "IsMain": .boolean(false)])
    #expect(set.deprecated?.value == "use Relations")
    #expect(set.deprecatedProperties?.value == ["Fax": "use Phone"])
    #expect(set.nullable?.value == ["Amount"])
    let changes = ChangeAnnotations(
      deletedAs: 2, row: "ID", lines: "Line", header: "Invoice", shows: "crm/Accounts")
    #expect(set.changes?.value == changes)
    let function = annotations.function("Find", of: "crm")
    #expect(function.deprecated?.value == "use Search")
    #expect(function.filterable?.value == ["Name"])
    #expect(function.origin?.value == .documentation)
    #expect(function.permission?.value == "Crm")
    #expect(function.pageSize?.value == 1)
    #expect(function.webhookTopic?.value == "T")
    #expect(function.parametersUnknown?.value == true)
    #expect(annotations.services["crm"]?.name?.value == "CRM")
    let description = annotations.descriptions[.init(service: "crm", type: "Account")]
    #expect(description?.value == "A relation.")
  }

  @Test func hasNoAnnotations_whereNothingIsSaid() {
    let (annotations, diagnostics) = read("")
    #expect(diagnostics.isEmpty)
    #expect(annotations == Annotations())
    #expect(annotations.set("Accounts", of: "crm") == SetAnnotations())
    #expect(annotations.function("Find", of: "crm") == FunctionAnnotations())
  }

  @Test func readsNoMethods_asOtherThanUnknownMethods() {
    let (annotations, _) = read("services: {crm: {sets: {Accounts: {methods: []}, Contacts: {}}}}")
    #expect(annotations.set("Accounts", of: "crm").methods?.value == [])
    #expect(annotations.set("Contacts", of: "crm").methods == nil)
  }

  @Test func overridesFieldByField_andRemovesWithNull() {
    let (annotations, diagnostics) = read(
      base,
      """
      services:
        crm:
          sets:
            Accounts:
              methods: [GET]
              pageSize: ~
              leftPadded: {Name: null, Code: 20}
          functions:
            Find: ~
      descriptions: {"crm:Account": "Mine."}
      """)
    #expect(diagnostics.isEmpty)
    let set = annotations.set("Accounts", of: "crm")
    #expect(set.methods?.value == [.read])
    #expect(set.methods?.location.file == "1.yaml")
    #expect(set.pageSize == nil)
    #expect(set.leftPadded?.value == ["Code": 20])
    #expect(set.required?.value == ["Code"])
    #expect(set.required?.location.file == "0.yaml")
    #expect(annotations.services["crm"]?.functions.isEmpty == true)
    #expect(annotations.descriptions.values.map(\.value) == ["Mine."])
  }

  @Test func overridesEnumeration_fieldByField() {
    let (annotations, diagnostics) = AnnotationReader.read([
      .crmEnumerations,
      .init("mine.yaml", "enumerations: {AccountStatus: {open: false, members: [{name: lead, value: L}]}}"),
    ])
    #expect(diagnostics.isEmpty)
    #expect(annotations.enumerations.map(\.name) == ["AccountStatus"])
    #expect(annotations.enumerations.first?.isOpen == false)
    #expect(annotations.enumerations.first?.members.map(\.name) == ["lead"])
    #expect(annotations.enumerations.first?.appliesTo.map(\.description) == ["crm:Account.Status"])
    let (none, _) = AnnotationReader.read([.crmEnumerations, .init("mine.yaml", "enumerations: {AccountStatus: ~}")])
    #expect(none.enumerations.isEmpty)
  }

  @Test func readsEnumeration() throws {
    let (annotations, diagnostics) = AnnotationReader.read([.crmEnumerations])
    #expect(diagnostics.isEmpty)
    let enumeration = try #require(annotations.enumerations.first)
    #expect(enumeration.type == QualifiedName("Edm.String"))
    #expect(enumeration.isOpen)
    #expect(enumeration.members.map(\.value) == ["C", "1"])
    #expect(enumeration.members.map(\.isString) == [true, true])
    #expect(enumeration.confidence == .documented)
    #expect(enumeration.location == SourceLocation(file: "enumerations.yaml", line: 2, column: 3))
  }

  @Test func warnsOfRemoval_whenThereIsNothingToRemove() {
    let (_, diagnostics) = read(base, "services: {crm: {sets: {Acounts: ~, Accounts: {pagesize: ~}}}}")
    #expect(diagnostics.map(\.rule).sorted() == ["stale-removal", "stale-removal", "unknown-key"])
  }

  @Test func reportsProblem_thoughAnotherFileOverridesIt() {
    let (annotations, diagnostics) = read(
      "services: {crm: {sets: {A: {pageSize: 0}}}}", "services: {crm: {sets: {A: {pageSize: 10}}}}")
    #expect(diagnostics.map(\.rule) == ["not-positive"])
    #expect(annotations.set("A", of: "crm").pageSize?.value == 10)
  }

  @Test(
    arguments: [
      ("service: {}", "unknown-key", "Did you mean 'services'?"),
      ("services: {crm: {set: {}}}", "unknown-key", "Did you mean 'sets'?"),
      ("services: {crm: {sets: {A: {readonly: [B]}}}}", "unknown-key", "Did you mean 'readOnly'?"),
      ("services: {crm: {functions: {A: {methods: [GET]}}}}", "unknown-key", "Allowed: deprecated, filterable"),
      ("services: {crm: {sets: {A: {methods: [get]}}}}", "unknown-value", "Did you mean 'GET'?"),
      ("services: {crm: {sets: {A: {methods: [PATCH]}}}}", "unknown-value", "Allowed: GET, POST, PUT, DELETE."),
      ("services: {crm: {sets: {A: {methods: [GET, GET]}}}}", "duplicate-value", nil),
      ("services: {crm: {sets: {A: {methods: GET}}}}", "wrong-kind", "Write [GET]."),
      ("services: {crm: {sets: {A: {origin: guess}}}}", "unknown-value", "Allowed: metadata, documentation."),
      ("services: {crm: {sets: {A: {pageSize: 0}}}}", "not-positive", nil),
      ("services: {crm: {sets: {A: {pageSize: -1}}}}", "not-positive", nil),
      ("services: {crm: {sets: {A: {pageSize: many}}}}", "wrong-kind", nil),
      ("services: {crm: {sets: {A: {selectRequired: yes}}}}", "wrong-kind", nil),
      ("services: {crm: {sets: {A: {leftPadded: [Code]}}}}", "wrong-kind", nil),
      ("services: {crm: {sets: {A: {leftPadded: {Code: 0}}}}}", "not-positive", nil),
      ("services: {crm: {sets: {A: {readOnly: [B, B]}}}}", "duplicate-value", nil),
      ("services: {crm: {sets: {A: {permission: 12}}}}", "wrong-kind", "Put it in quotes."),
      ("services: {crm: {sets: {A: {createOnly: [B]}}}}", "wrong-kind", nil),
      ("services: {crm: {sets: {A: {createOnly: {B: sure}}}}}", "unknown-value", "Allowed: documented, one-source"),
      ("services: {crm: {sets: {A: {defaults: {B: [1]}}}}}", "wrong-kind", nil),
      ("services: {crm: {sets: {A: {deprecated: true}}}}", "wrong-kind", "Put it in quotes."),
      ("services: {crm: {sets: {A: {deprecatedProperties: {B: ''}}}}}", "empty-value", nil),
      ("services: {crm: {sets: {A: {nullable: B}}}}", "wrong-kind", "Write [B]."),
      ("services: {crm: {sets: [A]}}", "wrong-kind", nil),
      ("services: {sync/CRM: {name: SyncCRM}}", "service-name", nil),
      ("services: {crm: {name: 'C R M'}}", "service-name", nil),
      ("services: {crm: {base: 'https://elsewhere/'}}", "service-base", nil),
      ("services: {crm: {base: '/api/../x'}}", "service-base", nil),
      ("services: {crm: {base: '/api/\\(x)'}}", "service-base", nil),
      ("descriptions: {crm: x}", "path", nil),
      ("descriptions: {'crm:Account.Name': x}", "path", nil),
      ("descriptions: {'crm:Account': [x]}", "wrong-kind", nil),
    ])
  func refusesNonsense(text: String, rule: String, advice: String?) throws {
    let (_, diagnostics) = read(text)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.rule == rule)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.location?.line == 1)
    if let advice { #expect(diagnostic.advice?.contains(advice) == true) }
  }

  @Test(
    arguments: [
      ("{type: Edm.Int16, members: []}", "missing-key"),
      ("{type: Edm.Int16, appliesTo: []}", "missing-key"),
      ("{members: [], appliesTo: []}", "missing-key"),
      ("{type: Edm.Guid, members: [], appliesTo: []}", "unknown-value"),
      ("{type: Edm.Int16, members: [{name: a, value: 1}, {name: a, value: 2}], appliesTo: []}", "duplicate-member"),
      ("{type: Edm.Int16, members: [{name: a, value: 1}, {name: b, value: 01}], appliesTo: []}", "duplicate-member"),
      ("{type: Edm.Int16, members: [{name: a}], appliesTo: []}", "missing-key"),
      ("{type: Edm.Int16, members: [{name: a, value: x}], appliesTo: []}", "wrong-kind"),
      ("{type: Edm.Int16, members: [{name: a, value: '1'}], appliesTo: []}", "wrong-kind"),
      ("{type: Edm.String, members: [{name: a, value: 1}], appliesTo: []}", "wrong-kind"),
      ("{type: Edm.Byte, members: [{name: a, value: 256}], appliesTo: []}", "value-range"),
      ("{type: Edm.Int16, members: [{name: 'a b', value: 1}], appliesTo: []}", "identifier"),
      ("{type: Edm.Int16, members: [{name: a, value: 1, label: x}], appliesTo: []}", "unknown-key"),
      ("{type: Edm.Int16, members: [], appliesTo: [crm:Account]}", "path"),
      ("{type: Edm.Int16, members: [], appliesTo: [crm:Account.Rank, crm:Account.Rank]}", "duplicate-value"),
      ("{type: Edm.Int16, members: [], appliesTo: [], confidence: sure}", "unknown-value"),
      ("{type: Edm.Int16, members: [], appliesTo: [], opened: true}", "unknown-key"),
    ])
  func refusesEnumeration(text: String, rule: String) {
    let (_, diagnostics) = read("enumerations: {Status: \(text)}")
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.hasErrors)
  }

  @Test func refusesEnumeration_whenItsNameIsNoName() {
    let (_, diagnostics) = read("enumerations: {'a b': {type: Edm.Int16, members: [], appliesTo: []}}")
    #expect(diagnostics.map(\.rule) == ["identifier"])
  }
}
