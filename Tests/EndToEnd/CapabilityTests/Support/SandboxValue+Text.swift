import ExactOnlineSandbox

extension SandboxValue {
  /// The text, or the digits of a number; nil for anything else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .null, .boolean, .array, .object: nil
    }
  }
}
