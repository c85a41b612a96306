// exact-online-generator 0.1.0 · services/customfield.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CustomField {
  /// `customfield/UpdateCustomField` · create
  nonisolated public struct CustomFieldEntityType: KeyedEntity, WritableEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LinkId` · Edm.Guid · required on create
    public var linkID: UUID? { row[ifPresent: 0] }

    /// `BusinessComponentName` · Edm.String · required on create
    public var businessComponentName: String? { row[ifPresent: 1] }

    /// `Caption` · Edm.String
    public var caption: String? { row[ifPresent: 2] }

    /// `PropertyName` · Edm.String · key · required on create
    public var propertyName: String { row[3] }

    /// `RefersTo` · Edm.String
    public var refersTo: CustomFieldEntity? { row[ifPresent: 4] }

    /// `Type` · Edm.String
    public var type: String? { row[ifPresent: 5] }

    /// `Value` · Edm.String · required on create
    public var value: String? { row[ifPresent: 6] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var linkID: WritableProperty<UUID> { WritableProperty(0) }
    public var businessComponentName: WritableProperty<String> { WritableProperty(1) }
    public var caption: WritableProperty<String> { WritableProperty(2) }
    public var propertyName: WritableProperty<String> { WritableProperty(3) }
    public var refersTo: WritableProperty<CustomFieldEntity> { WritableProperty(4) }
    public var type: WritableProperty<String> { WritableProperty(5) }
    public var value: WritableProperty<String> { WritableProperty(6) }
  }
}
