// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/ImportNotificationDetails` · read · 60 rows a page
  nonisolated public struct ImportNotificationDetail: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CashflowImportNotification` · Edm.Guid
    public var cashflowImportNotification: UUID { row[0] }

    /// `CashflowTransactionFeed` · Edm.Guid
    public var cashflowTransactionFeed: UUID? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `ResponseCode` · Edm.Int16
    public var responseCode: Int16 { row[4] }

    /// `ResponseCodeArguments` · Edm.String
    public var responseCodeArguments: String? { row[ifPresent: 5] }

    /// `Message` · Edm.String
    public var message: String? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      CashflowImportNotification  Guid!
      CashflowTransactionFeed     Guid
      Created                     DateTime!
      Division                    Int32!
      ResponseCode                Int16!
      ResponseCodeArguments       String
      Message                     String
      ID                          Guid!      key
      """)
  }
}

nonisolated extension Cashflow.ImportNotificationDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var cashflowImportNotification: Property<Cashflow.ImportNotificationDetail, UUID> { Property(0) }
    public var cashflowTransactionFeed: Property<Cashflow.ImportNotificationDetail, UUID?> { Property(1) }
    public var created: Property<Cashflow.ImportNotificationDetail, LocalDateTime> { Property(2) }
    public var division: Property<Cashflow.ImportNotificationDetail, Int32> { Property(3) }
    public var responseCode: Property<Cashflow.ImportNotificationDetail, Int16> { Property(4) }
    public var responseCodeArguments: Property<Cashflow.ImportNotificationDetail, String?> { Property(5) }
    public var message: Property<Cashflow.ImportNotificationDetail, String?> { Property(6) }
    public var id: Property<Cashflow.ImportNotificationDetail, UUID> { Property(7) }
  }
}
