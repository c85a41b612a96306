// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// Ties an account to a solution, inside Exact Online or elsewhere.
  ///
  /// `accountancy/SolutionLinks` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct SolutionLink: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }

    /// `ExternalSolutionCode` · Edm.Int32
    public var externalSolutionCode: Int32? { row[ifPresent: 4] }

    /// `ExternalSolutionName` · Edm.String · read-only
    public var externalSolutionName: String? { row[ifPresent: 5] }

    /// `ExternalSolutionUrl` · Edm.String
    public var externalSolutionURL: String? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key · read-only
    public var id: UUID { row[7] }

    /// `InternalSolutionDivision` · Edm.Int32
    public var internalSolutionDivision: Int32? { row[ifPresent: 8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 11] }

    /// `OtherExternalSolutionName` · Edm.String
    public var otherExternalSolutionName: String? { row[ifPresent: 12] }

    /// `SolutionType` · Edm.Int32 · required on create
    public var solutionType: SolutionLinkType { row[13] }

    /// `Status` · Edm.Int32 · read-only
    public var status: SolutionLinkStatus { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                    Guid!      create! update
      Created                    DateTime!
      Creator                    Guid
      Division                   Int32!
      ExternalSolutionCode       Int32      create update
      ExternalSolutionName       String
      ExternalSolutionUrl        String     create update
      ID                         Guid!      key
      InternalSolutionDivision   Int32      create update
      Modified                   DateTime!
      Modifier                   Guid
      Name                       String     create update
      OtherExternalSolutionName  String     create update
      SolutionType               Int32!     create! update
      Status                     Int32!
      """)
  }
}

nonisolated extension Accountancy.SolutionLink {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Accountancy.SolutionLink, UUID> { Property(0) }
    public var created: Property<Accountancy.SolutionLink, LocalDateTime> { Property(1) }
    public var creator: Property<Accountancy.SolutionLink, UUID?> { Property(2) }
    public var division: Property<Accountancy.SolutionLink, Int32> { Property(3) }
    public var externalSolutionCode: Property<Accountancy.SolutionLink, Int32?> { Property(4) }
    public var externalSolutionName: Property<Accountancy.SolutionLink, String?> { Property(5) }
    public var externalSolutionURL: Property<Accountancy.SolutionLink, String?> { Property(6) }
    public var id: Property<Accountancy.SolutionLink, UUID> { Property(7) }
    public var internalSolutionDivision: Property<Accountancy.SolutionLink, Int32?> { Property(8) }
    public var modified: Property<Accountancy.SolutionLink, LocalDateTime> { Property(9) }
    public var modifier: Property<Accountancy.SolutionLink, UUID?> { Property(10) }
    public var name: Property<Accountancy.SolutionLink, String?> { Property(11) }
    public var otherExternalSolutionName: Property<Accountancy.SolutionLink, String?> { Property(12) }
    public var solutionType: Property<Accountancy.SolutionLink, SolutionLinkType> { Property(13) }
    public var status: Property<Accountancy.SolutionLink, SolutionLinkStatus> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var externalSolutionCode: WritableProperty<Int32> { WritableProperty(4) }
    public var externalSolutionURL: WritableProperty<String> { WritableProperty(6) }
    public var internalSolutionDivision: WritableProperty<Int32> { WritableProperty(8) }
    public var name: WritableProperty<String> { WritableProperty(11) }
    public var otherExternalSolutionName: WritableProperty<String> { WritableProperty(12) }
    public var solutionType: WritableProperty<SolutionLinkType> { WritableProperty(13) }
  }
}
