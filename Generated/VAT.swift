// exact-online-generator 0.1.0 · for runtime 1 · services/vat.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/vat`
nonisolated public struct VAT: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var vatCodes: EntitySet<VAT.VATCode, Methods.ReadCreateUpdateDelete> { EntitySet(root, "VATCodes") }

  /// `VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  public var vatPercentages: EntitySet<VAT.VATPercentage, Methods.Read> { EntitySet(root, "VatPercentages") }

  /// `TaxSchedules`
  public var taxSchedules: EntitySet<VAT.TaxSchedule, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TaxSchedules") }

  /// `TaxScheduleComponents`
  public var taxScheduleComponents: EntitySet<VAT.TaxScheduleComponent, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TaxScheduleComponents") }

  /// `TaxComponentRates`
  public var taxComponentRates: EntitySet<VAT.TaxComponentRate, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TaxComponentRates") }
}

nonisolated extension VAT {
  /// `vat/TaxComponentRates`
  nonisolated public struct TaxComponentRate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension VAT.TaxComponentRate {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(3) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(4) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[6] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(9) }

  /// `Rate` · Edm.Double
  public var rate: Decimal { row[10] }
  /// `Rate` in queries and change sets.
  public static var rate: WritableProperty<Self, Decimal> { .init(10) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(11) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `TaxComponent` · Edm.Guid
  public var taxComponent: UUID { row[12] }
  /// `TaxComponent` in queries and change sets.
  public static var taxComponent: WritableProperty<Self, UUID> { .init(12) }
}

nonisolated extension VAT {
  /// `vat/TaxSchedules`
  nonisolated public struct TaxSchedule: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension VAT.TaxSchedule {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[5] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool { row[7] }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(11) }

  /// `Type` · Edm.Int16
  public var type: TaxScheduleType { row[12] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, TaxScheduleType> { .init(12) }
}

nonisolated extension VAT {
  /// `vat/TaxScheduleComponents`
  nonisolated public struct TaxScheduleComponent: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      """, related: { [VAT.TaxComponentRate.table] })
  }
}

nonisolated extension VAT.TaxScheduleComponent {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(6) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(7) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[9] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(12) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(13) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(13) }

  /// `TaxComponent` · Edm.Guid
  public var taxComponent: UUID { row[14] }
  /// `TaxComponent` in queries and change sets.
  public static var taxComponent: WritableProperty<Self, UUID> { .init(14) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID { row[15] }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID> { .init(15) }

  /// `TaxComponentRates` · expand with `expanding { $0.taxComponentRates }`
  public var taxComponentRates: Expanded<VAT.TaxComponentRate> { row[16] }
  /// `TaxComponentRates` in queries and change sets.
  public static var taxComponentRates: WritableNavigation<Self, VAT.TaxComponentRate, [Changes<VAT.TaxComponentRate>]> { .init(16) }
}

nonisolated extension VAT {
  /// A VAT code with its rates and ledger accounts.
  ///
  /// `vat/VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATCode: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                        Guid                create update
      AccountCode                    String              padded(18)
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
      """, related: { [VAT.VATPercentage.table] })
  }
}

