/// A ``Property`` that ``Changes`` can assign as well.
public struct WritableProperty<Root: RowValue, Value: PropertyValue>: FilterableName {
  public let slot: Int

  // See `Property`.
  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// A ``SelectableProperty`` that ``Changes`` can assign as well: of a complex type or a collection, or one that the
/// service cannot filter by. `Assigned` is what is assigned: a change set for a complex value, an array of them for a
/// collection.
public struct WritableSelectableProperty<Root: RowValue, Value: PropertyValue, Assigned: WritableValue>: PropertyName {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// A ``Navigation`` whose rows can be created along with the one it belongs to, each from a change set (deep insert).
public struct WritableNavigation<Root: RowValue, Target: Entity, Assigned: WritableValue>: NavigationName {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}
