import Diagnostics
import GeneratorPipeline
import TestSupport
import Testing

/// A document with one fault gives a client without that one thing, and the compiler accepts it.
@Suite("Generated code, documents with a fault", .timeLimit(.minutes(2)))
struct FaultyDocumentTests {
  @Test(arguments: FaultyDocument.all)
  func givesAClientWithoutThatOneThing(document: FaultyDocument) async throws {
    let client = try await GeneratedClient(of: document.text)
    let omissions = client.outcome.diagnostics.filter { $0.omission != nil }
    #expect(omissions.map(\.rule).sorted() == document.omissions, "\(client.outcome.diagnostics)")
    #expect(omissions.allSatisfy { $0.severity == .warning && $0.location?.line ?? 0 > 0 })
    for text in document.present { #expect(client.source.contains(text), "\(text) in \(client.source)") }
    for text in document.absent { #expect(!client.source.contains(text), "\(text)") }
  }

  /// All of them are one client, a service each: the compiler takes long to start.
  @Test(arguments: ["nonisolated", "MainActor"])
  func givesAClientThatCompiles(isolation: String) async throws {
    let client = try await GeneratedClient(of: FaultyDocument.all.map(\.text))
    #expect(try await client.compile(isolation: isolation) == "")
  }

  @Test(arguments: FaultyDocument.all.filter { !$0.omissions.isEmpty })
  func isAnError_whereTheConfigurationIsStrict(document: FaultyDocument) async throws {
    let outcome = await GeneratedClient.run([document.text], "strict: true\n")
    #expect(outcome.files == nil)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.rule).sorted() == document.omissions)
  }

  /// A fault in something that the configuration leaves out is not reported.
  @Test func isNothing_whereTheConfigurationLeavesItOut() async throws {
    let types = #"<EntityType Name="View"><Property Name="A" Type="Edm.String"/></EntityType>"#
    let text = SchemaText.v2(
      SchemaText.entity("Row", #"<Property Name="B" Type="N.Lost"/>"#) + types
        + SchemaText.container(
          #"<EntitySet Name="Rows" EntityType="N.Row"/><EntitySet Name="Views" EntityType="N.View"/>"#
            + #"<EntitySet Name="Lost" EntityType="N.Lost"/><FunctionImport Name="F" ReturnType="N.Lost"/>"#))
    func omissions(_ configuration: String) async -> [String] {
      let outcome = await GeneratedClient.run([text], "strict: true\n" + configuration)
      return outcome.diagnostics.filter { $0.omission != nil }.map(\.rule).sorted()
    }
    #expect(await omissions("") == ["missing-key", "unknown-entity-type", "unknown-type", "unknown-type"])
    #expect(await omissions("exclude: [svc:Views, svc:Lost, svc:F, svc:Row.B]\n") == [])
    #expect(await omissions("exclude: [svc:View, svc:Lost, svc:F]\n") == ["unknown-type"])
    #expect(await omissions("include: [svc:Views]\n") == ["missing-key"])
    #expect(await omissions("include: [svc:Row.ID]\n") == [])
  }

  /// The document of a service that is left out may even be broken.
  @Test func isNothing_whereTheServiceIsLeftOut() async throws {
    let whole = SchemaText.v2(
      SchemaText.entity("Row") + SchemaText.container(#"<EntitySet Name="Rows" EntityType="N.Row"/>"#))
    let outcome = await GeneratedClient.run([whole, "<html></html>"], "exclude: [svc1]\n")
    #expect(outcome.files != nil)
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.rule) == [])
    #expect(await GeneratedClient.run([whole, "<html></html>"]).files == nil)
  }
}
