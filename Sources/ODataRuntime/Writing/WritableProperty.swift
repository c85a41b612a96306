/// The name of a property that ``Changes`` can assign, with the type of what is assigned.
public struct WritableProperty<Value: WritableValue>: Sendable {
  /// The property's slot in the table of its type.
  public let slot: Int

  // See `Property`.
  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// The names of what a create or an update can assign. Generated code conforms.
public protocol WritableProperties: Sendable {
  init()
}

/// A structured type whose values can be sent. Generated code conforms.
public protocol WritableRow: RowValue {
  associatedtype Writable: WritableProperties
}
