// exact-online-generator 0.1.0 · services/customfield.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/customfield`
nonisolated public struct CustomField: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `UpdateCustomField` · create
  public var updateCustomField: EntitySet<CustomField.CustomFieldEntityType, Methods.Create> {
    EntitySet(root, "UpdateCustomField")
  }

  /// `CustomFields` · function · GET · permission "Organization extensibility"
  public func customFields(linkID: UUID, bcName: String) async throws -> [CustomField.CustomFieldEntityType] {
    try await root.collection(
      "CustomFields", .get,
      [FunctionParameter("LinkId", .guid, linkID), FunctionParameter("BcName", .string, bcName)])
  }
}

nonisolated extension CustomField {
  /// `customfield/UpdateCustomField` · create
  nonisolated public struct CustomFieldEntityType: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension CustomField.CustomFieldEntityType {
  public static var linkID: WritableProperty<Self, UUID?> { WritableProperty(0) }
  public static var businessComponentName: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var caption: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var propertyName: WritableProperty<Self, String> { WritableProperty(3) }
  public static var refersTo: WritableProperty<Self, CustomFieldEntity?> { WritableProperty(4) }
  public static var type: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var value: WritableProperty<Self, String?> { WritableProperty(6) }
}
