// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/JournalStatusList` · read · 60 rows a page · webhook topic `JournalStatusList`
  /// · permission "Financial accounting"
  nonisolated public struct JournalStatusList: KeyedEntity {
    nonisolated public struct Key: EntityKey {
      public var journal: String
      public var period: Int32
      public var year: Int32

      public init(
        journal: String,
        period: Int32,
        year: Int32
      ) {
        self.journal = journal
        self.period = period
        self.year = year
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 3 else { return nil }
        guard let journal = String(keyValues[0]) else { return nil }
        guard let period = Int32(keyValues[1]) else { return nil }
        guard let year = Int32(keyValues[2]) else { return nil }
        self.init(
          journal: journal,
          period: period,
          year: year)
      }

      public var keyValues: [PrimitiveValue] {
        [
          journal.primitiveValue,
          period.primitiveValue,
          year.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Journal` · Edm.String · key
    public var journal: String { row[0] }

    /// `Period` · Edm.Int32 · key
    public var period: Int32 { row[1] }

    /// `Year` · Edm.Int32 · key
    public var year: Int32 { row[2] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 3] }

    /// `JournalType` · Edm.Int32
    public var journalType: JournalType { row[4] }

    /// `JournalTypeDescription` · Edm.String
    public var journalTypeDescription: String? { row[ifPresent: 5] }

    /// `Status` · Edm.Int32
    public var status: JournalStatus { row[6] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 7] }

    public static let table: PropertyTable = PropertyTable(
      """
      Journal                 String!  key
      Period                  Int32!   key
      Year                    Int32!   key
      JournalDescription      String
      JournalType             Int32!
      JournalTypeDescription  String
      Status                  Int32!
      StatusDescription       String
      """)
  }
}

nonisolated extension Read.Financial.JournalStatusList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var journal: Property<Read.Financial.JournalStatusList, String> { Property(0) }
    public var period: Property<Read.Financial.JournalStatusList, Int32> { Property(1) }
    public var year: Property<Read.Financial.JournalStatusList, Int32> { Property(2) }
    public var journalDescription: Property<Read.Financial.JournalStatusList, String?> { Property(3) }
    public var journalType: Property<Read.Financial.JournalStatusList, JournalType> { Property(4) }
    public var journalTypeDescription: Property<Read.Financial.JournalStatusList, String?> { Property(5) }
    public var status: Property<Read.Financial.JournalStatusList, JournalStatus> { Property(6) }
    public var statusDescription: Property<Read.Financial.JournalStatusList, String?> { Property(7) }
  }
}
