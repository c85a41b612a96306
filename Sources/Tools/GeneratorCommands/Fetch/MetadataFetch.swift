import CSDLParser
import ConnectionProfiles
import Diagnostics
import EntityDataModel
import GeneratorPipeline
@_spi(Generated) import ExactOnlineRuntime

/// Downloads documents, checks each, and writes those that are valid to their files.
///
/// One after the other: the service allows 60 calls a minute, so that parallel downloads would not be faster for long,
/// and the runtime's limiter and retries see a sequence of calls as from any other client.
struct MetadataFetch: Sendable {
  private let division: Division
  private let redactor: SecretRedactor

  init(
    site: Site, division: Int32, access: FetchAccess, transport: any ClientTransport,
    policies: ConnectionPolicies = ConnectionPolicies()
  ) {
    redactor = SecretRedactor(access.secrets)
    let client = ExactOnlineClient(
      site: site, authorization: access.authorization, transport: transport, middlewares: [redactor],
      policies: policies)
    self.division = client.division(division)
  }

  /// - Parameters:
  ///   - willAsk: Called before each call.
  ///   - report: Called with the outcome for each service, in their order. Also for those that are not asked after a
  ///     failure that they would share, with one line for all.
  func run(
    _ targets: [FetchTarget], willAsk: (Int, FetchTarget) -> Void = { _, _ in }, report: (String) -> Void
  ) async -> FetchSummary {
    var summary = FetchSummary()
    let width = targets.map(\.service.count).max() ?? 0
    for (number, target) in targets.enumerated() {
      willAsk(number, target)
      let (outcome, isShared) = await fetch(target)
      summary.count(outcome)
      report(outcome.line(for: target.service, width: width))
      let rest = targets.count - number - 1
      if isShared, rest > 0 {
        summary.skipped = rest
        report("not requested: \(Counted(rest, "other document")), which would fail like '\(target.service)'")
        break
      }
    }
    return summary
  }

  /// - Returns: The outcome, and whether the others would fail in the same way.
  private func fetch(_ target: FetchTarget) async -> (FetchOutcome, isShared: Bool) {
    do {
      let bytes = try await division.services.service(target.address).metadata()
      return (land(bytes, target), false)
    } catch let error as ODataError {
      return (.failed(redactor.redacted(error.plainDescription)), Self.isShared(error))
    } catch {
      return (.failed("the download was cancelled"), true)
    }
  }

  /// Each failing call counts against the app, so none is made that is bound to fail.
  private static func isShared(_ error: ODataError) -> Bool {
    switch error.kind {
    case .unauthorized, .rateLimited: true
    case .transport(let failure): failure.kind == .connect || failure.kind == .tls
    default: false
    }
  }

  private func land(_ bytes: [UInt8], _ target: FetchTarget) -> FetchOutcome {
    let parsed = CSDLParser.parse(bytes, servicePath: target.service, file: "\(target.service)/$metadata")
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    guard let document = parsed.document, errors.isEmpty else { return .failed(redactor.redacted(Self.text(errors))) }
    guard Self.offersSomething(document) else {
      return .failed("not a complete document: it has no entity set and no function")
    }
    var old: [UInt8]?
    if InputFile.kind(target.file, followingLinks: false) != nil {
      switch InputFile.read(target.file) {
      case .success(let present): old = present
      case .failure(let problem): return .failed(problem.diagnostic.description)
      }
    }
    if old == bytes { return .unchanged }
    if let reason = AtomicFile.replace(target.file, with: bytes) {
      return .failed("cannot write '\(target.file)': \(reason)")
    }
    guard let old else { return .new(DocumentChange.size(of: document)) }
    guard let previous = CSDLParser.parse(old, servicePath: target.service, file: target.file).document else {
      return .changed("the old file was not a document; now \(DocumentChange.size(of: document))")
    }
    return .changed(DocumentChange(from: previous, to: document).description)
  }

  /// The first error, without its place, on one line.
  private static func text(_ errors: [Diagnostic]) -> String {
    guard let first = errors.first else { return "not a complete document" }
    // Its advice is for people who download by hand.
    let place = first.location.map { $0.line > 0 ? " (line \($0.line))" : "" } ?? ""
    let more = errors.count > 1 ? " And \(errors.count - 1) more." : ""
    return "not a usable document\(place): \(first.message)\(more)"
  }

  private static func offersSomething(_ document: MetadataDocument) -> Bool {
    document.schemas.contains { schema in
      !schema.operations.isEmpty
        || schema.containers.contains {
          !$0.entitySets.isEmpty || !$0.functionImports.isEmpty || !$0.singletons.isEmpty
        }
    }
  }
}
