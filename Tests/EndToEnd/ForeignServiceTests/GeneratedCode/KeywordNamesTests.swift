import TestSupport
import Testing

/// Every word that Swift knows, wherever a name of the metadata can stand, as it is and with a capital. That the names
/// of `Class` and `Await` are `class` and `await` is what makes most of them hazards.
@Suite("Generated code, keywords as names", .timeLimit(.minutes(2)))
struct KeywordNamesTests {
  private static let words = """
    actor accesses any Any as assignment associatedtype associativity async attached autoclosure await abi
    backDeployed borrow borrowing break case catch class consume copy consuming continue convenience convention
    default defer deinit dependsOn didSet discard distributed do dynamic each else enum escaping extension
    fallthrough false file fileprivate final for func get guard higherThan if import in indirect infix init
    inout internal is isolated isolation lazy left let lowerThan macro module modify mutableAddress mutating
    mutate nil none nonisolated nonmutating nonsending of open operator optional override package postfix
    precedencegroup prefix private Protocol protocol public read reasync repeat required rethrows retroactive
    return right safe scoped self Self sending set some specialized static struct subscript super switch then
    throw throws true try Type typealias unchecked unowned unsafe unsafeAddress using var weak where while
    willSet yield yielding Sendable Void
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let capitals = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  /// Different but for case, as some services' names are not.
  private static let names = Array(Set(words + capitals)).sorted()

  private func properties(_ names: [String], nullable: Bool) -> String {
    names.map { #"<Property Name="\#($0)" Type="Edm.String" Nullable="\#(nullable)"/>"# }.joined(separator: "\n")
  }

  @Test(arguments: ["nonisolated", "MainActor"])
  func compile_asKeysPropertiesAndTypes(isolation: String) async throws {
    let key = Self.capitals.map { #"<PropertyRef Name="\#($0)"/>"# }.joined()
    let types = Self.capitals.map { #"<ComplexType Name="\#($0)"><Property Name="P" Type="Edm.Int32"/></ComplexType>"# }
    let client = try await GeneratedClient(
      of: SchemaText.v2(
        "<EntityType Name=\"Key\"><Key>\(key)</Key>\(properties(Self.capitals, nullable: false))</EntityType>"
          + SchemaText.entity("Row", properties(Self.names, nullable: true)) + types.joined()
          + SchemaText.container(
            #"<EntitySet Name="Keys" EntityType="N.Key"/><EntitySet Name="Rows" EntityType="N.Row"/>"#)
      ))
    #expect(client.source.contains("await"))
    #expect(try await client.compile(isolation: isolation) == "")
  }

  @Test(arguments: ["nonisolated", "MainActor"])
  func compile_asParametersFunctionsSetsAndMembers(isolation: String) async throws {
    let parameters = Self.words.map { #"<Parameter Name="\#($0)" Type="Edm.Int32" Mode="In"/>"# }.joined()
    let functions = Self.capitals.map { #"<FunctionImport Name="\#($0)" ReturnType="Edm.Int32" m:HttpMethod="GET"/>"# }
    let sets = Self.words.map { #"<EntitySet Name="\#($0)" EntityType="N.Row"/>"# }
    let members = Self.names.map { #"<Member Name="\#($0)"/>"# }
    let client = try await GeneratedClient(
      of: SchemaText.v2(
        SchemaText.entity("Row", #"<Property Name="Word" Type="N.Words"/>"#)
          + "<EnumType Name=\"Words\">\(members.joined())</EnumType>"
          + SchemaText.container(
            "<FunctionImport Name=\"All\" ReturnType=\"Edm.Int32\" m:HttpMethod=\"GET\">\(parameters)</FunctionImport>"
              + functions.joined() + sets.joined())))
    #expect(try await client.compile(isolation: isolation) == "")
  }
}
