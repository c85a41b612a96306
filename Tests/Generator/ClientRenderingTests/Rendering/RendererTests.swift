import SwiftNaming
@testable import ClientBlueprint
@testable import EntityDataModel
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

/// Text goldens, one for each construct.
@Suite struct RendererTests {
  private func document() -> MetadataDocument {
    var name = Fixture.property("Name")
    name.documentation = "What it is\ncalled."
    name.facets.maxLength = "50"
    let account = Fixture.entity(
      "Account",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), name, Fixture.property("Class_01"),
        Fixture.property("Home", "M.Address"), Fixture.property("Tags", "Collection(Edm.String)"),
      ], navigations: [Fixture.navigation("Banks", to: "M.Bank", .many)])
    let bank = Fixture.entity(
      "Bank", key: ["Year", "Period"],
      properties: [
        Fixture.property("Period", "Edm.Int32", nullable: false),
        Fixture.property("Year", "Edm.Int32", nullable: false),
      ])
    var color = EnumType(name: "Color", location: Fixture.location)
    color.members = [EnumType.Member(name: "Red", value: 0), EnumType.Member(name: "default", value: 1)]
    return Fixture.document(
      "sync/crm",
      Fixture.schema(
        entities: [account, bank],
        complexTypes: [Fixture.complex("Address", properties: [Fixture.property("Street", nullable: false)])],
        enums: [color], sets: [("Accounts", "M.Account")],
        functions: [
          Fixture.function(
            "AccountsByYearAndPeriod", [("y", "Edm.Int32"), ("period", "Edm.Int32")], returns: "M.Account")
        ]))
  }

  private func files(_ configuration: Configuration = Configuration()) -> [String: String] {
    let annotations = Fixture.annotations("sync/crm") {
      $0.name = Located("Sync/CRM", at: Fixture.location)
      var set = Fixture.set(methods: [.read, .create], readOnly: ["Class_01"], required: ["Name"])
      set.pageSize = Located(60, at: Fixture.location)
      $0.sets["Accounts"] = set
    }
    return Fixture.render([document()], annotations, configuration)
  }

  /// The declarations of a type in a file: its struct and the names of its properties.
  private func part(_ type: String, of file: String?) throws -> String {
    let declarations = try #require(file).split(separator: "\n\nnonisolated extension ").dropFirst()
    let start = try #require(declarations.firstIndex { $0.contains(" struct \(type): ") })
    let text = declarations[start...].prefix { !$0.contains(" struct ") || $0.contains(" struct \(type): ") }
    return "nonisolated extension " + text.joined(separator: "\n\nnonisolated extension ") + "\n"
  }

  @Test func rendersAnEntity() throws {
    #expect(
      try part("Account", of: files()["Sync.CRM.swift"]) == """
        nonisolated extension Sync.CRM {
          /// `sync/crm/Accounts` · read, create · 60 rows a page
          nonisolated public struct Account: Entity {
            public typealias Key = UUID
            public let row: Row
            public init(row: Row) { self.row = row }

            /// `ID` · Edm.Guid · key
            public var id: UUID { row[0] }

            /// `Name` · Edm.String · max 50 · required on create
            ///
            /// What it is called.
            public var name: String? { row[ifPresent: 1] }

            /// `Class_01` · Edm.String · read-only
            public var class01: String? { row[ifPresent: 2] }

            /// `Home` · M.Address
            public var home: Sync.CRM.Address? { row[ifPresent: 3] }

            /// `Tags` · Collection(Edm.String)
            public var tags: [String] { row[4] }

            /// `Banks` · expand with `expanding { $0.banks }`
            public var banks: Expanded<Sync.CRM.Bank> { row[5] }

            public static let table: PropertyTable = PropertyTable(
              \"\"\"
              ID        Guid!             key create
              Name      String            create!
              Class_01  String
              Home      Sync.CRM.Address  create
              Tags      String[]          create
              Banks     Sync.CRM.Bank*    create
              \"\"\",
              related: { [Sync.CRM.Address.table, Sync.CRM.Bank.table] })
          }
        }

        // Its properties by name, for queries and change sets.
        nonisolated extension Sync.CRM.Account {
          public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
          public static var name: WritableProperty<Self, String?> { WritableProperty(1) }
          public static var class01: Property<Self, String?> { Property(2) }
          public static var home: WritableSelectableProperty<Self, Sync.CRM.Address?, Changes<Sync.CRM.Address>> {
            WritableSelectableProperty(3)
          }
          public static var tags: WritableSelectableProperty<Self, [String], [String]> { WritableSelectableProperty(4) }
          public static var banks: WritableNavigation<Self, Sync.CRM.Bank, [Changes<Sync.CRM.Bank>]> { WritableNavigation(5) }
        }

        """)
  }

  @Test func rendersACompositeKey_inTableOrder() throws {
    let text = try #require(files()["Sync.CRM.swift"])
    #expect(
      text.contains(
        """
            nonisolated public struct Key: EntityKey {
              public var period: Int32
              public var year: Int32

              public init(
                period: Int32,
                year: Int32
              ) {
                self.period = period
                self.year = year
              }

              public init?(keyValues: [PrimitiveValue]) {
                guard keyValues.count == 2 else { return nil }
                guard let period = Int32(keyValues[0]) else { return nil }
                guard let year = Int32(keyValues[1]) else { return nil }
                self.init(
                  period: period,
                  year: year)
              }

              public var keyValues: [PrimitiveValue] {
                [
                  period.primitiveValue,
                  year.primitiveValue,
                ]
              }
            }

        """))
  }

  @Test func rendersAComplexType() throws {
    let text = try part("Address", of: files()["Sync.CRM.swift"])
    #expect(text.contains("  nonisolated public struct Address: ComplexType {"))
    #expect(text.contains("      Street  String!  create update\n"))
    #expect(text.contains("  public static var street: WritableProperty<Self, String> { WritableProperty(0) }\n"))
    var configuration = Configuration()
    configuration.runtime = .odata
    let reader = Fixture.render(
      [document()],
      Fixture.annotations("sync/crm") {
        $0.sets["Accounts"] = Fixture.set(methods: [.read])
      }, configuration)
    #expect(reader.values.contains { $0.contains("static var class01: Property<Self, String?>") })
    #expect(!reader.values.contains { $0.contains("static var name: Writable") })
  }

  @Test func rendersAnEnumeration() throws {
    let text = try #require(files()["Sync.CRM.swift"])
    #expect(
      text.hasSuffix(
        """
        nonisolated extension Sync.CRM {
          /// `sync/crm:Color`
          nonisolated public struct Color: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `Red`
            public static var red: Self { Self(rawValue: "Red") }

            /// `default`
            public static var `default`: Self { Self(rawValue: "default") }

            public static var knownValues: [Self] {
              [.red, .`default`]
            }
          }
        }

        """))
  }

  @Test func rendersAService() throws {
    let text = try #require(files()["Sync.CRM.swift"])
    #expect(
      text.hasPrefix(
        """
        // exact-online-generator \(Generator.version) · services/sync/crm.xml · generated, edits are lost

        public import ExactOnlineRuntime

        nonisolated extension Sync {
          /// `/api/v1/{division}/sync/crm`
          nonisolated public struct CRM: ODataService {
            public let root: ServiceRoot
            public init(root: ServiceRoot) { self.root = root }

            /// `Accounts` · read, create · 60 rows a page
            public var accounts: EntitySet<Sync.CRM.Account, Methods.ReadCreate> { EntitySet(root, "Accounts") }

            /// `AccountsByYearAndPeriod` · function · GET
            public func accounts(byYear y: Int32, period: Int32) async throws -> Sync.CRM.Account {
              try await root.entity(
                "AccountsByYearAndPeriod", .get,
                [FunctionParameter("y", .int32, y), FunctionParameter("period", .int32, period)])
            }
          }
        }

        """))
  }

  @Test func rendersEntryPointsAndModule_onlyForTheirRuntimeAndAccess() throws {
    let files = files()
    #expect(
      try #require(files["Division+Services.swift"]).hasSuffix(
        """
        nonisolated extension Division {
          /// `/api/v1/{division}/sync`
          public var sync: Sync { Sync(root: root.service("/api/v1/{division}/sync")) }
        }

        """))
    #expect(files["ExactOnline.swift"]?.hasSuffix("\n@_exported public import ExactOnlineRuntime\n") == true)
    var configuration = Configuration()
    configuration.runtime = .odata
    configuration.access = .internal
    let others = self.files(configuration)
    #expect(others["Division+Services.swift"] == nil)
    #expect(others["ExactOnline.swift"] == nil)
    let account = try #require(others["Sync.CRM.swift"])
    #expect(account.contains("\ninternal import ODataRuntime\n"))
    #expect(!account.contains("public"))
  }

  @Test func staysWithin120Columns_whateverTheNames() {
    let long = "AVeryLongPropertyNameThatSomeServicesDeclareWhoseAuthorsSpeakLatin"
    // Wider ones exist only where one type's name alone does not fit.
    for length in 1...long.count {
      let name = String(long.prefix(length))
      let entity = Fixture.entity(
        "T\(name)",
        properties: [
          Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property(name),
          Fixture.property("C\(name)", "M.C\(name)"),
        ], navigations: [Fixture.navigation("To\(name)", to: "M.T\(name)", .many)])
      var list = EnumType(name: "E\(name)", location: Fixture.location)
      list.members = [EnumType.Member(name: name, value: 0)]
      let function = Fixture.function("Call\(name)", [("p", "Edm.Int32"), (name, "Edm.Int32")], returns: "Edm.Int32")
      let files = Fixture.render(
        [
          Fixture.document(
            "service",
            Fixture.schema(
              entities: [entity],
              complexTypes: [Fixture.complex("C\(name)", properties: [Fixture.property(name)])], enums: [list],
              sets: [("SetOf\(name)", "M.T\(name)")], functions: [function]))
        ], Fixture.annotations("service") { $0.sets["SetOf\(name)"] = Fixture.set(methods: [.read, .create]) })
      for (path, text) in files where path.hasSuffix(".swift") {
        // swift-format lets the lines of a literal be: a table may be wider.
        for (index, part) in text.split(separator: "\"\"\"", omittingEmptySubsequences: false).enumerated()
        where index.isMultiple(of: 2) {
          for line in part.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
        }
      }
    }
  }
}
