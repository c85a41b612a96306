import HTTPExchange
import Synchronization
import Tracing

/// The span of a piece of work.
struct WorkSpan<Recorded: Span>: WorkObservation {
  let work: Work
  let span: Recorded
  let attempts: Attempts?

  nonisolated(nonsending) func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome {
    try await ServiceContext.withValue(span.context) {
      guard let attempts else { return try await part() }
      return try await Attempts.$current.withValue(attempts) { try await part() }
    }
  }

  func end(_ error: (any Error)?) {
    let notes = work.notes
    span.updateAttributes { $0.add(notes) }
    if let failure = failure(error, notes) {
      span.updateAttributes { $0.set("error.type", value: .string(failure)) }
      // Without a description: it could hold the service's message, which names customers.
      span.setStatus(SpanStatus(code: .error))
    }
    span.end()
  }

  /// The type of the error by the conventions: for an exchange, the status of an answer that is an error.
  private func failure(_ error: (any Error)?, _ notes: [String: Work.Note]) -> String? {
    if let error { return Work.failureName(of: error) }
    guard case .number(let status) = notes[Work.status], status >= 400 else { return nil }
    return String(status)
  }
}

/// Counts the requests of a call.
final class Attempts: Sendable {
  @TaskLocal static var current: Attempts?

  private let count = Mutex(0)

  /// The number of requests before this one.
  func next() -> Int {
    count.withLock { count in
      defer { count += 1 }
      return count
    }
  }
}

extension SpanAttributes {
  mutating func add(_ notes: [String: Work.Note]) {
    for (name, note) in notes {
      let value: SpanAttribute =
        switch note {
        case .text(let text): .string(text)
        case .number(let number): .int64(number)
        case .decimal(let number): .double(number)
        }
      set(name, value: value)
    }
  }
}
