// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.CRM {
  /// `read/crm:DefaultAddressForAccount`
  nonisolated public struct DefaultAddressForAccount: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 38] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 39] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 40] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 42] }

    /// `NicNumber` · Edm.String
    public var nicNumber: String? { row[ifPresent: 43] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 44] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 45] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 46] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 47] }

    /// `Source` · Edm.Byte
    public var source: UInt8? { row[ifPresent: 48] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 49] }

    /// `StateDescription` · Edm.String
    public var stateDescription: String? { row[ifPresent: 50] }

    /// `Type` · Edm.Int16
    public var type: AddressType? { row[ifPresent: 51] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 52] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 53] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 54] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.CRM.DefaultAddressForAccount, UUID> { Property(0) }
    public var account: Property<Read.CRM.DefaultAddressForAccount, UUID?> { Property(1) }
    public var accountIsSupplier: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(2) }
    public var accountName: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(3) }
    public var addressLine1: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(4) }
    public var addressLine2: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(5) }
    public var addressLine3: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(6) }
    public var city: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(7) }
    public var contact: Property<Read.CRM.DefaultAddressForAccount, UUID?> { Property(8) }
    public var contactName: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(9) }
    public var country: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(10) }
    public var countryName: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(11) }
    public var created: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(12) }
    public var creator: Property<Read.CRM.DefaultAddressForAccount, UUID?> { Property(13) }
    public var creatorFullName: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(14) }
    public var customField: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(15) }
    public var division: Property<Read.CRM.DefaultAddressForAccount, Int32?> { Property(16) }
    public var fax: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(17) }
    public var freeBoolField01: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(18) }
    public var freeBoolField02: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(19) }
    public var freeBoolField03: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(20) }
    public var freeBoolField04: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(21) }
    public var freeBoolField05: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(22) }
    public var freeDateField01: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(23) }
    public var freeDateField02: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(24) }
    public var freeDateField03: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(25) }
    public var freeDateField04: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(26) }
    public var freeDateField05: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(27) }
    public var freeNumberField01: Property<Read.CRM.DefaultAddressForAccount, Decimal?> { Property(28) }
    public var freeNumberField02: Property<Read.CRM.DefaultAddressForAccount, Decimal?> { Property(29) }
    public var freeNumberField03: Property<Read.CRM.DefaultAddressForAccount, Decimal?> { Property(30) }
    public var freeNumberField04: Property<Read.CRM.DefaultAddressForAccount, Decimal?> { Property(31) }
    public var freeNumberField05: Property<Read.CRM.DefaultAddressForAccount, Decimal?> { Property(32) }
    public var freeTextField01: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(33) }
    public var freeTextField02: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(34) }
    public var freeTextField03: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(35) }
    public var freeTextField04: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(36) }
    public var freeTextField05: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(37) }
    public var mailbox: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(38) }
    public var main: Property<Read.CRM.DefaultAddressForAccount, Bool?> { Property(39) }
    public var modified: Property<Read.CRM.DefaultAddressForAccount, LocalDateTime?> { Property(40) }
    public var modifier: Property<Read.CRM.DefaultAddressForAccount, UUID?> { Property(41) }
    public var modifierFullName: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(42) }
    public var nicNumber: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(43) }
    public var notes: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(44) }
    public var phone: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(45) }
    public var phoneExtension: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(46) }
    public var postcode: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(47) }
    public var source: Property<Read.CRM.DefaultAddressForAccount, UInt8?> { Property(48) }
    public var state: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(49) }
    public var stateDescription: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(50) }
    public var type: Property<Read.CRM.DefaultAddressForAccount, AddressType?> { Property(51) }
    public var warehouse: Property<Read.CRM.DefaultAddressForAccount, UUID?> { Property(52) }
    public var warehouseCode: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(53) }
    public var warehouseDescription: Property<Read.CRM.DefaultAddressForAccount, String?> { Property(54) }
  }
}
