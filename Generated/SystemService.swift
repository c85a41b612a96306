// exact-online-generator 0.1.0 · for runtime 1 · services/system.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/system`
nonisolated public struct SystemService: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<SystemService.User, Methods.Read> { EntitySet(root, "Users") }

  /// `AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  public var accountantInfo: EntitySet<SystemService.AccountantInfo, Methods.Read> { EntitySet(root, "AccountantInfo") }

  /// `AllDivisions` · read · 60 rows a page · permission "Organization administration"
  public var allDivisions: EntitySet<SystemService.DivisionEntity, Methods.Read> { EntitySet(root, "AllDivisions") }

  /// `AvailableFeatures` · read · 60 rows a page · permission "Organization administration"
  public var availableFeatures: EntitySet<SystemService.AvailableFeature, Methods.Read> { EntitySet(root, "AvailableFeatures") }

  /// `Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  public var divisions: EntitySet<SystemService.DivisionEntity, Methods.ReadDelete> { EntitySet(root, "Divisions") }

  /// `GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  public var getMostRecentlyUsedDivisions: EntitySet<SystemService.DivisionEntity, Methods.Read> { EntitySet(root, "GetMostRecentlyUsedDivisions") }
}

nonisolated extension SystemService {
  /// `system/AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct AccountantInfo: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID            Guid!     key
      AddressLine1  String
      AddressLine2  String
      AddressLine3  String
      City          String
      Email         String
      IsAccountant  Boolean!
      Logo          Binary
      MenuLogoUrl   String
      Name          String
      Phone         String
      Postcode      String
      Website       String
      """)
  }
}

nonisolated extension SystemService.AccountantInfo {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(1) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: Property<Self, String?> { .init(1) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(2) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(2) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(3) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: Property<Self, String?> { .init(3) }

  /// `City` · Edm.String
  public var city: String? { row.string(4) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(4) }

  /// `Email` · Edm.String
  public var email: String? { row.string(5) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(5) }

  /// `IsAccountant` · Edm.Boolean
  public var isAccountant: Bool { row[6] }
  /// `IsAccountant` in queries and change sets.
  public static var isAccountant: Property<Self, Bool> { .init(6) }

  /// `Logo` · Edm.Binary
  public var logo: Data? { row[ifPresent: 7] }
  /// `Logo` in queries and change sets.
  public static var logo: Property<Self, Data?> { .init(7) }

  /// `MenuLogoUrl` · Edm.String
  public var menuLogoURL: String? { row.string(8) }
  /// `MenuLogoUrl` in queries and change sets.
  public static var menuLogoURL: Property<Self, String?> { .init(8) }

  /// `Name` · Edm.String
  public var name: String? { row.string(9) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(9) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(10) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(10) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(11) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(11) }

  /// `Website` · Edm.String
  public var website: String? { row.string(12) }
  /// `Website` in queries and change sets.
  public static var website: Property<Self, String?> { .init(12) }
}

nonisolated extension SystemService {
  /// `system/AvailableFeatures` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct AvailableFeature: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension SystemService.AvailableFeature {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension SystemService {
  /// `system:DivisionClass`
  nonisolated public struct DivisionClass: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClassNameCustomer     Guid!
      ClassNameID           Guid!
      ClassNameDescription  String
      SequenceNr            Int32!
      Code                  String
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Description           String
      DescriptionTermID     Int32
      ID                    Guid!      key
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      """)
  }
}

