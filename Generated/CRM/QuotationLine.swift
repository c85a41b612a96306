// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// One item or service offered in a quotation.
  ///
  /// `crm/QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  nonisolated public struct QuotationLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 5] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 6] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[14] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `Optional` · Edm.Boolean
    public var optional: Bool { row[17] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 18] }

    /// `QuotationID` · Edm.Guid · required on create
    public var quotationID: UUID { row[19] }

    /// `QuotationNumber` · Edm.Int32 · read-only
    public var quotationNumber: Int32 { row[20] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 21] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 22] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 23] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[ifPresent: 24] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 25] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 26] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 27] }

    /// `VersionNumber` · Edm.Int32 · read-only
    public var versionNumber: Int32 { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC               Double!
      AmountFC               Double!
      CostCenter             String    create update
      CostCenterDescription  String
      CostUnit               String    create update
      CostUnitDescription    String
      CustomerItemCode       String
      CustomField            String
      Description            String    create update
      Discount               Double    create update
      Division               Int32!
      ID                     Guid!     key create update
      Item                   Guid      create! update
      ItemDescription        String
      LineNumber             Int32!
      NetPrice               Double    create update
      Notes                  String    create update
      Optional               Boolean!  create update
      Quantity               Double    create update
      QuotationID            Guid!     create! update
      QuotationNumber        Int32!
      UnitCode               String    create update
      UnitDescription        String
      UnitPrice              Double    create update
      VATAmountFC            Double
      VATCode                String    create update
      VATDescription         String
      VATPercentage          Double
      VersionNumber          Int32!
      """)
  }
}

nonisolated extension CRM.QuotationLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<CRM.QuotationLine, Decimal> { Property(0) }
    public var amountFC: Property<CRM.QuotationLine, Decimal> { Property(1) }
    public var costCenter: Property<CRM.QuotationLine, String?> { Property(2) }
    public var costCenterDescription: Property<CRM.QuotationLine, String?> { Property(3) }
    public var costUnit: Property<CRM.QuotationLine, String?> { Property(4) }
    public var costUnitDescription: Property<CRM.QuotationLine, String?> { Property(5) }
    public var customerItemCode: Property<CRM.QuotationLine, String?> { Property(6) }
    public var customField: Property<CRM.QuotationLine, String?> { Property(7) }
    public var description: Property<CRM.QuotationLine, String?> { Property(8) }
    public var discount: Property<CRM.QuotationLine, Decimal?> { Property(9) }
    public var division: Property<CRM.QuotationLine, Int32> { Property(10) }
    public var id: Property<CRM.QuotationLine, UUID> { Property(11) }
    public var item: Property<CRM.QuotationLine, UUID?> { Property(12) }
    public var itemDescription: Property<CRM.QuotationLine, String?> { Property(13) }
    public var lineNumber: Property<CRM.QuotationLine, Int32> { Property(14) }
    public var netPrice: Property<CRM.QuotationLine, Decimal?> { Property(15) }
    public var notes: Property<CRM.QuotationLine, String?> { Property(16) }
    public var optional: Property<CRM.QuotationLine, Bool> { Property(17) }
    public var quantity: Property<CRM.QuotationLine, Decimal?> { Property(18) }
    public var quotationID: Property<CRM.QuotationLine, UUID> { Property(19) }
    public var quotationNumber: Property<CRM.QuotationLine, Int32> { Property(20) }
    public var unitCode: Property<CRM.QuotationLine, String?> { Property(21) }
    public var unitDescription: Property<CRM.QuotationLine, String?> { Property(22) }
    public var unitPrice: Property<CRM.QuotationLine, Decimal?> { Property(23) }
    public var vatAmountFC: Property<CRM.QuotationLine, Decimal?> { Property(24) }
    public var vatCode: Property<CRM.QuotationLine, String?> { Property(25) }
    public var vatDescription: Property<CRM.QuotationLine, String?> { Property(26) }
    public var vatPercentage: Property<CRM.QuotationLine, Decimal?> { Property(27) }
    public var versionNumber: Property<CRM.QuotationLine, Int32> { Property(28) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var costCenter: WritableProperty<String> { WritableProperty(2) }
    public var costUnit: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var discount: WritableProperty<Decimal> { WritableProperty(9) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var item: WritableProperty<UUID> { WritableProperty(12) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(15) }
    public var notes: WritableProperty<String> { WritableProperty(16) }
    public var optional: WritableProperty<Bool> { WritableProperty(17) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(18) }
    public var quotationID: WritableProperty<UUID> { WritableProperty(19) }
    public var unitCode: WritableProperty<String> { WritableProperty(21) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(23) }
    public var vatCode: WritableProperty<String> { WritableProperty(25) }
  }
}
