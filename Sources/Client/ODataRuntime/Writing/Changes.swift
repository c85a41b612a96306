/// The changes that a create or an update sends: exactly what was assigned, each as a value or as null.
///
/// Its members are the writable properties of the type: the static members that are a ``WritableProperty``, a
/// ``WritableSelectableProperty`` or a ``WritableNavigation``.
///
/// ```swift
/// try await division.crm.accounts.update(account.id) {
///   $0.phone = "+31 20 000 0000"  // only this is sent …
///   $0.fax = nil  // … and this, as null
///   $0["Classification"] = "A"  // a property that is documented as read-only, by its wire name
/// }
/// ```
@dynamicMemberLookup
public struct Changes<Subject: RowValue>: WritableValue {
  /// Everything that was assigned.
  public private(set) var changeSet = ChangeSet(table: Subject.table)

  /// Creates changes without assignments.
  public init() {}

  /// New changes with the assignments of `build`: `.new { $0.item = item; $0.quantity = 2 }`.
  ///
  /// - Parameter build: Assigns the properties.
  public static func new(_ build: (inout Self) throws -> Void) rethrows -> Self {
    var changes = Self()
    try build(&changes)
    return changes
  }

  /// The value assigned to a property. Assigning nil sends null; not assigning sends nothing.
  ///
  /// - Parameter property: The property.
  public subscript<Value: PrimitiveType>(
    dynamicMember property: KeyPath<Subject.Type, WritableProperty<Subject, Value?>>
  ) -> Value? {
    get { self[slot: Subject.self[keyPath: property].slot] }
    set { self[slot: Subject.self[keyPath: property].slot] = newValue }
  }

  /// The value assigned to a property that always has a value.
  ///
  /// - Parameter property: The property.
  public subscript<Value: PrimitiveType>(
    dynamicMember property: KeyPath<Subject.Type, WritableProperty<Subject, Value>>
  ) -> Value? {
    get { self[slot: Subject.self[keyPath: property].slot] }
    set { self[slot: Subject.self[keyPath: property].slot] = newValue }
  }

  /// The change set or collection assigned to a structured property.
  ///
  /// - Parameter property: The property.
  public subscript<Value, Assigned>(
    dynamicMember property: KeyPath<Subject.Type, WritableSelectableProperty<Subject, Value, Assigned>>
  ) -> Assigned? {
    get { self[slot: Subject.self[keyPath: property].slot] }
    set { self[slot: Subject.self[keyPath: property].slot] = newValue }
  }

  /// The change sets assigned to a navigation property: rows to create along with this one.
  ///
  /// - Parameter navigation: The navigation property.
  public subscript<Target, Assigned>(
    dynamicMember navigation: KeyPath<Subject.Type, WritableNavigation<Subject, Target, Assigned>>
  ) -> Assigned? {
    get { self[slot: Subject.self[keyPath: navigation].slot] }
    set { self[slot: Subject.self[keyPath: navigation].slot] = newValue }
  }

  private subscript<Value: WritableValue>(slot slot: Int) -> Value? {
    get { changeSet.value(at: slot) as? Value }
    set { changeSet.assign(newValue, at: slot) }
  }

  /// A property by its wire name, even if the metadata does not have it or documents it as read-only. The encoding
  /// rules are the same as for typed properties. Assigning nil sends null.
  ///
  /// - Parameter wireName: The name in JSON.
  public subscript(wireName: String) -> (any WritableValue)? {
    get { changeSet.assignments.first { $0.wireName == wireName }?.value }
    set { changeSet.assign(newValue, to: wireName) }
  }

  /// The change set itself, as a value in another change set.
  public var odataChange: ChangeValue { .object(changeSet) }
}

// Not `description`, which is a property of many types of the service.
extension Changes: CustomDebugStringConvertible {
  /// The body that would be sent: `{"Phone":"+31 20 000 0000","Fax":null}`.
  public var debugDescription: String { changeSet.description }
}

// Without these, the compiler gives no helpful message for an assignment to a property that is not writable.
extension Changes {
  /// Unavailable: the property is read-only. The compiler also chooses this for a value of another type than the
  /// property's.
  @available(
    *, unavailable,
    message:
      "the value is not of the property's type, or the property is documented as read-only; to send that anyway, assign it by its wire name"
  )
  public subscript<Name: PropertyName>(dynamicMember property: KeyPath<Subject.Type, Name>) -> Name.Value? {
    get { nil }
    set { _ = newValue }
  }

  /// Unavailable: the rows are created in their own set.
  @available(
    *, unavailable,
    message: "the rows of this navigation are not created along with others; create them in their own set"
  )
  public subscript<Target>(
    dynamicMember navigation: KeyPath<Subject.Type, Navigation<Subject, Target>>
  ) -> [Changes<Target>]? {
    get { nil }
    set { _ = newValue }
  }
}
