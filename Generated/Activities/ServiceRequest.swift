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
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `AssignedTo` · Edm.Guid
    public var assignedTo: UUID? { row[ifPresent: 2] }

    /// `AssignedToFullName` · Edm.String
    public var assignedToFullName: String? { row[ifPresent: 3] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 4] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var assignedTo: WritableProperty<UUID> { WritableProperty(2) }
    public var assignedToFullName: WritableProperty<String> { WritableProperty(3) }
    public var contact: WritableProperty<UUID> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var documentSubject: WritableProperty<String> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var hid: WritableProperty<Int32> { WritableProperty(14) }
    public var nextAction: WritableProperty<LocalDateTime> { WritableProperty(18) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var receiptDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
  }
}
