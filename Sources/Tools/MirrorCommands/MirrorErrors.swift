package import CommandConsole
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
    let first = failures.lazy.compactMap { $0.error as? ODataError }.first.map { CommandFailure($0) }
    return CommandFailure(first?.status ?? .refused, namedByTable.description, advice: first?.advice)
  }
}
