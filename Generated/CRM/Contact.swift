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
    public var account: UUID? { row[1] }

    /// `AccountIsCustomer` · Edm.Boolean · read-only
    public var accountIsCustomer: Bool { row[2] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[3] }

    /// `AccountMainContact` · Edm.Guid · read-only
    public var accountMainContact: UUID? { row[4] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[5] }

    /// `AddressLine2` · Edm.String · read-only
    public var addressLine2: String? { row[6] }

    /// `AddressStreet` · Edm.String · read-only
    public var addressStreet: String? { row[7] }

    /// `AddressStreetNumber` · Edm.String · read-only
    public var addressStreetNumber: String? { row[8] }

    /// `AddressStreetNumberSuffix` · Edm.String · read-only
    public var addressStreetNumberSuffix: String? { row[9] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[10] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[11] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[12] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[13] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[14] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[15] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[16] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[17] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[18] }

    /// `City` · Edm.String · read-only
    public var city: String? { row[19] }

    /// `Code` · Edm.String · left-padded to 18 · read-only
    public var code: PaddedCode? { row[20] }

    /// `Country` · Edm.String · read-only
    public var country: String? { row[21] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[23] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[24] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[25] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[26] }

    /// `Email` · Edm.String
    public var email: String? { row[27] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[28] }

    /// `FirstName` · Edm.String · required on create
    public var firstName: String? { row[29] }

    /// `FullName` · Edm.String · read-only
    public var fullName: String? { row[30] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[31] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[32] }

    /// `IdentificationDate` · Edm.DateTime
    public var identificationDate: LocalDateTime? { row[33] }

    /// `IdentificationUser` · Edm.Guid
    public var identificationUser: UUID? { row[34] }

    /// `IdentificationDocument` · Edm.Guid
    public var identificationDocument: UUID? { row[35] }

    /// `Initials` · Edm.String
    public var initials: String? { row[36] }

    /// `IsAnonymised` · Edm.Byte · read-only
    public var isAnonymised: UInt8 { row[37] }

    /// `IsMailingExcluded` · Edm.Boolean
    public var isMailingExcluded: Bool? { row[38] }

    /// `IsMainContact` · Edm.Boolean · read-only
    public var isMainContact: Bool? { row[39] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[40] }

    /// `Language` · Edm.String
    public var language: String? { row[41] }

    /// `LastName` · Edm.String · required on create
    public var lastName: String? { row[42] }

    /// `MarketingNotes` · Edm.String
    public var marketingNotes: String? { row[43] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[44] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[45] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[46] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[47] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[48] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[49] }

    /// `Notes` · Edm.String
    public var notes: String? { row[50] }

    /// `PartnerName` · Edm.String · read-only
    public var partnerName: String? { row[51] }

    /// `PartnerNamePrefix` · Edm.String · read-only
    public var partnerNamePrefix: String? { row[52] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[53] }

    /// `Phone` · Edm.String
    public var phone: String? { row[54] }

    /// `PhoneExtension` · Edm.String · read-only
    public var phoneExtension: String? { row[55] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[56] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[57] }

    /// `PictureUrl` · Edm.String · read-only
    public var pictureURL: String? { row[58] }

    /// `PictureThumbnailUrl` · Edm.String · read-only
    public var pictureThumbnailURL: String? { row[59] }

    /// `Postcode` · Edm.String · read-only
    public var postcode: String? { row[60] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[61] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[62] }

    /// `State` · Edm.String · read-only
    public var state: String? { row[63] }

    /// `Title` · Edm.String
    public var title: String? { row[64] }

    /// `TitleDescription` · Edm.String · read-only
    public var titleDescription: String? { row[65] }

    /// `TitleAbbreviation` · Edm.String · read-only
    public var titleAbbreviation: String? { row[66] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[67] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[68] }

    /// `AllowMailing` · Edm.Int32 · read-only
    public var allowMailing: Int32? { row[69] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.Contact>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var birthDate: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var birthName: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var birthNamePrefix: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var birthPlace: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var businessEmail: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var businessFax: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var businessMobile: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var businessPhone: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var businessPhoneExtension: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var email: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var firstName: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var gender: Gender? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var hid: Int32? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var identificationDate: LocalDateTime? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var identificationUser: UUID? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var identificationDocument: UUID? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var initials: String? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var isMailingExcluded: Bool? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var jobTitleDescription: String? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var language: String? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var lastName: String? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var marketingNotes: String? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var middleName: String? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var mobile: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var nationality: String? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var notes: String? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var person: UUID? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var phone: String? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var picture: Data? {
      get { changes[56] }
      set { changes[56] = newValue }
    }
    public var pictureName: String? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var socialSecurityNumber: String? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[62] }
      set { changes[62] = newValue }
    }
    public var title: String? {
      get { changes[64] }
      set { changes[64] = newValue }
    }
    public var leadPurpose: UUID? {
      get { changes[67] }
      set { changes[67] = newValue }
    }
    public var leadSource: UUID? {
      get { changes[68] }
      set { changes[68] = newValue }
    }
  }
}
