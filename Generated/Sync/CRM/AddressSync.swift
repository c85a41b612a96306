// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.CRM {
  /// `sync/CRM/Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct AddressSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsSupplier` · Edm.Boolean
    public var accountIsSupplier: Bool? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 4] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 5] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 6] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 7] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 8] }

    /// `ContactName` · Edm.String
    public var contactName: String? { row[ifPresent: 9] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 10] }

    /// `CountryName` · Edm.String
    public var countryName: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 16] }

    /// `Fax` · Edm.String
    public var fax: String? { row[ifPresent: 17] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 18] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 19] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 20] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 21] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 22] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 23] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 24] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 25] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 26] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 27] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 28] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 29] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 30] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 31] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 32] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 33] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 34] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 35] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 36] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 37] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[38] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 39] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 40] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 41] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 42] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 43] }

    /// `NicNumber` · Edm.String
    public var nicNumber: String? { row[ifPresent: 44] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 45] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 46] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 47] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 48] }

    /// `Source` · Edm.Byte
    public var source: UInt8? { row[ifPresent: 49] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 50] }

    /// `StateDescription` · Edm.String
    public var stateDescription: String? { row[ifPresent: 51] }

    /// `Type` · Edm.Int16
    public var type: AddressType? { row[ifPresent: 52] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 53] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 54] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 55] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!    key
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
      ID                    Guid!
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

nonisolated extension Sync.CRM.AddressSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.CRM.AddressSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.CRM.AddressSync, UUID?> { SelectableProperty(1) }
    public var accountIsSupplier: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(2) }
    public var accountName: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(3) }
    public var addressLine1: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(4) }
    public var addressLine2: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(5) }
    public var addressLine3: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(6) }
    public var city: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(7) }
    public var contact: SelectableProperty<Sync.CRM.AddressSync, UUID?> { SelectableProperty(8) }
    public var contactName: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(9) }
    public var country: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(10) }
    public var countryName: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(11) }
    public var created: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(12) }
    public var creator: SelectableProperty<Sync.CRM.AddressSync, UUID?> { SelectableProperty(13) }
    public var creatorFullName: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(14) }
    public var customField: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(15) }
    public var division: SelectableProperty<Sync.CRM.AddressSync, Int32?> { SelectableProperty(16) }
    public var fax: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(17) }
    public var freeBoolField01: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(18) }
    public var freeBoolField02: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(19) }
    public var freeBoolField03: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(20) }
    public var freeBoolField04: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(21) }
    public var freeBoolField05: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(22) }
    public var freeDateField01: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(23) }
    public var freeDateField02: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(24) }
    public var freeDateField03: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(25) }
    public var freeDateField04: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(26) }
    public var freeDateField05: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(27) }
    public var freeNumberField01: SelectableProperty<Sync.CRM.AddressSync, Decimal?> { SelectableProperty(28) }
    public var freeNumberField02: SelectableProperty<Sync.CRM.AddressSync, Decimal?> { SelectableProperty(29) }
    public var freeNumberField03: SelectableProperty<Sync.CRM.AddressSync, Decimal?> { SelectableProperty(30) }
    public var freeNumberField04: SelectableProperty<Sync.CRM.AddressSync, Decimal?> { SelectableProperty(31) }
    public var freeNumberField05: SelectableProperty<Sync.CRM.AddressSync, Decimal?> { SelectableProperty(32) }
    public var freeTextField01: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(33) }
    public var freeTextField02: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(34) }
    public var freeTextField03: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(35) }
    public var freeTextField04: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(36) }
    public var freeTextField05: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(37) }
    public var id: SelectableProperty<Sync.CRM.AddressSync, UUID> { SelectableProperty(38) }
    public var mailbox: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(39) }
    public var main: SelectableProperty<Sync.CRM.AddressSync, Bool?> { SelectableProperty(40) }
    public var modified: SelectableProperty<Sync.CRM.AddressSync, LocalDateTime?> { SelectableProperty(41) }
    public var modifier: SelectableProperty<Sync.CRM.AddressSync, UUID?> { SelectableProperty(42) }
    public var modifierFullName: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(43) }
    public var nicNumber: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(44) }
    public var notes: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(45) }
    public var phone: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(46) }
    public var phoneExtension: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(47) }
    public var postcode: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(48) }
    public var source: SelectableProperty<Sync.CRM.AddressSync, UInt8?> { SelectableProperty(49) }
    public var state: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(50) }
    public var stateDescription: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(51) }
    public var type: SelectableProperty<Sync.CRM.AddressSync, AddressType?> { SelectableProperty(52) }
    public var warehouse: SelectableProperty<Sync.CRM.AddressSync, UUID?> { SelectableProperty(53) }
    public var warehouseCode: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(54) }
    public var warehouseDescription: SelectableProperty<Sync.CRM.AddressSync, String?> { SelectableProperty(55) }
  }
}
