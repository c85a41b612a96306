import ConnectionProfiles
import ExactOnlineRuntime
import Foundation
import GeneratorFixtures
import LoopbackServer
import TestSupport
import Testing

@testable import GeneratorCommands

/// `fetch` as users run it.
@Suite("fetch, run")
struct FetchCommandTests {
  private static let environment = [FetchAccess.tokenVariable: FetchFixture.token]
  private static let crm = MetadataFolder.document("Models.CRM", types: ["Account"])

  @Test func exitsWith0_andIsQuietInAPipe() async throws {
    let folder = try MetadataFolder.make()
    try await LoopbackServer.run { _ in
      FetchFixture.xml(Self.crm)
    } _: { server in
      let run = try await Tool.run(
        ["fetch", "--site", server.origin, "--division", "42", "--services", "crm"], in: folder,
        environment: Self.environment)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(
        run.output == """
          changed    crm  entity types -1, properties -2, sets -1
          1 service: 0 new, 1 changed, 0 unchanged, 0 failed

          """)
    }
    #expect(try folder.text("Metadata/services/crm.xml") == Self.crm)
  }

  @Test func emptyFolder_isToldOfPackagedAnnotations_unlessItHasThem() async throws {
    let folder = try TemporaryFolder()
    try await LoopbackServer.run { _ in
      FetchFixture.xml(Self.crm)
    } _: { server in
      let arguments = ["fetch", "--site", server.origin, "--division", "42"]
      let unknown = try await Tool.run(arguments, in: folder, environment: Self.environment)
      #expect(unknown.status == 2)
      #expect(unknown.errors.contains("Write 'annotations: packaged' in the configuration"))
      let first = try await Tool.run(
        arguments + ["--services", "crm", "--any-service"], in: folder, environment: Self.environment)
      #expect(first.output.contains("\n1 service: 1 new, 0 changed, 0 unchanged, 0 failed\n"))
      #expect(first.output.contains("'annotations: packaged' in exact-online-generator.yaml"))
      let second = try await Tool.run(
        arguments + ["--services", "crm"], in: folder, environment: Self.environment)
      #expect(!second.output.contains("packaged"))
      try FileManager.default.removeItem(atPath: folder.path("Metadata"))
      try folder.write("annotations: packaged\n", to: "exact-online-generator.yaml")
      let packaged = try await Tool.run(
        arguments + ["--services", "crm,sync/CRM"], in: folder, environment: Self.environment)
      #expect(packaged.status == 0)
      #expect(packaged.output.hasSuffix("2 services: 2 new, 0 changed, 0 unchanged, 0 failed\n"))
    }
  }

  @Test func exitsWith1_whenOneFails_and2_whenAServiceIsUnknown() async throws {
    let folder = try MetadataFolder.make()
    try await LoopbackServer.run { request in
      request.path.contains("/crm/") ? FetchFixture.xml(Self.crm) : Response(403, text: FetchFixture.token)
    } _: { server in
      let arguments = ["fetch", "--site", server.origin, "--division", "42"]
      let run = try await Tool.run(arguments, in: folder, environment: Self.environment)
      #expect(run.status == 1)
      #expect(run.output.contains("\nfailed     sync/HRM  GET sync/HRM/$metadata: forbidden (403)"))
      #expect(!run.output.contains("secret-of-the-test"))
      let unknown = try await Tool.run(
        arguments + ["--services", "cmr"], in: folder, environment: Self.environment)
      #expect(unknown.status == 2)
      #expect(unknown.errors.hasPrefix("error: There is no service 'cmr'. Did you mean 'crm'?"))
      #expect(try await Tool.run(arguments, in: folder, environment: [:]).status == 2)
      #expect(server.requests.count == 2)
    }
  }

