// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// A customer's request for service or support.
  ///
  /// `activities/ServiceRequests` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct ServiceRequest: KeyedEntity, WritableEntity {
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

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[4] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Description` · Edm.String
    public var description: String? { row[9] }

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
      Contact             Guid      create
      ContactFullName     String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String    create
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

nonisolated extension Activities.ServiceRequest {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Activities.ServiceRequest, UUID?> { Property(0) }
    public var accountName: Property<Activities.ServiceRequest, String?> { Property(1) }
    public var assignedTo: Property<Activities.ServiceRequest, UUID?> { Property(2) }
    public var assignedToFullName: Property<Activities.ServiceRequest, String?> { Property(3) }
    public var contact: Property<Activities.ServiceRequest, UUID?> { Property(4) }
    public var contactFullName: Property<Activities.ServiceRequest, String?> { Property(5) }
    public var created: Property<Activities.ServiceRequest, LocalDateTime?> { Property(6) }
    public var creator: Property<Activities.ServiceRequest, UUID?> { Property(7) }
    public var creatorFullName: Property<Activities.ServiceRequest, String?> { Property(8) }
    public var description: Property<Activities.ServiceRequest, String?> { Property(9) }
    public var division: Property<Activities.ServiceRequest, Int32?> { Property(10) }
    public var document: Property<Activities.ServiceRequest, UUID?> { Property(11) }
    public var documentSubject: Property<Activities.ServiceRequest, String?> { Property(12) }
    public var id: Property<Activities.ServiceRequest, UUID> { Property(13) }
    public var hid: Property<Activities.ServiceRequest, Int32?> { Property(14) }
    public var modified: Property<Activities.ServiceRequest, LocalDateTime?> { Property(15) }
    public var modifier: Property<Activities.ServiceRequest, UUID?> { Property(16) }
    public var modifierFullName: Property<Activities.ServiceRequest, String?> { Property(17) }
    public var nextAction: Property<Activities.ServiceRequest, LocalDateTime?> { Property(18) }
    public var notes: Property<Activities.ServiceRequest, String?> { Property(19) }
    public var receiptDate: Property<Activities.ServiceRequest, LocalDateTime?> { Property(20) }
    public var status: Property<Activities.ServiceRequest, ActivityStatus?> { Property(21) }
    public var statusDescription: Property<Activities.ServiceRequest, String?> { Property(22) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.ServiceRequest>()
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
    public var contact: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
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
