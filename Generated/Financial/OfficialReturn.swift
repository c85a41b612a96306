// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  nonisolated public struct OfficialReturn: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[3] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[6] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[7] }

    /// `Frequency` · Edm.Int16 · required on create
    public var frequency: OfficialReturnFrequency? { row[8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `IsCorrection` · Edm.Byte
    public var isCorrection: UInt8? { row[10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[13] }

    /// `Period` · Edm.Int16 · required on create
    public var period: Int16? { row[14] }

    /// `PresentationDate` · Edm.DateTime
    public var presentationDate: LocalDateTime? { row[15] }

    /// `Reference` · Edm.String
    public var reference: String? { row[16] }

    /// `Source` · Edm.Int16 · read-only
    public var source: OfficialReturnSource? { row[17] }

    /// `Status` · Edm.Int16 · required on create
    public var status: Int16? { row[18] }

    /// `Type` · Edm.Int16 · required on create
    public var type: Int16? { row[19] }

    /// `Year` · Edm.Int16 · required on create
    public var year: Int16? { row[20] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[21] }

    /// `PresentationData` · Edm.String
    public var presentationData: String? { row[22] }

    /// `PresentationFile` · Edm.Binary
    public var presentationFile: Data? { row[23] }

    /// `PresentationFileName` · Edm.String
    public var presentationFileName: String? { row[24] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Financial.OfficialReturn>()
    public init() {}
    public var amount: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var document: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var frequency: OfficialReturnFrequency? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var id: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var isCorrection: UInt8? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var period: Int16? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var presentationDate: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var reference: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var status: Int16? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var type: Int16? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var year: Int16? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var presentationData: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var presentationFile: Data? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var presentationFileName: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
  }
}
