// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/vat`
nonisolated public struct VAT: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var vatCodes: EntitySet<VAT.VATCode, Methods.ReadCreateUpdateDelete> { EntitySet(root, "VATCodes") }

  /// `VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  public var vatPercentages: EntitySet<VAT.VATPercentage, Methods.Read> { EntitySet(root, "VatPercentages") }

  /// `TaxSchedules`
  public var taxSchedules: EntitySet<VAT.TaxSchedule, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxSchedules")
  }

  /// `TaxScheduleComponents`
  public var taxScheduleComponents: EntitySet<VAT.TaxScheduleComponent, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxScheduleComponents")
  }

  /// `TaxComponentRates`
  public var taxComponentRates: EntitySet<VAT.TaxComponentRate, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxComponentRates")
  }
}

nonisolated extension VAT {
  /// `vat/TaxComponentRates`
  nonisolated public struct TaxComponentRate: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `Rate` · Edm.Double
    public var rate: Decimal { row[10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    /// `TaxComponent` · Edm.Guid
    public var taxComponent: UUID { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Division          Int32!    create update
      EndDate           DateTime  create update
      ID                Guid!     key create update
      LineNumber        Int32!    create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Rate              Double!   create update
      StartDate         DateTime  create update
      TaxComponent      Guid!     create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension VAT.TaxComponentRate {
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(0) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(3) }
  public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(4) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }
  public static var lineNumber: WritableProperty<Self, Int32> { WritableProperty(6) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(7) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var rate: WritableProperty<Self, Decimal> { WritableProperty(10) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }
  public static var taxComponent: WritableProperty<Self, UUID> { WritableProperty(12) }
}

nonisolated extension VAT {
  /// `vat/TaxSchedules`
  nonisolated public struct TaxSchedule: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    /// `Type` · Edm.Int16
    public var type: TaxScheduleType { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create update
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Description       String    create update
      Division          Int32!    create update
      ID                Guid!     key create update
      IsBlocked         Byte!     create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Notes             String    create update
      Type              Int16!    create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension VAT.TaxSchedule {
  public static var code: WritableProperty<Self, String?> { WritableProperty(0) }
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(1) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(2) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(5) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }
  public static var isBlocked: WritableProperty<Self, UInt8> { WritableProperty(7) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(9) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(11) }
  public static var type: WritableProperty<Self, TaxScheduleType> { WritableProperty(12) }
}

nonisolated extension VAT {
  /// `vat/TaxScheduleComponents`
  nonisolated public struct TaxScheduleComponent: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }

    /// `TaxComponent` · Edm.Guid
    public var taxComponent: UUID { row[14] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID { row[15] }

    /// `TaxComponentRates` · expand with `expanding { $0.taxComponentRates }`
    public var taxComponentRates: Expanded<VAT.TaxComponentRate> { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account            Guid                   create update
      Code               String                 create update
      Created            DateTime               create update
      Creator            Guid                   create update
      CreatorFullName    String                 create update
      Description        String                 create update
      Division           Int32!                 create update
      GLAccount          Guid                   create update
      ID                 Guid!                  key create update
      LineNumber         Int32!                 create update
      Modified           DateTime               create update
      Modifier           Guid                   create update
      ModifierFullName   String                 create update
      Notes              String                 create update
      TaxComponent       Guid!                  create update
      TaxSchedule        Guid!                  create update
      TaxComponentRates  VAT.TaxComponentRate*  create
      """,
      related: { [VAT.TaxComponentRate.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension VAT.TaxScheduleComponent {
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(2) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(6) }
  public static var glAccount: WritableProperty<Self, UUID?> { WritableProperty(7) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(8) }
  public static var lineNumber: WritableProperty<Self, Int32> { WritableProperty(9) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(11) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(12) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(13) }
  public static var taxComponent: WritableProperty<Self, UUID> { WritableProperty(14) }
  public static var taxSchedule: WritableProperty<Self, UUID> { WritableProperty(15) }
  public static var taxComponentRates: WritableNavigation<Self, VAT.TaxComponentRate, [Changes<VAT.TaxComponentRate>]> {
    WritableNavigation(16)
  }
}

nonisolated extension VAT {
  /// A VAT code with its rates and ledger accounts.
  ///
  /// `vat/VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATCode: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `CalculationBasis` · Edm.Byte
    public var calculationBasis: VATCalculationBasis? { row[ifPresent: 3] }

    /// `Charged` · Edm.Boolean
    public var charged: Bool? { row[ifPresent: 4] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 5] }

    /// `Country` · Edm.String · read-only
    public var country: String? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `EUSalesListing` · Edm.String
    public var euSalesListing: EUSalesListing? { row[ifPresent: 12] }

    /// `ExcludeVATListing` · Edm.Byte
    public var excludeVATListing: UInt8 { row[13] }

    /// `GLDiscountPurchase` · Edm.Guid
    public var glDiscountPurchase: UUID? { row[ifPresent: 14] }

    /// `GLDiscountPurchaseCode` · Edm.String · read-only
    public var glDiscountPurchaseCode: String? { row[ifPresent: 15] }

    /// `GLDiscountPurchaseDescription` · Edm.String · read-only
    public var glDiscountPurchaseDescription: String? { row[ifPresent: 16] }

    /// `GLDiscountSales` · Edm.Guid
    public var glDiscountSales: UUID? { row[ifPresent: 17] }

    /// `GLDiscountSalesCode` · Edm.String · read-only
    public var glDiscountSalesCode: String? { row[ifPresent: 18] }

    /// `GLDiscountSalesDescription` · Edm.String · read-only
    public var glDiscountSalesDescription: String? { row[ifPresent: 19] }

    /// `GLToClaim` · Edm.Guid
    public var glToClaim: UUID? { row[ifPresent: 20] }

    /// `GLToClaimCode` · Edm.String · read-only
    public var glToClaimCode: String? { row[ifPresent: 21] }

    /// `GLToClaimDescription` · Edm.String · read-only
    public var glToClaimDescription: String? { row[ifPresent: 22] }

    /// `GLToPay` · Edm.Guid
    public var glToPay: UUID? { row[ifPresent: 23] }

    /// `GLToPayCode` · Edm.String · read-only
    public var glToPayCode: String? { row[ifPresent: 24] }

    /// `GLToPayDescription` · Edm.String · read-only
    public var glToPayDescription: String? { row[ifPresent: 25] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[26] }

    /// `IntraStat` · Edm.Boolean
    public var intraStat: Bool? { row[ifPresent: 27] }

    /// `IntrastatType` · Edm.String
    public var intrastatType: IntrastatType? { row[ifPresent: 28] }

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[ifPresent: 29] }

    /// `LegalText` · Edm.String
    public var legalText: String? { row[ifPresent: 30] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 31] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 32] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 33] }

    /// `OssCountry` · Edm.String
    public var ossCountry: String? { row[ifPresent: 34] }

    /// `Percentage` · Edm.Double · read-only
    public var percentage: Decimal? { row[ifPresent: 35] }

    /// `TaxReturnType` · Edm.Int16
    public var taxReturnType: Int16? { row[ifPresent: 36] }

    /// `Type` · Edm.String
    public var type: VATCodeType? { row[ifPresent: 37] }

    /// `VatDocType` · Edm.String
    public var vatDocType: VATDocumentType? { row[ifPresent: 38] }

    /// `VatMargin` · Edm.Byte
    public var vatMargin: UInt8 { row[39] }

    /// `VATPartialRatio` · Edm.Int16
    public var vatPartialRatio: Int16? { row[ifPresent: 40] }

    /// `VATTransactionType` · Edm.String
    public var vatTransactionType: VATTransactionType? { row[ifPresent: 41] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 42] }

    /// `VATPercentages` · expand with `expanding { $0.vatPercentages }`
    public var vatPercentages: Expanded<VAT.VATPercentage> { row[43] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                        Guid                create update
      AccountCode                    String
      AccountName                    String
      CalculationBasis               Byte                create update
      Charged                        Boolean             create update
      Code                           String              create! update
      Country                        String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Description                    String              create! update
      Division                       Int32
      EUSalesListing                 String              create update
      ExcludeVATListing              Byte!               create update
      GLDiscountPurchase             Guid                create update
      GLDiscountPurchaseCode         String
      GLDiscountPurchaseDescription  String
      GLDiscountSales                Guid                create update
      GLDiscountSalesCode            String
      GLDiscountSalesDescription     String
      GLToClaim                      Guid                create update
      GLToClaimCode                  String
      GLToClaimDescription           String
      GLToPay                        Guid                create update
      GLToPayCode                    String
      GLToPayDescription             String
      ID                             Guid!               key create update
      IntraStat                      Boolean             create update
      IntrastatType                  String              create update
      IsBlocked                      Boolean             create update
      LegalText                      String              create update
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      OssCountry                     String              create update
      Percentage                     Double
      TaxReturnType                  Int16               create update
      Type                           String              create update
      VatDocType                     String              create update
      VatMargin                      Byte!               create update
      VATPartialRatio                Int16               create update
      VATTransactionType             String              create update
      CustomField                    String
      VATPercentages                 VAT.VATPercentage*  create
      """,
      related: { [VAT.VATPercentage.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension VAT.VATCode {
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }
  public static var accountCode: Property<Self, String?> { Property(1) }
  public static var accountName: Property<Self, String?> { Property(2) }
  public static var calculationBasis: WritableProperty<Self, VATCalculationBasis?> { WritableProperty(3) }
  public static var charged: WritableProperty<Self, Bool?> { WritableProperty(4) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var country: Property<Self, String?> { Property(6) }
  public static var created: Property<Self, LocalDateTime?> { Property(7) }
  public static var creator: Property<Self, UUID?> { Property(8) }
  public static var creatorFullName: Property<Self, String?> { Property(9) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var division: Property<Self, Int32?> { Property(11) }
  public static var euSalesListing: WritableProperty<Self, EUSalesListing?> { WritableProperty(12) }
  public static var excludeVATListing: WritableProperty<Self, UInt8> { WritableProperty(13) }
  public static var glDiscountPurchase: WritableProperty<Self, UUID?> { WritableProperty(14) }
  public static var glDiscountPurchaseCode: Property<Self, String?> { Property(15) }
  public static var glDiscountPurchaseDescription: Property<Self, String?> { Property(16) }
  public static var glDiscountSales: WritableProperty<Self, UUID?> { WritableProperty(17) }
  public static var glDiscountSalesCode: Property<Self, String?> { Property(18) }
  public static var glDiscountSalesDescription: Property<Self, String?> { Property(19) }
  public static var glToClaim: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var glToClaimCode: Property<Self, String?> { Property(21) }
  public static var glToClaimDescription: Property<Self, String?> { Property(22) }
  public static var glToPay: WritableProperty<Self, UUID?> { WritableProperty(23) }
  public static var glToPayCode: Property<Self, String?> { Property(24) }
  public static var glToPayDescription: Property<Self, String?> { Property(25) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(26) }
  public static var intraStat: WritableProperty<Self, Bool?> { WritableProperty(27) }
  public static var intrastatType: WritableProperty<Self, IntrastatType?> { WritableProperty(28) }
  public static var isBlocked: WritableProperty<Self, Bool?> { WritableProperty(29) }
  public static var legalText: WritableProperty<Self, String?> { WritableProperty(30) }
  public static var modified: Property<Self, LocalDateTime?> { Property(31) }
  public static var modifier: Property<Self, UUID?> { Property(32) }
  public static var modifierFullName: Property<Self, String?> { Property(33) }
  public static var ossCountry: WritableProperty<Self, String?> { WritableProperty(34) }
  public static var percentage: Property<Self, Decimal?> { Property(35) }
  public static var taxReturnType: WritableProperty<Self, Int16?> { WritableProperty(36) }
  public static var type: WritableProperty<Self, VATCodeType?> { WritableProperty(37) }
  public static var vatDocType: WritableProperty<Self, VATDocumentType?> { WritableProperty(38) }
  public static var vatMargin: WritableProperty<Self, UInt8> { WritableProperty(39) }
  public static var vatPartialRatio: WritableProperty<Self, Int16?> { WritableProperty(40) }
  public static var vatTransactionType: WritableProperty<Self, VATTransactionType?> { WritableProperty(41) }
  public static var customField: Property<Self, String?> { Property(42) }
  public static var vatPercentages: WritableNavigation<Self, VAT.VATPercentage, [Changes<VAT.VATPercentage>]> {
    WritableNavigation(43)
  }
}

nonisolated extension VAT {
  /// `vat/VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATPercentage: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `VATCodeID` · Edm.Guid
    public var vatCodeID: UUID { row[12] }

    /// `Type` · Edm.Int16
    public var type: VATPercentageType { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create
      Creator           Guid      create
      CreatorFullName   String    create
      Division          Int32     create
      ID                Guid!     key create
      LineNumber        Int32     create
      Modified          DateTime  create
      Modifier          Guid      create
      ModifierFullName  String    create
      Percentage        Double    create
      StartDate         DateTime  create
      EndDate           DateTime  create
      VATCodeID         Guid!     create
      Type              Int16!    create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension VAT.VATPercentage {
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(0) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var division: WritableProperty<Self, Int32?> { WritableProperty(3) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }
  public static var lineNumber: WritableProperty<Self, Int32?> { WritableProperty(5) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(6) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(7) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var percentage: WritableProperty<Self, Decimal?> { WritableProperty(9) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }
  public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }
  public static var vatCodeID: WritableProperty<Self, UUID> { WritableProperty(12) }
  public static var type: WritableProperty<Self, VATPercentageType> { WritableProperty(13) }
}
