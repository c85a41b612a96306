// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/ImportNotifications` · read, update · 60 rows a page
  nonisolated public struct ImportNotification: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BankAccount` · Edm.String · read-only
    public var bankAccount: String? { row[ifPresent: 0] }

    /// `BankAccountID` · Edm.Guid · read-only
    public var bankAccountID: UUID? { row[ifPresent: 1] }

    /// `Result` · Edm.Int16 · read-only
    public var result: Int16? { row[ifPresent: 2] }

    /// `ResultDescription` · Edm.String · read-only
    public var resultDescription: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `RetriedBy` · Edm.Guid · read-only
    public var retriedBy: UUID? { row[ifPresent: 8] }

    /// `RetriedOn` · Edm.DateTime · read-only
    public var retriedOn: LocalDateTime? { row[ifPresent: 9] }

    public static let table: PropertyTable = PropertyTable(
      """
      BankAccount        String
      BankAccountID      Guid
      Result             Int16
      ResultDescription  String
      Created            DateTime
      Division           Int32
      Document           Guid
      ID                 Guid!     key update
      RetriedBy          Guid
      RetriedOn          DateTime
      """)
  }
}

nonisolated extension Cashflow.ImportNotification {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var bankAccount: Property<Cashflow.ImportNotification, String?> { Property(0) }
    public var bankAccountID: Property<Cashflow.ImportNotification, UUID?> { Property(1) }
    public var result: Property<Cashflow.ImportNotification, Int16?> { Property(2) }
    public var resultDescription: Property<Cashflow.ImportNotification, String?> { Property(3) }
    public var created: Property<Cashflow.ImportNotification, LocalDateTime?> { Property(4) }
    public var division: Property<Cashflow.ImportNotification, Int32?> { Property(5) }
    public var document: Property<Cashflow.ImportNotification, UUID?> { Property(6) }
    public var id: Property<Cashflow.ImportNotification, UUID> { Property(7) }
    public var retriedBy: Property<Cashflow.ImportNotification, UUID?> { Property(8) }
    public var retriedOn: Property<Cashflow.ImportNotification, LocalDateTime?> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(7) }
  }
}
