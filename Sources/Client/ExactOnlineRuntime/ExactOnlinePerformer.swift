import HTTPTypes
@_spi(Generated) import ODataRuntime

/// Performs requests as Exact Online wants them: within its limits, and again where a failure passes.
struct ExactOnlinePerformer: RequestPerformer {
  private var client: ODataClient
  private(set) var gate: CallGate
  private let retrying: Retrying

  init(client: ODataClient, gate: CallGate, retrying: Retrying) {
    self.client = client
    self.gate = gate
    self.retrying = retrying
    self.client.gate = gate
  }

  /// The same with calls that stand in line otherwise.
  func with(_ options: CallOptions) -> ExactOnlinePerformer {
    var gate = gate
    gate.options = options
    return ExactOnlinePerformer(client: client, gate: gate, retrying: retrying)
  }

  /// The connection of services whose requests this performs.
  var connection: ServiceConnection {
    ServiceConnection(
      self, origin: client.origin, limits: client.limits, conventions: .exactOnline, logger: client.logger,
      didRead: { [reporter = gate.reporter] in reporter.onEvent?(.read($0)) })
  }

  func perform(_ request: ODataRequest) async throws -> ODataResponse {
    try await retrying.run(request, deadline: gate.options.deadline) { try await client.perform(request) }
  }

  /// Tried again up to the answer's head; who reads the body decides what a broken one means.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody) {
    try await retrying.run(request, deadline: gate.options.deadline) { try await client.stream(request) }
  }

}

extension ServiceConventions {
  /// Updates by PUT, `$top` up to one page of 60 rows, and actions that report failures inside their success.
  static var exactOnline: ServiceConventions {
    var conventions = ServiceConventions()
    conventions.largestTop = 60
    conventions.failureMessages = failureMessages(in:)
    return conventions
  }

  /// An action that failed is answered with 201 and one of these filled: `ErrorMessage`, `Errors`,
  /// `DocumentCreationError` and others that end in `Error` (Exact Online, reference of the action resources).
  private static func failureMessages(in row: Row) -> [String] {
    var messages: [String] = []
    for (slot, property) in row.table.properties.enumerated() where namesFailure(property.wireName) {
      guard property.kind == .string, property.shape == .single, let text: String = row[slot] else { continue }
      messages.append(text)
    }
    for (name, value) in row.unknownMembers.sorted(by: { $0.key < $1.key }) where namesFailure(name) {
      if let text = value.stringValue { messages.append(text) }
    }
    return messages.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func namesFailure(_ name: String) -> Bool {
    name == "ErrorMessage" || name == "Errors" || name.hasSuffix("Error")
  }
}
