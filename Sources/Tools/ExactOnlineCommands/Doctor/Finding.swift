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

  var row: OrderedRow {
    OrderedRow([
      ("level", .string(level.rawValue)), ("subject", .string(subject)), ("text", .string(text)),
      ("advice", advice.map(JSONValue.string) ?? .null),
    ])
  }
}
