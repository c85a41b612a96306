import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineChanges
import ExactOnlineTracing
import Foundation
import OTLP
import Tracing

/// Reads accounts and changes of a sandbox, and sends spans and metrics of that to an OpenTelemetry collector.
///
/// `EXACT_SANDBOX` is what `exact-online-sandbox --format json` prints. Where spans and metrics go is said by the
/// variables of OpenTelemetry's specification alone, such as `OTEL_EXPORTER_OTLP_ENDPOINT`.
@main
struct Observability {
  static func main() async throws {
    let environment = ProcessInfo.processInfo.environment
    let sandbox = try Sandbox(environment["EXACT_SANDBOX"] ?? "")
    let transport = AsyncHTTPClientTransport()

    // Once per process, before the first client. The libraries know nothing of it.
    let backend = try OTLPBackend(environment: environment, transport: transport)
    backend.bootstrap()
    let sending = Task { try await backend.run() }

    var policies = ConnectionPolicies()
    policies.observer = TracingObserver()
    let exact = ExactOnlineClient(
      site: sandbox.site, authorization: BearerToken(sandbox.token), transport: transport, policies: policies)
    let division = exact.division(sandbox.division)

    let (accounts, changes) = try await InstrumentationSystem.tracer.withSpan("example") { _ in
      let accounts = try await division.crm.accounts.where { $0.name != "Mrs Jones" }.select { $0.name }.all().count
      var changes = 0
      for try await page in division.sync.crm.accounts.changes(since: nil).pages { changes += page.upserts.count }
      // A failure, for the sake of its span.
      _ = try? await division.send(.get, "crm/NoSuchSet")
      return (accounts, changes)
    }
    sending.cancel()
    try await backend.flush()
    print("\(accounts) accounts and \(changes) changes read; spans and metrics sent")
  }
}

/// A sandbox, as it prints itself with `--format json`.
private struct Sandbox: Decodable {
  struct Missing: Error, CustomStringConvertible {
    let description = "EXACT_SANDBOX is not what exact-online-sandbox --format json prints."
  }

  var url: String
  var division: Int32
  var token: String

  init(_ line: String) throws {
    guard let sandbox = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else { throw Missing() }
    self = sandbox
  }

  var site: Site {
    let parts = URLComponents(string: url)
    return Site(Origin(scheme: parts?.scheme ?? "http", host: parts?.host ?? "127.0.0.1", port: parts?.port))
  }
}
