// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxSchedules`
  nonisolated public struct TaxSchedule: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var creator: WritableProperty<UUID> { WritableProperty(2) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var division: WritableProperty<Int32> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var isBlocked: WritableProperty<UInt8> { WritableProperty(7) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var modifier: WritableProperty<UUID> { WritableProperty(9) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(10) }
    public var notes: WritableProperty<String> { WritableProperty(11) }
    public var type: WritableProperty<TaxScheduleType> { WritableProperty(12) }
  }
}
