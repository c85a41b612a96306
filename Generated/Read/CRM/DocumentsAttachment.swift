// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.CRM {
  /// `read/crm/DocumentsAttachments` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentsAttachment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AttachmentFileName` · Edm.String
    public var attachmentFileName: String? { row[ifPresent: 1] }

    /// `AttachmentFileSize` · Edm.Double
    public var attachmentFileSize: Decimal { row[2] }

    /// `AttachmentUrl` · Edm.String
    public var attachmentURL: String? { row[ifPresent: 3] }

    /// `CanShowInWebView` · Edm.Boolean
    public var canShowInWebView: Bool { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!     key
      AttachmentFileName  String
      AttachmentFileSize  Double!
      AttachmentUrl       String
      CanShowInWebView    Boolean!
      """)
  }
}

nonisolated extension Read.CRM.DocumentsAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.CRM.DocumentsAttachment, UUID> { Property(0) }
    public var attachmentFileName: Property<Read.CRM.DocumentsAttachment, String?> { Property(1) }
    public var attachmentFileSize: Property<Read.CRM.DocumentsAttachment, Decimal> { Property(2) }
    public var attachmentURL: Property<Read.CRM.DocumentsAttachment, String?> { Property(3) }
    public var canShowInWebView: Property<Read.CRM.DocumentsAttachment, Bool> { Property(4) }
  }
}
