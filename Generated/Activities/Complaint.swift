// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/Complaints` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Complaint: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `AssignedTo` · Edm.Guid
    public var assignedTo: UUID? { row[ifPresent: 2] }

    /// `AssignedToFullName` · Edm.String
    public var assignedToFullName: String? { row[ifPresent: 3] }

    /// `Complaint` · Edm.String
    public var complaint: String? { row[ifPresent: 4] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 5] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `NextAction` · Edm.DateTime
    public var nextAction: LocalDateTime? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 21] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 22] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var assignedTo: WritableProperty<UUID> { WritableProperty(2) }
    public var assignedToFullName: WritableProperty<String> { WritableProperty(3) }
    public var complaint: WritableProperty<String> { WritableProperty(4) }
    public var contact: WritableProperty<UUID> { WritableProperty(5) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var documentSubject: WritableProperty<String> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var hid: WritableProperty<Int32> { WritableProperty(14) }
    public var nextAction: WritableProperty<LocalDateTime> { WritableProperty(18) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var receiptDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
  }
}
