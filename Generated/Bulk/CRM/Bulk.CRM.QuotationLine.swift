// exact-online-generator 0.1.0 · services/bulk/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 5] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 6] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 7] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[11] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[14] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `Optional` · Edm.Boolean
    public var optional: Bool { row[17] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 18] }

    /// `QuotationID` · Edm.Guid
    public var quotationID: UUID { row[19] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[20] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 21] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 22] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 23] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 24] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 25] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 26] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 27] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32 { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!     key
      AmountDC               Double!
      AmountFC               Double!
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      CustomerItemCode       String
      CustomField            String
      Description            String
      Discount               Double
      Division               Int32!
      Item                   Guid
      ItemDescription        String
      LineNumber             Int32!
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
      VersionNumber          Int32!
      """)
  }
}

nonisolated extension Bulk.CRM.QuotationLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: SelectableProperty<Bulk.CRM.QuotationLine, UUID> { SelectableProperty(0) }
    public var amountDC: SelectableProperty<Bulk.CRM.QuotationLine, Decimal> { SelectableProperty(1) }
    public var amountFC: SelectableProperty<Bulk.CRM.QuotationLine, Decimal> { SelectableProperty(2) }
    public var costCenter: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(3) }
    public var costCenterDescription: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(4) }
    public var costUnit: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(5) }
    public var costUnitDescription: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(6) }
    public var customerItemCode: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(7) }
    public var customField: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(8) }
    public var description: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(9) }
    public var discount: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(10) }
    public var division: SelectableProperty<Bulk.CRM.QuotationLine, Int32> { SelectableProperty(11) }
    public var item: Property<Bulk.CRM.QuotationLine, UUID?> { Property(12) }
    public var itemDescription: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(13) }
    public var lineNumber: Property<Bulk.CRM.QuotationLine, Int32> { Property(14) }
    public var netPrice: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(15) }
    public var notes: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(16) }
    public var optional: SelectableProperty<Bulk.CRM.QuotationLine, Bool> { SelectableProperty(17) }
    public var quantity: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(18) }
    public var quotationID: Property<Bulk.CRM.QuotationLine, UUID> { Property(19) }
    public var quotationNumber: Property<Bulk.CRM.QuotationLine, Int32> { Property(20) }
    public var unitCode: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(21) }
    public var unitDescription: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(22) }
    public var unitPrice: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(23) }
    public var vatAmountFC: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(24) }
    public var vatCode: Property<Bulk.CRM.QuotationLine, String?> { Property(25) }
    public var vatDescription: SelectableProperty<Bulk.CRM.QuotationLine, String?> { SelectableProperty(26) }
    public var vatPercentage: SelectableProperty<Bulk.CRM.QuotationLine, Decimal?> { SelectableProperty(27) }
    public var versionNumber: Property<Bulk.CRM.QuotationLine, Int32> { Property(28) }
  }
}
