// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse:Box`
  nonisolated internal struct Box: WritableComplexType {
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Label` · Edm.String
    internal var label: String? { row[ifPresent: 0] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Label  String  create update
      """)
  }
}

nonisolated extension Warehouse.Box {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var label: WritableProperty<String> { WritableProperty(0) }
  }
}
