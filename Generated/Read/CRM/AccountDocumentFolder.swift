// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.CRM {
  /// `read/crm:AccountDocumentFolder`
  nonisolated public struct AccountDocumentFolder: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `CountOfDocuments` · Edm.Int32
    public var countOfDocuments: Int32? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }

    /// `IsRootConV2` · Edm.Boolean
    public var isRootConV2: Bool? { row[ifPresent: 8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `ParentFolder` · Edm.Guid
    public var parentFolder: UUID? { row[ifPresent: 12] }

    /// `Share` · Edm.Int32
    public var share: Int32? { row[ifPresent: 13] }

    /// `SharePointConnectionStatus` · Edm.Int16
    public var sharePointConnectionStatus: Int16? { row[ifPresent: 14] }

    /// `SharePointID` · Edm.String
    public var sharePointID: String? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      Code                        String
      CountOfDocuments            Int32
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Description                 String
      Division                    Int32
      IsRootConV2                 Boolean
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      ParentFolder                Guid
      Share                       Int32
      SharePointConnectionStatus  Int16
      SharePointID                String
      """)
  }
}

nonisolated extension Read.CRM.AccountDocumentFolder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.CRM.AccountDocumentFolder, UUID> { Property(0) }
    public var code: Property<Read.CRM.AccountDocumentFolder, String?> { Property(1) }
    public var countOfDocuments: Property<Read.CRM.AccountDocumentFolder, Int32?> { Property(2) }
    public var created: Property<Read.CRM.AccountDocumentFolder, LocalDateTime?> { Property(3) }
    public var creator: Property<Read.CRM.AccountDocumentFolder, UUID?> { Property(4) }
    public var creatorFullName: Property<Read.CRM.AccountDocumentFolder, String?> { Property(5) }
    public var description: Property<Read.CRM.AccountDocumentFolder, String?> { Property(6) }
    public var division: Property<Read.CRM.AccountDocumentFolder, Int32?> { Property(7) }
    public var isRootConV2: Property<Read.CRM.AccountDocumentFolder, Bool?> { Property(8) }
    public var modified: Property<Read.CRM.AccountDocumentFolder, LocalDateTime?> { Property(9) }
    public var modifier: Property<Read.CRM.AccountDocumentFolder, UUID?> { Property(10) }
    public var modifierFullName: Property<Read.CRM.AccountDocumentFolder, String?> { Property(11) }
    public var parentFolder: Property<Read.CRM.AccountDocumentFolder, UUID?> { Property(12) }
    public var share: Property<Read.CRM.AccountDocumentFolder, Int32?> { Property(13) }
    public var sharePointConnectionStatus: Property<Read.CRM.AccountDocumentFolder, Int16?> { Property(14) }
    public var sharePointID: Property<Read.CRM.AccountDocumentFolder, String?> { Property(15) }
  }
}
