// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientLists`
  nonisolated public struct QuestionList: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `Sender` · Exact.Web.Api.Models.Accountancy.Sender
    public var sender: Accountancy.Sender { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!                key create update
      Description  String               create update
      Sender       Accountancy.Sender!  create update
      """,
      related: { [Accountancy.Sender.table] })
  }
}

nonisolated extension Accountancy.QuestionList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Accountancy.QuestionList, UUID> { Property(0) }
    public var description: Property<Accountancy.QuestionList, String?> { Property(1) }
    public var sender: SelectableProperty<Accountancy.QuestionList, Accountancy.Sender> { SelectableProperty(2) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(1) }
    public var sender: WritableProperty<Changes<Accountancy.Sender>> { WritableProperty(2) }
  }
}
