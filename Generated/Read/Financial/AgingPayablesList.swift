// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/AgingPayablesList` · read · 60 rows a page · permission "Financial payables"
  nonisolated public struct AgingPayablesList: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AccountId` · Edm.Guid · key
    public var accountID: UUID { row[0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `AgeGroup1` · Edm.Int32
    public var ageGroup1: Int32 { row[3] }

    /// `AgeGroup1Amount` · Edm.Double
    public var ageGroup1Amount: Decimal { row[4] }

    /// `AgeGroup1Description` · Edm.String
    public var ageGroup1Description: String? { row[ifPresent: 5] }

    /// `AgeGroup2` · Edm.Int32
    public var ageGroup2: Int32 { row[6] }

    /// `AgeGroup2Amount` · Edm.Double
    public var ageGroup2Amount: Decimal { row[7] }

    /// `AgeGroup2Description` · Edm.String
    public var ageGroup2Description: String? { row[ifPresent: 8] }

    /// `AgeGroup3` · Edm.Int32
    public var ageGroup3: Int32 { row[9] }

    /// `AgeGroup3Amount` · Edm.Double
    public var ageGroup3Amount: Decimal { row[10] }

    /// `AgeGroup3Description` · Edm.String
    public var ageGroup3Description: String? { row[ifPresent: 11] }

    /// `AgeGroup4` · Edm.Int32
    public var ageGroup4: Int32 { row[12] }

    /// `AgeGroup4Amount` · Edm.Double
    public var ageGroup4Amount: Decimal { row[13] }

    /// `AgeGroup4Description` · Edm.String
    public var ageGroup4Description: String? { row[ifPresent: 14] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 15] }

    /// `TotalAmount` · Edm.Double
    public var totalAmount: Decimal { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      AccountId             Guid!    key
      AccountCode           String
      AccountName           String
      AgeGroup1             Int32!
      AgeGroup1Amount       Double!
      AgeGroup1Description  String
      AgeGroup2             Int32!
      AgeGroup2Amount       Double!
      AgeGroup2Description  String
      AgeGroup3             Int32!
      AgeGroup3Amount       Double!
      AgeGroup3Description  String
      AgeGroup4             Int32!
      AgeGroup4Amount       Double!
      AgeGroup4Description  String
      CurrencyCode          String
      TotalAmount           Double!
      """)
  }
}

nonisolated extension Read.Financial.AgingPayablesList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var accountID: Property<Read.Financial.AgingPayablesList, UUID> { Property(0) }
    public var accountCode: Property<Read.Financial.AgingPayablesList, String?> { Property(1) }
    public var accountName: Property<Read.Financial.AgingPayablesList, String?> { Property(2) }
    public var ageGroup1: Property<Read.Financial.AgingPayablesList, Int32> { Property(3) }
    public var ageGroup1Amount: Property<Read.Financial.AgingPayablesList, Decimal> { Property(4) }
    public var ageGroup1Description: Property<Read.Financial.AgingPayablesList, String?> { Property(5) }
    public var ageGroup2: Property<Read.Financial.AgingPayablesList, Int32> { Property(6) }
    public var ageGroup2Amount: Property<Read.Financial.AgingPayablesList, Decimal> { Property(7) }
    public var ageGroup2Description: Property<Read.Financial.AgingPayablesList, String?> { Property(8) }
    public var ageGroup3: Property<Read.Financial.AgingPayablesList, Int32> { Property(9) }
    public var ageGroup3Amount: Property<Read.Financial.AgingPayablesList, Decimal> { Property(10) }
    public var ageGroup3Description: Property<Read.Financial.AgingPayablesList, String?> { Property(11) }
    public var ageGroup4: Property<Read.Financial.AgingPayablesList, Int32> { Property(12) }
    public var ageGroup4Amount: Property<Read.Financial.AgingPayablesList, Decimal> { Property(13) }
    public var ageGroup4Description: Property<Read.Financial.AgingPayablesList, String?> { Property(14) }
    public var currencyCode: Property<Read.Financial.AgingPayablesList, String?> { Property(15) }
    public var totalAmount: Property<Read.Financial.AgingPayablesList, Decimal> { Property(16) }
  }
}
