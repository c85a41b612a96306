/// The name of a property, with the type of its values, for selecting and sorting in queries.
///
/// Generated entities have one for each of their properties, as a static member: `where { $0.name == "Acme" }` and
/// `Account.name == "Acme"` are equivalent.
public protocol PropertyName<Subject, Value>: Sendable {
  /// The type that has the property.
  associatedtype Subject: RowValue
  /// The type of its values.
  associatedtype Value: PropertyValue
  /// The property's slot in the table of `Subject`.
  var slot: Int { get }
}

/// The name of a property that a filter can compare with values.
public protocol FilterableName: PropertyName {}

/// A property that the service can filter by, or that is not documented as not filterable.
public struct Property<Subject: RowValue, Value: PropertyValue>: FilterableName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  // Generated code creates thousands of these. Inlined even in debug builds, each is a constant, and needs none of its
  // types' conformances.
  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A property that can be selected but not compared: it is documented as not filterable, or has a complex type or a
/// collection.
public struct SelectableProperty<Subject: RowValue, Value: PropertyValue>: PropertyName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// The name of a navigation property, for `expanding`.
public protocol NavigationName<Subject, Target>: Sendable {
  /// The type that has the property.
  associatedtype Subject: RowValue
  /// The type of the related rows.
  associatedtype Target: Entity
  /// The property's slot in the table of `Subject`.
  var slot: Int { get }
}

/// A navigation property whose rows cannot be created along with the parent row.
public struct Navigation<Subject: RowValue, Target: Entity>: NavigationName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``Property`` that can also be assigned in ``Changes``.
public struct WritableProperty<Subject: RowValue, Value: PropertyValue>: FilterableName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``SelectableProperty`` that can also be assigned in ``Changes``: it has a complex type or a collection, or the
/// service cannot filter by it. `Assigned` is the type to assign: a change set for a complex value, an array of them
/// for a collection.
public struct WritableSelectableProperty<Subject: RowValue, Value: PropertyValue, Assigned: WritableValue>:
  PropertyName
{
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``Navigation`` whose rows can be created along with the parent row, each from a change set (deep insert).
public struct WritableNavigation<Subject: RowValue, Target: Entity, Assigned: WritableValue>: NavigationName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}
