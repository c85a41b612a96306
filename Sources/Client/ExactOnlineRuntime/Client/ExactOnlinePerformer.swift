import HTTPTypes
import Logging
@_spi(Generated) import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Performs requests as Exact Online requires: within its limits, and with retries after temporary failures.
struct ExactOnlinePerformer: RequestPerformer {
  private var client: ODataClient
  private(set) var gate: CallGate
  private let retrying: Retrying
  /// Whether rows of other divisions are rejected.
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

  /// The same performer, with other options for its calls.
  func with(_ options: CallOptions) -> ExactOnlinePerformer {
    var gate = gate
    gate.options = options
    return ExactOnlinePerformer(
      client: client, gate: gate, retrying: retrying, checksDivisions: checksDivisions,
      reportedProperties: reportedProperties)
  }

  var observer: (any WorkObserver)? { client.observer }

  /// The connection of the services whose requests this performs.
  var connection: ServiceConnection {
    let reporter = gate.reporter
    var connection = ServiceConnection(
      self, origin: client.origin, limits: client.limits, conventions: client.conventions, logger: client.logger,
      didRead: { reporter.onEvent?(.read($0)) })
    connection.missingValues = client.missingValues
    connection.didMissValue = { reporter.onEvent?(.missingValue(operation: $0, property: $1)) }
    connection.reportedProperties = reportedProperties
    connection.observer = client.observer
    return connection
  }

  func perform(_ request: ODataRequest) async throws -> ODataResponse { try await perform(request) { $0 } }

  func perform<Answer: Sendable>(
    _ request: ODataRequest, reading read: @Sendable (ODataResponse) throws -> Answer
  ) async throws -> Answer {
    try await client.observer.observe(Work(.call, request.operation)) { _ in
      try await retrying.run(request, deadline: gate.options.deadline) { try read(try await client.perform(request)) }
    }
  }

  /// Retried until the response head has arrived; the reader of the body decides what a broken body means.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody) {
    try await client.observer.observe(Work(.call, request.operation)) { _ in
      try await retrying.run(request, deadline: gate.options.deadline) { try await client.stream(request) }
    }
  }
}

/// Makes a call, and retries it as the policy says.
struct Retrying: Sendable {
  let policy: RetryPolicy
  let time: any TimeSource
  let reporter: CallReporter
  /// A limiter makes calls wait after a 429 on its own.
  let hasLimiter: Bool

  func run<Answer>(
    _ request: ODataRequest, deadline: Date?, _ call: () async throws -> Answer
  ) async throws -> Answer {
    var failures = 0
    var refusals = 0
    var firstFailure: Date?
    while true {
      do {
        return try await call()
      } catch let error as ODataError {
        guard request.canBeSent else { throw error }
        let pause: Duration
        if error.status == 429 {
          refusals += 1
          guard refusals < policy.maximumAttemptsAfterRateLimit, let wait = wait(after: error) else { throw error }
          pause = wait
        } else {
          guard policy.mayRepeat(request, error) else { throw error }
          failures += 1
          let now = time.now
          let elapsed = Duration.seconds(max(0, now.timeIntervalSince(firstFailure ?? now)))
          firstFailure = firstFailure ?? now
          guard let wait = policy.pause(after: failures, elapsed: elapsed) else {
            throw failures > 1 ? Self.naming(failures, in: error) : error
          }
          pause = wait
        }
        if let deadline, time.now + pause / .seconds(1) > deadline { throw error }
        reporter.retrying(request, failures: failures + refusals, after: pause, error: error)
        try await time.sleep(for: pause)
      }
    }
  }

  /// The pause after a 429. A limiter waits on its own; without one, only the error states how long.
  private func wait(after error: ODataError) -> Duration? {
    if hasLimiter { return .zero }
    guard case .rateLimited(let until) = error.kind else { return .seconds(60) }
    let wait = until.map { $0.timeIntervalSince(time.now) + 1 } ?? 60
    return wait <= 125 ? .seconds(max(wait, 1)) : nil
  }

  /// The error of a call that was given up.
  private static func naming(_ failures: Int, in error: ODataError) -> ODataError {
    var error = error
    error.detail = (error.detail.map { "\($0); " } ?? "") + "tried \(failures.counted("time"))"
    return error
  }
}
