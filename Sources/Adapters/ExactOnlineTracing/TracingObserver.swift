public import HTTPExchange
public import Tracing
import TracingTrait

/// Records the work of a client as spans of swift-distributed-tracing, by OpenTelemetry's semantic conventions.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.observer = TracingObserver()
/// ```
///
/// A call is a span, with a client span for each of its HTTP requests; pages, renewals of tokens, runs over changes and
/// webhook events are spans around them. Documentation/observability.md lists names and attributes. No attribute holds a
/// token, a secret, or the value of a filter, key or row.
public struct TracingObserver: WorkObserver {
  private let tracer: (any Tracer)?
  private let propagatesContext: Bool

  /// Creates an observer.
  ///
  /// - Parameters:
  ///   - tracer: The tracer; nil, the default, for the one that the program bootstrapped with `InstrumentationSystem`.
  ///   - propagatesContext: Whether requests carry the context of their span, as `traceparent`; false by default. Exact
  ///     Online takes no part in the program's traces, and ids of the program's own are no concern of its. Set it to true
  ///     where a gateway or a service of your own is at the other end. No other host than the client's gets requests.
  public init(tracer: (any Tracer)? = nil, propagatesContext: Bool = false) {
    self.tracer = tracer
    self.propagatesContext = propagatesContext
  }

  /// Starts a span, as a child of the current one.
  ///
  /// - Parameter work: The work that begins.
  /// - Returns: The span, which ends with the work.
  public func begin(_ work: Work) -> any WorkObservation {
    let tracer = tracer ?? InstrumentationSystem.tracer
    return begin(work, tracer)
  }

  private func begin(_ work: Work, _ tracer: some Tracer) -> any WorkObservation {
    let span = tracer.startSpan(work.spanName, ofKind: work.kind.spanKind)
    if let request = work.request {
      span.updateAttributes { $0.merge(ExchangeAttributes(request, resend: Attempts.current?.next() ?? 0).attributes) }
      if propagatesContext {
        tracer.inject(span.context, into: &work.addedFields, using: FieldInjector())
      }
    }
    // Notes of the beginning are set at once, so that samplers and open spans have them.
    span.updateAttributes { $0.add(work.notes) }
    return WorkSpan(work: work, span: span, attempts: work.kind.makesRequests ? Attempts() : nil)
  }
}

extension Work {
  /// A request has the name that the conventions give it; what contains it has the same and a word for its kind.
  fileprivate var spanName: String {
    switch kind {
    case .call: "\(name) call"
    case .page: "\(name) page"
    case .exchange, .renewal, .changes, .arrival, .delivery, .run: name
    }
  }
}

extension Work.Kind {
  fileprivate var spanKind: SpanKind {
    switch self {
    case .exchange: .client
    case .delivery: .consumer
    case .call, .page, .renewal, .changes, .arrival, .run: .internal
    }
  }

  /// Whether its requests are attempts at the same thing.
  fileprivate var makesRequests: Bool { self == .call || self == .renewal }
}
