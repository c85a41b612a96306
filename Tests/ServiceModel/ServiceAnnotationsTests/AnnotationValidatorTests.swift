import Diagnostics
import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite("Comparing annotations with documents")
struct AnnotationValidatorTests {
  private func validate(_ texts: String...) -> (Annotations, [Diagnostic]) {
    let (annotations, problems) = AnnotationReader.read(
      texts.enumerated().map { .init("\($0.offset).yaml", $0.element) })
    #expect(problems.isEmpty)
    return AnnotationValidator.validate(annotations, documents: [.crm])
  }

  private func set(_ fields: String) -> String { "services: {crm: {sets: {Accounts: {\(fields)}}}}" }

  private func enumeration(_ name: String, _ type: String, _ target: String) -> String {
    "enumerations: {\(name): {type: \(type), members: [], appliesTo: [\(target)]}}"
  }

  @Test func reportsNothing_whenAllHolds() {
    let (annotations, diagnostics) = validate(
      set(
        "methods: [GET, POST], readOnly: [Inherited], required: [Name, Contacts], leftPadded: {Code: 18}, "
          + "flags: [IsMain], pageSize: 60"),
      enumeration("Kind", "Edm.Int16", "crm:Account.Inherited"),
      "descriptions: {'crm:Account': x, 'crm:Address': y}")
    #expect(diagnostics.isEmpty)
    #expect(annotations.set("Accounts", of: "crm").required?.value == ["Name", "Contacts"])
    #expect(annotations.enumerations.first?.appliesTo.count == 1)
    #expect(annotations.descriptions.count == 2)
  }

