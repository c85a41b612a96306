// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/Returns` · read · 60 rows a page · permission "Financial returns"
  nonisolated public struct Return: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `DocumentID` · Edm.Guid · key
    public var documentID: UUID { row[0] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[2] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `DocumentViewUrl` · Edm.String
    public var documentViewURL: String? { row[ifPresent: 5] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 6] }

    /// `Frequency` · Edm.String
    public var frequency: ReturnFrequency? { row[ifPresent: 7] }

    /// `PayrollDeclarationType` · Edm.String
    public var payrollDeclarationType: String? { row[ifPresent: 8] }

    /// `Period` · Edm.Int32
    public var period: Int32 { row[9] }

    /// `PeriodDescription` · Edm.String
    public var periodDescription: String? { row[ifPresent: 10] }

    /// `Request` · Edm.Guid
    public var request: UUID? { row[ifPresent: 11] }

    /// `Status` · Edm.Int32
    public var status: ReturnStatus { row[12] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 13] }

    /// `Type` · Edm.Int32
    public var type: ReturnType { row[14] }

    /// `Year` · Edm.Int32
    public var year: Int32 { row[15] }

    public static let table: PropertyTable = PropertyTable(
      """
      DocumentID              Guid!      key
      Amount                  Double
      Created                 DateTime!
      Currency                String
      Description             String
      DocumentViewUrl         String
      DueDate                 DateTime
      Frequency               String
      PayrollDeclarationType  String
      Period                  Int32!
      PeriodDescription       String
      Request                 Guid
      Status                  Int32!
      Subject                 String
      Type                    Int32!
      Year                    Int32!
      """)
  }
}

nonisolated extension Read.Financial.Return {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var documentID: Property<Read.Financial.Return, UUID> { Property(0) }
    public var amount: Property<Read.Financial.Return, Decimal?> { Property(1) }
    public var created: Property<Read.Financial.Return, LocalDateTime> { Property(2) }
    public var currency: Property<Read.Financial.Return, String?> { Property(3) }
    public var description: Property<Read.Financial.Return, String?> { Property(4) }
    public var documentViewURL: Property<Read.Financial.Return, String?> { Property(5) }
    public var dueDate: Property<Read.Financial.Return, LocalDateTime?> { Property(6) }
    public var frequency: Property<Read.Financial.Return, ReturnFrequency?> { Property(7) }
    public var payrollDeclarationType: Property<Read.Financial.Return, String?> { Property(8) }
    public var period: Property<Read.Financial.Return, Int32> { Property(9) }
    public var periodDescription: Property<Read.Financial.Return, String?> { Property(10) }
    public var request: Property<Read.Financial.Return, UUID?> { Property(11) }
    public var status: Property<Read.Financial.Return, ReturnStatus> { Property(12) }
    public var subject: Property<Read.Financial.Return, String?> { Property(13) }
    public var type: Property<Read.Financial.Return, ReturnType> { Property(14) }
    public var year: Property<Read.Financial.Return, Int32> { Property(15) }
  }
}
