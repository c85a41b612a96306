// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// A VAT code with its rates and ledger accounts.
  ///
  /// `vat/VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATCode: KeyedEntity, WritableEntity {
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

nonisolated extension VAT.VATCode {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<VAT.VATCode, UUID?> { Property(0) }
    public var accountCode: Property<VAT.VATCode, String?> { Property(1) }
    public var accountName: Property<VAT.VATCode, String?> { Property(2) }
    public var calculationBasis: Property<VAT.VATCode, VATCalculationBasis?> { Property(3) }
    public var charged: Property<VAT.VATCode, Bool?> { Property(4) }
    public var code: Property<VAT.VATCode, String?> { Property(5) }
    public var country: Property<VAT.VATCode, String?> { Property(6) }
    public var created: Property<VAT.VATCode, LocalDateTime?> { Property(7) }
    public var creator: Property<VAT.VATCode, UUID?> { Property(8) }
    public var creatorFullName: Property<VAT.VATCode, String?> { Property(9) }
    public var description: Property<VAT.VATCode, String?> { Property(10) }
    public var division: Property<VAT.VATCode, Int32?> { Property(11) }
    public var euSalesListing: Property<VAT.VATCode, EUSalesListing?> { Property(12) }
    public var excludeVATListing: Property<VAT.VATCode, UInt8> { Property(13) }
    public var glDiscountPurchase: Property<VAT.VATCode, UUID?> { Property(14) }
    public var glDiscountPurchaseCode: Property<VAT.VATCode, String?> { Property(15) }
    public var glDiscountPurchaseDescription: Property<VAT.VATCode, String?> { Property(16) }
    public var glDiscountSales: Property<VAT.VATCode, UUID?> { Property(17) }
    public var glDiscountSalesCode: Property<VAT.VATCode, String?> { Property(18) }
    public var glDiscountSalesDescription: Property<VAT.VATCode, String?> { Property(19) }
    public var glToClaim: Property<VAT.VATCode, UUID?> { Property(20) }
    public var glToClaimCode: Property<VAT.VATCode, String?> { Property(21) }
    public var glToClaimDescription: Property<VAT.VATCode, String?> { Property(22) }
    public var glToPay: Property<VAT.VATCode, UUID?> { Property(23) }
    public var glToPayCode: Property<VAT.VATCode, String?> { Property(24) }
    public var glToPayDescription: Property<VAT.VATCode, String?> { Property(25) }
    public var id: Property<VAT.VATCode, UUID> { Property(26) }
    public var intraStat: Property<VAT.VATCode, Bool?> { Property(27) }
    public var intrastatType: Property<VAT.VATCode, IntrastatType?> { Property(28) }
    public var isBlocked: Property<VAT.VATCode, Bool?> { Property(29) }
    public var legalText: Property<VAT.VATCode, String?> { Property(30) }
    public var modified: Property<VAT.VATCode, LocalDateTime?> { Property(31) }
    public var modifier: Property<VAT.VATCode, UUID?> { Property(32) }
    public var modifierFullName: Property<VAT.VATCode, String?> { Property(33) }
    public var ossCountry: Property<VAT.VATCode, String?> { Property(34) }
    public var percentage: Property<VAT.VATCode, Decimal?> { Property(35) }
    public var taxReturnType: Property<VAT.VATCode, Int16?> { Property(36) }
    public var type: Property<VAT.VATCode, VATCodeType?> { Property(37) }
    public var vatDocType: Property<VAT.VATCode, VATDocumentType?> { Property(38) }
    public var vatMargin: Property<VAT.VATCode, UInt8> { Property(39) }
    public var vatPartialRatio: Property<VAT.VATCode, Int16?> { Property(40) }
    public var vatTransactionType: Property<VAT.VATCode, VATTransactionType?> { Property(41) }
    public var customField: Property<VAT.VATCode, String?> { Property(42) }
    public var vatPercentages: Navigation<VAT.VATCode, VAT.VATPercentage> { Navigation(43) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var calculationBasis: WritableProperty<VATCalculationBasis> { WritableProperty(3) }
    public var charged: WritableProperty<Bool> { WritableProperty(4) }
    public var code: WritableProperty<String> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var euSalesListing: WritableProperty<EUSalesListing> { WritableProperty(12) }
    public var excludeVATListing: WritableProperty<UInt8> { WritableProperty(13) }
    public var glDiscountPurchase: WritableProperty<UUID> { WritableProperty(14) }
    public var glDiscountSales: WritableProperty<UUID> { WritableProperty(17) }
    public var glToClaim: WritableProperty<UUID> { WritableProperty(20) }
    public var glToPay: WritableProperty<UUID> { WritableProperty(23) }
    public var id: WritableProperty<UUID> { WritableProperty(26) }
    public var intraStat: WritableProperty<Bool> { WritableProperty(27) }
    public var intrastatType: WritableProperty<IntrastatType> { WritableProperty(28) }
    public var isBlocked: WritableProperty<Bool> { WritableProperty(29) }
    public var legalText: WritableProperty<String> { WritableProperty(30) }
    public var ossCountry: WritableProperty<String> { WritableProperty(34) }
    public var taxReturnType: WritableProperty<Int16> { WritableProperty(36) }
    public var type: WritableProperty<VATCodeType> { WritableProperty(37) }
    public var vatDocType: WritableProperty<VATDocumentType> { WritableProperty(38) }
    public var vatMargin: WritableProperty<UInt8> { WritableProperty(39) }
    public var vatPartialRatio: WritableProperty<Int16> { WritableProperty(40) }
    public var vatTransactionType: WritableProperty<VATTransactionType> { WritableProperty(41) }
    public var vatPercentages: WritableProperty<[Changes<VAT.VATPercentage>]> { WritableProperty(43) }
  }
}
