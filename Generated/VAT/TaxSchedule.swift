// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxSchedules`
  nonisolated public struct TaxSchedule: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[4] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[11] }

    /// `Type` · Edm.Int16
    public var type: TaxScheduleType { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create update
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Description       String    create update
      Division          Int32!    create update
      ID                Guid!     key create update
      IsBlocked         Byte!     create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Notes             String    create update
      Type              Int16!    create update
      """)
  }
}

nonisolated extension VAT.TaxSchedule {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<VAT.TaxSchedule, String?> { Property(0) }
    public var created: Property<VAT.TaxSchedule, LocalDateTime?> { Property(1) }
    public var creator: Property<VAT.TaxSchedule, UUID?> { Property(2) }
    public var creatorFullName: Property<VAT.TaxSchedule, String?> { Property(3) }
    public var description: Property<VAT.TaxSchedule, String?> { Property(4) }
    public var division: Property<VAT.TaxSchedule, Int32> { Property(5) }
    public var id: Property<VAT.TaxSchedule, UUID> { Property(6) }
    public var isBlocked: Property<VAT.TaxSchedule, UInt8> { Property(7) }
    public var modified: Property<VAT.TaxSchedule, LocalDateTime?> { Property(8) }
    public var modifier: Property<VAT.TaxSchedule, UUID?> { Property(9) }
    public var modifierFullName: Property<VAT.TaxSchedule, String?> { Property(10) }
    public var notes: Property<VAT.TaxSchedule, String?> { Property(11) }
    public var type: Property<VAT.TaxSchedule, TaxScheduleType> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<VAT.TaxSchedule>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creator: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var division: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var isBlocked: UInt8? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var modifier: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var notes: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var type: TaxScheduleType? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
  }
}
