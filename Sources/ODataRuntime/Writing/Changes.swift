/// What a create or an update sends: exactly what was assigned, each as a value or as null.
///
/// Its members are those of the type's ``WritableRow/Writable``:
///
/// ```swift
/// try await division.crm.accounts.update(id) {
///   $0.phone = "+31 20 000 0000"  // only this is sent …
///   $0.fax = nil                  // … and this, as null
///   $0["Classification"] = "A"    // any property by its wire name
/// }
/// ```
@dynamicMemberLookup
public struct Changes<Subject: WritableRow>: WritableValue {
  public private(set) var changeSet = ChangeSet(table: Subject.table)

  public init() {}

  /// A new change set with what `build` assigns: `.new { $0.item = item; $0.quantity = 2 }`.
  public static func new(_ build: (inout Self) throws -> Void) rethrows -> Self {
    var changes = Self()
    try build(&changes)
    return changes
  }

  /// The value assigned to a property. Assigning nil sends null; not assigning sends nothing.
  public subscript<Value>(dynamicMember property: KeyPath<Subject.Writable, WritableProperty<Value>>) -> Value? {
    get { changeSet.value(at: Subject.Writable()[keyPath: property].slot) as? Value }
    set { changeSet.assign(newValue, at: Subject.Writable()[keyPath: property].slot) }
  }

  /// A property by its wire name, whether the metadata has it and lets it be written or not. The encoding rules are
  /// the same as for typed properties. Assigning nil sends null.
  public subscript(wireName: String) -> (any WritableValue)? {
    get { changeSet.assignments.first { $0.wireName == wireName }?.value }
    set { changeSet.assign(newValue, to: wireName) }
  }

  public var changeValue: ChangeValue { .object(changeSet) }
}
