// exact-online-generator 0.1.0 · services/bulk/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct Contact: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `IdentificationDate` · Edm.DateTime
    public var identificationDate: LocalDateTime? { row[ifPresent: 34] }

    /// `IdentificationDocument` · Edm.Guid
    public var identificationDocument: UUID? { row[ifPresent: 35] }

    /// `IdentificationUser` · Edm.Guid
    public var identificationUser: UUID? { row[ifPresent: 36] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 37] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[38] }

    /// `IsMailingExcluded` · Edm.Boolean
    public var isMailingExcluded: Bool? { row[ifPresent: 39] }

    /// `IsMainContact` · Edm.Boolean
    public var isMainContact: Bool? { row[ifPresent: 40] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 41] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 42] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 43] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 44] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 45] }

    /// `MarketingNotes` · Edm.String
    public var marketingNotes: String? { row[ifPresent: 46] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 47] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 48] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 49] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 50] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 51] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 52] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 53] }

    /// `PartnerName` · Edm.String
    public var partnerName: String? { row[ifPresent: 54] }

    /// `PartnerNamePrefix` · Edm.String
    public var partnerNamePrefix: String? { row[ifPresent: 55] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 56] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 57] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 58] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 59] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 60] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 61] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 62] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 63] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 64] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 65] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 66] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 67] }

    /// `TitleAbbreviation` · Edm.String
    public var titleAbbreviation: String? { row[ifPresent: 68] }

    /// `TitleDescription` · Edm.String
    public var titleDescription: String? { row[ifPresent: 69] }

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

nonisolated extension Bulk.CRM.Contact {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.CRM.Contact, UUID> { Property(0) }
    public var account: Property<Bulk.CRM.Contact, UUID?> { Property(1) }
    public var accountIsCustomer: SelectableProperty<Bulk.CRM.Contact, Bool> { SelectableProperty(2) }
    public var accountIsSupplier: SelectableProperty<Bulk.CRM.Contact, Bool?> { SelectableProperty(3) }
    public var accountMainContact: SelectableProperty<Bulk.CRM.Contact, UUID?> { SelectableProperty(4) }
    public var accountName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(5) }
    public var addressLine2: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(6) }
    public var addressStreet: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(7) }
    public var addressStreetNumber: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(8) }
    public var addressStreetNumberSuffix: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(9) }
    public var allowMailing: SelectableProperty<Bulk.CRM.Contact, Int32?> { SelectableProperty(10) }
    public var birthDate: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(11) }
    public var birthName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(12) }
    public var birthNamePrefix: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(13) }
    public var birthPlace: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(14) }
    public var businessEmail: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(15) }
    public var businessFax: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(16) }
    public var businessMobile: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(17) }
    public var businessPhone: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(18) }
    public var businessPhoneExtension: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(19) }
    public var city: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(20) }
    public var code: SelectableProperty<Bulk.CRM.Contact, PaddedCode?> { SelectableProperty(21) }
    public var country: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(22) }
    public var created: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(23) }
    public var creator: SelectableProperty<Bulk.CRM.Contact, UUID?> { SelectableProperty(24) }
    public var creatorFullName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(25) }
    public var customField: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(26) }
    public var division: SelectableProperty<Bulk.CRM.Contact, Int32?> { SelectableProperty(27) }
    public var email: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(28) }
    public var endDate: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(29) }
    public var firstName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(30) }
    public var fullName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(31) }
    public var gender: SelectableProperty<Bulk.CRM.Contact, Gender?> { SelectableProperty(32) }
    public var hid: SelectableProperty<Bulk.CRM.Contact, Int32?> { SelectableProperty(33) }
    public var identificationDate: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(34) }
    public var identificationDocument: Property<Bulk.CRM.Contact, UUID?> { Property(35) }
    public var identificationUser: Property<Bulk.CRM.Contact, UUID?> { Property(36) }
    public var initials: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(37) }
    public var isAnonymised: SelectableProperty<Bulk.CRM.Contact, UInt8> { SelectableProperty(38) }
    public var isMailingExcluded: SelectableProperty<Bulk.CRM.Contact, Bool?> { SelectableProperty(39) }
    public var isMainContact: SelectableProperty<Bulk.CRM.Contact, Bool?> { SelectableProperty(40) }
    public var jobTitleDescription: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(41) }
    public var language: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(42) }
    public var lastName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(43) }
    public var leadPurpose: SelectableProperty<Bulk.CRM.Contact, UUID?> { SelectableProperty(44) }
    public var leadSource: SelectableProperty<Bulk.CRM.Contact, UUID?> { SelectableProperty(45) }
    public var marketingNotes: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(46) }
    public var middleName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(47) }
    public var mobile: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(48) }
    public var modified: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(49) }
    public var modifier: SelectableProperty<Bulk.CRM.Contact, UUID?> { SelectableProperty(50) }
    public var modifierFullName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(51) }
    public var nationality: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(52) }
    public var notes: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(53) }
    public var partnerName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(54) }
    public var partnerNamePrefix: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(55) }
    public var person: Property<Bulk.CRM.Contact, UUID?> { Property(56) }
    public var phone: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(57) }
    public var phoneExtension: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(58) }
    public var picture: SelectableProperty<Bulk.CRM.Contact, Data?> { SelectableProperty(59) }
    public var pictureName: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(60) }
    public var pictureThumbnailURL: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(61) }
    public var pictureURL: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(62) }
    public var postcode: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(63) }
    public var socialSecurityNumber: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(64) }
    public var startDate: SelectableProperty<Bulk.CRM.Contact, LocalDateTime?> { SelectableProperty(65) }
    public var state: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(66) }
    public var title: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(67) }
    public var titleAbbreviation: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(68) }
    public var titleDescription: SelectableProperty<Bulk.CRM.Contact, String?> { SelectableProperty(69) }
  }
}
