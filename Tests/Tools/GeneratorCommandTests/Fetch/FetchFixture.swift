import TestSupport
import ClientBlueprint
import ConnectionProfiles
import ExactOnlineRuntime
import ExactOnlineURLSession
import GeneratorFixtures
import GeneratorPipeline
import LoopbackServer
import ServiceAnnotations

@testable import GeneratorCommands

/// `fetch` against a server of the test, which answers as the closure says.
enum FetchFixture {
  static let token = "eyJ0eXAi.secret-of-the-test.5TqcbF"

  struct Outcome {
    var lines: [String]
    var summary: FetchSummary
    var requests: [Request]
  }

  /// Fetches into the folder's `Metadata/`.
  static func run(
    _ words: [String] = [], in folder: TemporaryFolder, takesUnknown: Bool = false,
    policies: ConnectionPolicies = .bare,
    _ answer: @escaping @Sendable (Request) throws -> Response
  ) async throws -> Outcome {
    try await LoopbackServer.run(answer) { server in
      let targets = targets(words, in: folder, takesUnknown: takesUnknown)
      let access = FetchAccess(authorization: BearerToken(token), secrets: [])
      let fetch = MetadataFetch(
        site: try SiteName.parse(server.origin), division: 42, access: access, transport: URLSessionTransport(),
        policies: policies)
      var lines: [String] = []
      let summary = await fetch.run(targets.targets) { lines.append($0) }
      return Outcome(lines: lines, summary: summary, requests: server.requests)
    }
  }

  static func targets(_ words: [String] = [], in folder: TemporaryFolder, takesUnknown: Bool = false) -> FetchTargets {
    var configuration = Configuration()
    configuration.metadata = folder.path("Metadata")
    let (annotations, _) = AnnotationReader.read(AnnotationFiles.read(configuration).files)
    return FetchTargets.find(
      words, configuration: configuration, annotations: annotations, takesUnknown: takesUnknown)
  }

  static func xml(_ text: String) -> Response {
    Response(200, headers: [("Content-Type", "application/xml;charset=utf-8")], text: text)
  }
}
