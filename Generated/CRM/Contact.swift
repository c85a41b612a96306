// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A person who works for or represents an account.
  ///
  /// `crm/Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts`
  /// · permission "Crm accounts"
  nonisolated public struct Contact: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsCustomer` · Edm.Boolean · read-only
    public var accountIsCustomer: Bool { row[2] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[ifPresent: 3] }

    /// `AccountMainContact` · Edm.Guid · read-only
    public var accountMainContact: UUID? { row[ifPresent: 4] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 5] }

    /// `AddressLine2` · Edm.String · read-only
    public var addressLine2: String? { row[ifPresent: 6] }

    /// `AddressStreet` · Edm.String · read-only
    public var addressStreet: String? { row[ifPresent: 7] }

    /// `AddressStreetNumber` · Edm.String · read-only
    public var addressStreetNumber: String? { row[ifPresent: 8] }

    /// `AddressStreetNumberSuffix` · Edm.String · read-only
    public var addressStreetNumberSuffix: String? { row[ifPresent: 9] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 10] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 11] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[ifPresent: 12] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[ifPresent: 13] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[ifPresent: 14] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[ifPresent: 15] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[ifPresent: 16] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[ifPresent: 17] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[ifPresent: 18] }

    /// `City` · Edm.String · read-only
    public var city: String? { row[ifPresent: 19] }

    /// `Code` · Edm.String · left-padded to 18 · read-only
    public var code: PaddedCode? { row[ifPresent: 20] }

    /// `Country` · Edm.String · read-only
    public var country: String? { row[ifPresent: 21] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 24] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 25] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 26] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 27] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 28] }

    /// `FirstName` · Edm.String · required on create
    public var firstName: String? { row[ifPresent: 29] }

    /// `FullName` · Edm.String · read-only
    public var fullName: String? { row[ifPresent: 30] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 31] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 32] }

    /// `IdentificationDate` · Edm.DateTime
    public var identificationDate: LocalDateTime? { row[ifPresent: 33] }

    /// `IdentificationUser` · Edm.Guid
    public var identificationUser: UUID? { row[ifPresent: 34] }

    /// `IdentificationDocument` · Edm.Guid
    public var identificationDocument: UUID? { row[ifPresent: 35] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 36] }

    /// `IsAnonymised` · Edm.Byte · read-only
    public var isAnonymised: UInt8 { row[37] }

    /// `IsMailingExcluded` · Edm.Boolean
    public var isMailingExcluded: Bool? { row[ifPresent: 38] }

    /// `IsMainContact` · Edm.Boolean · read-only
    public var isMainContact: Bool? { row[ifPresent: 39] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 40] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 41] }

    /// `LastName` · Edm.String · required on create
    public var lastName: String? { row[ifPresent: 42] }

    /// `MarketingNotes` · Edm.String
    public var marketingNotes: String? { row[ifPresent: 43] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 44] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 45] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 46] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 47] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 48] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 49] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 50] }

    /// `PartnerName` · Edm.String · read-only
    public var partnerName: String? { row[ifPresent: 51] }

    /// `PartnerNamePrefix` · Edm.String · read-only
    public var partnerNamePrefix: String? { row[ifPresent: 52] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 53] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 54] }

    /// `PhoneExtension` · Edm.String · read-only
    public var phoneExtension: String? { row[ifPresent: 55] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 56] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 57] }

    /// `PictureUrl` · Edm.String · read-only
    public var pictureURL: String? { row[ifPresent: 58] }

    /// `PictureThumbnailUrl` · Edm.String · read-only
    public var pictureThumbnailURL: String? { row[ifPresent: 59] }

    /// `Postcode` · Edm.String · read-only
    public var postcode: String? { row[ifPresent: 60] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 61] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 62] }

    /// `State` · Edm.String · read-only
    public var state: String? { row[ifPresent: 63] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 64] }

    /// `TitleDescription` · Edm.String · read-only
    public var titleDescription: String? { row[ifPresent: 65] }

    /// `TitleAbbreviation` · Edm.String · read-only
    public var titleAbbreviation: String? { row[ifPresent: 66] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 67] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 68] }

    /// `AllowMailing` · Edm.Int32 · read-only
    public var allowMailing: Int32? { row[ifPresent: 69] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!     key create update
      Account                    Guid      create! update
      AccountIsCustomer          Boolean!
      AccountIsSupplier          Boolean
      AccountMainContact         Guid
      AccountName                String
      AddressLine2               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      BirthDate                  DateTime  create update
      BirthName                  String    create update
      BirthNamePrefix            String    create update
      BirthPlace                 String    create update
      BusinessEmail              String    create update
      BusinessFax                String    create update
      BusinessMobile             String    create update
      BusinessPhone              String    create update
      BusinessPhoneExtension     String    create update
      City                       String
      Code                       String    padded(18)
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomField                String
      Division                   Int32
      Email                      String    create update
      EndDate                    DateTime  create update
      FirstName                  String    create! update
      FullName                   String
      Gender                     String    create update
      HID                        Int32     create update
      IdentificationDate         DateTime  create update
      IdentificationUser         Guid      create update
      IdentificationDocument     Guid      create update
      Initials                   String    create update
      IsAnonymised               Byte!
      IsMailingExcluded          Boolean   create update
      IsMainContact              Boolean
      JobTitleDescription        String    create update
      Language                   String    create update
      LastName                   String    create! update
      MarketingNotes             String    create update
      MiddleName                 String    create update
      Mobile                     String    create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Nationality                String    create update
      Notes                      String    create update
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid      create update
      Phone                      String    create update
      PhoneExtension             String
      Picture                    Binary    create update
      PictureName                String    create update
      PictureUrl                 String
      PictureThumbnailUrl        String
      Postcode                   String
      SocialSecurityNumber       String    create update
      StartDate                  DateTime  create update
      State                      String
      Title                      String    create update
      TitleDescription           String
      TitleAbbreviation          String
      LeadPurpose                Guid      create update
      LeadSource                 Guid      create update
      AllowMailing               Int32
      """)
  }
}

nonisolated extension CRM.Contact {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.Contact, UUID> { Property(0) }
    public var account: Property<CRM.Contact, UUID?> { Property(1) }
    public var accountIsCustomer: Property<CRM.Contact, Bool> { Property(2) }
    public var accountIsSupplier: Property<CRM.Contact, Bool?> { Property(3) }
    public var accountMainContact: Property<CRM.Contact, UUID?> { Property(4) }
    public var accountName: Property<CRM.Contact, String?> { Property(5) }
    public var addressLine2: Property<CRM.Contact, String?> { Property(6) }
    public var addressStreet: Property<CRM.Contact, String?> { Property(7) }
    public var addressStreetNumber: Property<CRM.Contact, String?> { Property(8) }
    public var addressStreetNumberSuffix: Property<CRM.Contact, String?> { Property(9) }
    public var birthDate: Property<CRM.Contact, LocalDateTime?> { Property(10) }
    public var birthName: Property<CRM.Contact, String?> { Property(11) }
    public var birthNamePrefix: Property<CRM.Contact, String?> { Property(12) }
    public var birthPlace: Property<CRM.Contact, String?> { Property(13) }
    public var businessEmail: Property<CRM.Contact, String?> { Property(14) }
    public var businessFax: Property<CRM.Contact, String?> { Property(15) }
    public var businessMobile: Property<CRM.Contact, String?> { Property(16) }
    public var businessPhone: Property<CRM.Contact, String?> { Property(17) }
    public var businessPhoneExtension: Property<CRM.Contact, String?> { Property(18) }
    public var city: Property<CRM.Contact, String?> { Property(19) }
    public var code: Property<CRM.Contact, PaddedCode?> { Property(20) }
    public var country: Property<CRM.Contact, String?> { Property(21) }
    public var created: Property<CRM.Contact, LocalDateTime?> { Property(22) }
    public var creator: Property<CRM.Contact, UUID?> { Property(23) }
    public var creatorFullName: Property<CRM.Contact, String?> { Property(24) }
    public var customField: Property<CRM.Contact, String?> { Property(25) }
    public var division: Property<CRM.Contact, Int32?> { Property(26) }
    public var email: Property<CRM.Contact, String?> { Property(27) }
    public var endDate: Property<CRM.Contact, LocalDateTime?> { Property(28) }
    public var firstName: Property<CRM.Contact, String?> { Property(29) }
    public var fullName: Property<CRM.Contact, String?> { Property(30) }
    public var gender: Property<CRM.Contact, Gender?> { Property(31) }
    public var hid: Property<CRM.Contact, Int32?> { Property(32) }
    public var identificationDate: Property<CRM.Contact, LocalDateTime?> { Property(33) }
    public var identificationUser: Property<CRM.Contact, UUID?> { Property(34) }
    public var identificationDocument: Property<CRM.Contact, UUID?> { Property(35) }
    public var initials: Property<CRM.Contact, String?> { Property(36) }
    public var isAnonymised: Property<CRM.Contact, UInt8> { Property(37) }
    public var isMailingExcluded: Property<CRM.Contact, Bool?> { Property(38) }
    public var isMainContact: Property<CRM.Contact, Bool?> { Property(39) }
    public var jobTitleDescription: Property<CRM.Contact, String?> { Property(40) }
    public var language: Property<CRM.Contact, String?> { Property(41) }
    public var lastName: Property<CRM.Contact, String?> { Property(42) }
    public var marketingNotes: Property<CRM.Contact, String?> { Property(43) }
    public var middleName: Property<CRM.Contact, String?> { Property(44) }
    public var mobile: Property<CRM.Contact, String?> { Property(45) }
    public var modified: Property<CRM.Contact, LocalDateTime?> { Property(46) }
    public var modifier: Property<CRM.Contact, UUID?> { Property(47) }
    public var modifierFullName: Property<CRM.Contact, String?> { Property(48) }
    public var nationality: Property<CRM.Contact, String?> { Property(49) }
    public var notes: Property<CRM.Contact, String?> { Property(50) }
    public var partnerName: Property<CRM.Contact, String?> { Property(51) }
    public var partnerNamePrefix: Property<CRM.Contact, String?> { Property(52) }
    public var person: Property<CRM.Contact, UUID?> { Property(53) }
    public var phone: Property<CRM.Contact, String?> { Property(54) }
    public var phoneExtension: Property<CRM.Contact, String?> { Property(55) }
    public var picture: Property<CRM.Contact, Data?> { Property(56) }
    public var pictureName: Property<CRM.Contact, String?> { Property(57) }
    public var pictureURL: Property<CRM.Contact, String?> { Property(58) }
    public var pictureThumbnailURL: Property<CRM.Contact, String?> { Property(59) }
    public var postcode: Property<CRM.Contact, String?> { Property(60) }
    public var socialSecurityNumber: Property<CRM.Contact, String?> { Property(61) }
    public var startDate: Property<CRM.Contact, LocalDateTime?> { Property(62) }
    public var state: Property<CRM.Contact, String?> { Property(63) }
    public var title: Property<CRM.Contact, String?> { Property(64) }
    public var titleDescription: Property<CRM.Contact, String?> { Property(65) }
    public var titleAbbreviation: Property<CRM.Contact, String?> { Property(66) }
    public var leadPurpose: Property<CRM.Contact, UUID?> { Property(67) }
    public var leadSource: Property<CRM.Contact, UUID?> { Property(68) }
    public var allowMailing: Property<CRM.Contact, Int32?> { Property(69) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var birthDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var birthName: WritableProperty<String> { WritableProperty(11) }
    public var birthNamePrefix: WritableProperty<String> { WritableProperty(12) }
    public var birthPlace: WritableProperty<String> { WritableProperty(13) }
    public var businessEmail: WritableProperty<String> { WritableProperty(14) }
    public var businessFax: WritableProperty<String> { WritableProperty(15) }
    public var businessMobile: WritableProperty<String> { WritableProperty(16) }
    public var businessPhone: WritableProperty<String> { WritableProperty(17) }
    public var businessPhoneExtension: WritableProperty<String> { WritableProperty(18) }
    public var email: WritableProperty<String> { WritableProperty(27) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(28) }
    public var firstName: WritableProperty<String> { WritableProperty(29) }
    public var gender: WritableProperty<Gender> { WritableProperty(31) }
    public var hid: WritableProperty<Int32> { WritableProperty(32) }
    public var identificationDate: WritableProperty<LocalDateTime> { WritableProperty(33) }
    public var identificationUser: WritableProperty<UUID> { WritableProperty(34) }
    public var identificationDocument: WritableProperty<UUID> { WritableProperty(35) }
    public var initials: WritableProperty<String> { WritableProperty(36) }
    public var isMailingExcluded: WritableProperty<Bool> { WritableProperty(38) }
    public var jobTitleDescription: WritableProperty<String> { WritableProperty(40) }
    public var language: WritableProperty<String> { WritableProperty(41) }
    public var lastName: WritableProperty<String> { WritableProperty(42) }
    public var marketingNotes: WritableProperty<String> { WritableProperty(43) }
    public var middleName: WritableProperty<String> { WritableProperty(44) }
    public var mobile: WritableProperty<String> { WritableProperty(45) }
    public var nationality: WritableProperty<String> { WritableProperty(49) }
    public var notes: WritableProperty<String> { WritableProperty(50) }
    public var person: WritableProperty<UUID> { WritableProperty(53) }
    public var phone: WritableProperty<String> { WritableProperty(54) }
    public var picture: WritableProperty<Data> { WritableProperty(56) }
    public var pictureName: WritableProperty<String> { WritableProperty(57) }
    public var socialSecurityNumber: WritableProperty<String> { WritableProperty(61) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(62) }
    public var title: WritableProperty<String> { WritableProperty(64) }
    public var leadPurpose: WritableProperty<UUID> { WritableProperty(67) }
    public var leadSource: WritableProperty<UUID> { WritableProperty(68) }
  }
}
