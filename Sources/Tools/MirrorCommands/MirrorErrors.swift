import CommandConsole
package import CommandRunning
import ExactOnlineMirror
import ExactOnlineRuntime

extension MirrorConflict: CommandError {
  package var failure: CommandFailure {
    CommandFailure(.unavailable, namedByTable.description, advice: "The next run continues.")
  }
}

extension MirrorFailure: CommandError {
  /// The first answer of the service decides the exit code and the advice.
  package var failure: CommandFailure {
    let named = namedByTable.failures
    let first = named.lazy.compactMap { $0.error as? ODataError }.first.map { CommandFailure($0) }
    let verb = report.sets.count == 1 ? "was" : "were"
    let parts = named.map { "\($0.set): \(CommandFailure($0.error).message)" }
    return CommandFailure(
      first?.status ?? .refused,
      "\(parts.count) of \(report.sets.count.counted("set")) \(verb) not updated: \(parts.joined(separator: "; "))",
      advice: first?.advice)
  }
}
