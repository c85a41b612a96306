import ClientBlueprint
import Diagnostics
import GeneratorFixtures
import Foundation
import GeneratorPipeline
import ServiceAnnotations
import TestSupport
import Testing

/// Faults of documents, and the configuration that accepts them.
@Suite("A fault costs what it is in, and nothing that is left out")
struct FaultTests {
  private func write(
    _ folder: TemporaryFolder, account: String = "", types: String = "", container: String = ""
  ) throws {
    try MetadataSample.crm(account: account, types: types, container: container).adding(service: "hrm")
      .write(to: folder, "Metadata")
  }

  private func run(
    _ folder: TemporaryFolder, _ change: @escaping (inout Configuration) -> Void = { _ in }
  ) async -> [Diagnostic] {
    await Generation.run(folder, change).diagnostics
  }

  private func patterns(_ texts: [String]) -> [MetadataPattern] { texts.compactMap { MetadataPattern($0) } }

  // MARK: Accepting a fault

  private static let faults: [(account: String, types: String, container: String, exclude: [String])] = [
    // A property of an unknown type, one without a type, and one with an attribute that cannot be read.
    (#"<Property Name="Lost" Type="M.Nowhere"/>"#, "", "", ["crm:Account.Lost"]),
    (#"<Property Name="Lost" Type="M.Nowhere"/>"#, "", "", ["crm:Accounts.Lo*"]),
    (#"<Property Name="Lost"/>"#, "", "", ["crm:Account.Lost"]),
    (#"<Property Name="Lost" Type="Edm.String" Nullable="maybe"/>"#, "", "", ["crm:Account.Lost"]),
    (
      #"<NavigationProperty Name="Lost" Relationship="M.Nowhere" FromRole="A" ToRole="B"/>"#, "", "",
      ["crm:Account.Lost"]
    ),
    ("", "", #"<EntitySet Name="Lost" EntityType="M.Nowhere"/>"#, ["crm:Lost"]),
    ("", "", #"<FunctionImport Name="Lost" ReturnType="M.Nowhere"/>"#, ["crm:Lost"]),
    ("", #"<ComplexType Name="Place"><Property Name="Lost"/></ComplexType>"#, "", ["crm:Place.Lost"]),
    (
      #"<Property Name="Kind" Type="M.Kind"/>"#,
      #"<EnumType Name="Kind"><Member Name="A" Value="0"/><Member Name="A" Value="1"/></EnumType>"#, "", ["crm:Kind"]
    ),
    (
      #"<NavigationProperty Name="Up" Relationship="M.Tree" FromRole="A" ToRole="B"/>"#,
      #"<Association Name="Tree"><End Role="A" Type="M.Account" Multiplicity="*"/>"#
        + #"<End Role="B" Type="M.Account" Multiplicity="1"/></Association>"#
        + #"<Association Name="Tree"><End Role="A" Type="M.Account" Multiplicity="1"/>"#
        + #"<End Role="B" Type="M.Account" Multiplicity="*"/></Association>"#, "", ["crm:Account.Up"]
    ),
  ]

  @Test(arguments: faults.indices)
  func isAccepted_byExcludingWhatItIsIn(number: Int) async throws {
    let fault = Self.faults[number]
    let folder = try TemporaryFolder()
    try write(folder, account: fault.account, types: fault.types, container: fault.container)
    #expect(await run(folder) { $0.isStrict = true }.contains { $0.severity == .error })
    let found = await run(folder) {
      $0.isStrict = true
      $0.exclude = patterns(fault.exclude)
    }
    #expect(found.filter { $0.severity != .note } == [])
  }

  @Test func isIgnored_whereItsTypeIsNotIncluded() async throws {
    let folder = try TemporaryFolder()
    try write(
      folder,
      types: MetadataSample.entity("Other").replacing(
        #"Name="Other""#,
        with: #"Name="Other" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" m:HasStream="x""#),
      container: #"<EntitySet Name="Others" EntityType="M.Other"/>"#)
    #expect(await run(folder) { $0.isStrict = true }.map(\.rule).contains("invalid-value"))
    let found = await run(folder) {
      $0.isStrict = true
      $0.include = patterns(["crm:Accounts"])
    }
    #expect(found.filter { $0.severity != .note } == [])
  }

  @Test func patternIsStale_whereNoFaultHidesWhatItNames() async throws {
    let folder = try TemporaryFolder()
    try write(folder, account: #"<Property Name="Lost"/>"#)
    let found = await run(folder) { $0.exclude = patterns(["crm:Account.Lots", "hrm:Employee.Lost"]) }
    #expect(found.filter { $0.rule == "stale-pattern" }.count == 2)
  }

  @Test func excludedDocument_mayBeBroken_withoutADiagnostic() async throws {
    let folder = try TemporaryFolder()
    try write(folder)
    for text in ["garbage", "<x", ""] {
      try folder.write(text, to: "Metadata/services/broken.xml")
      #expect(await run(folder).hasErrors)
      let found = await run(folder) {
        $0.isStrict = true
        $0.exclude = patterns(["broken"])
      }
      #expect(found.filter { $0.severity != .note } == [])
    }
  }

  // MARK: Documents without a container

  private static let types = """
    <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices>
    <Schema Namespace="T" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">\(MetadataSample.entity("Thing"))</Schema>
    </edmx:DataServices></edmx:Edmx>
    """

  @Test func typesWithoutAContainer_areAWarning() async throws {
    let folder = try TemporaryFolder()
    try write(folder)
    try folder.write(Self.types, to: "Metadata/services/types.xml")
    let found = await run(folder).filter { $0.severity != .note }
    #expect(found.map(\.rule) == ["no-container"])
    #expect(found.first?.location?.file == "services/types.xml")
    #expect(found.first?.location?.line == 2)
    #expect(found.first?.advice?.contains("$metadata") == true)
    let excluded = await run(folder) { $0.exclude = patterns(["types"]) }
    #expect(excluded.filter { $0.severity != .note } == [])
  }

  // MARK: Frozen names

  private static let passing: [(account: String, exclude: [String])] = [
    (#"<Property Name="Foo" Type="Edm.Strin"/>"#, []),
    (#"<Property Name="Foo"/>"#, []),
    (#"<Property Name="Foo" Type="Edm.String"/>"#, ["crm:Account.Foo"]),
    (#"<Property Name="Foo" Type="Edm.String"/>"#, ["crm:Account"]),
    (#"<Property Name="Foo" Type="Edm.String"/>"#, ["crm"]),
    // Gone for the time being, in a document that cannot be read.
    ("<x", ["crm"]),
  ]

  /// A lock in which nothing has its usual name.
  private func frozen(in folder: TemporaryFolder) async throws -> String {
    try write(
      folder, account: #"<Property Name="Foo" Type="Edm.String"/><Property Name="Kind" Type="M.Kind"/>"#,
      types: #"<EnumType Name="Kind"><Member Name="A" Value="0"/></EnumType>"#,
      container: #"<FunctionImport Name="Find"><Parameter Name="code" Type="Edm.String"/></FunctionImport>"#)
    await Generation.run(folder)
    var lock = try folder.text("Generated/names.lock")
    for (usual, name) in [
      (".Foo foo", ".Foo legacy"), (".Kind kind", ".Kind sort"), ("(code:) find", "(code:) search"),
      (".A a", ".A first"), (":Accounts accounts", ":Accounts relations"),
    ] {
      #expect(lock.contains(usual + "\n"), "\(usual)")
      lock = lock.replacing(usual + "\n", with: name + "\n")
    }
    try folder.write(lock, to: "Generated/names.lock")
    await Generation.run(folder)
    #expect(try folder.text("Generated/names.lock") == lock)
    return lock
  }

  @Test(arguments: passing.indices)
  func namesStay_whileAFaultOrTheConfigurationLeavesThemOut(number: Int) async throws {
    let passing = Self.passing[number]
    let folder = try TemporaryFolder()
    let lock = try await frozen(in: folder)
    let document = try folder.text("Metadata/services/crm.xml")
    let changed =
      passing.account == "<x"
      ? "<x" : document.replacing(#"<Property Name="Foo" Type="Edm.String"/>"#, with: passing.account)
    try folder.write(changed, to: "Metadata/services/crm.xml")
    let found = await run(folder) { $0.exclude = patterns(passing.exclude) }
    #expect(!found.hasErrors && !found.contains { $0.rule == "stale-lock-entry" }, "\(found)")
    #expect(try folder.text("Generated/names.lock") == lock)
  }

  @Test func namesGo_withWhatNoDocumentHas() async throws {
    let folder = try TemporaryFolder()
    let lock = try await frozen(in: folder)
    let document = try folder.text("Metadata/services/crm.xml")
    try folder.write(
      document.replacing(#"<Property Name="Foo" Type="Edm.String"/>"#, with: ""), to: "Metadata/services/crm.xml")
    #expect(await run(folder).filter { $0.rule == "stale-lock-entry" }.count == 1)
    let lines = lock.split(separator: "\n").filter { !$0.hasSuffix(".Foo legacy") }
    #expect(try folder.text("Generated/names.lock").split(separator: "\n") == lines)
  }

  @Test func newThings_avoidTheNamesOfWhatIsLeftOut() async throws {
    let folder = try TemporaryFolder()
    _ = try await frozen(in: folder)
    let document = try folder.text("Metadata/services/crm.xml")
    let more = #"<Property Name="Legacy" Type="Edm.String"/>"#
    try folder.write(
      document.replacing(#"<Property Name="Foo" Type="Edm.String"/>"#, with: #"<Property Name="Foo"/>"# + more),
      to: "Metadata/services/crm.xml")
    await Generation.run(folder)
    try folder.write(
      document.replacing(#"<Property Name="Foo""#, with: more + #"<Property Name="Foo""#),
      to: "Metadata/services/crm.xml")
    #expect(await !run(folder).hasErrors)
    #expect(try folder.text("Generated/names.lock").contains(".Foo legacy\n"))
  }

  // MARK: Types of other documents

  @Test func typeOfAnotherDocument_isReferredTo() async throws {
    let folder = try TemporaryFolder()
    let use = #"<Property Name="Far" Type="Other.Place"/>"#
    try write(folder, account: use)
    let other = MetadataFolder.document("Other", types: ["Thing"]).replacing(
      "<EntityContainer",
      with: #"<ComplexType Name="Place"><Property Name="City" Type="Edm.String"/></ComplexType><EntityContainer"#)
    try folder.write(other, to: "Metadata/services/other.xml")
    let advice = await run(folder).first { $0.rule == "unknown-type" }?.advice
    #expect(
      advice == #"'other.xml' declares it: refer to that, with <Using Namespace="Other"/> in the schema."#
        || advice?.contains(#"<Using Namespace="Other"/>"#) == true)
    let document = try folder.text("Metadata/services/crm.xml")
    let entity = try #require(document.range(of: "<EntityType"))
    try folder.write(
      document.replacingCharacters(in: entity, with: #"<Using Namespace="Other" Alias="O"/><EntityType"#),
      to: "Metadata/services/crm.xml")
    #expect(await run(folder).filter { ["unknown-type", "external-type"].contains($0.rule) } == [])
  }

  // MARK: Annotations about what a fault hides

  private static let hidden: [(account: String, types: String, container: String, annotations: String)] = [
    (#"<Property Name="Lost"/>"#, "", "", "services: {crm: {sets: {Accounts: {readOnly: [Lost]}}}}"),
    (#"<Property Name="Lost" Type="M.No"/>"#, "", "", "services: {crm: {sets: {Accounts: {leftPadded: {Lost: 18}}}}}"),
    (
      #"<Property Name="Lost" Type="M.No"/>"#, "", "",
      "enumerations: {Loss: {type: Edm.String, members: [], appliesTo: [crm:Account.Lost]}}"
    ),
    (
      "", #"<EntityType Name="Sub" BaseType="M.Gone"/>"#, #"<EntitySet Name="Subs" EntityType="M.Sub"/>"#,
      "services: {crm: {sets: {Subs: {required: [Lost]}}}}"
    ),
    (
      #"<Property Name="Lost"/>"#, #"<EntityType Name="Sub" BaseType="M.Account"/>"#,
      #"<EntitySet Name="Subs" EntityType="M.Sub"/>"#, "services: {crm: {sets: {Subs: {required: [Lost]}}}}"
    ),
    (
      "", "", #"<EntitySet Name="Lost" EntityType="M.Gone"/>"#,
      "services: {crm: {sets: {Lost: {methods: [GET]}, Accounts: {verbs: {lose: {post: Lost, key: ID}}}}}}"
    ),
    (
      "", "", #"<FunctionImport Name="Lost" ReturnType="M.Gone"/>"#,
      "services: {crm: {functions: {Lost: {permission: Some}}}}"
    ),
    (
      "", #"<ComplexType><Property Name="Lost"/></ComplexType>"#, "",
      "descriptions: {'crm:Lost': A type without a name.}"
    ),
  ]

  @Test(arguments: hidden.indices)
  func annotationsAboutWhatAFaultHides_areNotOutOfDate(number: Int) async throws {
    let hidden = Self.hidden[number]
    let folder = try TemporaryFolder()
    try write(folder, account: hidden.account, types: hidden.types, container: hidden.container)
    try folder.write(hidden.annotations, to: "mine.yaml")
    let found = await run(folder) { $0.annotations = [folder.path("mine.yaml")] }
    #expect(!found.hasErrors && found.contains { $0.omission != nil }, "\(found)")
    #expect(!found.contains { $0.rule == "stale-annotation" }, "\(found)")
    // The same name elsewhere is.
    try folder.write("services: {crm: {sets: {Accounts: {readOnly: [Lots]}}, functions: {Lots: {}}}}", to: "mine.yaml")
    if hidden.types.contains("<ComplexType>") { return }
    #expect(
      await run(folder) { $0.annotations = [folder.path("mine.yaml")] }.filter { $0.rule == "stale-annotation" }.count
        == 2)
  }

  @Test func annotationsAboutADocumentThatCannotBeRead_areNotOutOfDate() async throws {
    let folder = try TemporaryFolder()
    try write(folder)
    try folder.write("<x", to: "Metadata/services/vat.xml")
    try folder.write("services: {vat: {sets: {VATCodes: {methods: [GET]}}}}", to: "mine.yaml")
    let found = await run(folder) {
      $0.annotations = [folder.path("mine.yaml")]
      $0.exclude = patterns(["vat"])
    }
    #expect(found.filter { $0.severity != .note } == [])
  }

  // MARK: What an error says

  /// Pasting the pattern that a strict error names accepts the fault.
  @Test(arguments: faults.indices)
  func strictError_saysWhyItIsOne_andWhichPatternAcceptsIt(number: Int) async throws {
    let fault = Self.faults[number]
    let folder = try TemporaryFolder()
    try write(folder, account: fault.account, types: fault.types, container: fault.container)
    let errors = await run(folder) { $0.isStrict = true }.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    #expect(
      errors.allSatisfy { $0.advice?.contains("'--strict'") == true && $0.advice?.contains("'--no-strict'") == true })
    let named = errors.compactMap { $0.advice?.split(separator: "by the pattern '").last?.split(separator: "'").first }
    let excluded = patterns(named.map(String.init).filter { $0.hasPrefix("crm:") })
    let found = await run(folder) {
      $0.isStrict = true
      $0.exclude = excluded
    }
    #expect(excluded.isEmpty || found.filter { $0.omission != nil && $0.advice?.contains("pattern") == true } == [])
  }

  @Test func laterVersion_isAWarning_underStrictToo() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SchemaText.v4(
        SchemaText.entity("A") + SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>")),
      to: "Metadata/services/v4.xml")
    let found = await run(folder) { $0.isStrict = true }.filter { $0.severity != .note }
    #expect(found.map(\.rule) == ["odata-v4"])
    #expect(found.map(\.severity) == [.warning])
    try write(folder)
    #expect(await !run(folder) { $0.exclude = patterns(["v4"]) }.contains { $0.rule == "odata-v4" })
  }
}
