import ExactOnline
import Foundation

/// The settings of an exporter, from the variables of OpenTelemetry's specification.
struct OTLPSettings: Sendable {
  /// A setting that cannot be used.
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  /// The collector's server; nothing else is sent to.
  let collector: Origin
  /// The path before `/v1/traces`, without a slash at its end.
  let path: String
  /// Header fields for the collector, such as one with a key. Never shown.
  let fields: HTTPFields
  let serviceName: String
  let sendsTraces: Bool
  let sendsMetrics: Bool
  let interval: Duration

  init(_ environment: [String: String]) throws {
    let endpoint = environment["OTEL_EXPORTER_OTLP_ENDPOINT"] ?? "http://localhost:4318"
    guard let url = URLComponents(string: endpoint), let scheme = url.scheme, ["http", "https"].contains(scheme),
      let host = url.host
    else { throw Invalid(description: "OTEL_EXPORTER_OTLP_ENDPOINT is not an http or https URL.") }
    collector = Origin(scheme: scheme, host: host, port: url.port)
    path = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
    var fields: HTTPFields = [.contentType: "application/json"]
    for field in (environment["OTEL_EXPORTER_OTLP_HEADERS"] ?? "").split(separator: ",") {
      let parts = field.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, let name = HTTPField.Name(parts[0]), let value = parts[1].removingPercentEncoding else {
        throw Invalid(description: "OTEL_EXPORTER_OTLP_HEADERS is not a list such as name=value,name=value.")
      }
      fields[name] = value
    }
    self.fields = fields
    serviceName = environment["OTEL_SERVICE_NAME"] ?? "unknown_service"
    let isOff = environment["OTEL_SDK_DISABLED"]?.lowercased() == "true"
    sendsTraces = !isOff && environment["OTEL_TRACES_EXPORTER"] != "none"
    sendsMetrics = !isOff && environment["OTEL_METRICS_EXPORTER"] != "none"
    interval = .milliseconds(environment["OTEL_METRIC_EXPORT_INTERVAL"].flatMap { Int($0) } ?? 60_000)
  }
}