nonisolated extension VAT.VATCode {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `CalculationBasis` · Edm.Byte
  public var calculationBasis: VATCalculationBasis? { row[ifPresent: 3] }
  /// `CalculationBasis` in queries and change sets.
  public static var calculationBasis: WritableProperty<Self, VATCalculationBasis?> { .init(3) }

  /// `Charged` · Edm.Boolean
  public var charged: Bool? { row.boolean(4) }
  /// `Charged` in queries and change sets.
  public static var charged: WritableProperty<Self, Bool?> { .init(4) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(5) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(5) }

  /// `Country` · Edm.String · read-only
  public var country: String? { row.string(6) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(6) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `EUSalesListing` · Edm.String
  public var euSalesListing: EUSalesListing? { row[ifPresent: 12] }
  /// `EUSalesListing` in queries and change sets.
  public static var euSalesListing: WritableProperty<Self, EUSalesListing?> { .init(12) }

  /// `ExcludeVATListing` · Edm.Byte
  public var excludeVATListing: UInt8 { row[13] }
  /// `ExcludeVATListing` in queries and change sets.
  public static var excludeVATListing: WritableProperty<Self, UInt8> { .init(13) }

  /// `GLDiscountPurchase` · Edm.Guid
  public var glDiscountPurchase: UUID? { row.guid(14) }
  /// `GLDiscountPurchase` in queries and change sets.
  public static var glDiscountPurchase: WritableProperty<Self, UUID?> { .init(14) }

  /// `GLDiscountPurchaseCode` · Edm.String · read-only
  public var glDiscountPurchaseCode: String? { row.string(15) }
  /// `GLDiscountPurchaseCode` in queries and change sets.
  public static var glDiscountPurchaseCode: Property<Self, String?> { .init(15) }

  /// `GLDiscountPurchaseDescription` · Edm.String · read-only
  public var glDiscountPurchaseDescription: String? { row.string(16) }
  /// `GLDiscountPurchaseDescription` in queries and change sets.
  public static var glDiscountPurchaseDescription: Property<Self, String?> { .init(16) }

  /// `GLDiscountSales` · Edm.Guid
  public var glDiscountSales: UUID? { row.guid(17) }
  /// `GLDiscountSales` in queries and change sets.
  public static var glDiscountSales: WritableProperty<Self, UUID?> { .init(17) }

  /// `GLDiscountSalesCode` · Edm.String · read-only
  public var glDiscountSalesCode: String? { row.string(18) }
  /// `GLDiscountSalesCode` in queries and change sets.
  public static var glDiscountSalesCode: Property<Self, String?> { .init(18) }

  /// `GLDiscountSalesDescription` · Edm.String · read-only
  public var glDiscountSalesDescription: String? { row.string(19) }
  /// `GLDiscountSalesDescription` in queries and change sets.
  public static var glDiscountSalesDescription: Property<Self, String?> { .init(19) }

  /// `GLToClaim` · Edm.Guid
  public var glToClaim: UUID? { row.guid(20) }
  /// `GLToClaim` in queries and change sets.
  public static var glToClaim: WritableProperty<Self, UUID?> { .init(20) }

  /// `GLToClaimCode` · Edm.String · read-only
  public var glToClaimCode: String? { row.string(21) }
  /// `GLToClaimCode` in queries and change sets.
  public static var glToClaimCode: Property<Self, String?> { .init(21) }

  /// `GLToClaimDescription` · Edm.String · read-only
  public var glToClaimDescription: String? { row.string(22) }
  /// `GLToClaimDescription` in queries and change sets.
  public static var glToClaimDescription: Property<Self, String?> { .init(22) }

  /// `GLToPay` · Edm.Guid
  public var glToPay: UUID? { row.guid(23) }
  /// `GLToPay` in queries and change sets.
  public static var glToPay: WritableProperty<Self, UUID?> { .init(23) }

  /// `GLToPayCode` · Edm.String · read-only
  public var glToPayCode: String? { row.string(24) }
  /// `GLToPayCode` in queries and change sets.
  public static var glToPayCode: Property<Self, String?> { .init(24) }

  /// `GLToPayDescription` · Edm.String · read-only
  public var glToPayDescription: String? { row.string(25) }
  /// `GLToPayDescription` in queries and change sets.
  public static var glToPayDescription: Property<Self, String?> { .init(25) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[26] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(26) }

  /// `IntraStat` · Edm.Boolean
  public var intraStat: Bool? { row.boolean(27) }
  /// `IntraStat` in queries and change sets.
  public static var intraStat: WritableProperty<Self, Bool?> { .init(27) }

  /// `IntrastatType` · Edm.String
  public var intrastatType: IntrastatType? { row[ifPresent: 28] }
  /// `IntrastatType` in queries and change sets.
  public static var intrastatType: WritableProperty<Self, IntrastatType?> { .init(28) }

  /// `IsBlocked` · Edm.Boolean
  public var isBlocked: Bool? { row.boolean(29) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(29) }

  /// `LegalText` · Edm.String
  public var legalText: String? { row.string(30) }
  /// `LegalText` in queries and change sets.
  public static var legalText: WritableProperty<Self, String?> { .init(30) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(31) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(31) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(32) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(32) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(33) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(33) }

  /// `OssCountry` · Edm.String
  public var ossCountry: String? { row.string(34) }
  /// `OssCountry` in queries and change sets.
  public static var ossCountry: WritableProperty<Self, String?> { .init(34) }

  /// `Percentage` · Edm.Double · read-only
  public var percentage: Decimal? { row.decimal(35) }
  /// `Percentage` in queries and change sets.
  public static var percentage: Property<Self, Decimal?> { .init(35) }

  /// `TaxReturnType` · Edm.Int16
  public var taxReturnType: Int16? { row[ifPresent: 36] }
  /// `TaxReturnType` in queries and change sets.
  public static var taxReturnType: WritableProperty<Self, Int16?> { .init(36) }

  /// `Type` · Edm.String
  public var type: VATCodeType? { row[ifPresent: 37] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, VATCodeType?> { .init(37) }

  /// `VatDocType` · Edm.String
  public var vatDocType: VATDocumentType? { row[ifPresent: 38] }
  /// `VatDocType` in queries and change sets.
  public static var vatDocType: WritableProperty<Self, VATDocumentType?> { .init(38) }

  /// `VatMargin` · Edm.Byte
  public var vatMargin: UInt8 { row[39] }
  /// `VatMargin` in queries and change sets.
  public static var vatMargin: WritableProperty<Self, UInt8> { .init(39) }

  /// `VATPartialRatio` · Edm.Int16
  public var vatPartialRatio: Int16? { row[ifPresent: 40] }
  /// `VATPartialRatio` in queries and change sets.
  public static var vatPartialRatio: WritableProperty<Self, Int16?> { .init(40) }

  /// `VATTransactionType` · Edm.String
  public var vatTransactionType: VATTransactionType? { row[ifPresent: 41] }
  /// `VATTransactionType` in queries and change sets.
  public static var vatTransactionType: WritableProperty<Self, VATTransactionType?> { .init(41) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(42) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(42) }

  /// `VATPercentages` · expand with `expanding { $0.vatPercentages }`
  public var vatPercentages: Expanded<VAT.VATPercentage> { row[43] }
  /// `VATPercentages` in queries and change sets.
  public static var vatPercentages: WritableNavigation<Self, VAT.VATPercentage, [Changes<VAT.VATPercentage>]> { .init(43) }
}

nonisolated extension VAT {
  /// `vat/VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATPercentage: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension VAT.VATPercentage {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(5) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(8) }

  /// `Percentage` · Edm.Double
  public var percentage: Decimal? { row.decimal(9) }
  /// `Percentage` in queries and change sets.
  public static var percentage: WritableProperty<Self, Decimal?> { .init(9) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(10) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `VATCodeID` · Edm.Guid
  public var vatCodeID: UUID { row[12] }
  /// `VATCodeID` in queries and change sets.
  public static var vatCodeID: WritableProperty<Self, UUID> { .init(12) }

  /// `Type` · Edm.Int16
  public var type: VATPercentageType { row[13] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, VATPercentageType> { .init(13) }
}
