import CoreMetrics
import ExactOnline
import Foundation
import Tracing

/// Sends spans and metrics to an OpenTelemetry collector, as JSON over HTTP (OTLP 1.0).
///
/// An example of a backend, small enough to be read: it keeps what a collector refuses for the next time, and has neither
/// batches of a limited size nor sampling. Programs with much to send use a package for it; nothing but the bootstrap
/// changes.
public struct OTLPBackend: Sendable {
  private let settings: OTLPSettings
  private let transport: any ClientTransport
  private let tracer = OTLPTracer()
  private let metrics = OTLPMetrics()

  /// Creates a backend; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - environment: The variables `OTEL_…`.
  ///   - transport: Carries what is sent.
  /// - Throws: An error that says which variable is wrong.
  public init(environment: [String: String], transport: any ClientTransport) throws {
    settings = try OTLPSettings(environment)
    self.transport = transport
  }

  /// Makes this the backend of the process. To be called once, before clients are created.
  public func bootstrap() {
    if settings.sendsTraces { InstrumentationSystem.bootstrap(tracer) }
    if settings.sendsMetrics { MetricsSystem.bootstrap(metrics) }
  }

  /// Sends what there is every minute, or as `OTEL_METRIC_EXPORT_INTERVAL` says, until the task is cancelled.
  public func run() async throws {
    while true {
      try await Task.sleep(for: settings.interval)
      // A collector that is away must not end the program.
      try? await flush()
    }
  }

  /// Sends what there is: at the end of a program.
  ///
  /// - Throws: An error if the collector did not accept it.
  public func flush() async throws {
    let spans = tracer.finished.withLock { spans in
      defer { spans = [] }
      return spans
    }
    do {
      try await send("traces", "resourceSpans", "scopeSpans", "spans", spans)
    } catch {
      tracer.finished.withLock { $0.insert(contentsOf: spans, at: 0) }
      throw error
    }
    try await send("metrics", "resourceMetrics", "scopeMetrics", "metrics", metrics.read())
  }

  private func send(
    _ signal: String, _ resources: String, _ scopes: String, _ name: String, _ values: [JSONValue]
  ) async throws {
    guard !values.isEmpty else { return }
    let resource = JSONValue.object([
      "attributes": .attributes([("service.name", .object(["stringValue": .string(settings.serviceName)]))])
    ])
    let scope = JSONValue.object(["scope": .object(["name": .string("exact-online")]), name: .array(values)])
    let body = JSONValue.object([resources: .array([.object(["resource": resource, scopes: .array([scope])])])])
    let request = HTTPRequest(
      method: .post, scheme: settings.collector.scheme, authority: settings.collector.authority,
      path: "\(settings.path)/v1/\(signal)", headerFields: settings.fields)
    let (response, answer) = try await transport.send(request, body: HTTPBody(Array(body.description.utf8)))
    _ = try await answer.collect(upTo: 1024 * 1024)
    guard (200..<300).contains(response.status.code) else {
      throw OTLPSettings.Invalid(description: "The collector answered \(response.status.code) to \(signal).")
    }
  }
}

extension JSONValue {
  /// Attributes as OTLP has them: an array of names and typed values.
  static func attributes(_ attributes: [(String, JSONValue)]) -> JSONValue {
    .array(attributes.map { .object(["key": .string($0), "value": $1]) })
  }
}
