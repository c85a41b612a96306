/// The name of a property, with the type its values have: what queries select and order by.
///
/// Generated entities have one for each of their properties, as a static member: `where { $0.name == "Acme" }` and
/// `Account.name == "Acme"` say the same.
public protocol PropertyName<Root, Value>: Sendable {
  associatedtype Root: RowValue
  associatedtype Value: PropertyValue
  /// The property's slot in the table of `Root`.
  var slot: Int { get }
}

/// The name of a property that a filter can compare with values.
public protocol FilterableName: PropertyName {}

/// A property that the service can filter by, or of which nobody says that it cannot.
public struct Property<Root: RowValue, Value: PropertyValue>: FilterableName {
  public let slot: Int

  // Generated code makes thousands of these. Inlined even in debug builds, each is a constant, and needs none of the
  // conformances of its types.
  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// A property that can be selected but not compared: it is documented as not filterable, or of a complex type or a
/// collection.
public struct SelectableProperty<Root: RowValue, Value: PropertyValue>: PropertyName {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}

/// The name of a navigation property, for `expanding`.
public protocol NavigationName<Root, Target>: Sendable {
  associatedtype Root: RowValue
  associatedtype Target: Entity
  /// The property's slot in the table of `Root`.
  var slot: Int { get }
}

/// A navigation property whose rows are not created along with the one it belongs to.
public struct Navigation<Root: RowValue, Target: Entity>: NavigationName {
  public let slot: Int

  @_transparent
  public init(_ slot: Int) { self.slot = slot }
}
