// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  nonisolated public struct OfficialReturn: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 6] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 7] }

    /// `Frequency` · Edm.Int16 · required on create
    public var frequency: OfficialReturnFrequency? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `IsCorrection` · Edm.Byte
    public var isCorrection: UInt8? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Period` · Edm.Int16 · required on create
    public var period: Int16? { row[ifPresent: 14] }

    /// `PresentationDate` · Edm.DateTime
    public var presentationDate: LocalDateTime? { row[ifPresent: 15] }

    /// `Reference` · Edm.String
    public var reference: String? { row[ifPresent: 16] }

    /// `Source` · Edm.Int16 · read-only
    public var source: OfficialReturnSource? { row[ifPresent: 17] }

    /// `Status` · Edm.Int16 · required on create
    public var status: Int16? { row[ifPresent: 18] }

    /// `Type` · Edm.Int16 · required on create
    public var type: Int16? { row[ifPresent: 19] }

    /// `Year` · Edm.Int16 · required on create
    public var year: Int16? { row[ifPresent: 20] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 21] }

    /// `PresentationData` · Edm.String
    public var presentationData: String? { row[ifPresent: 22] }

    /// `PresentationFile` · Edm.Binary
    public var presentationFile: Data? { row[ifPresent: 23] }

    /// `PresentationFileName` · Edm.String
    public var presentationFileName: String? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double    create
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      Document              Guid      create
      DocumentSubject       String
      Frequency             Int16     create!
      ID                    Guid!     key create
      IsCorrection          Byte      create
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Period                Int16     create!
      PresentationDate      DateTime  create
      Reference             String    create
      Source                Int16
      Status                Int16     create!
      Type                  Int16     create!
      Year                  Int16     create!
      TypeDescription       String
      PresentationData      String    create
      PresentationFile      Binary    create
      PresentationFileName  String    create
      """)
  }
}

nonisolated extension Financial.OfficialReturn {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Financial.OfficialReturn, Decimal?> { Property(0) }
    public var created: Property<Financial.OfficialReturn, LocalDateTime?> { Property(1) }
    public var creator: Property<Financial.OfficialReturn, UUID?> { Property(2) }
    public var creatorFullName: Property<Financial.OfficialReturn, String?> { Property(3) }
    public var description: Property<Financial.OfficialReturn, String?> { Property(4) }
    public var division: Property<Financial.OfficialReturn, Int32?> { Property(5) }
    public var document: Property<Financial.OfficialReturn, UUID?> { Property(6) }
    public var documentSubject: Property<Financial.OfficialReturn, String?> { Property(7) }
    public var frequency: Property<Financial.OfficialReturn, OfficialReturnFrequency?> { Property(8) }
    public var id: Property<Financial.OfficialReturn, UUID> { Property(9) }
    public var isCorrection: Property<Financial.OfficialReturn, UInt8?> { Property(10) }
    public var modified: Property<Financial.OfficialReturn, LocalDateTime?> { Property(11) }
    public var modifier: Property<Financial.OfficialReturn, UUID?> { Property(12) }
    public var modifierFullName: Property<Financial.OfficialReturn, String?> { Property(13) }
    public var period: Property<Financial.OfficialReturn, Int16?> { Property(14) }
    public var presentationDate: Property<Financial.OfficialReturn, LocalDateTime?> { Property(15) }
    public var reference: Property<Financial.OfficialReturn, String?> { Property(16) }
    public var source: Property<Financial.OfficialReturn, OfficialReturnSource?> { Property(17) }
    public var status: Property<Financial.OfficialReturn, Int16?> { Property(18) }
    public var type: Property<Financial.OfficialReturn, Int16?> { Property(19) }
    public var year: Property<Financial.OfficialReturn, Int16?> { Property(20) }
    public var typeDescription: Property<Financial.OfficialReturn, String?> { Property(21) }
    public var presentationData: Property<Financial.OfficialReturn, String?> { Property(22) }
    public var presentationFile: Property<Financial.OfficialReturn, Data?> { Property(23) }
    public var presentationFileName: Property<Financial.OfficialReturn, String?> { Property(24) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amount: WritableProperty<Decimal> { WritableProperty(0) }
    public var document: WritableProperty<UUID> { WritableProperty(6) }
    public var frequency: WritableProperty<OfficialReturnFrequency> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var isCorrection: WritableProperty<UInt8> { WritableProperty(10) }
    public var period: WritableProperty<Int16> { WritableProperty(14) }
    public var presentationDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var reference: WritableProperty<String> { WritableProperty(16) }
    public var status: WritableProperty<Int16> { WritableProperty(18) }
    public var type: WritableProperty<Int16> { WritableProperty(19) }
    public var year: WritableProperty<Int16> { WritableProperty(20) }
    public var presentationData: WritableProperty<String> { WritableProperty(22) }
    public var presentationFile: WritableProperty<Data> { WritableProperty(23) }
    public var presentationFileName: WritableProperty<String> { WritableProperty(24) }
  }
}
