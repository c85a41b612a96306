// exact-online-generator 0.1.0 · for runtime 1 · services/customfield.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/customfield`
nonisolated public struct CustomField: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `UpdateCustomField` · create
  public var updateCustomField: EntitySet<CustomField.CustomFieldEntityType, Methods.Create> { EntitySet(root, "UpdateCustomField") }

  /// `CustomFields` · function · GET · permission "Organization extensibility"
  public func customFields(linkID: UUID, bcName: String) async throws -> [CustomField.CustomFieldEntityType] {
    try await root.collection("CustomFields", .get, [FunctionParameter("LinkId", .guid, linkID), FunctionParameter("BcName", .string, bcName)])
  }
}

nonisolated extension CustomField {
  /// `customfield/UpdateCustomField` · create
  nonisolated public struct CustomFieldEntityType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = String
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `LinkId` · Edm.Guid · required on create
  public var linkID: UUID? { row.guid(0) }
  /// `LinkId` in queries and change sets.
  public static var linkID: WritableProperty<Self, UUID?> { .init(0) }

  /// `BusinessComponentName` · Edm.String · required on create
  public var businessComponentName: String? { row.string(1) }
  /// `BusinessComponentName` in queries and change sets.
  public static var businessComponentName: WritableProperty<Self, String?> { .init(1) }

  /// `Caption` · Edm.String
  public var caption: String? { row.string(2) }
  /// `Caption` in queries and change sets.
  public static var caption: WritableProperty<Self, String?> { .init(2) }

  /// `PropertyName` · Edm.String · key · required on create
  public var propertyName: String { row[3] }
  /// `PropertyName` in queries and change sets.
  public static var propertyName: WritableProperty<Self, String> { .init(3) }

  /// `RefersTo` · Edm.String
  public var refersTo: CustomFieldEntity? { row[ifPresent: 4] }
  /// `RefersTo` in queries and change sets.
  public static var refersTo: WritableProperty<Self, CustomFieldEntity?> { .init(4) }

  /// `Type` · Edm.String
  public var type: String? { row.string(5) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, String?> { .init(5) }

  /// `Value` · Edm.String · required on create
  public var value: String? { row.string(6) }
  /// `Value` in queries and change sets.
  public static var value: WritableProperty<Self, String?> { .init(6) }
}
