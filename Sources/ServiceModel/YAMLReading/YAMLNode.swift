import Diagnostics

/// A YAML value and where it stands. Scalars keep their text: what it means depends on what is asked for.
struct YAMLNode: Sendable, Equatable {
  var content: Content
  var location: SourceLocation

  enum Content: Sendable, Equatable {
    /// Quoted and block scalars are never null, true, false or a number.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// Nothing, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  var bool: Bool? {
    guard case .scalar(let text, true) = content else { return nil }
    if ["true", "True", "TRUE"].contains(text) { return true }
    return ["false", "False", "FALSE"].contains(text) ? false : nil
  }

  /// A decimal number without decoration; `0x10`, `1_000` and `1e3` are text.
  var integer: Int? {
    guard case .scalar(let text, true) = content, text.first != "+" else { return nil }
    return Int(text)
  }

  /// Text that could not be taken for null, a truth value or a number.
  var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return !isPlain || !isNull && bool == nil && integer == nil ? text : nil
  }

  var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// What the value is, for messages.
  var kind: String {
    switch content {
    case .list: "a list"
    case .mapping: "a mapping"
    case .scalar(let text, _):
      if isNull { "nothing" } else if bool != nil || integer != nil { text } else { "the text '\(text.clipped)'" }
    }
  }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable, Equatable {
  var key: String
  var keyLocation: SourceLocation
  var value: YAMLNode
}
