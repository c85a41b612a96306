import HTTPTypes
import Logging
@_spi(Generated) import ODataRuntime

/// Performs requests as Exact Online wants them: within its limits, and again after temporary failures.
struct ExactOnlinePerformer: RequestPerformer {
  private var client: ODataClient
  private(set) var gate: CallGate
  private let retrying: Retrying
  /// Whether rows of other divisions are refused.
  let checksDivisions: Bool
  private let reportedProperties: ReportedProperties

  init(
    client: ODataClient, gate: CallGate, retrying: Retrying, checksDivisions: Bool,
    reportedProperties: ReportedProperties = ReportedProperties()
  ) {
    self.client = client
    self.gate = gate
    self.retrying = retrying
    self.checksDivisions = checksDivisions
    self.reportedProperties = reportedProperties
    self.client.gate = gate
  }

  /// The same performer, for calls with other options.
  func with(_ options: CallOptions) -> ExactOnlinePerformer {
    var gate = gate
    gate.options = options
    return ExactOnlinePerformer(
      client: client, gate: gate, retrying: retrying, checksDivisions: checksDivisions,
      reportedProperties: reportedProperties)
  }

  /// The connection of services whose requests this performs.
  var connection: ServiceConnection {
    let reporter = gate.reporter
    var connection = ServiceConnection(
      self, origin: client.origin, limits: client.limits, conventions: client.conventions, logger: client.logger,
      didRead: { reporter.onEvent?(.read($0)) })
    connection.missingValues = client.missingValues
    connection.didMissValue = { reporter.onEvent?(.missingValue(operation: $0, property: $1)) }
    connection.reportedProperties = reportedProperties
    return connection
  }

  func perform(_ request: ODataRequest) async throws -> ODataResponse {
    try await retrying.run(request, deadline: gate.options.deadline) { try await client.perform(request) }
  }

  /// Retried up to the answer's head; the reader of the body decides what a broken one means.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody) {
    try await retrying.run(request, deadline: gate.options.deadline) { try await client.stream(request) }
  }
}
