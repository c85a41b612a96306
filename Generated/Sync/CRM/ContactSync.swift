// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.CRM {
  /// `sync/CRM/Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct ContactSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsCustomer` · Edm.Boolean
    public var accountIsCustomer: Bool { row[2] }

    /// `AccountIsSupplier` · Edm.Boolean
    public var accountIsSupplier: Bool? { row[ifPresent: 3] }

    /// `AccountMainContact` · Edm.Guid
    public var accountMainContact: UUID? { row[ifPresent: 4] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 5] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 6] }

    /// `AddressStreet` · Edm.String
    public var addressStreet: String? { row[ifPresent: 7] }

    /// `AddressStreetNumber` · Edm.String
    public var addressStreetNumber: String? { row[ifPresent: 8] }

    /// `AddressStreetNumberSuffix` · Edm.String
    public var addressStreetNumberSuffix: String? { row[ifPresent: 9] }

    /// `AllowMailing` · Edm.Int32
    public var allowMailing: Int32? { row[ifPresent: 10] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 11] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 12] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[ifPresent: 13] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[ifPresent: 14] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[ifPresent: 15] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[ifPresent: 16] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[ifPresent: 17] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[ifPresent: 18] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[ifPresent: 19] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 20] }

    /// `Code` · Edm.String · left-padded to 18
    public var code: PaddedCode? { row[ifPresent: 21] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 22] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 23] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 24] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 25] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 26] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 27] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 28] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 29] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 30] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 31] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 32] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 33] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[34] }

    /// `IdentificationDate` · Edm.DateTime
    public var identificationDate: LocalDateTime? { row[ifPresent: 35] }

    /// `IdentificationDocument` · Edm.Guid
    public var identificationDocument: UUID? { row[ifPresent: 36] }

    /// `IdentificationUser` · Edm.Guid
    public var identificationUser: UUID? { row[ifPresent: 37] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 38] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[39] }

    /// `IsMailingExcluded` · Edm.Boolean
    public var isMailingExcluded: Bool? { row[ifPresent: 40] }

    /// `IsMainContact` · Edm.Boolean
    public var isMainContact: Bool? { row[ifPresent: 41] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 42] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 43] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 44] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 45] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 46] }

    /// `MarketingNotes` · Edm.String
    public var marketingNotes: String? { row[ifPresent: 47] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 48] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 49] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 50] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 51] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 52] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 53] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 54] }

    /// `PartnerName` · Edm.String
    public var partnerName: String? { row[ifPresent: 55] }

    /// `PartnerNamePrefix` · Edm.String
    public var partnerNamePrefix: String? { row[ifPresent: 56] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 57] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 58] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 59] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 60] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 61] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 62] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 63] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 64] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 65] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 66] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 67] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 68] }

    /// `TitleAbbreviation` · Edm.String
    public var titleAbbreviation: String? { row[ifPresent: 69] }

    /// `TitleDescription` · Edm.String
    public var titleDescription: String? { row[ifPresent: 70] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
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
      Code                       String    padded(18)
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
      ID                         Guid!
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

nonisolated extension Sync.CRM.ContactSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.CRM.ContactSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(1) }
    public var accountIsCustomer: SelectableProperty<Sync.CRM.ContactSync, Bool> { SelectableProperty(2) }
    public var accountIsSupplier: SelectableProperty<Sync.CRM.ContactSync, Bool?> { SelectableProperty(3) }
    public var accountMainContact: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(4) }
    public var accountName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(5) }
    public var addressLine2: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(6) }
    public var addressStreet: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(7) }
    public var addressStreetNumber: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(8) }
    public var addressStreetNumberSuffix: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(9) }
    public var allowMailing: SelectableProperty<Sync.CRM.ContactSync, Int32?> { SelectableProperty(10) }
    public var birthDate: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(11) }
    public var birthName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(12) }
    public var birthNamePrefix: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(13) }
    public var birthPlace: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(14) }
    public var businessEmail: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(15) }
    public var businessFax: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(16) }
    public var businessMobile: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(17) }
    public var businessPhone: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(18) }
    public var businessPhoneExtension: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(19) }
    public var city: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(20) }
    public var code: SelectableProperty<Sync.CRM.ContactSync, PaddedCode?> { SelectableProperty(21) }
    public var country: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(22) }
    public var created: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(23) }
    public var creator: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(24) }
    public var creatorFullName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(25) }
    public var customField: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(26) }
    public var division: SelectableProperty<Sync.CRM.ContactSync, Int32?> { SelectableProperty(27) }
    public var email: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(28) }
    public var endDate: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(29) }
    public var firstName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(30) }
    public var fullName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(31) }
    public var gender: SelectableProperty<Sync.CRM.ContactSync, Gender?> { SelectableProperty(32) }
    public var hid: SelectableProperty<Sync.CRM.ContactSync, Int32?> { SelectableProperty(33) }
    public var id: SelectableProperty<Sync.CRM.ContactSync, UUID> { SelectableProperty(34) }
    public var identificationDate: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(35) }
    public var identificationDocument: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(36) }
    public var identificationUser: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(37) }
    public var initials: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(38) }
    public var isAnonymised: SelectableProperty<Sync.CRM.ContactSync, UInt8> { SelectableProperty(39) }
    public var isMailingExcluded: SelectableProperty<Sync.CRM.ContactSync, Bool?> { SelectableProperty(40) }
    public var isMainContact: SelectableProperty<Sync.CRM.ContactSync, Bool?> { SelectableProperty(41) }
    public var jobTitleDescription: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(42) }
    public var language: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(43) }
    public var lastName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(44) }
    public var leadPurpose: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(45) }
    public var leadSource: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(46) }
    public var marketingNotes: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(47) }
    public var middleName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(48) }
    public var mobile: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(49) }
    public var modified: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(50) }
    public var modifier: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(51) }
    public var modifierFullName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(52) }
    public var nationality: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(53) }
    public var notes: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(54) }
    public var partnerName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(55) }
    public var partnerNamePrefix: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(56) }
    public var person: SelectableProperty<Sync.CRM.ContactSync, UUID?> { SelectableProperty(57) }
    public var phone: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(58) }
    public var phoneExtension: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(59) }
    public var picture: SelectableProperty<Sync.CRM.ContactSync, Data?> { SelectableProperty(60) }
    public var pictureName: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(61) }
    public var pictureThumbnailURL: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(62) }
    public var pictureURL: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(63) }
    public var postcode: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(64) }
    public var socialSecurityNumber: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(65) }
    public var startDate: SelectableProperty<Sync.CRM.ContactSync, LocalDateTime?> { SelectableProperty(66) }
    public var state: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(67) }
    public var title: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(68) }
    public var titleAbbreviation: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(69) }
    public var titleDescription: SelectableProperty<Sync.CRM.ContactSync, String?> { SelectableProperty(70) }
  }
}
