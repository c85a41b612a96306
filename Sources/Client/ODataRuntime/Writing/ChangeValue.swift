/// What a change set sends for one property.
public enum ChangeValue: Sendable {
  case null
  case primitive(PrimitiveValue)
  case list([ChangeValue])
  /// A nested entity or complex value.
  case object(ChangeSet)
}

/// A type whose values a change set can send.
public protocol WritableValue: Sendable {
  var changeValue: ChangeValue { get }
}

extension Optional: WritableValue where Wrapped: WritableValue {
  public var changeValue: ChangeValue { self?.changeValue ?? .null }
}

extension Array: WritableValue where Element: WritableValue {
  public var changeValue: ChangeValue { .list(map(\.changeValue)) }
}
