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
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String · read-only
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

    /// `ContactName` · Edm.String · read-only
    public var contactName: String? { row[ifPresent: 9] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 10] }

    /// `CountryName` · Edm.String · read-only
    public var countryName: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
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

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 40] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String · read-only
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

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 48] }

    /// `StateDescription` · Edm.String · read-only
    public var stateDescription: String? { row[ifPresent: 49] }

    /// `Type` · Edm.Int16
    public var type: AddressType? { row[ifPresent: 50] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 51] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 52] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 53] }

    /// `Source` · Edm.Byte · read-only
    public var source: UInt8? { row[ifPresent: 54] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var addressLine1: WritableProperty<String> { WritableProperty(4) }
    public var addressLine2: WritableProperty<String> { WritableProperty(5) }
    public var addressLine3: WritableProperty<String> { WritableProperty(6) }
    public var city: WritableProperty<String> { WritableProperty(7) }
    public var contact: WritableProperty<UUID> { WritableProperty(8) }
    public var country: WritableProperty<String> { WritableProperty(10) }
    public var fax: WritableProperty<String> { WritableProperty(17) }
    public var freeBoolField01: WritableProperty<Bool> { WritableProperty(18) }
    public var freeBoolField02: WritableProperty<Bool> { WritableProperty(19) }
    public var freeBoolField03: WritableProperty<Bool> { WritableProperty(20) }
    public var freeBoolField04: WritableProperty<Bool> { WritableProperty(21) }
    public var freeBoolField05: WritableProperty<Bool> { WritableProperty(22) }
    public var freeDateField01: WritableProperty<LocalDateTime> { WritableProperty(23) }
    public var freeDateField02: WritableProperty<LocalDateTime> { WritableProperty(24) }
    public var freeDateField03: WritableProperty<LocalDateTime> { WritableProperty(25) }
    public var freeDateField04: WritableProperty<LocalDateTime> { WritableProperty(26) }
    public var freeDateField05: WritableProperty<LocalDateTime> { WritableProperty(27) }
    public var freeNumberField01: WritableProperty<Decimal> { WritableProperty(28) }
    public var freeNumberField02: WritableProperty<Decimal> { WritableProperty(29) }
    public var freeNumberField03: WritableProperty<Decimal> { WritableProperty(30) }
    public var freeNumberField04: WritableProperty<Decimal> { WritableProperty(31) }
    public var freeNumberField05: WritableProperty<Decimal> { WritableProperty(32) }
    public var freeTextField01: WritableProperty<String> { WritableProperty(33) }
    public var freeTextField02: WritableProperty<String> { WritableProperty(34) }
    public var freeTextField03: WritableProperty<String> { WritableProperty(35) }
    public var freeTextField04: WritableProperty<String> { WritableProperty(36) }
    public var freeTextField05: WritableProperty<String> { WritableProperty(37) }
    public var mailbox: WritableProperty<String> { WritableProperty(38) }
    public var main: WritableProperty<Bool> { WritableProperty(39) }
    public var nicNumber: WritableProperty<String> { WritableProperty(43) }
    public var notes: WritableProperty<String> { WritableProperty(44) }
    public var phone: WritableProperty<String> { WritableProperty(45) }
    public var phoneExtension: WritableProperty<String> { WritableProperty(46) }
    public var postcode: WritableProperty<String> { WritableProperty(47) }
    public var state: WritableProperty<String> { WritableProperty(48) }
    public var type: WritableProperty<AddressType> { WritableProperty(50) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(51) }
  }
}
