import Logging
import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reports the events of calls to the log, the metrics and the observer.
struct CallReporter: Sendable {
  let logger: Logger
  let metrics: CallMetrics?
  let onEvent: (@Sendable (CallEvent) -> Void)?

  func waiting(_ request: ODataRequest, until: Date) {
    logger.debug(
      "waiting for the limit",
      metadata: ["operation": "\(request.operation)", "until": "\(until.ISO8601Format())"])
    onEvent?(.waiting(operation: request.operation, until: until))
  }

  func sent(_ request: ODataRequest, waited: Duration) {
    if waited > .zero {
      metrics?.waited(waited)
      Work.current?.note("exact_online.wait.duration", .decimal(waited / .seconds(1)))
    }
    onEvent?(.sent(operation: request.operation))
  }

  func answered(_ request: ODataRequest, status: Int?) {
    metrics?.called(method: request.method.rawValue, status: status)
    onEvent?(.answered(operation: request.operation, status: status))
  }

  func retrying(_ request: ODataRequest, failures: Int, after pause: Duration, error: ODataError) {
    let reason =
      switch error.kind {
      case .transport(let failure): failure.kind.rawValue
      // A body that breaks off, as the transport calls it.
      case .decoding: "truncated"
      default: error.status.map(String.init) ?? "other"
      }
    logger.notice(
      "retrying",
      metadata: [
        "operation": "\(request.operation)", "reason": "\(reason)", "failures": "\(failures)", "pause": "\(pause)",
      ])
    metrics?.retried(reason: reason)
    Work.current?.count("exact_online.retries", 1)
    onEvent?(.retrying(operation: request.operation, failures: failures, after: pause, error: error))
  }

  func suspended(_ division: Int32, found other: Int64) {
    logger.error(
      "a response was about another division, suspending writes",
      metadata: ["division": "\(division)", "found": "\(other)"])
  }

  func refused(_ request: ODataRequest, reason: String, _ error: ODataError) {
    logger.warning("not sent", metadata: ["operation": "\(request.operation)", "reason": "\(reason)"])
    metrics?.refused(reason: reason)
    onEvent?(.refused(operation: request.operation, error: error))
  }
}
