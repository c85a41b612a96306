// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// A bank as known in the bank register.
  ///
  /// `cashflow/Banks` · read · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct Bank: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BankName` · Edm.String
    public var bankName: String? { row[ifPresent: 0] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[ifPresent: 1] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Format` · Edm.String
    public var format: String? { row[ifPresent: 5] }

    /// `HomePageAddress` · Edm.String
    public var homePageAddress: String? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Status` · Edm.String
    public var status: BankStatus? { row[ifPresent: 9] }

    public static let table: PropertyTable = PropertyTable(
      """
      BankName         String
      BICCode          String
      Country          String
      Created          DateTime
      Description      String
      Format           String
      HomePageAddress  String
      ID               Guid!     key
      Modified         DateTime
      Status           String
      """)
  }
}

nonisolated extension Cashflow.Bank {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var bankName: Property<Cashflow.Bank, String?> { Property(0) }
    public var bicCode: Property<Cashflow.Bank, String?> { Property(1) }
    public var country: Property<Cashflow.Bank, String?> { Property(2) }
    public var created: Property<Cashflow.Bank, LocalDateTime?> { Property(3) }
    public var description: Property<Cashflow.Bank, String?> { Property(4) }
    public var format: Property<Cashflow.Bank, String?> { Property(5) }
    public var homePageAddress: Property<Cashflow.Bank, String?> { Property(6) }
    public var id: Property<Cashflow.Bank, UUID> { Property(7) }
    public var modified: Property<Cashflow.Bank, LocalDateTime?> { Property(8) }
    public var status: Property<Cashflow.Bank, BankStatus?> { Property(9) }
  }
}
