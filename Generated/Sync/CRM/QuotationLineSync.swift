// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.CRM {
  /// `sync/CRM/QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationLineSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[4] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 5] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 6] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 7] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 12] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 13] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 14] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[16] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[17] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 18] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[20] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `Optional` · Edm.Boolean
    public var optional: Bool { row[26] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 27] }

    /// `QuotationID` · Edm.Guid
    public var quotationID: UUID { row[28] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[29] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 30] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 31] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 32] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 33] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 34] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 35] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 36] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      AmountDC               Double!
      AmountDiscount         Double
      AmountDiscountExclVat  Double
      AmountFC               Double!
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      CustomerItemCode       String
      CustomField            String
      Description            String
      Discount               Double
      Division               Int32!
      ID                     Guid!
      Item                   Guid
      ItemDescription        String
      LineNumber             Int32!
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      NetPrice               Double
      Notes                  String
      Optional               Boolean!
      Quantity               Double
      QuotationID            Guid!
      QuotationNumber        Int32!
      UnitCode               String
      UnitDescription        String
      UnitPrice              Double
      VATAmountFC            Double
      VATCode                String
      VATDescription         String
      VATPercentage          Double
      """)
  }
}

nonisolated extension Sync.CRM.QuotationLineSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.CRM.QuotationLineSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(2) }
    public var amountDiscountExclVAT: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(3) }
    public var amountFC: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal> { SelectableProperty(4) }
    public var costCenter: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(5) }
    public var costCenterDescription: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(6) }
    public var costUnit: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(7) }
    public var costUnitDescription: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(8) }
    public var created: SelectableProperty<Sync.CRM.QuotationLineSync, LocalDateTime?> { SelectableProperty(9) }
    public var creator: SelectableProperty<Sync.CRM.QuotationLineSync, UUID?> { SelectableProperty(10) }
    public var creatorFullName: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(11) }
    public var customerItemCode: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(12) }
    public var customField: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(13) }
    public var description: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(14) }
    public var discount: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(15) }
    public var division: SelectableProperty<Sync.CRM.QuotationLineSync, Int32> { SelectableProperty(16) }
    public var id: SelectableProperty<Sync.CRM.QuotationLineSync, UUID> { SelectableProperty(17) }
    public var item: SelectableProperty<Sync.CRM.QuotationLineSync, UUID?> { SelectableProperty(18) }
    public var itemDescription: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(19) }
    public var lineNumber: SelectableProperty<Sync.CRM.QuotationLineSync, Int32> { SelectableProperty(20) }
    public var modified: SelectableProperty<Sync.CRM.QuotationLineSync, LocalDateTime?> { SelectableProperty(21) }
    public var modifier: SelectableProperty<Sync.CRM.QuotationLineSync, UUID?> { SelectableProperty(22) }
    public var modifierFullName: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(23) }
    public var netPrice: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(24) }
    public var notes: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(25) }
    public var optional: SelectableProperty<Sync.CRM.QuotationLineSync, Bool> { SelectableProperty(26) }
    public var quantity: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(27) }
    public var quotationID: SelectableProperty<Sync.CRM.QuotationLineSync, UUID> { SelectableProperty(28) }
    public var quotationNumber: SelectableProperty<Sync.CRM.QuotationLineSync, Int32> { SelectableProperty(29) }
    public var unitCode: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(30) }
    public var unitDescription: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(31) }
    public var unitPrice: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(32) }
    public var vatAmountFC: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(33) }
    public var vatCode: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(34) }
    public var vatDescription: SelectableProperty<Sync.CRM.QuotationLineSync, String?> { SelectableProperty(35) }
    public var vatPercentage: SelectableProperty<Sync.CRM.QuotationLineSync, Decimal?> { SelectableProperty(36) }
  }
}
