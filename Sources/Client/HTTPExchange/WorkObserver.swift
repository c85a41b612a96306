package import HTTPTypes
import Synchronization

/// Observes the work of clients while it goes on: for traces. `TracingObserver` of the product `ExactOnlineTracing` is
/// one.
///
/// To inspect or modify requests write a ``ClientMiddleware``. Observing nothing costs nothing.
public protocol WorkObserver: Sendable {
  /// Called when a piece of work begins, on the task that does it; it must return quickly.
  ///
  /// - Parameter work: The work, to which facts are added until it ends.
  /// - Returns: The observation of it.
  func begin(_ work: Work) -> any WorkObservation
}

/// The observation of one piece of work.
public protocol WorkObservation: Sendable {
  /// Runs a part of the work. Most work has one part; a run over changes has one for each page.
  ///
  /// - Parameter part: The part, to be called once.
  /// - Returns: What the part returned.
  /// - Throws: What the part threw.
  nonisolated(nonsending) func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome
  /// Called once, when the work has ended, or was given up.
  ///
  /// - Parameter error: The error that ended it; nil if there was none.
  func end(_ error: (any Error)?)
}

/// A piece of work while it is observed. It ends when its parts have run, when one of them fails, or when it is
/// released.
package final class ObservedWork: Sendable {
  package let work: Work
  private let observation: any WorkObservation
  private let hasEnded = Mutex(false)

  package init(_ work: Work, by observer: any WorkObserver) {
    self.work = work
    observation = observer.begin(work)
  }

  deinit { end() }

  package nonisolated(nonsending) func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome {
    do {
      guard work.kind != .exchange else { return try await observation.run(part) }
      return try await Work.$current.withValue(work) { try await observation.run(part) }
    } catch {
      end(error)
      throw error
    }
  }

  package func end(_ error: (any Error)? = nil) {
    let isFirst = hasEnded.withLock { hasEnded in
      defer { hasEnded = true }
      return !hasEnded
    }
    if isFirst { observation.end(error) }
  }
}

extension Optional where Wrapped == any WorkObserver {
  /// Does a piece of work, which is given to its body if it is observed.
  package nonisolated(nonsending) func observe<Outcome>(
    _ work: @autoclosure () -> Work, _ body: (Work?) async throws -> Outcome
  ) async throws -> Outcome {
    guard let self else { return try await body(nil) }
    let observed = ObservedWork(work(), by: self)
    let outcome = try await observed.run { try await body(observed.work) }
    observed.end()
    return outcome
  }

  /// Sends a request, with the fields that the observer adds.
  package nonisolated(nonsending) func exchange(
    _ request: HTTPRequest, _ name: String, send: (HTTPRequest) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    try await observe(Work(name, request)) { work in
      guard let work else { return try await send(request) }
      var request = request
      for field in work.addedFields { request.headerFields.append(field) }
      let answer = try await send(request)
      work.note(Work.status, .number(Int64(answer.0.status.code)))
      return answer
    }
  }
}

/// An error with a name for metrics and traces.
package protocol NamedFailure: Error {
  /// A word, one of few: `timeout`.
  var failureName: String { get }
}

extension TransportError: NamedFailure {
  package var failureName: String { kind.rawValue }
}

extension Work {
  /// The name of an error for metrics and traces: without values, one of few.
  package static func failureName(of error: any Error) -> String {
    switch error {
    case let error as any NamedFailure: error.failureName
    case is CancellationError: "cancelled"
    default: "\(type(of: error))"
    }
  }
}
