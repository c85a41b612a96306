// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// A customer's permission to collect payments by direct debit.
  ///
  /// `cashflow/DirectDebitMandates` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct DirectDebitMandate: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID? { row[ifPresent: 0] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 1] }

    /// `AttachmentFileName` · Edm.String
    public var attachmentFileName: String? { row[ifPresent: 2] }

    /// `BankAccount` · Edm.Guid · required on create
    public var bankAccount: UUID? { row[ifPresent: 3] }

    /// `CancellationDate` · Edm.DateTime
    public var cancellationDate: LocalDateTime? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `FirstSend` · Edm.Byte
    public var firstSend: UInt8? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `PaymentType` · Edm.Int16
    public var paymentType: DirectDebitMandatePaymentType? { row[ifPresent: 15] }

    /// `Reference` · Edm.String
    public var reference: String? { row[ifPresent: 16] }

    /// `SignatureDate` · Edm.DateTime
    public var signatureDate: LocalDateTime? { row[ifPresent: 17] }

    /// `Type` · Edm.Int16
    public var type: DirectDebitMandateType? { row[ifPresent: 18] }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 19] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid      create! update
      Attachment          Binary    create update
      AttachmentFileName  String    create update
      BankAccount         Guid      create! update
      CancellationDate    DateTime  create update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String    create update
      Division            Int32
      FirstSend           Byte      create update
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      PaymentType         Int16     create update
      Reference           String    create update
      SignatureDate       DateTime  create update
      Type                Int16     create update
      Main                Byte      create update
      """)
  }
}

nonisolated extension Cashflow.DirectDebitMandate {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Cashflow.DirectDebitMandate, UUID?> { Property(0) }
    public var attachment: Property<Cashflow.DirectDebitMandate, Data?> { Property(1) }
    public var attachmentFileName: Property<Cashflow.DirectDebitMandate, String?> { Property(2) }
    public var bankAccount: Property<Cashflow.DirectDebitMandate, UUID?> { Property(3) }
    public var cancellationDate: Property<Cashflow.DirectDebitMandate, LocalDateTime?> { Property(4) }
    public var created: Property<Cashflow.DirectDebitMandate, LocalDateTime?> { Property(5) }
    public var creator: Property<Cashflow.DirectDebitMandate, UUID?> { Property(6) }
    public var creatorFullName: Property<Cashflow.DirectDebitMandate, String?> { Property(7) }
    public var description: Property<Cashflow.DirectDebitMandate, String?> { Property(8) }
    public var division: Property<Cashflow.DirectDebitMandate, Int32?> { Property(9) }
    public var firstSend: Property<Cashflow.DirectDebitMandate, UInt8?> { Property(10) }
    public var id: Property<Cashflow.DirectDebitMandate, UUID> { Property(11) }
    public var modified: Property<Cashflow.DirectDebitMandate, LocalDateTime?> { Property(12) }
    public var modifier: Property<Cashflow.DirectDebitMandate, UUID?> { Property(13) }
    public var modifierFullName: Property<Cashflow.DirectDebitMandate, String?> { Property(14) }
    public var paymentType: Property<Cashflow.DirectDebitMandate, DirectDebitMandatePaymentType?> { Property(15) }
    public var reference: Property<Cashflow.DirectDebitMandate, String?> { Property(16) }
    public var signatureDate: Property<Cashflow.DirectDebitMandate, LocalDateTime?> { Property(17) }
    public var type: Property<Cashflow.DirectDebitMandate, DirectDebitMandateType?> { Property(18) }
    public var main: Property<Cashflow.DirectDebitMandate, UInt8?> { Property(19) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var attachment: WritableProperty<Data> { WritableProperty(1) }
    public var attachmentFileName: WritableProperty<String> { WritableProperty(2) }
    public var bankAccount: WritableProperty<UUID> { WritableProperty(3) }
    public var cancellationDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var firstSend: WritableProperty<UInt8> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var paymentType: WritableProperty<DirectDebitMandatePaymentType> { WritableProperty(15) }
    public var reference: WritableProperty<String> { WritableProperty(16) }
    public var signatureDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var type: WritableProperty<DirectDebitMandateType> { WritableProperty(18) }
    public var main: WritableProperty<UInt8> { WritableProperty(19) }
  }
}
