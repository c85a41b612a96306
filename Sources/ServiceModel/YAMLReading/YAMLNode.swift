package import Diagnostics

/// A YAML value and its place. Scalars keep their text: their meaning depends on the kind that is asked for.
package struct YAMLNode: Sendable, Equatable {
  package var content: Content
  package var location: SourceLocation

  package init(content: Content, location: SourceLocation) {
    self.content = content
    self.location = location
  }

  package enum Content: Sendable, Equatable {
    /// Quoted and block scalars are never null, true, false or a number.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// Nothing, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, true) = content else { return false }
    switch text {
    case "", "~", "null", "Null", "NULL": return true
    default: return false
    }
  }

  package var bool: Bool? {
    guard case .scalar(let text, true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// A decimal number without decoration; `0x10`, `1_000` and `1e3` are text.
  package var integer: Int? {
    guard case .scalar(let text, true) = content, let first = text.utf8.first,
      first == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= first
    else { return nil }
    return Int(text)
  }

  /// Text that cannot be read as null, a truth value or a number.
  package var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return !isPlain || !isNull && bool == nil && integer == nil ? text : nil
  }

  package var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The kind of the value, for messages.
  package var kind: String {
    switch content {
    case .list: "a list"
    case .mapping: "a mapping"
    case .scalar(let text, _):
      if isNull { "nothing" } else if bool != nil || integer != nil { text } else { "the text '\(text.clipped)'" }
    }
  }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable, Equatable {
  package var key: String
  package var keyLocation: SourceLocation
  package var value: YAMLNode

  package init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}
