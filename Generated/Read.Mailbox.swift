// exact-online-generator 0.1.0 · services/read/mailbox.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/mailbox`
  nonisolated public struct Mailbox: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `DefaultMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var defaultMailbox: EntitySet<Read.Mailbox.DefaultMailbox, Methods.Read> {
      EntitySet(root, "DefaultMailbox")
    }

    /// `PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var preferredMailbox: EntitySet<Read.Mailbox.PreferredMailbox, Methods.Read> {
      EntitySet(root, "PreferredMailbox")
    }

    /// `PreferredMailboxForOperation` · function · GET · permission "Communication mailboxes"
    public func preferredMailboxForOperation(operation: Int32) async throws -> [Read.Mailbox.PreferredMailbox] {
      try await root.collection(
        "PreferredMailboxForOperation", .get,
        [FunctionParameter("operation", .int32, operation)])
    }
  }
}

nonisolated extension Read.Mailbox {
  /// `read/mailbox/DefaultMailbox` · read · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct DefaultMailbox: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 4] }

    /// `IsScanServiceMailbox` · Edm.Boolean
    public var isScanServiceMailbox: Bool { row[5] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[ifPresent: 9] }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!      key
      Created               DateTime!
      Creator               Guid
      Description           String
      ForDivision           Int32
      IsScanServiceMailbox  Boolean!
      Mailbox               String
      Modified              DateTime!
      Modifier              Guid
      ValidFrom             DateTime
      ValidTo               DateTime
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Mailbox.DefaultMailbox {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var created: Property<Self, LocalDateTime> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var description: Property<Self, String?> { Property(3) }
  public static var forDivision: Property<Self, Int32?> { Property(4) }
  public static var isScanServiceMailbox: Property<Self, Bool> { Property(5) }
  public static var mailbox: Property<Self, String?> { Property(6) }
  public static var modified: Property<Self, LocalDateTime> { Property(7) }
  public static var modifier: Property<Self, UUID?> { Property(8) }
  public static var validFrom: Property<Self, LocalDateTime?> { Property(9) }
  public static var validTo: Property<Self, LocalDateTime?> { Property(10) }
}

nonisolated extension Read.Mailbox {
  /// `read/mailbox/PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct PreferredMailbox: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 4] }

    /// `IsScanServiceMailbox` · Edm.Boolean
    public var isScanServiceMailbox: Bool { row[5] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[ifPresent: 9] }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!      key
      Created               DateTime!
      Creator               Guid
      Description           String
      ForDivision           Int32
      IsScanServiceMailbox  Boolean!
      Mailbox               String
      Modified              DateTime!
      Modifier              Guid
      ValidFrom             DateTime
      ValidTo               DateTime
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Mailbox.PreferredMailbox {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var created: Property<Self, LocalDateTime> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var description: Property<Self, String?> { Property(3) }
  public static var forDivision: Property<Self, Int32?> { Property(4) }
  public static var isScanServiceMailbox: Property<Self, Bool> { Property(5) }
  public static var mailbox: Property<Self, String?> { Property(6) }
  public static var modified: Property<Self, LocalDateTime> { Property(7) }
  public static var modifier: Property<Self, UUID?> { Property(8) }
  public static var validFrom: Property<Self, LocalDateTime?> { Property(9) }
  public static var validTo: Property<Self, LocalDateTime?> { Property(10) }
}