nonisolated extension SystemService.DivisionClass {
  /// `ClassNameCustomer` · Edm.Guid
  public var classNameCustomer: UUID { row[0] }
  /// `ClassNameCustomer` in queries and change sets.
  public static var classNameCustomer: Property<Self, UUID> { .init(0) }

  /// `ClassNameID` · Edm.Guid
  public var classNameID: UUID { row[1] }
  /// `ClassNameID` in queries and change sets.
  public static var classNameID: Property<Self, UUID> { .init(1) }

  /// `ClassNameDescription` · Edm.String
  public var classNameDescription: String? { row.string(2) }
  /// `ClassNameDescription` in queries and change sets.
  public static var classNameDescription: Property<Self, String?> { .init(2) }

  /// `SequenceNr` · Edm.Int32
  public var sequenceNr: Int32 { row[3] }
  /// `SequenceNr` in queries and change sets.
  public static var sequenceNr: Property<Self, Int32> { .init(3) }

  /// `Code` · Edm.String
  public var code: String? { row.string(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[5] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(8) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(9) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: Property<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[11] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }
}

nonisolated extension SystemService {
  /// `system/AllDivisions` · read · 60 rows a page · permission "Organization administration"
  /// `system/Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  /// `system/GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                            Int32!                        key
      AddressLine1                    String
      AddressLine2                    String
      AddressLine3                    String
      ArchiveDate                     DateTime
      BlockingStatus                  Int32
      BusinessTypeCode                String
      BusinessTypeDescription         String
      ChamberOfCommerceEstablishment  String
      ChamberOfCommerceNumber         String
      City                            String
      CompanySizeCode                 String
      CompanySizeDescription          String
      Country                         String
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String
      Current                         Boolean!
      Customer                        Guid
      CustomerCode                    String
      CustomerName                    String
      DatevAccountantNumber           String
      DatevClientNumber               String
      Description                     String
      DivisionHRLinkUnlinkDate        DateTime
      DivisionMoveDate                DateTime
      Email                           String
      Fax                             String
      Hid                             Int64!
      IsDossierDivision               Boolean
      IsHRDivision                    Boolean
      IsMainDivision                  Boolean!
      IsPracticeDivision              Boolean
      Legislation                     String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      OBNumber                        String
      Phone                           String
      Postcode                        String
      SbiCode                         String
      SbiDescription                  String
      SectorCode                      String
      SectorDescription               String
      ShareCapital                    Double
      SiretNumber                     String
      StartDate                       DateTime
      State                           String
      Status                          Int32!
      SubsectorCode                   String
      SubsectorDescription            String
      TaxOfficeNumber                 String
      TaxReferenceNumber              String
      TemplateCode                    String
      VATNumber                       String
      Website                         String
      Class_01                        SystemService.DivisionClass?
      Class_02                        SystemService.DivisionClass?
      Class_03                        SystemService.DivisionClass?
      Class_04                        SystemService.DivisionClass?
      Class_05                        SystemService.DivisionClass?
      """, related: { [SystemService.DivisionClass.table, SystemService.DivisionClass.table, SystemService.DivisionClass.table, SystemService.DivisionClass.table, SystemService.DivisionClass.table] })
  }
}

nonisolated extension SystemService.DivisionEntity {
  /// `Code` · Edm.Int32 · key
  public var code: Int32 { row[0] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, Int32> { .init(0) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(1) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: Property<Self, String?> { .init(1) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(2) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(2) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(3) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: Property<Self, String?> { .init(3) }

  /// `ArchiveDate` · Edm.DateTime
  public var archiveDate: LocalDateTime? { row.dateTime(4) }
  /// `ArchiveDate` in queries and change sets.
  public static var archiveDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `BlockingStatus` · Edm.Int32
  public var blockingStatus: DivisionBlockingStatus? { row[ifPresent: 5] }
  /// `BlockingStatus` in queries and change sets.
  public static var blockingStatus: Property<Self, DivisionBlockingStatus?> { .init(5) }

  /// `BusinessTypeCode` · Edm.String
  public var businessTypeCode: String? { row.string(6) }
  /// `BusinessTypeCode` in queries and change sets.
  public static var businessTypeCode: Property<Self, String?> { .init(6) }

  /// `BusinessTypeDescription` · Edm.String
  public var businessTypeDescription: String? { row.string(7) }
  /// `BusinessTypeDescription` in queries and change sets.
  public static var businessTypeDescription: Property<Self, String?> { .init(7) }

  /// `ChamberOfCommerceEstablishment` · Edm.String
  public var chamberOfCommerceEstablishment: String? { row.string(8) }
  /// `ChamberOfCommerceEstablishment` in queries and change sets.
  public static var chamberOfCommerceEstablishment: Property<Self, String?> { .init(8) }

  /// `ChamberOfCommerceNumber` · Edm.String
  public var chamberOfCommerceNumber: String? { row.string(9) }
  /// `ChamberOfCommerceNumber` in queries and change sets.
  public static var chamberOfCommerceNumber: Property<Self, String?> { .init(9) }

  /// `City` · Edm.String
  public var city: String? { row.string(10) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(10) }

  /// `CompanySizeCode` · Edm.String
  public var companySizeCode: String? { row.string(11) }
  /// `CompanySizeCode` in queries and change sets.
  public static var companySizeCode: Property<Self, String?> { .init(11) }

  /// `CompanySizeDescription` · Edm.String
  public var companySizeDescription: String? { row.string(12) }
  /// `CompanySizeDescription` in queries and change sets.
  public static var companySizeDescription: Property<Self, String?> { .init(12) }

  /// `Country` · Edm.String
  public var country: String? { row.string(13) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(13) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[14] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(14) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(15) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(15) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(16) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(16) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(17) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(17) }

  /// `Current` · Edm.Boolean
  public var current: Bool { row[18] }
  /// `Current` in queries and change sets.
  public static var current: Property<Self, Bool> { .init(18) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(19) }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID?> { .init(19) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(20) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(20) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(21) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(21) }

  /// `DatevAccountantNumber` · Edm.String
  public var datevAccountantNumber: String? { row.string(22) }
  /// `DatevAccountantNumber` in queries and change sets.
  public static var datevAccountantNumber: Property<Self, String?> { .init(22) }

  /// `DatevClientNumber` · Edm.String
  public var datevClientNumber: String? { row.string(23) }
  /// `DatevClientNumber` in queries and change sets.
  public static var datevClientNumber: Property<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(24) }

  /// `DivisionHRLinkUnlinkDate` · Edm.DateTime
  public var divisionHRLinkUnlinkDate: LocalDateTime? { row.dateTime(25) }
  /// `DivisionHRLinkUnlinkDate` in queries and change sets.
  public static var divisionHRLinkUnlinkDate: Property<Self, LocalDateTime?> { .init(25) }

  /// `DivisionMoveDate` · Edm.DateTime
  public var divisionMoveDate: LocalDateTime? { row.dateTime(26) }
  /// `DivisionMoveDate` in queries and change sets.
  public static var divisionMoveDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `Email` · Edm.String
  public var email: String? { row.string(27) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(27) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(28) }
  /// `Fax` in queries and change sets.
  public static var fax: Property<Self, String?> { .init(28) }

  /// `Hid` · Edm.Int64
  public var hid: Int64 { row[29] }
  /// `Hid` in queries and change sets.
  public static var hid: Property<Self, Int64> { .init(29) }

  /// `IsDossierDivision` · Edm.Boolean
  public var isDossierDivision: Bool? { row.boolean(30) }
  /// `IsDossierDivision` in queries and change sets.
  public static var isDossierDivision: Property<Self, Bool?> { .init(30) }

  /// `IsHRDivision` · Edm.Boolean
  public var isHRDivision: Bool? { row.boolean(31) }
  /// `IsHRDivision` in queries and change sets.
  public static var isHRDivision: Property<Self, Bool?> { .init(31) }

  /// `IsMainDivision` · Edm.Boolean
  public var isMainDivision: Bool { row[32] }
  /// `IsMainDivision` in queries and change sets.
  public static var isMainDivision: Property<Self, Bool> { .init(32) }

  /// `IsPracticeDivision` · Edm.Boolean
  public var isPracticeDivision: Bool? { row.boolean(33) }
  /// `IsPracticeDivision` in queries and change sets.
  public static var isPracticeDivision: Property<Self, Bool?> { .init(33) }

  /// `Legislation` · Edm.String
  public var legislation: String? { row.string(34) }
  /// `Legislation` in queries and change sets.
  public static var legislation: Property<Self, String?> { .init(34) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[35] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(35) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(36) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(36) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(37) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(37) }

  /// `OBNumber` · Edm.String
  public var obNumber: String? { row.string(38) }
  /// `OBNumber` in queries and change sets.
  public static var obNumber: Property<Self, String?> { .init(38) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(39) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(39) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(40) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(40) }

  /// `SbiCode` · Edm.String
  public var sbiCode: String? { row.string(41) }
  /// `SbiCode` in queries and change sets.
  public static var sbiCode: Property<Self, String?> { .init(41) }

  /// `SbiDescription` · Edm.String
  public var sbiDescription: String? { row.string(42) }
  /// `SbiDescription` in queries and change sets.
  public static var sbiDescription: Property<Self, String?> { .init(42) }

  /// `SectorCode` · Edm.String
  public var sectorCode: String? { row.string(43) }
  /// `SectorCode` in queries and change sets.
  public static var sectorCode: Property<Self, String?> { .init(43) }

  /// `SectorDescription` · Edm.String
  public var sectorDescription: String? { row.string(44) }
  /// `SectorDescription` in queries and change sets.
  public static var sectorDescription: Property<Self, String?> { .init(44) }

  /// `ShareCapital` · Edm.Double
  public var shareCapital: Decimal? { row.decimal(45) }
  /// `ShareCapital` in queries and change sets.
  public static var shareCapital: Property<Self, Decimal?> { .init(45) }

  /// `SiretNumber` · Edm.String
  public var siretNumber: String? { row.string(46) }
  /// `SiretNumber` in queries and change sets.
  public static var siretNumber: Property<Self, String?> { .init(46) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(47) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(47) }

  /// `State` · Edm.String
  public var state: String? { row.string(48) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(48) }

  /// `Status` · Edm.Int32
  public var status: DivisionStatus { row[49] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, DivisionStatus> { .init(49) }

  /// `SubsectorCode` · Edm.String
  public var subsectorCode: String? { row.string(50) }
  /// `SubsectorCode` in queries and change sets.
  public static var subsectorCode: Property<Self, String?> { .init(50) }

  /// `SubsectorDescription` · Edm.String
  public var subsectorDescription: String? { row.string(51) }
  /// `SubsectorDescription` in queries and change sets.
  public static var subsectorDescription: Property<Self, String?> { .init(51) }

  /// `TaxOfficeNumber` · Edm.String
  public var taxOfficeNumber: String? { row.string(52) }
  /// `TaxOfficeNumber` in queries and change sets.
  public static var taxOfficeNumber: Property<Self, String?> { .init(52) }

  /// `TaxReferenceNumber` · Edm.String
  public var taxReferenceNumber: String? { row.string(53) }
  /// `TaxReferenceNumber` in queries and change sets.
  public static var taxReferenceNumber: Property<Self, String?> { .init(53) }

  /// `TemplateCode` · Edm.String
  public var templateCode: String? { row.string(54) }
  /// `TemplateCode` in queries and change sets.
  public static var templateCode: Property<Self, String?> { .init(54) }

  /// `VATNumber` · Edm.String
  public var vatNumber: String? { row.string(55) }
  /// `VATNumber` in queries and change sets.
  public static var vatNumber: Property<Self, String?> { .init(55) }

  /// `Website` · Edm.String
  public var website: String? { row.string(56) }
  /// `Website` in queries and change sets.
  public static var website: Property<Self, String?> { .init(56) }

  /// `Class_01` · expand with `expanding { $0.class01 }`
  public var class01: ExpandedOne<SystemService.DivisionClass> { row[57] }
  /// `Class_01` in queries and change sets.
  public static var class01: Navigation<Self, SystemService.DivisionClass> { .init(57) }

  /// `Class_02` · expand with `expanding { $0.class02 }`
  public var class02: ExpandedOne<SystemService.DivisionClass> { row[58] }
  /// `Class_02` in queries and change sets.
  public static var class02: Navigation<Self, SystemService.DivisionClass> { .init(58) }

  /// `Class_03` · expand with `expanding { $0.class03 }`
  public var class03: ExpandedOne<SystemService.DivisionClass> { row[59] }
  /// `Class_03` in queries and change sets.
  public static var class03: Navigation<Self, SystemService.DivisionClass> { .init(59) }

  /// `Class_04` · expand with `expanding { $0.class04 }`
  public var class04: ExpandedOne<SystemService.DivisionClass> { row[60] }
  /// `Class_04` in queries and change sets.
  public static var class04: Navigation<Self, SystemService.DivisionClass> { .init(60) }

  /// `Class_05` · expand with `expanding { $0.class05 }`
  public var class05: ExpandedOne<SystemService.DivisionClass> { row[61] }
  /// `Class_05` in queries and change sets.
  public static var class05: Navigation<Self, SystemService.DivisionClass> { .init(61) }
}

nonisolated extension SystemService {
  /// `system/Users` · read · 60 rows a page
  nonisolated public struct User: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AuthenticationType                   Int32!
      BirthDate                            DateTime
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Customer                             Guid!
      CustomerName                         String
      Email                                String
      EndDate                              DateTime
      FirstName                            String
      FullName                             String
      Gender                               String
      HasRegisteredForTwoStepVerification  Boolean!
      HasTwoStepVerification               Boolean!
      Initials                             String
      IsAnonymised                         Boolean!
      IsAPICall                            Boolean!
      Language                             String
      LastLogin                            DateTime
      LastName                             String
      MiddleName                           String
      Mobile                               String
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Nationality                          String
      Notes                                String
      Phone                                String
      PhoneExtension                       String
      ProfileCode                          String
      StartDate                            DateTime
      Title                                String
      UserDivisionList                     String
      UserLanguage                         String
      UserID                               Guid!     key
      UserName                             String
      UserTypeCode                         String
      """)
  }
}

