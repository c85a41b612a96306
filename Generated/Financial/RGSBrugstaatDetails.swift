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
    public var targetNamespace: String? { row[1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `AfterEntry` · Edm.Boolean
    public var afterEntry: Bool { row[3] }

    /// `LedgerAccountId` · Edm.String · key
    public var ledgerAccountID: String { row[4] }

    /// `LedgerDescription` · Edm.String
    public var ledgerDescription: String? { row[5] }

    /// `RgsCode` · Edm.String
    public var rgsCode: String? { row[6] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Financial.RGSBrugstaatDetails>()
    public init() {}
    public var rgsSchema: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var targetNamespace: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var financialYear: Int32? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var afterEntry: Bool? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var ledgerAccountID: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var ledgerDescription: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var rgsCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var closingBalance: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var openingBalance: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var profitLossLastYear: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
  }
}
