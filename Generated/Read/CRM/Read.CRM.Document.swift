// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.CRM {
  /// `read/crm/Documents` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct Document: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 7] }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID? { row[ifPresent: 8] }

    /// `DocumentViewUrl` · Edm.String
    public var documentViewURL: String? { row[ifPresent: 9] }

    /// `HasEmptyBody` · Edm.Boolean
    public var hasEmptyBody: Bool { row[10] }

    /// `HID` · Edm.Int32
    public var hid: Int32 { row[11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 14] }

    /// `PurchaseInvoiceNumber` · Edm.Int32
    public var purchaseInvoiceNumber: Int32? { row[ifPresent: 15] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 16] }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 17] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 18] }

    /// `SendMethod` · Edm.Int32
    public var sendMethod: Int32? { row[ifPresent: 19] }

    /// `Share` · Edm.Int32
    public var share: Int32 { row[20] }

    /// `SharePointConnectionStatus` · Edm.Int16
    public var sharePointConnectionStatus: Int16? { row[ifPresent: 21] }

    /// `SharePointID` · Edm.String
    public var sharePointID: String? { row[ifPresent: 22] }

    /// `Source` · Edm.Int32
    public var source: Int32? { row[ifPresent: 23] }

    /// `SourceDescription` · Edm.String
    public var sourceDescription: String? { row[ifPresent: 24] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 25] }

    /// `Type` · Edm.Int32
    public var type: DocumentTypeID { row[26] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 27] }

    /// `Attachments` · expand with `expanding { $0.attachments }`
    public var attachments: Expanded<Read.CRM.DocumentsAttachment> { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!                          key
      Account                     Guid
      Contact                     Guid
      Created                     DateTime!
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32!
      DocumentDate                DateTime
      DocumentFolder              Guid
      DocumentViewUrl             String
      HasEmptyBody                Boolean!
      HID                         Int32!
      Modified                    DateTime!
      Modifier                    Guid
      Opportunity                 Guid
      PurchaseInvoiceNumber       Int32
      PurchaseOrderNumber         Int32
      SalesInvoiceNumber          Int32
      SalesOrderNumber            Int32
      SendMethod                  Int32
      Share                       Int32!
      SharePointConnectionStatus  Int16
      SharePointID                String
      Source                      Int32
      SourceDescription           String
      Subject                     String
      Type                        Int32!
      TypeDescription             String
      Attachments                 Read.CRM.DocumentsAttachment*
      """,
      related: { [Read.CRM.DocumentsAttachment.table] })
  }
}

nonisolated extension Read.CRM.Document {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.CRM.Document, UUID> { Property(0) }
    public var account: Property<Read.CRM.Document, UUID?> { Property(1) }
    public var contact: Property<Read.CRM.Document, UUID?> { Property(2) }
    public var created: Property<Read.CRM.Document, LocalDateTime> { Property(3) }
    public var creator: Property<Read.CRM.Document, UUID?> { Property(4) }
    public var creatorFullName: Property<Read.CRM.Document, String?> { Property(5) }
    public var division: Property<Read.CRM.Document, Int32> { Property(6) }
    public var documentDate: Property<Read.CRM.Document, LocalDateTime?> { Property(7) }
    public var documentFolder: Property<Read.CRM.Document, UUID?> { Property(8) }
    public var documentViewURL: Property<Read.CRM.Document, String?> { Property(9) }
    public var hasEmptyBody: Property<Read.CRM.Document, Bool> { Property(10) }
    public var hid: Property<Read.CRM.Document, Int32> { Property(11) }
    public var modified: Property<Read.CRM.Document, LocalDateTime> { Property(12) }
    public var modifier: Property<Read.CRM.Document, UUID?> { Property(13) }
    public var opportunity: Property<Read.CRM.Document, UUID?> { Property(14) }
    public var purchaseInvoiceNumber: Property<Read.CRM.Document, Int32?> { Property(15) }
    public var purchaseOrderNumber: Property<Read.CRM.Document, Int32?> { Property(16) }
    public var salesInvoiceNumber: Property<Read.CRM.Document, Int32?> { Property(17) }
    public var salesOrderNumber: Property<Read.CRM.Document, Int32?> { Property(18) }
    public var sendMethod: Property<Read.CRM.Document, Int32?> { Property(19) }
    public var share: Property<Read.CRM.Document, Int32> { Property(20) }
    public var sharePointConnectionStatus: Property<Read.CRM.Document, Int16?> { Property(21) }
    public var sharePointID: Property<Read.CRM.Document, String?> { Property(22) }
    public var source: Property<Read.CRM.Document, Int32?> { Property(23) }
    public var sourceDescription: Property<Read.CRM.Document, String?> { Property(24) }
    public var subject: Property<Read.CRM.Document, String?> { Property(25) }
    public var type: Property<Read.CRM.Document, DocumentTypeID> { Property(26) }
    public var typeDescription: Property<Read.CRM.Document, String?> { Property(27) }
    public var attachments: Navigation<Read.CRM.Document, Read.CRM.DocumentsAttachment> { Navigation(28) }
  }
}
