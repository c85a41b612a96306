// exact-online-generator 0.1.0 · for runtime 1 · services/read/mailbox.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/mailbox`
  nonisolated public struct Mailbox: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `DefaultMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var defaultMailbox: EntitySet<Read.Mailbox.DefaultMailbox, Methods.Read> { EntitySet(root, "DefaultMailbox") }

    /// `PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
    public var preferredMailbox: EntitySet<Read.Mailbox.PreferredMailbox, Methods.Read> { EntitySet(root, "PreferredMailbox") }

    /// `PreferredMailboxForOperation` · function · GET · permission "Communication mailboxes"
    public func preferredMailboxForOperation(operation: Int32) async throws -> [Read.Mailbox.PreferredMailbox] {
      try await root.collection("PreferredMailboxForOperation", .get, [FunctionParameter("operation", .int32, operation)])
    }
  }
}

nonisolated extension Read.Mailbox {
  /// `read/mailbox/DefaultMailbox` · read · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct DefaultMailbox: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Mailbox.DefaultMailbox {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `ForDivision` · Edm.Int32
  public var forDivision: Int32? { row.int32(4) }
  /// `ForDivision` in queries and change sets.
  public static var forDivision: Property<Self, Int32?> { .init(4) }

  /// `IsScanServiceMailbox` · Edm.Boolean
  public var isScanServiceMailbox: Bool { row[5] }
  /// `IsScanServiceMailbox` in queries and change sets.
  public static var isScanServiceMailbox: Property<Self, Bool> { .init(5) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(6) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: Property<Self, String?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[7] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ValidFrom` · Edm.DateTime
  public var validFrom: LocalDateTime? { row.dateTime(9) }
  /// `ValidFrom` in queries and change sets.
  public static var validFrom: Property<Self, LocalDateTime?> { .init(9) }

  /// `ValidTo` · Edm.DateTime
  public var validTo: LocalDateTime? { row.dateTime(10) }
  /// `ValidTo` in queries and change sets.
  public static var validTo: Property<Self, LocalDateTime?> { .init(10) }
}

nonisolated extension Read.Mailbox {
  /// `read/mailbox/PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct PreferredMailbox: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Mailbox.PreferredMailbox {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `ForDivision` · Edm.Int32
  public var forDivision: Int32? { row.int32(4) }
  /// `ForDivision` in queries and change sets.
  public static var forDivision: Property<Self, Int32?> { .init(4) }

  /// `IsScanServiceMailbox` · Edm.Boolean
  public var isScanServiceMailbox: Bool { row[5] }
  /// `IsScanServiceMailbox` in queries and change sets.
  public static var isScanServiceMailbox: Property<Self, Bool> { .init(5) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(6) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: Property<Self, String?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[7] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ValidFrom` · Edm.DateTime
  public var validFrom: LocalDateTime? { row.dateTime(9) }
  /// `ValidFrom` in queries and change sets.
  public static var validFrom: Property<Self, LocalDateTime?> { .init(9) }

  /// `ValidTo` · Edm.DateTime
  public var validTo: LocalDateTime? { row.dateTime(10) }
  /// `ValidTo` in queries and change sets.
  public static var validTo: Property<Self, LocalDateTime?> { .init(10) }
}
