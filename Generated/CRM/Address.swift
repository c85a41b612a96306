// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A postal, visiting, invoice or delivery address of an account.
  ///
  /// `crm/Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
  nonisolated public struct Address: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[1] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[2] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[3] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[4] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[5] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[6] }

    /// `City` · Edm.String
    public var city: String? { row[7] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[8] }

    /// `ContactName` · Edm.String · read-only
    public var contactName: String? { row[9] }

    /// `Country` · Edm.String
    public var country: String? { row[10] }

    /// `CountryName` · Edm.String · read-only
    public var countryName: String? { row[11] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[12] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[16] }

    /// `Fax` · Edm.String
    public var fax: String? { row[17] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[18] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[19] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[20] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[21] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[22] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[23] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[24] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[25] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[26] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[27] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[28] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[29] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[30] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[31] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[32] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[33] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[34] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[35] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[36] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[37] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[38] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[39] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[40] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[41] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[42] }

    /// `NicNumber` · Edm.String
    public var nicNumber: String? { row[43] }

    /// `Notes` · Edm.String
    public var notes: String? { row[44] }

    /// `Phone` · Edm.String
    public var phone: String? { row[45] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[46] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[47] }

    /// `State` · Edm.String
    public var state: String? { row[48] }

    /// `StateDescription` · Edm.String · read-only
    public var stateDescription: String? { row[49] }

    /// `Type` · Edm.Int16
    public var type: AddressType? { row[50] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[51] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[52] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[53] }

    /// `Source` · Edm.Byte · read-only
    public var source: UInt8? { row[54] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key create update
      Account               Guid      create update
      AccountIsSupplier     Boolean
      AccountName           String
      AddressLine1          String    create update
      AddressLine2          String    create update
      AddressLine3          String    create update
      City                  String    create update
      Contact               Guid      create update
      ContactName           String
      Country               String    create update
      CountryName           String
      Created               DateTime
      CustomField           String
      Creator               Guid
      CreatorFullName       String
      Division              Int32
      Fax                   String    create update
      FreeBoolField_01      Boolean   create update
      FreeBoolField_02      Boolean   create update
      FreeBoolField_03      Boolean   create update
      FreeBoolField_04      Boolean   create update
      FreeBoolField_05      Boolean   create update
      FreeDateField_01      DateTime  create update
      FreeDateField_02      DateTime  create update
      FreeDateField_03      DateTime  create update
      FreeDateField_04      DateTime  create update
      FreeDateField_05      DateTime  create update
      FreeNumberField_01    Double    create update
      FreeNumberField_02    Double    create update
      FreeNumberField_03    Double    create update
      FreeNumberField_04    Double    create update
      FreeNumberField_05    Double    create update
      FreeTextField_01      String    create update
      FreeTextField_02      String    create update
      FreeTextField_03      String    create update
      FreeTextField_04      String    create update
      FreeTextField_05      String    create update
      Mailbox               String    create update
      Main                  Boolean   create update
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      NicNumber             String    create update
      Notes                 String    create update
      Phone                 String    create update
      PhoneExtension        String    create update
      Postcode              String    create update
      State                 String    create update
      StateDescription      String
      Type                  Int16     create update
      Warehouse             Guid      create update
      WarehouseCode         String
      WarehouseDescription  String
      Source                Byte
      """)
  }
}

nonisolated extension CRM.Address {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.Address, UUID> { Property(0) }
    public var account: Property<CRM.Address, UUID?> { Property(1) }
    public var accountIsSupplier: Property<CRM.Address, Bool?> { Property(2) }
    public var accountName: Property<CRM.Address, String?> { Property(3) }
    public var addressLine1: Property<CRM.Address, String?> { Property(4) }
    public var addressLine2: Property<CRM.Address, String?> { Property(5) }
    public var addressLine3: Property<CRM.Address, String?> { Property(6) }
    public var city: Property<CRM.Address, String?> { Property(7) }
    public var contact: Property<CRM.Address, UUID?> { Property(8) }
    public var contactName: Property<CRM.Address, String?> { Property(9) }
    public var country: Property<CRM.Address, String?> { Property(10) }
    public var countryName: Property<CRM.Address, String?> { Property(11) }
    public var created: Property<CRM.Address, LocalDateTime?> { Property(12) }
    public var customField: Property<CRM.Address, String?> { Property(13) }
    public var creator: Property<CRM.Address, UUID?> { Property(14) }
    public var creatorFullName: Property<CRM.Address, String?> { Property(15) }
    public var division: Property<CRM.Address, Int32?> { Property(16) }
    public var fax: Property<CRM.Address, String?> { Property(17) }
    public var freeBoolField01: Property<CRM.Address, Bool?> { Property(18) }
    public var freeBoolField02: Property<CRM.Address, Bool?> { Property(19) }
    public var freeBoolField03: Property<CRM.Address, Bool?> { Property(20) }
    public var freeBoolField04: Property<CRM.Address, Bool?> { Property(21) }
    public var freeBoolField05: Property<CRM.Address, Bool?> { Property(22) }
    public var freeDateField01: Property<CRM.Address, LocalDateTime?> { Property(23) }
    public var freeDateField02: Property<CRM.Address, LocalDateTime?> { Property(24) }
    public var freeDateField03: Property<CRM.Address, LocalDateTime?> { Property(25) }
    public var freeDateField04: Property<CRM.Address, LocalDateTime?> { Property(26) }
    public var freeDateField05: Property<CRM.Address, LocalDateTime?> { Property(27) }
    public var freeNumberField01: Property<CRM.Address, Decimal?> { Property(28) }
    public var freeNumberField02: Property<CRM.Address, Decimal?> { Property(29) }
    public var freeNumberField03: Property<CRM.Address, Decimal?> { Property(30) }
    public var freeNumberField04: Property<CRM.Address, Decimal?> { Property(31) }
    public var freeNumberField05: Property<CRM.Address, Decimal?> { Property(32) }
    public var freeTextField01: Property<CRM.Address, String?> { Property(33) }
    public var freeTextField02: Property<CRM.Address, String?> { Property(34) }
    public var freeTextField03: Property<CRM.Address, String?> { Property(35) }
    public var freeTextField04: Property<CRM.Address, String?> { Property(36) }
    public var freeTextField05: Property<CRM.Address, String?> { Property(37) }
    public var mailbox: Property<CRM.Address, String?> { Property(38) }
    public var main: Property<CRM.Address, Bool?> { Property(39) }
    public var modified: Property<CRM.Address, LocalDateTime?> { Property(40) }
    public var modifier: Property<CRM.Address, UUID?> { Property(41) }
    public var modifierFullName: Property<CRM.Address, String?> { Property(42) }
    public var nicNumber: Property<CRM.Address, String?> { Property(43) }
    public var notes: Property<CRM.Address, String?> { Property(44) }
    public var phone: Property<CRM.Address, String?> { Property(45) }
    public var phoneExtension: Property<CRM.Address, String?> { Property(46) }
    public var postcode: Property<CRM.Address, String?> { Property(47) }
    public var state: Property<CRM.Address, String?> { Property(48) }
    public var stateDescription: Property<CRM.Address, String?> { Property(49) }
    public var type: Property<CRM.Address, AddressType?> { Property(50) }
    public var warehouse: Property<CRM.Address, UUID?> { Property(51) }
    public var warehouseCode: Property<CRM.Address, String?> { Property(52) }
    public var warehouseDescription: Property<CRM.Address, String?> { Property(53) }
    public var source: Property<CRM.Address, UInt8?> { Property(54) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.Address>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var addressLine1: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var addressLine2: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var addressLine3: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var city: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var contact: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var country: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var fax: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var freeBoolField01: Bool? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var freeBoolField02: Bool? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var freeBoolField03: Bool? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var freeBoolField04: Bool? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var freeBoolField05: Bool? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var freeDateField01: LocalDateTime? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var freeDateField02: LocalDateTime? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var freeDateField03: LocalDateTime? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var freeDateField04: LocalDateTime? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var freeDateField05: LocalDateTime? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var freeNumberField01: Decimal? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var freeNumberField02: Decimal? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var freeNumberField03: Decimal? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var freeNumberField04: Decimal? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var freeNumberField05: Decimal? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var freeTextField01: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var freeTextField02: String? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var freeTextField03: String? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var freeTextField04: String? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var freeTextField05: String? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var mailbox: String? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var main: Bool? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var nicNumber: String? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var notes: String? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var phone: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var phoneExtension: String? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var postcode: String? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var state: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var type: AddressType? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[51] }
      set { changes[51] = newValue }
    }
  }
}
