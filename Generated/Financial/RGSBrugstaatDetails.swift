// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/RgsBrugstaatDetailData`
  nonisolated public struct RGSBrugstaatDetails: KeyedEntity, WritableEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `RgsSchema` · Edm.Guid
    public var rgsSchema: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `AfterEntry` · Edm.Boolean
    public var afterEntry: Bool { row[3] }

    /// `LedgerAccountId` · Edm.String · key
    public var ledgerAccountID: String { row[4] }

    /// `LedgerDescription` · Edm.String
    public var ledgerDescription: String? { row[ifPresent: 5] }

    /// `RgsCode` · Edm.String
    public var rgsCode: String? { row[ifPresent: 6] }

    /// `ClosingBalance` · Edm.Double
    public var closingBalance: Decimal { row[7] }

    /// `OpeningBalance` · Edm.Double
    public var openingBalance: Decimal { row[8] }

    /// `ProfitLossLastYear` · Edm.Double
    public var profitLossLastYear: Decimal { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      RgsSchema           Guid!     create update
      TargetNamespace     String    create update
      FinancialYear       Int32!    create update
      AfterEntry          Boolean!  create update
      LedgerAccountId     String!   key create update
      LedgerDescription   String    create update
      RgsCode             String    create update
      ClosingBalance      Double!   create update
      OpeningBalance      Double!   create update
      ProfitLossLastYear  Double!   create update
      """)
  }
}

nonisolated extension Financial.RGSBrugstaatDetails {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var rgsSchema: Property<Financial.RGSBrugstaatDetails, UUID> { Property(0) }
    public var targetNamespace: Property<Financial.RGSBrugstaatDetails, String?> { Property(1) }
    public var financialYear: Property<Financial.RGSBrugstaatDetails, Int32> { Property(2) }
    public var afterEntry: Property<Financial.RGSBrugstaatDetails, Bool> { Property(3) }
    public var ledgerAccountID: Property<Financial.RGSBrugstaatDetails, String> { Property(4) }
    public var ledgerDescription: Property<Financial.RGSBrugstaatDetails, String?> { Property(5) }
    public var rgsCode: Property<Financial.RGSBrugstaatDetails, String?> { Property(6) }
    public var closingBalance: Property<Financial.RGSBrugstaatDetails, Decimal> { Property(7) }
    public var openingBalance: Property<Financial.RGSBrugstaatDetails, Decimal> { Property(8) }
    public var profitLossLastYear: Property<Financial.RGSBrugstaatDetails, Decimal> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var rgsSchema: WritableProperty<UUID> { WritableProperty(0) }
    public var targetNamespace: WritableProperty<String> { WritableProperty(1) }
    public var financialYear: WritableProperty<Int32> { WritableProperty(2) }
    public var afterEntry: WritableProperty<Bool> { WritableProperty(3) }
    public var ledgerAccountID: WritableProperty<String> { WritableProperty(4) }
    public var ledgerDescription: WritableProperty<String> { WritableProperty(5) }
    public var rgsCode: WritableProperty<String> { WritableProperty(6) }
    public var closingBalance: WritableProperty<Decimal> { WritableProperty(7) }
    public var openingBalance: WritableProperty<Decimal> { WritableProperty(8) }
    public var profitLossLastYear: WritableProperty<Decimal> { WritableProperty(9) }
  }
}
