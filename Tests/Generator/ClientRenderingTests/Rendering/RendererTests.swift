import SwiftNaming
@testable import ClientBlueprint
import ClientRendering
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

  /// The extension of a namespace that declares a type.
  private func part(_ type: String, of file: String?) throws -> String {
    let declarations = try #require(file).split(separator: "\n\nnonisolated extension ").dropFirst()
    return "nonisolated extension " + (try #require(declarations.first { $0.contains(" struct \(type): ") })) + "\n"
  }

  private func properties(_ type: String, of file: String?) throws -> String {
    let declarations = try #require(file).split(separator: "\n\nnonisolated extension ").dropFirst()
    return "nonisolated extension " + (try #require(declarations.first { $0.hasPrefix("\(type) {") })) + "\n"
  }

  @Test func rendersAnEntity() throws {
    #expect(
      try part("Account", of: files()["Sync.CRM.swift"]) == """
        nonisolated extension Sync.CRM {
          /// `sync/crm/Accounts` · read, create · 60 rows a page
          nonisolated public struct Account: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
            /// The type of its key.
            public typealias Key = UUID
            /// The values of the properties.
            public let row: Row
            /// Creates a value from a row.
            public init(row: Row) { self.row = row }

            /// The properties in the order of their slots: wire name, kind, and uses.
            public static let table: PropertyTable = PropertyTable(
              \"\"\"
              ID        Guid!             key create
              Name      String            create!
              Class_01  String
              Home      Sync.CRM.Address  create
              Tags      String[]          create
              Banks     Sync.CRM.Bank*    create
              \"\"\", related: { [Sync.CRM.Address.table, Sync.CRM.Bank.table] })
          }
        }

        """)
  }

  @Test func rendersProperties_inAnExtension() throws {
    #expect(
      try properties("Sync.CRM.Account", of: files()["Sync.CRM.swift"]) == """
        nonisolated extension Sync.CRM.Account {
          /// `ID` · Edm.Guid · key
          public var id: UUID { row[0] }
          /// `ID` in queries and change sets.
          public static var id: WritableProperty<Self, UUID> { .init(0) }

          /// `Name` · Edm.String · max 50 · required on create
          ///
          /// What it is called.
          public var name: String? { row.string(1) }
          /// `Name` in queries and change sets.
          public static var name: WritableProperty<Self, String?> { .init(1) }

          /// `Class_01` · Edm.String · read-only
          public var class01: String? { row.string(2) }
          /// `Class_01` in queries and change sets.
          public static var class01: Property<Self, String?> { .init(2) }

          /// `Home` · M.Address
          public var home: Sync.CRM.Address? { row[ifPresent: 3] }
          /// `Home` in queries and change sets.
          public static var home: WritableSelectableProperty<Self, Sync.CRM.Address?, Changes<Sync.CRM.Address>> { .init(3) }

          /// `Tags` · Collection(Edm.String)
          public var tags: [String] { row[4] }
          /// `Tags` in queries and change sets.
          public static var tags: WritableSelectableProperty<Self, [String], [String]> { .init(4) }

          /// `Banks` · expand with `expanding { $0.banks }`
          public var banks: Expanded<Sync.CRM.Bank> { row[5] }
          /// `Banks` in queries and change sets.
          public static var banks: WritableNavigation<Self, Sync.CRM.Bank, [Changes<Sync.CRM.Bank>]> { .init(5) }
        }

        """)
  }

  @Test func rendersACompositeKey_inTableOrder() throws {
    let text = try #require(files()["Sync.CRM.swift"])
    #expect(
      text.contains(
        """
            /// The properties that together are its key.
            nonisolated public struct Key: EntityKey {
              /// `Period` · Edm.Int32 · key
              public var period: Int32
              /// `Year` · Edm.Int32 · key
              public var year: Int32

              /// Creates a key from its values.
              public init(period: Int32, year: Int32) {
                self.period = period
                self.year = year
              }

              /// The key with the values of a row; nil if they have other types.
              public init?(odataKeyValues: [PrimitiveValue]) {
                guard odataKeyValues.count == 2 else { return nil }
                guard let period = Int32(odataValue: odataKeyValues[0]) else { return nil }
                guard let year = Int32(odataValue: odataKeyValues[1]) else { return nil }
                self.init(period: period, year: year)
              }

              /// The values in the order of the property table.
              public var odataKeyValues: [PrimitiveValue] {
                [
                  period.odataValue,
                  year.odataValue,
                ]
              }
            }

            /// The values of the properties.

        """))
  }

  @Test func rendersAComplexType() throws {
    let text = try part("Address", of: files()["Sync.CRM.swift"])
    #expect(text.contains("  nonisolated public struct Address: ComplexType, Hashable, "))
    #expect(text.contains("      Street  String!  create update\n"))
    let properties = try properties("Sync.CRM.Address", of: files()["Sync.CRM.swift"])
    #expect(properties.contains("  public static var street: WritableProperty<Self, String> { .init(0) }\n"))
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
          nonisolated public struct Color: OpenEnumeration, Codable {
            /// The code in the service.
            public let rawValue: String
            /// Creates a code, which need not be one of those below.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `Red`
            public static var red: Self { Self(rawValue: "Red") }

            /// `default`
            public static var `default`: Self { Self(rawValue: "default") }

            /// The codes that have names here.
            public static var knownValues: [Self] { [.red, .`default`] }
          }
        }

        """))
  }

  @Test func rendersAService() throws {
    let text = try #require(files()["Sync.CRM.swift"])
    #expect(
      text.hasPrefix(
        """
        // exact-online-generator \(Generator.version) · for runtime 1 · services/sync/crm.xml · generated, edits are lost
        // swift-format-ignore-file
        // swiftlint:disable all

        @_spi(Generated) public import ExactOnlineRuntime

        nonisolated extension Sync {
          /// `/api/v1/{division}/sync/crm`
          nonisolated public struct CRM: ODataService {
            /// The address of this service, and the connection to it.
            public let root: ServiceRoot
            /// Creates the service at an address.
            public init(root: ServiceRoot) { self.root = root }

            /// `Accounts` · read, create · 60 rows a page
            public var accounts: EntitySet<Sync.CRM.Account, Methods.ReadCreate> { EntitySet(root, "Accounts") }

            /// `AccountsByYearAndPeriod` · function · GET
            public func accounts(byYear y: Int32, period: Int32) async throws -> Sync.CRM.Account {
              try await root.entity("AccountsByYearAndPeriod", .get, \
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
          public var sync: Sync { Sync(root: services.service("/api/v1/{division}/sync")) }
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
    #expect(account.contains("\n@_spi(Generated) internal import ODataRuntime\n"))
    #expect(!account.contains("public"))
  }

  /// In any case one file of a client names the runtime's version, and all have it in their first line.
  @Test(arguments: Configuration.Runtime.allCases, [Configuration.Access.public, .package, .internal])
  func namesTheRuntimesVersion_once(runtime: Configuration.Runtime, access: Configuration.Access) throws {
    var configuration = Configuration()
    configuration.runtime = runtime
    configuration.access = access
    let plan = Fixture.plan([document()], Annotations(), configuration)
    for unit in [Renderer.FileUnit.service, .declaration] {
      let client = Renderer(unit: unit).render(plan.blueprint, lock: plan.lock).files
      let bundle = try #require(SourceBundle(names: ["Module.swift", "1.swift", "2.swift"])).files(of: client)
      for files in [client.filter { $0.path.hasSuffix(".swift") }, bundle] {
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        let fit = "\nprivate typealias RuntimeFit = GeneratedCode.FitsRuntime1\n"
        #expect(texts.count { $0.contains(fit) } == 1)
        for text in texts {
          let head = text.split(separator: "\n").prefix(3)
          #expect(head.first?.contains(" · for runtime 1 · ") == true)
          #expect(head.dropFirst() == ["// swift-format-ignore-file", "// swiftlint:disable all"])
        }
      }
    }
  }
}
