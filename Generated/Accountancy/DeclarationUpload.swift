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
    public var xbrlDocument: Data? { row[1] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[2] }

    /// `Description` · Edm.String
    public var description: String? { row[3] }

    /// `Amount` · Edm.Decimal
    public var amount: Decimal? { row[4] }

    /// `YourReference` · Edm.String
    public var yourReference: String? { row[5] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[6] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Accountancy.DeclarationUpload>()
    public init() {}
    public var action: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var xbrlDocument: Data? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var attachment: Data? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var description: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var amount: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var yourReference: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var id: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var status: Accountancy.DeclarationInfoDeclarationStatus.Writable? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var type: Accountancy.DeclarationInfoDeclarationType.Writable? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
  }
}