  @Test func tokenStore_isUsed() async throws {
    let folder = try MetadataFolder.make()
    let tokens = TokenSet(accessToken: FetchFixture.token, refreshToken: "refresh", obtained: Date())
    _ = try await FileTokenStore(at: folder.path("tokens")).update { _ in tokens }
    let credentials = [FetchAccess.clientIDVariable: "id", FetchAccess.clientSecretVariable: "the-apps-secret"]
    try await LoopbackServer.run { request in
      Response(403, text: "\(request["Authorization"] ?? "") id the-apps-secret")
    } _: { server in
      let run = try await Tool.run(
        ["fetch", "--site", server.origin, "--division", "42", "--services", "crm", "--token-store", "tokens"],
        in: folder, environment: credentials)
      #expect(run.status == 1)
      #expect(server.requests.map { $0["Authorization"] } == ["Bearer \(FetchFixture.token)"])
      #expect(run.output.contains("forbidden (403)"))
      #expect(!run.output.contains("secret"))
    }
  }

  @Test func profile_ofExactOnline_isUsed() async throws {
    let folder = try MetadataFolder.make()
    let tokens = TokenSet(accessToken: FetchFixture.token, refreshToken: "refresh", obtained: Date())
    try await LoopbackServer.run { _ in
      FetchFixture.xml(Self.crm)
    } _: { server in
      let store = ProfileStore(environment: ["XDG_CONFIG_HOME": folder.path("config")])
      let site = try SiteName.parse(server.origin)
      try store.save(
        ConnectionProfile(site: site, clientID: "id", clientSecret: "the-apps-secret", division: 42), as: "acme")
      _ = try await FileTokenStore(at: store.tokenFile(of: "acme")).update { _ in tokens }
      let environment = ["XDG_CONFIG_HOME": folder.path("config")]
      let run = try await Tool.run(
        ["fetch", "--profile", "acme", "--services", "crm"], in: folder, environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      #expect(server.requests.map(\.path) == ["/api/v1/42/crm/$metadata"])
      #expect(server.requests.map { $0["Authorization"] } == ["Bearer \(FetchFixture.token)"])
      let unknown = try await Tool.run(
        ["fetch", "--profile", "nobody", "--services", "crm"], in: folder, environment: environment)
      #expect(unknown.status == 2)
      #expect(unknown.errors.contains("There are: acme."))
    }
  }

  @Test(arguments: [
    ["--site", "xx", "--division", "1"], ["--site", "http://example.org", "--division", "1"], ["--site", "nl"],
    ["--site", "nl", "--division", "one"], ["--site", "nl", "--division", "1", "--services", ","],
    ["--site", "nl", "--division", "1", "--token-file", "a", "--token-store", "b"],
  ])
  func wrongCommandLine_exitsWith2(arguments: [String]) async throws {
    let run = try await Tool.run(["fetch"] + arguments, in: try TemporaryFolder(), environment: Self.environment)
    #expect(run.status == 2)
  }

  @Test(.timeLimit(.minutes(4))) func interruptedRun_leavesWholeFilesOnly() async throws {
    let folder = try MetadataFolder.make()
    let before = try folder.text("Metadata/services/sync/HRM.xml")
    try await LoopbackServer.run { request in
      request.path.contains("/crm/") ? FetchFixture.xml(Self.crm) : .silence
    } _: { server in
      let launch = Tool.launch(
        ["fetch", "--site", server.origin, "--division", "42"], in: folder, environment: Self.environment)
      let process = try Launch.alone { try launch.start(input: .nothing, output: .nothing, errors: .shared) }
      try await waitUntil { server.requests.count >= 2 }
      process.signal(SIGINT)
      _ = await process.ended()
    }
    #expect(try folder.text("Metadata/services/crm.xml") == Self.crm)
    #expect(try folder.text("Metadata/services/sync/HRM.xml") == before)
    #expect(
      try folder.contents(of: "Metadata").keys.sorted() == [
        "annotations.yaml", "services/crm.xml", "services/sync/HRM.xml",
      ])
  }
}