nonisolated extension SystemService.User {
  /// `AuthenticationType` · Edm.Int32
  public var authenticationType: AuthenticationType { row[0] }
  /// `AuthenticationType` in queries and change sets.
  public static var authenticationType: Property<Self, AuthenticationType> { .init(0) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(1) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: Property<Self, LocalDateTime?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[5] }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID> { .init(5) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(6) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(6) }

  /// `Email` · Edm.String
  public var email: String? { row.string(7) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(7) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(8) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(8) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(9) }
  /// `FirstName` in queries and change sets.
  public static var firstName: Property<Self, String?> { .init(9) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(10) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(10) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 11] }
  /// `Gender` in queries and change sets.
  public static var gender: Property<Self, Gender?> { .init(11) }

  /// `HasRegisteredForTwoStepVerification` · Edm.Boolean
  public var hasRegisteredForTwoStepVerification: Bool { row[12] }
  /// `HasRegisteredForTwoStepVerification` in queries and change sets.
  public static var hasRegisteredForTwoStepVerification: Property<Self, Bool> { .init(12) }

  /// `HasTwoStepVerification` · Edm.Boolean
  public var hasTwoStepVerification: Bool { row[13] }
  /// `HasTwoStepVerification` in queries and change sets.
  public static var hasTwoStepVerification: Property<Self, Bool> { .init(13) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(14) }
  /// `Initials` in queries and change sets.
  public static var initials: Property<Self, String?> { .init(14) }

  /// `IsAnonymised` · Edm.Boolean
  public var isAnonymised: Bool { row[15] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(15) }

  /// `IsAPICall` · Edm.Boolean
  public var isAPICall: Bool { row[16] }
  /// `IsAPICall` in queries and change sets.
  public static var isAPICall: Property<Self, Bool> { .init(16) }

  /// `Language` · Edm.String
  public var language: String? { row.string(17) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(17) }

  /// `LastLogin` · Edm.DateTime
  public var lastLogin: LocalDateTime? { row.dateTime(18) }
  /// `LastLogin` in queries and change sets.
  public static var lastLogin: Property<Self, LocalDateTime?> { .init(18) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(19) }
  /// `LastName` in queries and change sets.
  public static var lastName: Property<Self, String?> { .init(19) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(20) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: Property<Self, String?> { .init(20) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(21) }
  /// `Mobile` in queries and change sets.
  public static var mobile: Property<Self, String?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(24) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(25) }
  /// `Nationality` in queries and change sets.
  public static var nationality: Property<Self, String?> { .init(25) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(26) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(26) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(27) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(27) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(28) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(28) }

  /// `ProfileCode` · Edm.String
  public var profileCode: String? { row.string(29) }
  /// `ProfileCode` in queries and change sets.
  public static var profileCode: Property<Self, String?> { .init(29) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(30) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(30) }

  /// `Title` · Edm.String
  public var title: String? { row.string(31) }
  /// `Title` in queries and change sets.
  public static var title: Property<Self, String?> { .init(31) }

  /// `UserDivisionList` · Edm.String
  public var userDivisionList: String? { row.string(32) }
  /// `UserDivisionList` in queries and change sets.
  public static var userDivisionList: Property<Self, String?> { .init(32) }

  /// `UserLanguage` · Edm.String
  public var userLanguage: String? { row.string(33) }
  /// `UserLanguage` in queries and change sets.
  public static var userLanguage: Property<Self, String?> { .init(33) }

  /// `UserID` · Edm.Guid · key
  public var userID: UUID { row[34] }
  /// `UserID` in queries and change sets.
  public static var userID: Property<Self, UUID> { .init(34) }

  /// `UserName` · Edm.String
  public var userName: String? { row.string(35) }
  /// `UserName` in queries and change sets.
  public static var userName: Property<Self, String?> { .init(35) }

  /// `UserTypeCode` · Edm.String
  public var userTypeCode: String? { row.string(36) }
  /// `UserTypeCode` in queries and change sets.
  public static var userTypeCode: Property<Self, String?> { .init(36) }
}
