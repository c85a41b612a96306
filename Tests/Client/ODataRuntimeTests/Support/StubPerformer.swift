import HTTPTypes
import Logging
@_spi(Generated) import ODataRuntime
import Synchronization
import TestSupport
import Testing

/// Answers requests from a list, in order, and keeps them.
final class StubPerformer: RequestPerformer {
  enum Answer: Sendable {
    case body(String, status: Int = 200, fields: HTTPFields = [:])
    case failure(ODataError)
  }

  private let limits: RequestLimits
  private let conventions: ServiceConventions
  private let logger: Logger
  private let answers: Mutex<[Answer]>
  private let seen = Mutex<[ODataRequest]>([])
  private let repeatsLast: Bool
  private let reported = Mutex<[ReadProgress]>([])

  init(
    _ answers: [Answer], repeatsLast: Bool = false, limits: RequestLimits = RequestLimits(),
    maximumTop: Int? = nil, failedNames: [String] = [], log: LogCapture? = nil,
    conventions: ServiceConventions = ServiceConventions()
  ) {
    self.limits = limits
    var conventions = conventions
    conventions.maximumTop = maximumTop
    conventions.failureMessages = { Self.failures(in: $0, failedNames) }
    self.conventions = conventions
    self.answers = Mutex(answers)
    self.repeatsLast = repeatsLast
    logger = log?.logger ?? Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
  }

  convenience init(_ bodies: String...) { self.init(bodies.map { .body($0) }) }

  var root: ServiceRoot { root(missingValues: .refused) }

  func root(missingValues: MissingValues) -> ServiceRoot {
    var connection = ServiceConnection(
      self, origin: Origin(host: "shop.example"), limits: limits, conventions: conventions, logger: logger
    ) { progress in self.reported.withLock { $0.append(progress) } }
    connection.missingValues = missingValues
    return ServiceRoot(connection, path: "/api/v1/7/shop", name: "shop")
  }
  /// The progress of reads, page by page.
  var progress: [ReadProgress] { reported.withLock { $0 } }
  var requests: [ODataRequest] { seen.withLock { $0 } }
  var paths: [String] { requests.map(\.path) }
  /// The bodies that were sent, as text.
  var bodies: [String] { requests.map { String(decoding: $0.body ?? [], as: UTF8.self) } }

  func perform(_ request: ODataRequest) async throws -> ODataResponse {
    seen.withLock { $0.append(request) }
    let answer = answers.withLock { answers in
      repeatsLast && answers.count == 1 ? answers.first : answers.isEmpty ? nil : answers.removeFirst()
    }
    switch answer {
    case .body(let body, let status, let fields):
      return ODataResponse(status: .init(code: status), headerFields: fields, body: Array(body.utf8))
    case .failure(let error): throw error
    case nil: throw ODataError(.unavailable, operation: request.operation, detail: "no more answers")
    }
  }

  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody) {
    let answer = try await perform(request)
    return (HTTPResponse(status: answer.status, headerFields: answer.headerFields), HTTPBody(answer.body))
  }

  private static func failures(in row: Row, _ failedNames: [String]) -> [String] {
    failedNames.compactMap { name in
      guard let slot = row.table.slot(named: name) else { return row.unknownMembers[name]?.stringValue }
      let text: String? = row[slot]
      return text
    }
  }
}
