/// The name of a property in a query, with the type its values have. It can be selected and ordered by; whether it can
/// be compared is what tells ``Property`` from ``SelectableProperty``.
public protocol PropertyName<Root, Value>: Sendable {
  associatedtype Root: Entity
  associatedtype Value: PropertyValue
  /// The property's slot in the table of `Root`.
  var slot: Int { get }
}

/// A property that the service can filter by, or of which nobody says that it cannot.
public struct Property<Root: Entity, Value: PropertyValue>: PropertyName {
  public let slot: Int

  // Generated code makes thousands of these. Inlined even in debug builds, each is a constant, and needs none of the
  // conformances of its types.
  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// A property that can be selected but is documented as not filterable.
public struct SelectableProperty<Root: Entity, Value: PropertyValue>: PropertyName {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// A navigation property, for `expanding`.
public struct Navigation<Root: Entity, Target: Entity>: Sendable {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}