  @Test(
    arguments: [
      ("services: {cmr: {name: X}}", "the service 'cmr'", "Did you mean 'crm'?"),
      ("services: {crm: {sets: {Acounts: {}}}}", "the set 'crm:Acounts'", "Did you mean 'Accounts'?"),
      ("services: {crm: {functions: {Fnd: {}}}}", "the function 'crm:Fnd'", "Did you mean 'Find'?"),
      ("services: {crm: {sets: {Accounts: {readOnly: [Nane]}}}}", "the property 'Nane' in 'readOnly'", "'Name'"),
      ("services: {crm: {sets: {Accounts: {required: [Nane]}}}}", "the property 'Nane' in 'required'", "'Name'"),
      ("services: {crm: {sets: {Accounts: {filterable: [Nane]}}}}", "the property 'Nane' in 'filterable'", "'Name'"),
      ("services: {crm: {sets: {Accounts: {flags: [IsMian]}}}}", "the property 'IsMian' in 'flags'", "'IsMain'"),
      ("services: {crm: {sets: {Accounts: {leftPadded: {Coda: 3}}}}}", "'Coda' in 'leftPadded'", "'Code'"),
      ("descriptions: {'crm:Acount': x}", "the type 'crm:Acount'", "Did you mean 'Account'?"),
      ("enumerations: {E: {type: Edm.Byte, members: [], appliesTo: [crm:Acount.Status]}}", "the type of", "'Account'"),
      ("enumerations: {E: {type: Edm.Byte, members: [], appliesTo: [crm:Account.Stats]}}", "the property", "'Status'"),
      (
        "enumerations: {E: {type: Edm.Byte, members: [], appliesTo: [hr:Account.Status]}}", "the service 'hr'",
        "ignored"
      ),
    ])
  func warnsOfEntry_whenItMatchesNothing(text: String, subject: String, advice: String) throws {
    let (annotations, diagnostics) = validate(text)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.rule == "stale-annotation")
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.message.contains(subject))
    #expect(diagnostic.advice?.contains(advice) == true)
    #expect(diagnostic.location?.file == "0.yaml")
    // Annotations that fit no document are ignored.
    let set = annotations.set("Accounts", of: "crm")
    #expect(set.readOnly.map(\.value) ?? [] == [])
    #expect(set.leftPadded.map(\.value) ?? [:] == [:])
    #expect(annotations.descriptions.isEmpty)
    #expect(annotations.enumerations.flatMap(\.appliesTo).isEmpty)
  }

  @Test func reportsServiceWithoutDocument_once() {
    let (_, diagnostics) = validate(
      "services: {hrm: {sets: {A: {}, B: {}}}}", "descriptions: {'hrm:A': x, 'hrm:B': y}")
    #expect(diagnostics.count == 1)
  }

  @Test func refuses_whenReadOnlyAndRequired() {
    let (_, diagnostics) = validate(set("methods: [POST], readOnly: [Name, Code], required: [Name]"))
    #expect(diagnostics.map(\.rule) == ["read-only-required"])
    #expect(diagnostics.hasErrors)
  }

  @Test func refuses_whenRequiredWithoutPost() {
    let (_, diagnostics) = validate(set("methods: [GET], required: [Name]"))
    #expect(diagnostics.map(\.rule) == ["required-without-post"])
    #expect(diagnostics.hasErrors)
  }

  @Test func refuses_whenReadingIsDescribedWithoutGet() {
    let (_, diagnostics) = validate(set("methods: [POST], pageSize: 60, selectRequired: true, filterable: [Name]"))
    #expect(diagnostics.map(\.rule) == ["read-without-get", "read-without-get", "read-without-get"])
    #expect(diagnostics.hasErrors)
  }

  @Test func warnsOnly_whenOneFileOverridesHalf() {
    let (annotations, diagnostics) = validate(set("methods: [GET, POST], required: [Name]"), set("methods: [GET]"))
    #expect(diagnostics.map(\.rule) == ["required-without-post"])
    #expect(!diagnostics.hasErrors)
    #expect(annotations.set("Accounts", of: "crm").required == nil)
  }

  @Test func setsAside_whenPaddedPropertyIsNoString() {
    let (annotations, diagnostics) = validate(set("leftPadded: {Rank: 4, Code: 18}"))
    #expect(diagnostics.map(\.rule) == ["left-padded-type"])
    #expect(annotations.set("Accounts", of: "crm").leftPadded?.value == ["Code": 18])
  }

  @Test func setsAside_whenAFlagIsNoByte() {
    let (annotations, diagnostics) = validate(set("flags: [Rank, IsMain]"))
    #expect(diagnostics.map(\.rule) == ["flag-type"])
    #expect(annotations.set("Accounts", of: "crm").flags?.value == ["IsMain"])
  }

  @Test func refuses_whenAFlagHasAnEnumeration() {
    let (annotations, diagnostics) = validate(
      set("flags: [IsMain]") + "\n" + enumeration("Main", "Edm.Byte", "crm:Account.IsMain"))
    #expect(diagnostics.map(\.rule) == ["enumeration-flag"])
    #expect(diagnostics.hasErrors)
    #expect(annotations.enumerations.first?.appliesTo.isEmpty == true)
  }

  @Test func setsAside_whenEnumerationIsOfAnotherType() {
    let (annotations, diagnostics) = validate(enumeration("Rank", "Edm.Int16", "crm:Account.Rank"))
    #expect(diagnostics.map(\.rule) == ["enumeration-type"])
    #expect(annotations.enumerations.first?.appliesTo.isEmpty == true)
  }

  @Test func refuses_whenTwoEnumerationsClaimAProperty() {
    let (_, diagnostics) = validate(
      """
      enumerations:
        One: {type: Edm.String, members: [], appliesTo: [crm:Account.Status]}
        Two: {type: Edm.String, members: [], appliesTo: [crm:Account.Status]}
      """)
    #expect(diagnostics.map(\.rule) == ["enumeration-clash"])
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.first?.message.contains("'One' and 'Two'") == true)
  }

  @Test func refuses_whenPaddedPropertyHasAnEnumeration() {
    let (_, diagnostics) = validate(
      set("leftPadded: {Status: 4}") + "\n" + enumeration("Status", "Edm.String", "crm:Account.Status"))
    #expect(diagnostics.map(\.rule) == ["enumeration-padded"])
    #expect(diagnostics.hasErrors)
  }

  // MARK: Creating, and functions

  @Test func setsAside_whenADefaultIsNoValueOfItsType() {
    let (annotations, diagnostics) = validate(
      set("methods: [POST], defaults: {Rank: 1, Name: x, Code: 1, IsMain: 256, Status: true}"))
    #expect(diagnostics.map(\.rule) == ["default-type", "default-type", "default-type"])
    #expect(annotations.set("Accounts", of: "crm").defaults?.value == ["Rank": .number(1), "Name": .text("x")])
  }

  @Test(arguments: ["defaults: {Name: x}", "createOnly: {Name: inferred}"])
  func refuses_whatIsAboutCreates_whereThereAreNone_orAPropertyIsReadOnly(field: String) {
    #expect(validate(set("methods: [GET], \(field)")).1.map(\.rule) == ["create-without-post"])
    let (annotations, diagnostics) = validate(set("methods: [GET, POST], readOnly: [Name], \(field)"))
    #expect(diagnostics.map(\.rule) == ["read-only-create"])
    #expect(diagnostics.hasErrors)
    #expect(annotations.set("Accounts", of: "crm").defaults?.value.isEmpty != false)
    #expect(annotations.set("Accounts", of: "crm").createOnly?.value.isEmpty != false)
  }

  @Test(arguments: [
    "createOnly: {Nane: inferred}", "defaults: {Nane: x}", "nullable: [Nane]", "deprecatedProperties: {Nane: x}",
  ])
  func warnsOfProperty_thatIsNotThere(field: String) {
    let (_, diagnostics) = validate(set(field))
    #expect(diagnostics.map(\.rule) == ["stale-annotation"])
    #expect(diagnostics.first?.advice?.contains("'Name'") == true)
  }

  @Test func warnsOfFunction_thatFiltersOnWhatItsResultHasNot() {
    let (annotations, diagnostics) = validate("services: {crm: {functions: {Find: {filterable: [Name]}}}}")
    #expect(diagnostics.map(\.rule) == ["stale-annotation"])
    #expect(annotations.function("Find", of: "crm").filterable?.value == [])
  }

  // MARK: Packaged files

  private func validatePackaged(_ packaged: String, _ own: String...) -> (Annotations, [Diagnostic]) {
    let files = own.enumerated().map { AnnotationReader.File("\($0.offset).yaml", $0.element) }
    let (annotations, problems) = AnnotationReader.read(
      [AnnotationReader.File(name: "<packaged>/a.yaml", bytes: Array(packaged.utf8), isPackaged: true)] + files)
    #expect(problems.isEmpty)
    return AnnotationValidator.validate(annotations, documents: [.crm])
  }

  @Test func packagedEntries_aboutWhatIsNotThere_giveNoDiagnostic() {
    let (annotations, diagnostics) = validatePackaged(
      """
      services:
        hrm: {sets: {A: {methods: [GET]}}}
        crm:
          sets:
            Others: {methods: [GET]}
            Accounts: {methods: [GET], readOnly: [Nane], leftPadded: {Code: 18, Coda: 18}}
          functions: {Fnd: {pageSize: 1}}
      enumerations:
        AccountStatus: {type: Edm.String, members: [], appliesTo: [crm:Account.Status, crm:Account.State, hrm:A.B]}
        Other: {type: Edm.String, members: [], appliesTo: [crm:Account.State]}
      descriptions: {"crm:Acount": x, "crm:Account": y}
      """)
    #expect(diagnostics.isEmpty)
    #expect(annotations.services.keys.sorted() == ["crm"])
    #expect(annotations.set("Accounts", of: "crm").leftPadded?.value == ["Code": 18])
    #expect(annotations.enumerations.map(\.name) == ["AccountStatus"])
    #expect(annotations.enumerations.first?.appliesTo.count == 1)
    #expect(annotations.descriptions.count == 1)
  }

  @Test func ownEntries_areStillChecked_overPackagedOnes() {
    let (_, diagnostics) = validatePackaged(
      "services: {hrm: {sets: {A: {methods: [GET]}}}, crm: {sets: {Accounts: {methods: [GET]}}}}",
      "services: {hrm: {sets: {A: {pageSize: 60}}}, crm: {sets: {Accounts: {readOnly: [Nane]}}}}")
    #expect(diagnostics.map(\.rule) == ["stale-annotation", "stale-annotation"])
    #expect(diagnostics.allSatisfy { $0.location?.file == "0.yaml" && $0.severity == .warning })
  }

  @Test func ownEntries_win_andContradictionsAreNotes() {
    let (annotations, diagnostics) = validatePackaged(
      """
      services: {crm: {sets: {Accounts: {methods: [GET, POST], required: [Name], leftPadded: {Rank: 4}}}}}
      enumerations: {AccountStatus: {type: Edm.String, members: [], appliesTo: [crm:Account.Status]}}
      """,
      """
      services: {crm: {sets: {Accounts: {methods: [GET]}}}}
      enumerations: {Zustand: {type: Edm.String, members: [], appliesTo: [crm:Account.Status]}}
      """)
    #expect(diagnostics.allSatisfy { $0.severity == .note })
    #expect(Set(diagnostics.map(\.rule)) == ["required-without-post", "enumeration-clash", "left-padded-type"])
    #expect(annotations.set("Accounts", of: "crm").methods?.value == [.read])
    #expect(annotations.set("Accounts", of: "crm").required == nil)
    #expect(annotations.enumerations.map(\.name) == ["Zustand"])
  }
}
