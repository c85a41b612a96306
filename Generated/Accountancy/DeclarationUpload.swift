// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/DeclarationUploads`
  nonisolated public struct DeclarationUpload: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Action` · Edm.Int32
    public var action: Int32 { row[0] }

    /// `XBRLDocument` · Edm.Binary
    public var xbrlDocument: Data? { row[ifPresent: 1] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Amount` · Edm.Decimal
    public var amount: Decimal? { row[ifPresent: 4] }

    /// `YourReference` · Edm.String
    public var yourReference: String? { row[ifPresent: 5] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Status` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationStatus
    public var status: Accountancy.DeclarationInfoDeclarationStatus { row[8] }

    /// `Type` · Exact.Web.Api.Models.Accountancy.DeclarationInfo_DeclarationType
    public var type: Accountancy.DeclarationInfoDeclarationType { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Action         Int32!                                         create update
      XBRLDocument   Binary                                         create update
      Attachment     Binary                                         create update
      Description    String                                         create update
      Amount         Decimal                                        create update
      YourReference  String                                         create update
      DueDate        DateTime                                       create update
      ID             Guid!                                          key create update
      Status         Accountancy.DeclarationInfoDeclarationStatus!  create update
      Type           Accountancy.DeclarationInfoDeclarationType!    create update
      """,
      related: {
        [
          Accountancy.DeclarationInfoDeclarationStatus.table,
          Accountancy.DeclarationInfoDeclarationType.table,
        ]
      })
  }
}

nonisolated extension Accountancy.DeclarationUpload {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var action: Property<Accountancy.DeclarationUpload, Int32> { Property(0) }
    public var xbrlDocument: Property<Accountancy.DeclarationUpload, Data?> { Property(1) }
    public var attachment: Property<Accountancy.DeclarationUpload, Data?> { Property(2) }
    public var description: Property<Accountancy.DeclarationUpload, String?> { Property(3) }
    public var amount: Property<Accountancy.DeclarationUpload, Decimal?> { Property(4) }
    public var yourReference: Property<Accountancy.DeclarationUpload, String?> { Property(5) }
    public var dueDate: Property<Accountancy.DeclarationUpload, LocalDateTime?> { Property(6) }
    public var id: Property<Accountancy.DeclarationUpload, UUID> { Property(7) }
    public var status: SelectableProperty<Accountancy.DeclarationUpload, Accountancy.DeclarationInfoDeclarationStatus> {
      SelectableProperty(8)
    }
    public var type: SelectableProperty<Accountancy.DeclarationUpload, Accountancy.DeclarationInfoDeclarationType> {
      SelectableProperty(9)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var action: WritableProperty<Int32> { WritableProperty(0) }
    public var xbrlDocument: WritableProperty<Data> { WritableProperty(1) }
    public var attachment: WritableProperty<Data> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var amount: WritableProperty<Decimal> { WritableProperty(4) }
    public var yourReference: WritableProperty<String> { WritableProperty(5) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var status: WritableProperty<Changes<Accountancy.DeclarationInfoDeclarationStatus>> { WritableProperty(8) }
    public var type: WritableProperty<Changes<Accountancy.DeclarationInfoDeclarationType>> { WritableProperty(9) }
  }
}
