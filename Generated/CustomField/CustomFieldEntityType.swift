// exact-online-generator 0.1.0 · services/customfield.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CustomField {
  /// `customfield/UpdateCustomField` · create
  nonisolated public struct CustomFieldEntityType: KeyedEntity, WritableEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LinkId` · Edm.Guid · required on create
    public var linkID: UUID? { row[0] }

    /// `BusinessComponentName` · Edm.String · required on create
    public var businessComponentName: String? { row[1] }

    /// `Caption` · Edm.String
    public var caption: String? { row[2] }

    /// `PropertyName` · Edm.String · key · required on create
    public var propertyName: String { row[3] }

    /// `RefersTo` · Edm.String
    public var refersTo: CustomFieldEntity? { row[4] }

    /// `Type` · Edm.String
    public var type: String? { row[5] }

    /// `Value` · Edm.String · required on create
    public var value: String? { row[6] }

    public static let table: PropertyTable = PropertyTable(
      """
      LinkId                 Guid     create!
      BusinessComponentName  String   create!
      Caption                String   create
      PropertyName           String!  key create!
      RefersTo               String   create
      Type                   String   create
      Value                  String   create!
      """)
  }
}

nonisolated extension CustomField.CustomFieldEntityType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var linkID: Property<CustomField.CustomFieldEntityType, UUID?> { Property(0) }
    public var businessComponentName: Property<CustomField.CustomFieldEntityType, String?> { Property(1) }
    public var caption: Property<CustomField.CustomFieldEntityType, String?> { Property(2) }
    public var propertyName: Property<CustomField.CustomFieldEntityType, String> { Property(3) }
    public var refersTo: Property<CustomField.CustomFieldEntityType, CustomFieldEntity?> { Property(4) }
    public var type: Property<CustomField.CustomFieldEntityType, String?> { Property(5) }
    public var value: Property<CustomField.CustomFieldEntityType, String?> { Property(6) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CustomField.CustomFieldEntityType>()
    public init() {}
    public var linkID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var businessComponentName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var caption: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var propertyName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var refersTo: CustomFieldEntity? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var type: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var value: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
  }
}
