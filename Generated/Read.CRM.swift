// exact-online-generator 0.1.0 · for runtime 1 · services/read/crm.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/crm`
  nonisolated public struct CRM: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Documents` · read · 60 rows a page · permission "Organization documents"
    public var documents: EntitySet<Read.CRM.Document, Methods.Read> { EntitySet(root, "Documents") }

    /// `DocumentsAttachments` · read · 60 rows a page · permission "Organization documents"
    public var documentsAttachments: EntitySet<Read.CRM.DocumentsAttachment, Methods.Read> { EntitySet(root, "DocumentsAttachments") }

    /// `OpportunityContacts` · read · 60 rows a page · permission "Crm opportunities"
    public var opportunityContacts: EntitySet<Read.CRM.OpportunityContact, Methods.Read> { EntitySet(root, "OpportunityContacts") }

    /// `AccountDocumentFolders` · function · GET · permission "Organization documents"
    public func accountDocumentFolders(accountID: UUID) async throws -> [Read.CRM.AccountDocumentFolder] {
      try await root.collection("AccountDocumentFolders", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `AccountDocuments` · function · GET · permission "Organization documents"
    public func accountDocuments(accountID: UUID, searchText: String, useFullTextSearch: Bool) async throws -> [Read.CRM.Document] {
      try await root.collection("AccountDocuments", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("searchText", .string, searchText), FunctionParameter("useFullTextSearch", .boolean, useFullTextSearch)])
    }

    /// `AccountDocumentsCount` · function · GET · permission "Organization documents"
    public func accountDocumentsCount(accountID: UUID, searchText: String, useFullTextSearch: Bool) async throws -> Int32 {
      try await root.primitive("AccountDocumentsCount", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("searchText", .string, searchText), FunctionParameter("useFullTextSearch", .boolean, useFullTextSearch)])
    }

    /// `DefaultAddressForAccount` · function · GET · permission "Crm accounts"
    public func defaultAddressForAccount(accountID: UUID, addressType: Int32) async throws -> [Read.CRM.DefaultAddressForAccount] {
      try await root.collection("DefaultAddressForAccount", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("addressType", .int32, addressType)])
    }

    /// `OpportunityDocuments` · function · GET · permission "Crm opportunities"
    public func opportunityDocuments(opportunityID: UUID, searchText: String) async throws -> [Read.CRM.Document] {
      try await root.collection("OpportunityDocuments", .get, [FunctionParameter("opportunityId", .guid, opportunityID), FunctionParameter("searchText", .string, searchText)])
    }

    /// `OpportunityDocumentsCount` · function · GET · permission "Crm opportunities"
    public func opportunityDocumentsCount(opportunityID: UUID, searchText: String) async throws -> Int32 {
      try await root.primitive("OpportunityDocumentsCount", .get, [FunctionParameter("opportunityId", .guid, opportunityID), FunctionParameter("searchText", .string, searchText)])
    }
  }
}

nonisolated extension Read.CRM {
  /// `read/crm:AccountDocumentFolder`
  nonisolated public struct AccountDocumentFolder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      Code                        String
      CountOfDocuments            Int32
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Description                 String
      Division                    Int32
      IsRootConV2                 Boolean
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      ParentFolder                Guid
      Share                       Int32
      SharePointConnectionStatus  Int16
      SharePointID                String
      """)
  }
}

nonisolated extension Read.CRM.AccountDocumentFolder {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `CountOfDocuments` · Edm.Int32
  public var countOfDocuments: Int32? { row.int32(2) }
  /// `CountOfDocuments` in queries and change sets.
  public static var countOfDocuments: Property<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `IsRootConV2` · Edm.Boolean
  public var isRootConV2: Bool? { row.boolean(8) }
  /// `IsRootConV2` in queries and change sets.
  public static var isRootConV2: Property<Self, Bool?> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `ParentFolder` · Edm.Guid
  public var parentFolder: UUID? { row.guid(12) }
  /// `ParentFolder` in queries and change sets.
  public static var parentFolder: Property<Self, UUID?> { .init(12) }

  /// `Share` · Edm.Int32
  public var share: Int32? { row.int32(13) }
  /// `Share` in queries and change sets.
  public static var share: Property<Self, Int32?> { .init(13) }

  /// `SharePointConnectionStatus` · Edm.Int16
  public var sharePointConnectionStatus: Int16? { row[ifPresent: 14] }
  /// `SharePointConnectionStatus` in queries and change sets.
  public static var sharePointConnectionStatus: Property<Self, Int16?> { .init(14) }

  /// `SharePointID` · Edm.String
  public var sharePointID: String? { row.string(15) }
  /// `SharePointID` in queries and change sets.
  public static var sharePointID: Property<Self, String?> { .init(15) }
}

nonisolated extension Read.CRM {
  /// `read/crm:DefaultAddressForAccount`
  nonisolated public struct DefaultAddressForAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key
      Account               Guid
      AccountIsSupplier     Boolean
      AccountName           String
      AddressLine1          String
      AddressLine2          String
      AddressLine3          String
      City                  String
      Contact               Guid
      ContactName           String
      Country               String
      CountryName           String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      CustomField           String
      Division              Int32
      Fax                   String
      FreeBoolField_01      Boolean
      FreeBoolField_02      Boolean
      FreeBoolField_03      Boolean
      FreeBoolField_04      Boolean
      FreeBoolField_05      Boolean
      FreeDateField_01      DateTime
      FreeDateField_02      DateTime
      FreeDateField_03      DateTime
      FreeDateField_04      DateTime
      FreeDateField_05      DateTime
      FreeNumberField_01    Double
      FreeNumberField_02    Double
      FreeNumberField_03    Double
      FreeNumberField_04    Double
      FreeNumberField_05    Double
      FreeTextField_01      String
      FreeTextField_02      String
      FreeTextField_03      String
      FreeTextField_04      String
      FreeTextField_05      String
      Mailbox               String
      Main                  Boolean
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      NicNumber             String
      Notes                 String
      Phone                 String
      PhoneExtension        String
      Postcode              String
      Source                Byte
      State                 String
      StateDescription      String
      Type                  Int16
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Read.CRM.DefaultAddressForAccount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountIsSupplier` · Edm.Boolean
  public var accountIsSupplier: Bool? { row.boolean(2) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: Property<Self, Bool?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(4) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: Property<Self, String?> { .init(4) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(5) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(5) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(6) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: Property<Self, String?> { .init(6) }

  /// `City` · Edm.String
  public var city: String? { row.string(7) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(7) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(8) }
  /// `Contact` in queries and change sets.
  public static var contact: Property<Self, UUID?> { .init(8) }

  /// `ContactName` · Edm.String
  public var contactName: String? { row.string(9) }
  /// `ContactName` in queries and change sets.
  public static var contactName: Property<Self, String?> { .init(9) }

  /// `Country` · Edm.String
  public var country: String? { row.string(10) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(10) }

  /// `CountryName` · Edm.String
  public var countryName: String? { row.string(11) }
  /// `CountryName` in queries and change sets.
  public static var countryName: Property<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(13) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(14) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(17) }
  /// `Fax` in queries and change sets.
  public static var fax: Property<Self, String?> { .init(17) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(18) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: Property<Self, Bool?> { .init(18) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(19) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: Property<Self, Bool?> { .init(19) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(20) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: Property<Self, Bool?> { .init(20) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(21) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: Property<Self, Bool?> { .init(21) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(22) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: Property<Self, Bool?> { .init(22) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(23) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: Property<Self, LocalDateTime?> { .init(23) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(24) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: Property<Self, LocalDateTime?> { .init(24) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(25) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: Property<Self, LocalDateTime?> { .init(25) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(26) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: Property<Self, LocalDateTime?> { .init(26) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(27) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: Property<Self, LocalDateTime?> { .init(27) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(28) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: Property<Self, Decimal?> { .init(28) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(29) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: Property<Self, Decimal?> { .init(29) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(30) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: Property<Self, Decimal?> { .init(30) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(31) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: Property<Self, Decimal?> { .init(31) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(32) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: Property<Self, Decimal?> { .init(32) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(33) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: Property<Self, String?> { .init(33) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(34) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: Property<Self, String?> { .init(34) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(35) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: Property<Self, String?> { .init(35) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(36) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: Property<Self, String?> { .init(36) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(37) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: Property<Self, String?> { .init(37) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(38) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: Property<Self, String?> { .init(38) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(39) }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, Bool?> { .init(39) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(40) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(40) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(42) }

  /// `NicNumber` · Edm.String
  public var nicNumber: String? { row.string(43) }
  /// `NicNumber` in queries and change sets.
  public static var nicNumber: Property<Self, String?> { .init(43) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(44) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(44) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(45) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(45) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(46) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(46) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(47) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(47) }

  /// `Source` · Edm.Byte
  public var source: UInt8? { row[ifPresent: 48] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, UInt8?> { .init(48) }

  /// `State` · Edm.String
  public var state: String? { row.string(49) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(49) }

  /// `StateDescription` · Edm.String
  public var stateDescription: String? { row.string(50) }
  /// `StateDescription` in queries and change sets.
  public static var stateDescription: Property<Self, String?> { .init(50) }

  /// `Type` · Edm.Int16
  public var type: AddressType? { row[ifPresent: 51] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AddressType?> { .init(51) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(52) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(52) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(53) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(53) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(54) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(54) }
}

nonisolated extension Read.CRM {
  /// `read/crm/Documents` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct Document: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!                          key
      Account                     Guid
      Contact                     Guid
      Created                     DateTime!
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32!
      DocumentDate                DateTime
      DocumentFolder              Guid
      DocumentViewUrl             String
      HasEmptyBody                Boolean!
      HID                         Int32!
      Modified                    DateTime!
      Modifier                    Guid
      Opportunity                 Guid
      PurchaseInvoiceNumber       Int32
      PurchaseOrderNumber         Int32
      SalesInvoiceNumber          Int32
      SalesOrderNumber            Int32
      SendMethod                  Int32
      Share                       Int32!
      SharePointConnectionStatus  Int16
      SharePointID                String
      Source                      Int32
      SourceDescription           String
      Subject                     String
      Type                        Int32!
      TypeDescription             String
      Attachments                 Read.CRM.DocumentsAttachment*
      """, related: { [Read.CRM.DocumentsAttachment.table] })
  }
}

nonisolated extension Read.CRM.Document {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(2) }
  /// `Contact` in queries and change sets.
  public static var contact: Property<Self, UUID?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(6) }

  /// `DocumentDate` · Edm.DateTime
  public var documentDate: LocalDateTime? { row.dateTime(7) }
  /// `DocumentDate` in queries and change sets.
  public static var documentDate: Property<Self, LocalDateTime?> { .init(7) }

  /// `DocumentFolder` · Edm.Guid
  public var documentFolder: UUID? { row.guid(8) }
  /// `DocumentFolder` in queries and change sets.
  public static var documentFolder: Property<Self, UUID?> { .init(8) }

  /// `DocumentViewUrl` · Edm.String
  public var documentViewURL: String? { row.string(9) }
  /// `DocumentViewUrl` in queries and change sets.
  public static var documentViewURL: Property<Self, String?> { .init(9) }

  /// `HasEmptyBody` · Edm.Boolean
  public var hasEmptyBody: Bool { row[10] }
  /// `HasEmptyBody` in queries and change sets.
  public static var hasEmptyBody: Property<Self, Bool> { .init(10) }

  /// `HID` · Edm.Int32
  public var hid: Int32 { row[11] }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int32> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[12] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(14) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: Property<Self, UUID?> { .init(14) }

  /// `PurchaseInvoiceNumber` · Edm.Int32
  public var purchaseInvoiceNumber: Int32? { row.int32(15) }
  /// `PurchaseInvoiceNumber` in queries and change sets.
  public static var purchaseInvoiceNumber: Property<Self, Int32?> { .init(15) }

  /// `PurchaseOrderNumber` · Edm.Int32
  public var purchaseOrderNumber: Int32? { row.int32(16) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: Property<Self, Int32?> { .init(16) }

  /// `SalesInvoiceNumber` · Edm.Int32
  public var salesInvoiceNumber: Int32? { row.int32(17) }
  /// `SalesInvoiceNumber` in queries and change sets.
  public static var salesInvoiceNumber: Property<Self, Int32?> { .init(17) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(18) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(18) }

  /// `SendMethod` · Edm.Int32
  public var sendMethod: Int32? { row.int32(19) }
  /// `SendMethod` in queries and change sets.
  public static var sendMethod: Property<Self, Int32?> { .init(19) }

  /// `Share` · Edm.Int32
  public var share: Int32 { row[20] }
  /// `Share` in queries and change sets.
  public static var share: Property<Self, Int32> { .init(20) }

  /// `SharePointConnectionStatus` · Edm.Int16
  public var sharePointConnectionStatus: Int16? { row[ifPresent: 21] }
  /// `SharePointConnectionStatus` in queries and change sets.
  public static var sharePointConnectionStatus: Property<Self, Int16?> { .init(21) }

  /// `SharePointID` · Edm.String
  public var sharePointID: String? { row.string(22) }
  /// `SharePointID` in queries and change sets.
  public static var sharePointID: Property<Self, String?> { .init(22) }

  /// `Source` · Edm.Int32
  public var source: Int32? { row.int32(23) }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, Int32?> { .init(23) }

  /// `SourceDescription` · Edm.String
  public var sourceDescription: String? { row.string(24) }
  /// `SourceDescription` in queries and change sets.
  public static var sourceDescription: Property<Self, String?> { .init(24) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(25) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(25) }

  /// `Type` · Edm.Int32
  public var type: DocumentTypeID { row[26] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, DocumentTypeID> { .init(26) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(27) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(27) }

  /// `Attachments` · expand with `expanding { $0.attachments }`
  public var attachments: Expanded<Read.CRM.DocumentsAttachment> { row[28] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Read.CRM.DocumentsAttachment> { .init(28) }
}

nonisolated extension Read.CRM {
  /// `read/crm/DocumentsAttachments` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentsAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!     key
      AttachmentFileName  String
      AttachmentFileSize  Double!
      AttachmentUrl       String
      CanShowInWebView    Boolean!
      """)
  }
}

nonisolated extension Read.CRM.DocumentsAttachment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AttachmentFileName` · Edm.String
  public var attachmentFileName: String? { row.string(1) }
  /// `AttachmentFileName` in queries and change sets.
  public static var attachmentFileName: Property<Self, String?> { .init(1) }

  /// `AttachmentFileSize` · Edm.Double
  public var attachmentFileSize: Decimal { row[2] }
  /// `AttachmentFileSize` in queries and change sets.
  public static var attachmentFileSize: Property<Self, Decimal> { .init(2) }

  /// `AttachmentUrl` · Edm.String
  public var attachmentURL: String? { row.string(3) }
  /// `AttachmentUrl` in queries and change sets.
  public static var attachmentURL: Property<Self, String?> { .init(3) }

  /// `CanShowInWebView` · Edm.Boolean
  public var canShowInWebView: Bool { row[4] }
  /// `CanShowInWebView` in queries and change sets.
  public static var canShowInWebView: Property<Self, Bool> { .init(4) }
}

nonisolated extension Read.CRM {
  /// `read/crm/OpportunityContacts` · read · 60 rows a page · permission "Crm opportunities"
  nonisolated public struct OpportunityContact: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!     key
      Account                    Guid
      AccountIsCustomer          Boolean!
      AccountIsSupplier          Boolean
      AccountMainContact         Guid
      AccountName                String
      AddressLine2               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      AllowMailing               Int32
      BirthDate                  DateTime
      BirthName                  String
      BirthNamePrefix            String
      BirthPlace                 String
      BusinessEmail              String
      BusinessFax                String
      BusinessMobile             String
      BusinessPhone              String
      BusinessPhoneExtension     String
      City                       String
      Code                       String
      Contact                    Guid
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomField                String
      Division                   Int32
      Email                      String
      EndDate                    DateTime
      FirstName                  String
      FullName                   String
      Gender                     String
      HID                        Int32
      IdentificationDate         DateTime
      IdentificationDocument     Guid
      IdentificationUser         Guid
      Initials                   String
      IsAnonymised               Byte!
      IsMailingExcluded          Boolean
      IsMainContact              Boolean
      JobTitleDescription        String
      Language                   String
      LastName                   String
      LeadPurpose                Guid
      LeadSource                 Guid
      MarketingNotes             String
      MiddleName                 String
      Mobile                     String
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Nationality                String
      Notes                      String
      Opportunity                Guid
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid
      Phone                      String
      PhoneExtension             String
      Picture                    Binary
      PictureName                String
      PictureThumbnailUrl        String
      PictureUrl                 String
      Postcode                   String
      SocialSecurityNumber       String
      StartDate                  DateTime
      State                      String
      Title                      String
      TitleAbbreviation          String
      TitleDescription           String
      """)
  }
}

nonisolated extension Read.CRM.OpportunityContact {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountIsCustomer` · Edm.Boolean
  public var accountIsCustomer: Bool { row[2] }
  /// `AccountIsCustomer` in queries and change sets.
  public static var accountIsCustomer: Property<Self, Bool> { .init(2) }

  /// `AccountIsSupplier` · Edm.Boolean
  public var accountIsSupplier: Bool? { row.boolean(3) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: Property<Self, Bool?> { .init(3) }

  /// `AccountMainContact` · Edm.Guid
  public var accountMainContact: UUID? { row.guid(4) }
  /// `AccountMainContact` in queries and change sets.
  public static var accountMainContact: Property<Self, UUID?> { .init(4) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(5) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(5) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(6) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(6) }

  /// `AddressStreet` · Edm.String
  public var addressStreet: String? { row.string(7) }
  /// `AddressStreet` in queries and change sets.
  public static var addressStreet: Property<Self, String?> { .init(7) }

  /// `AddressStreetNumber` · Edm.String
  public var addressStreetNumber: String? { row.string(8) }
  /// `AddressStreetNumber` in queries and change sets.
  public static var addressStreetNumber: Property<Self, String?> { .init(8) }

  /// `AddressStreetNumberSuffix` · Edm.String
  public var addressStreetNumberSuffix: String? { row.string(9) }
  /// `AddressStreetNumberSuffix` in queries and change sets.
  public static var addressStreetNumberSuffix: Property<Self, String?> { .init(9) }

  /// `AllowMailing` · Edm.Int32
  public var allowMailing: Int32? { row.int32(10) }
  /// `AllowMailing` in queries and change sets.
  public static var allowMailing: Property<Self, Int32?> { .init(10) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(11) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: Property<Self, LocalDateTime?> { .init(11) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(12) }
  /// `BirthName` in queries and change sets.
  public static var birthName: Property<Self, String?> { .init(12) }

  /// `BirthNamePrefix` · Edm.String
  public var birthNamePrefix: String? { row.string(13) }
  /// `BirthNamePrefix` in queries and change sets.
  public static var birthNamePrefix: Property<Self, String?> { .init(13) }

  /// `BirthPlace` · Edm.String
  public var birthPlace: String? { row.string(14) }
  /// `BirthPlace` in queries and change sets.
  public static var birthPlace: Property<Self, String?> { .init(14) }

  /// `BusinessEmail` · Edm.String
  public var businessEmail: String? { row.string(15) }
  /// `BusinessEmail` in queries and change sets.
  public static var businessEmail: Property<Self, String?> { .init(15) }

  /// `BusinessFax` · Edm.String
  public var businessFax: String? { row.string(16) }
  /// `BusinessFax` in queries and change sets.
  public static var businessFax: Property<Self, String?> { .init(16) }

  /// `BusinessMobile` · Edm.String
  public var businessMobile: String? { row.string(17) }
  /// `BusinessMobile` in queries and change sets.
  public static var businessMobile: Property<Self, String?> { .init(17) }

  /// `BusinessPhone` · Edm.String
  public var businessPhone: String? { row.string(18) }
  /// `BusinessPhone` in queries and change sets.
  public static var businessPhone: Property<Self, String?> { .init(18) }

  /// `BusinessPhoneExtension` · Edm.String
  public var businessPhoneExtension: String? { row.string(19) }
  /// `BusinessPhoneExtension` in queries and change sets.
  public static var businessPhoneExtension: Property<Self, String?> { .init(19) }

  /// `City` · Edm.String
  public var city: String? { row.string(20) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(20) }

  /// `Code` · Edm.String
  public var code: String? { row.string(21) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(21) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(22) }
  /// `Contact` in queries and change sets.
  public static var contact: Property<Self, UUID?> { .init(22) }

  /// `Country` · Edm.String
  public var country: String? { row.string(23) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(23) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(24) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(24) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(25) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(25) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(26) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(26) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(27) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(27) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(28) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(28) }

  /// `Email` · Edm.String
  public var email: String? { row.string(29) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(29) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(30) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(30) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(31) }
  /// `FirstName` in queries and change sets.
  public static var firstName: Property<Self, String?> { .init(31) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(32) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(32) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 33] }
  /// `Gender` in queries and change sets.
  public static var gender: Property<Self, Gender?> { .init(33) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(34) }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int32?> { .init(34) }

  /// `IdentificationDate` · Edm.DateTime
  public var identificationDate: LocalDateTime? { row.dateTime(35) }
  /// `IdentificationDate` in queries and change sets.
  public static var identificationDate: Property<Self, LocalDateTime?> { .init(35) }

  /// `IdentificationDocument` · Edm.Guid
  public var identificationDocument: UUID? { row.guid(36) }
  /// `IdentificationDocument` in queries and change sets.
  public static var identificationDocument: Property<Self, UUID?> { .init(36) }

  /// `IdentificationUser` · Edm.Guid
  public var identificationUser: UUID? { row.guid(37) }
  /// `IdentificationUser` in queries and change sets.
  public static var identificationUser: Property<Self, UUID?> { .init(37) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(38) }
  /// `Initials` in queries and change sets.
  public static var initials: Property<Self, String?> { .init(38) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[39] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(39) }

  /// `IsMailingExcluded` · Edm.Boolean
  public var isMailingExcluded: Bool? { row.boolean(40) }
  /// `IsMailingExcluded` in queries and change sets.
  public static var isMailingExcluded: Property<Self, Bool?> { .init(40) }

  /// `IsMainContact` · Edm.Boolean
  public var isMainContact: Bool? { row.boolean(41) }
  /// `IsMainContact` in queries and change sets.
  public static var isMainContact: Property<Self, Bool?> { .init(41) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(42) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: Property<Self, String?> { .init(42) }

  /// `Language` · Edm.String
  public var language: String? { row.string(43) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(43) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(44) }
  /// `LastName` in queries and change sets.
  public static var lastName: Property<Self, String?> { .init(44) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(45) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: Property<Self, UUID?> { .init(45) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(46) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: Property<Self, UUID?> { .init(46) }

  /// `MarketingNotes` · Edm.String
  public var marketingNotes: String? { row.string(47) }
  /// `MarketingNotes` in queries and change sets.
  public static var marketingNotes: Property<Self, String?> { .init(47) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(48) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: Property<Self, String?> { .init(48) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(49) }
  /// `Mobile` in queries and change sets.
  public static var mobile: Property<Self, String?> { .init(49) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(50) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(50) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(51) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(51) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(52) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(52) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(53) }
  /// `Nationality` in queries and change sets.
  public static var nationality: Property<Self, String?> { .init(53) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(54) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(54) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(55) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: Property<Self, UUID?> { .init(55) }

  /// `PartnerName` · Edm.String
  public var partnerName: String? { row.string(56) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: Property<Self, String?> { .init(56) }

  /// `PartnerNamePrefix` · Edm.String
  public var partnerNamePrefix: String? { row.string(57) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: Property<Self, String?> { .init(57) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(58) }
  /// `Person` in queries and change sets.
  public static var person: Property<Self, UUID?> { .init(58) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(59) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(59) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(60) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(60) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 61] }
  /// `Picture` in queries and change sets.
  public static var picture: Property<Self, Data?> { .init(61) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(62) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: Property<Self, String?> { .init(62) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(63) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(63) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(64) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(64) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(65) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(65) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(66) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: Property<Self, String?> { .init(66) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(67) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(67) }

  /// `State` · Edm.String
  public var state: String? { row.string(68) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(68) }

  /// `Title` · Edm.String
  public var title: String? { row.string(69) }
  /// `Title` in queries and change sets.
  public static var title: Property<Self, String?> { .init(69) }

  /// `TitleAbbreviation` · Edm.String
  public var titleAbbreviation: String? { row.string(70) }
  /// `TitleAbbreviation` in queries and change sets.
  public static var titleAbbreviation: Property<Self, String?> { .init(70) }

  /// `TitleDescription` · Edm.String
  public var titleDescription: String? { row.string(71) }
  /// `TitleDescription` in queries and change sets.
  public static var titleDescription: Property<Self, String?> { .init(71) }
}
