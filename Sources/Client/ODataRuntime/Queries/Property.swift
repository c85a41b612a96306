/// The name of a property, with the type its values have: what queries select and order by.
///
/// Generated entities have one for each of their properties, as a static member: `where { $0.name == "Acme" }` and
/// `Account.name == "Acme"` say the same.
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

/// A property that the service can filter by, or is not documented as unable to filter by.
public struct Property<Subject: RowValue, Value: PropertyValue>: FilterableName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  // Generated code makes thousands of these. Inlined even in debug builds, each is a constant, and needs none of the
  // conformances of its types.
  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A property that can be selected but not compared: it is documented as not filterable, or of a complex type or a
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
  /// The type of the rows on its other side.
  associatedtype Target: Entity
  /// The property's slot in the table of `Subject`.
  var slot: Int { get }
}

/// A navigation property whose rows are not created along with the one it belongs to.
public struct Navigation<Subject: RowValue, Target: Entity>: NavigationName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``Property`` that ``Changes`` can assign as well.
public struct WritableProperty<Subject: RowValue, Value: PropertyValue>: FilterableName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``SelectableProperty`` that ``Changes`` can assign as well: of a complex type or a collection, or one that the
/// service cannot filter by. `Assigned` is what is assigned: a change set for a complex value, an array of them for a
/// collection.
public struct WritableSelectableProperty<Subject: RowValue, Value: PropertyValue, Assigned: WritableValue>:
  PropertyName
{
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}

/// A ``Navigation`` whose rows can be created along with the one it belongs to, each from a change set (deep insert).
public struct WritableNavigation<Subject: RowValue, Target: Entity, Assigned: WritableValue>: NavigationName {
  /// The slot in the table of `Subject`.
  public let slot: Int

  /// The property in a slot.
  @_transparent
  @_spi(Generated) public init(_ slot: Int) { self.slot = slot }
}
