import CommandConsole
import CommandRunning
import ExactOnlineRuntime

/// A result of `doctor`.
struct Finding: Sendable {
  enum Level: String, Sendable {
    case ok
    case warn
    case fail
  }

  let level: Level
  /// The name of the check: `clock`.
  let subject: String
  let text: String
  /// The advice; nil if there is no problem.
  let advice: String?

  static func ok(_ subject: String, _ text: String) -> Self {
    Self(level: .ok, subject: subject, text: text, advice: nil)
  }

  static func warn(_ subject: String, _ text: String, do advice: String) -> Self {
    Self(level: .warn, subject: subject, text: text, advice: advice)
  }

  static func fail(_ subject: String, _ text: String, do advice: String?) -> Self {
    Self(level: .fail, subject: subject, text: text, advice: advice)
  }

  /// A check that could not be made, because this program held the call back, or there was no answer; nil for any other
  /// error. It says nothing of the subject of the check.
  ///
  /// - Parameter what: The subject: `the rights of crm/Accounts`.
  static func unknown(_ what: String, _ error: any Error) -> Self? {
    guard let error = error as? ODataError else { return nil }
    switch error.kind {
    case .rateLimited, .errorBudgetSpent:
      return .warn(
        "limits", "\(what) is not known: \(CommandFailure(error).message)", do: "Run doctor again when there are calls")
    case .unavailable, .transport, .blocked:
      let failure = CommandFailure(error)
      return .fail(
        "service", "\(what) is not known: \(failure.message)", do: failure.advice ?? "Run doctor again later")
    default: return nil
    }
  }

  var row: OrderedRow {
    OrderedRow([
      ("level", .string(level.rawValue)), ("subject", .string(subject)), ("text", .string(text)),
      ("advice", advice.map(JSONValue.string) ?? .null),
    ])
  }
}
