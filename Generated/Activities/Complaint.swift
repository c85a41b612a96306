// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/Complaints` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Complaint: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[1] }

    /// `AssignedTo` · Edm.Guid
    public var assignedTo: UUID? { row[2] }

    /// `AssignedToFullName` · Edm.String
    public var assignedToFullName: String? { row[3] }

    /// `Complaint` · Edm.String
    public var complaint: String? { row[4] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[5] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[17] }

    /// `NextAction` · Edm.DateTime
    public var nextAction: LocalDateTime? { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[19] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[20] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[21] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[22] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid      create
      AccountName         String
      AssignedTo          Guid      create
      AssignedToFullName  String    create
      Complaint           String    create
      Contact             Guid      create
      ContactFullName     String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      Document            Guid      create
      DocumentSubject     String    create
      ID                  Guid!     key create
      HID                 Int32     create
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      NextAction          DateTime  create
      Notes               String    create
      ReceiptDate         DateTime  create
      Status              Int32
      StatusDescription   String
      """)
  }
}

nonisolated extension Activities.Complaint {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Activities.Complaint, UUID?> { Property(0) }
    public var accountName: Property<Activities.Complaint, String?> { Property(1) }
    public var assignedTo: Property<Activities.Complaint, UUID?> { Property(2) }
    public var assignedToFullName: Property<Activities.Complaint, String?> { Property(3) }
    public var complaint: Property<Activities.Complaint, String?> { Property(4) }
    public var contact: Property<Activities.Complaint, UUID?> { Property(5) }
    public var contactFullName: Property<Activities.Complaint, String?> { Property(6) }
    public var created: Property<Activities.Complaint, LocalDateTime?> { Property(7) }
    public var creator: Property<Activities.Complaint, UUID?> { Property(8) }
    public var creatorFullName: Property<Activities.Complaint, String?> { Property(9) }
    public var division: Property<Activities.Complaint, Int32?> { Property(10) }
    public var document: Property<Activities.Complaint, UUID?> { Property(11) }
    public var documentSubject: Property<Activities.Complaint, String?> { Property(12) }
    public var id: Property<Activities.Complaint, UUID> { Property(13) }
    public var hid: Property<Activities.Complaint, Int32?> { Property(14) }
    public var modified: Property<Activities.Complaint, LocalDateTime?> { Property(15) }
    public var modifier: Property<Activities.Complaint, UUID?> { Property(16) }
    public var modifierFullName: Property<Activities.Complaint, String?> { Property(17) }
    public var nextAction: Property<Activities.Complaint, LocalDateTime?> { Property(18) }
    public var notes: Property<Activities.Complaint, String?> { Property(19) }
    public var receiptDate: Property<Activities.Complaint, LocalDateTime?> { Property(20) }
    public var status: Property<Activities.Complaint, ActivityStatus?> { Property(21) }
    public var statusDescription: Property<Activities.Complaint, String?> { Property(22) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.Complaint>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var assignedTo: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var assignedToFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var complaint: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var contact: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var document: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var documentSubject: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var hid: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var nextAction: LocalDateTime? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var notes: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var receiptDate: LocalDateTime? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
  }
}
