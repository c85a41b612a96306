// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.CRM {
  /// `read/crm/OpportunityContacts` · read · 60 rows a page · permission "Crm opportunities"
  nonisolated public struct OpportunityContact: KeyedEntity {
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

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 21] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 22] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 23] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 24] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 25] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 26] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 27] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 28] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 29] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 30] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 31] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 32] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 33] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 34] }

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

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 55] }

    /// `PartnerName` · Edm.String
    public var partnerName: String? { row[ifPresent: 56] }

    /// `PartnerNamePrefix` · Edm.String
    public var partnerNamePrefix: String? { row[ifPresent: 57] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 58] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 59] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 60] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 61] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 62] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 63] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 64] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 65] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 66] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 67] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 68] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 69] }

    /// `TitleAbbreviation` · Edm.String
    public var titleAbbreviation: String? { row[ifPresent: 70] }

    /// `TitleDescription` · Edm.String
    public var titleDescription: String? { row[ifPresent: 71] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.CRM.OpportunityContact, UUID> { Property(0) }
    public var account: Property<Read.CRM.OpportunityContact, UUID?> { Property(1) }
    public var accountIsCustomer: Property<Read.CRM.OpportunityContact, Bool> { Property(2) }
    public var accountIsSupplier: Property<Read.CRM.OpportunityContact, Bool?> { Property(3) }
    public var accountMainContact: Property<Read.CRM.OpportunityContact, UUID?> { Property(4) }
    public var accountName: Property<Read.CRM.OpportunityContact, String?> { Property(5) }
    public var addressLine2: Property<Read.CRM.OpportunityContact, String?> { Property(6) }
    public var addressStreet: Property<Read.CRM.OpportunityContact, String?> { Property(7) }
    public var addressStreetNumber: Property<Read.CRM.OpportunityContact, String?> { Property(8) }
    public var addressStreetNumberSuffix: Property<Read.CRM.OpportunityContact, String?> { Property(9) }
    public var allowMailing: Property<Read.CRM.OpportunityContact, Int32?> { Property(10) }
    public var birthDate: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(11) }
    public var birthName: Property<Read.CRM.OpportunityContact, String?> { Property(12) }
    public var birthNamePrefix: Property<Read.CRM.OpportunityContact, String?> { Property(13) }
    public var birthPlace: Property<Read.CRM.OpportunityContact, String?> { Property(14) }
    public var businessEmail: Property<Read.CRM.OpportunityContact, String?> { Property(15) }
    public var businessFax: Property<Read.CRM.OpportunityContact, String?> { Property(16) }
    public var businessMobile: Property<Read.CRM.OpportunityContact, String?> { Property(17) }
    public var businessPhone: Property<Read.CRM.OpportunityContact, String?> { Property(18) }
    public var businessPhoneExtension: Property<Read.CRM.OpportunityContact, String?> { Property(19) }
    public var city: Property<Read.CRM.OpportunityContact, String?> { Property(20) }
    public var code: Property<Read.CRM.OpportunityContact, String?> { Property(21) }
    public var contact: Property<Read.CRM.OpportunityContact, UUID?> { Property(22) }
    public var country: Property<Read.CRM.OpportunityContact, String?> { Property(23) }
    public var created: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(24) }
    public var creator: Property<Read.CRM.OpportunityContact, UUID?> { Property(25) }
    public var creatorFullName: Property<Read.CRM.OpportunityContact, String?> { Property(26) }
    public var customField: Property<Read.CRM.OpportunityContact, String?> { Property(27) }
    public var division: Property<Read.CRM.OpportunityContact, Int32?> { Property(28) }
    public var email: Property<Read.CRM.OpportunityContact, String?> { Property(29) }
    public var endDate: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(30) }
    public var firstName: Property<Read.CRM.OpportunityContact, String?> { Property(31) }
    public var fullName: Property<Read.CRM.OpportunityContact, String?> { Property(32) }
    public var gender: Property<Read.CRM.OpportunityContact, Gender?> { Property(33) }
    public var hid: Property<Read.CRM.OpportunityContact, Int32?> { Property(34) }
    public var identificationDate: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(35) }
    public var identificationDocument: Property<Read.CRM.OpportunityContact, UUID?> { Property(36) }
    public var identificationUser: Property<Read.CRM.OpportunityContact, UUID?> { Property(37) }
    public var initials: Property<Read.CRM.OpportunityContact, String?> { Property(38) }
    public var isAnonymised: Property<Read.CRM.OpportunityContact, UInt8> { Property(39) }
    public var isMailingExcluded: Property<Read.CRM.OpportunityContact, Bool?> { Property(40) }
    public var isMainContact: Property<Read.CRM.OpportunityContact, Bool?> { Property(41) }
    public var jobTitleDescription: Property<Read.CRM.OpportunityContact, String?> { Property(42) }
    public var language: Property<Read.CRM.OpportunityContact, String?> { Property(43) }
    public var lastName: Property<Read.CRM.OpportunityContact, String?> { Property(44) }
    public var leadPurpose: Property<Read.CRM.OpportunityContact, UUID?> { Property(45) }
    public var leadSource: Property<Read.CRM.OpportunityContact, UUID?> { Property(46) }
    public var marketingNotes: Property<Read.CRM.OpportunityContact, String?> { Property(47) }
    public var middleName: Property<Read.CRM.OpportunityContact, String?> { Property(48) }
    public var mobile: Property<Read.CRM.OpportunityContact, String?> { Property(49) }
    public var modified: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(50) }
    public var modifier: Property<Read.CRM.OpportunityContact, UUID?> { Property(51) }
    public var modifierFullName: Property<Read.CRM.OpportunityContact, String?> { Property(52) }
    public var nationality: Property<Read.CRM.OpportunityContact, String?> { Property(53) }
    public var notes: Property<Read.CRM.OpportunityContact, String?> { Property(54) }
    public var opportunity: Property<Read.CRM.OpportunityContact, UUID?> { Property(55) }
    public var partnerName: Property<Read.CRM.OpportunityContact, String?> { Property(56) }
    public var partnerNamePrefix: Property<Read.CRM.OpportunityContact, String?> { Property(57) }
    public var person: Property<Read.CRM.OpportunityContact, UUID?> { Property(58) }
    public var phone: Property<Read.CRM.OpportunityContact, String?> { Property(59) }
    public var phoneExtension: Property<Read.CRM.OpportunityContact, String?> { Property(60) }
    public var picture: Property<Read.CRM.OpportunityContact, Data?> { Property(61) }
    public var pictureName: Property<Read.CRM.OpportunityContact, String?> { Property(62) }
    public var pictureThumbnailURL: Property<Read.CRM.OpportunityContact, String?> { Property(63) }
    public var pictureURL: Property<Read.CRM.OpportunityContact, String?> { Property(64) }
    public var postcode: Property<Read.CRM.OpportunityContact, String?> { Property(65) }
    public var socialSecurityNumber: Property<Read.CRM.OpportunityContact, String?> { Property(66) }
    public var startDate: Property<Read.CRM.OpportunityContact, LocalDateTime?> { Property(67) }
    public var state: Property<Read.CRM.OpportunityContact, String?> { Property(68) }
    public var title: Property<Read.CRM.OpportunityContact, String?> { Property(69) }
    public var titleAbbreviation: Property<Read.CRM.OpportunityContact, String?> { Property(70) }
    public var titleDescription: Property<Read.CRM.OpportunityContact, String?> { Property(71) }
  }
}
