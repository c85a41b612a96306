// exact-online-generator 0.1.0 · for runtime 1 · services/salesinvoice.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/salesinvoice`
nonisolated public struct SalesInvoice: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesInvoices` · read, create, update, delete · 60 rows a page · webhook topic `SalesInvoices`
  /// · permission "Sales invoices"
  public var salesInvoices: EntitySet<SalesInvoice.SalesInvoiceEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesInvoices") }

  /// `SalesInvoiceLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  public var salesInvoiceLines: EntitySet<SalesInvoice.SalesInvoiceLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesInvoiceLines") }

  /// `SalesInvoiceOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  public var salesInvoiceOrderChargeLines: EntitySet<SalesInvoice.SalesInvoiceOrderChargeLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesInvoiceOrderChargeLines") }

  /// `PrintedSalesInvoices` · create · permission "Sales invoices"
  public var printedSalesInvoices: EntitySet<SalesInvoice.PrintedSalesInvoice, Methods.Create> { EntitySet(root, "PrintedSalesInvoices") }

  /// `Layouts` · read · 60 rows a page · permission "Sales invoices"
  public var layouts: EntitySet<SalesInvoice.Layout, Methods.Read> { EntitySet(root, "Layouts") }

  /// `InvoiceSalesOrders` · create · permission "Sales orders"
  public var invoiceSalesOrders: EntitySet<SalesInvoice.InvoiceSalesOrders, Methods.Create> { EntitySet(root, "InvoiceSalesOrders") }

  /// `SalesOrderID` · create · permission "Sales orders"
  public var salesOrderID: EntitySet<SalesInvoice.SalesOrderID, Methods.Create> { EntitySet(root, "SalesOrderID") }
}

nonisolated extension EntitySet where Subject == SalesInvoice.SalesInvoiceEntity {
  /// Prints and processes the invoice: it gets its number, is booked, and can no longer be changed. 'document' of the
  /// answer is the document with the PDF.
  ///
  /// POST `salesinvoice/PrintedSalesInvoices` · throws `DocumentCreationError` · throws `EmailCreationError`
  /// · throws `PeppolCreationError` · throws `PostboxMessageCreationError` · permission "Sales invoices"
  nonisolated(nonsending) public func print(_ row: SalesInvoice.SalesInvoiceEntity, _ build: (inout Changes<SalesInvoice.PrintedSalesInvoice>) throws -> Void = { _ in }) async throws -> SalesInvoice.PrintedSalesInvoice {
    try await print(odataValue("InvoiceID", of: row), build)
  }
  /// The same, given `InvoiceID` of the row alone.
  nonisolated(nonsending) public func print(_ key: UUID, _ build: (inout Changes<SalesInvoice.PrintedSalesInvoice>) throws -> Void = { _ in }) async throws -> SalesInvoice.PrintedSalesInvoice {
    try await odataAct("PrintedSalesInvoices", key: "InvoiceID", key, failure: ["DocumentCreationError", "EmailCreationError", "PeppolCreationError", "PostboxMessageCreationError"], build)
  }

  /// Prints and processes the invoice, and sends it to the customer by e-mail unless told otherwise.
  ///
  /// POST `salesinvoice/PrintedSalesInvoices` · throws `DocumentCreationError` · throws `EmailCreationError`
  /// · throws `PeppolCreationError` · throws `PostboxMessageCreationError` · permission "Sales invoices"
  nonisolated(nonsending) public func send(_ row: SalesInvoice.SalesInvoiceEntity, _ build: (inout Changes<SalesInvoice.PrintedSalesInvoice>) throws -> Void = { _ in }) async throws -> SalesInvoice.PrintedSalesInvoice {
    try await send(odataValue("InvoiceID", of: row), build)
  }
  /// The same, given `InvoiceID` of the row alone.
  nonisolated(nonsending) public func send(_ key: UUID, _ build: (inout Changes<SalesInvoice.PrintedSalesInvoice>) throws -> Void = { _ in }) async throws -> SalesInvoice.PrintedSalesInvoice {
    try await odataAct("PrintedSalesInvoices", key: "InvoiceID", key, with: ["SendEmailToCustomer": true], failure: ["DocumentCreationError", "EmailCreationError", "PeppolCreationError", "PostboxMessageCreationError"], build)
  }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice:GeneralLayout`
  nonisolated public struct GeneralLayout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      Category          Int32!
      CategoryName      String
      DDView            Guid
      Language          String
      Status            Int16!
      """)
  }
}

nonisolated extension SalesInvoice.GeneralLayout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LayoutType?> { .init(9) }

  /// `Category` · Edm.Int32
  public var category: LayoutCategory { row[10] }
  /// `Category` in queries and change sets.
  public static var category: Property<Self, LayoutCategory> { .init(10) }

  /// `CategoryName` · Edm.String
  public var categoryName: String? { row.string(11) }
  /// `CategoryName` in queries and change sets.
  public static var categoryName: Property<Self, String?> { .init(11) }

  /// `DDView` · Edm.Guid
  public var ddView: UUID? { row.guid(12) }
  /// `DDView` in queries and change sets.
  public static var ddView: Property<Self, UUID?> { .init(12) }

  /// `Language` · Edm.String
  public var language: String? { row.string(13) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(13) }

  /// `Status` · Edm.Int16
  public var status: LayoutStatus { row[14] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LayoutStatus> { .init(14) }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice/InvoiceSalesOrders` · create · permission "Sales orders"
  nonisolated public struct InvoiceSalesOrders: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreateMode               Int32                       create!
      DeliveryNumber           Int32                       create
      EndDate                  DateTime                    create
      ID                       Guid!                       key create
      InvoiceMode              Int32                       create!
      JournalCode              String                      create!
      NumberOfCreatedInvoices  Int32
      NumberOfFailedInvoices   Int32
      Errors                   String
      StartDate                DateTime                    create
      UserInvoiceDate          DateTime                    create
      Mode                     Int32                       create default(1)
      ProcessID                Guid
      SalesOrderIDs            SalesInvoice.SalesOrderID*  create!
      """, related: { [SalesInvoice.SalesOrderID.table] })
  }
}

nonisolated extension SalesInvoice.InvoiceSalesOrders {
  /// `CreateMode` · Edm.Int32 · required on create
  public var createMode: InvoiceCreationMode? { row[ifPresent: 0] }
  /// `CreateMode` in queries and change sets.
  public static var createMode: WritableProperty<Self, InvoiceCreationMode?> { .init(0) }

  /// `DeliveryNumber` · Edm.Int32
  public var deliveryNumber: Int32? { row.int32(1) }
  /// `DeliveryNumber` in queries and change sets.
  public static var deliveryNumber: WritableProperty<Self, Int32?> { .init(1) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(2) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(3) }

  /// `InvoiceMode` · Edm.Int32 · required on create
  public var invoiceMode: InvoiceQuantityMode? { row[ifPresent: 4] }
  /// `InvoiceMode` in queries and change sets.
  public static var invoiceMode: WritableProperty<Self, InvoiceQuantityMode?> { .init(4) }

  /// `JournalCode` · Edm.String · required on create
  public var journalCode: String? { row.string(5) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: WritableProperty<Self, String?> { .init(5) }

  /// `NumberOfCreatedInvoices` · Edm.Int32 · read-only
  public var numberOfCreatedInvoices: Int32? { row.int32(6) }
  /// `NumberOfCreatedInvoices` in queries and change sets.
  public static var numberOfCreatedInvoices: Property<Self, Int32?> { .init(6) }

  /// `NumberOfFailedInvoices` · Edm.Int32 · read-only
  public var numberOfFailedInvoices: Int32? { row.int32(7) }
  /// `NumberOfFailedInvoices` in queries and change sets.
  public static var numberOfFailedInvoices: Property<Self, Int32?> { .init(7) }

  /// `Errors` · Edm.String · read-only
  public var errors: String? { row.string(8) }
  /// `Errors` in queries and change sets.
  public static var errors: Property<Self, String?> { .init(8) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(9) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `UserInvoiceDate` · Edm.DateTime
  public var userInvoiceDate: LocalDateTime? { row.dateTime(10) }
  /// `UserInvoiceDate` in queries and change sets.
  public static var userInvoiceDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Mode` · Edm.Int32 · `1` on create unless assigned
  public var mode: InvoiceProcessingMode? { row[ifPresent: 11] }
  /// `Mode` in queries and change sets.
  public static var mode: WritableProperty<Self, InvoiceProcessingMode?> { .init(11) }

  /// `ProcessID` · Edm.Guid · read-only
  public var processID: UUID? { row.guid(12) }
  /// `ProcessID` in queries and change sets.
  public static var processID: Property<Self, UUID?> { .init(12) }

  /// `SalesOrderIDs` · expand with `expanding { $0.salesOrderIDs }`
  public var salesOrderIDs: Expanded<SalesInvoice.SalesOrderID> { row[13] }
  /// `SalesOrderIDs` in queries and change sets.
  public static var salesOrderIDs: WritableNavigation<Self, SalesInvoice.SalesOrderID, [Changes<SalesInvoice.SalesOrderID>]> { .init(13) }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice/Layouts` · read · 60 rows a page · permission "Sales invoices"
  nonisolated public struct Layout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      """)
  }
}

nonisolated extension SalesInvoice.Layout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LayoutType?> { .init(9) }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice/PrintedSalesInvoices` · create · permission "Sales invoices"
  nonisolated public struct PrintedSalesInvoice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      InvoiceID                      Guid!     key create!
      Division                       Int32     create
      ExtraText                      String    create
      InvoiceDate                    DateTime  create
      ReportingPeriod                Int32     create
      ReportingYear                  Int32     create
      Document                       Guid      create
      DocumentCreationError          String    create
      DocumentCreationSuccess        String    create
      DocumentLayout                 Guid      create
      EmailCreationError             String    create
      EmailCreationSuccess           String    create
      EmailLayout                    Guid      create
      SenderEmailAddress             String    create
      PostboxSender                  Guid      create
      PostboxMessageCreationError    String    create
      PostboxMessageCreationSuccess  String    create
      PeppolCreationError            String    create
      PeppolCreationSuccess          String    create
      SendEmailToCustomer            Boolean   create
      SendInvoiceToCustomerPostbox   Boolean   create
      SendInvoiceViaPeppol           Boolean   create
      SendOutputBasedOnAccount       Boolean   create
      """)
  }
}

nonisolated extension SalesInvoice.PrintedSalesInvoice {
  /// `InvoiceID` · Edm.Guid · key · required on create
  public var invoiceID: UUID { row[0] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(1) }

  /// `ExtraText` · Edm.String
  public var extraText: String? { row.string(2) }
  /// `ExtraText` in queries and change sets.
  public static var extraText: WritableProperty<Self, String?> { .init(2) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(3) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `ReportingPeriod` · Edm.Int32
  public var reportingPeriod: Int32? { row.int32(4) }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: WritableProperty<Self, Int32?> { .init(4) }

  /// `ReportingYear` · Edm.Int32
  public var reportingYear: Int32? { row.int32(5) }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: WritableProperty<Self, Int32?> { .init(5) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(6) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(6) }

  /// `DocumentCreationError` · Edm.String
  public var documentCreationError: String? { row.string(7) }
  /// `DocumentCreationError` in queries and change sets.
  public static var documentCreationError: WritableProperty<Self, String?> { .init(7) }

  /// `DocumentCreationSuccess` · Edm.String
  public var documentCreationSuccess: String? { row.string(8) }
  /// `DocumentCreationSuccess` in queries and change sets.
  public static var documentCreationSuccess: WritableProperty<Self, String?> { .init(8) }

  /// `DocumentLayout` · Edm.Guid
  public var documentLayout: UUID? { row.guid(9) }
  /// `DocumentLayout` in queries and change sets.
  public static var documentLayout: WritableProperty<Self, UUID?> { .init(9) }

  /// `EmailCreationError` · Edm.String
  public var emailCreationError: String? { row.string(10) }
  /// `EmailCreationError` in queries and change sets.
  public static var emailCreationError: WritableProperty<Self, String?> { .init(10) }

  /// `EmailCreationSuccess` · Edm.String
  public var emailCreationSuccess: String? { row.string(11) }
  /// `EmailCreationSuccess` in queries and change sets.
  public static var emailCreationSuccess: WritableProperty<Self, String?> { .init(11) }

  /// `EmailLayout` · Edm.Guid
  public var emailLayout: UUID? { row.guid(12) }
  /// `EmailLayout` in queries and change sets.
  public static var emailLayout: WritableProperty<Self, UUID?> { .init(12) }

  /// `SenderEmailAddress` · Edm.String
  public var senderEmailAddress: String? { row.string(13) }
  /// `SenderEmailAddress` in queries and change sets.
  public static var senderEmailAddress: WritableProperty<Self, String?> { .init(13) }

  /// `PostboxSender` · Edm.Guid
  public var postboxSender: UUID? { row.guid(14) }
  /// `PostboxSender` in queries and change sets.
  public static var postboxSender: WritableProperty<Self, UUID?> { .init(14) }

  /// `PostboxMessageCreationError` · Edm.String
  public var postboxMessageCreationError: String? { row.string(15) }
  /// `PostboxMessageCreationError` in queries and change sets.
  public static var postboxMessageCreationError: WritableProperty<Self, String?> { .init(15) }

  /// `PostboxMessageCreationSuccess` · Edm.String
  public var postboxMessageCreationSuccess: String? { row.string(16) }
  /// `PostboxMessageCreationSuccess` in queries and change sets.
  public static var postboxMessageCreationSuccess: WritableProperty<Self, String?> { .init(16) }

  /// `PeppolCreationError` · Edm.String
  public var peppolCreationError: String? { row.string(17) }
  /// `PeppolCreationError` in queries and change sets.
  public static var peppolCreationError: WritableProperty<Self, String?> { .init(17) }

  /// `PeppolCreationSuccess` · Edm.String
  public var peppolCreationSuccess: String? { row.string(18) }
  /// `PeppolCreationSuccess` in queries and change sets.
  public static var peppolCreationSuccess: WritableProperty<Self, String?> { .init(18) }

  /// `SendEmailToCustomer` · Edm.Boolean
  public var sendEmailToCustomer: Bool? { row.boolean(19) }
  /// `SendEmailToCustomer` in queries and change sets.
  public static var sendEmailToCustomer: WritableProperty<Self, Bool?> { .init(19) }

  /// `SendInvoiceToCustomerPostbox` · Edm.Boolean
  public var sendInvoiceToCustomerPostbox: Bool? { row.boolean(20) }
  /// `SendInvoiceToCustomerPostbox` in queries and change sets.
  public static var sendInvoiceToCustomerPostbox: WritableProperty<Self, Bool?> { .init(20) }

  /// `SendInvoiceViaPeppol` · Edm.Boolean
  public var sendInvoiceViaPeppol: Bool? { row.boolean(21) }
  /// `SendInvoiceViaPeppol` in queries and change sets.
  public static var sendInvoiceViaPeppol: WritableProperty<Self, Bool?> { .init(21) }

  /// `SendOutputBasedOnAccount` · Edm.Boolean
  public var sendOutputBasedOnAccount: Bool? { row.boolean(22) }
  /// `SendOutputBasedOnAccount` in queries and change sets.
  public static var sendOutputBasedOnAccount: WritableProperty<Self, Bool?> { .init(22) }
}

nonisolated extension SalesInvoice {
  /// An invoice or credit note made for a customer.
  ///
  /// `salesinvoice/SalesInvoices` · read, create, update, delete · 60 rows a page · webhook topic `SalesInvoices`
  /// · permission "Sales invoices"
  nonisolated public struct SalesInvoiceEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountFC                              Double
      AmountDiscount                        Double                                     create update
      AmountDC                              Double
      AmountDiscountExclVat                 Double                                     create update
      AmountFCExclVat                       Double
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Currency                              String                                     create update
      DeliverTo                             Guid                                       create update
      DeliverToContactPerson                Guid                                       create update
      DeliverToContactPersonFullName        String
      DeliverToAddress                      Guid                                       create update
      DeliverToName                         String
      Description                           String                                     create update
      Discount                              Double                                     create update
      DiscountType                          Int16
      Division                              Int32
      Document                              Guid                                       create update
      DocumentNumber                        Int32
      DocumentSubject                       String
      DueDate                               DateTime                                   create update
      ExtraDutyAmountFC                     Double                                     create update
      GAccountAmountFC                      Double                                     create update
      IncotermAddress                       String                                     create update
      IncotermCode                          String                                     create update
      IncotermVersion                       Int16                                      create update
      InvoiceDate                           DateTime
      InvoiceID                             Guid!                                      key create update
      InvoiceTo                             Guid                                       create update
      InvoiceToContactPerson                Guid                                       create update
      InvoiceToContactPersonFullName        String
      InvoiceToName                         String
      InvoiceNumber                         Int32
      IsExtraDuty                           Boolean                                    create update
      Journal                               String                                     create! update
      JournalDescription                    String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      OrderDate                             DateTime                                   create update
      OrderedBy                             Guid                                       create! update
      OrderedByContactPerson                Guid                                       create update
      OrderedByContactPersonFullName        String
      OrderedByName                         String
      OrderNumber                           Int32                                      create update
      PaymentCondition                      String                                     create update
      PaymentConditionDescription           String
      PaymentReference                      String                                     create update
      Remarks                               String                                     create update
      SalesChannel                          Guid                                       create update
      SalesChannelCode                      String
      SalesChannelDescription               String
      Salesperson                           Guid                                       create update
      SalespersonFullName                   String
      SelectionCode                         Guid                                       create update
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShippingMethod                        Guid                                       create update
      ShippingMethodCode                    String
      ShippingMethodDescription             String
      Status                                Int16                                      create
      StatusDescription                     String
      TaxSchedule                           Guid                                       create update
      TaxScheduleCode                       String
      TaxScheduleDescription                String
      Type                                  Int32                                      create update
      TypeDescription                       String
      VATAmountFC                           Double
      VATAmountDC                           Double
      YourRef                               String                                     create update
      StarterSalesInvoiceStatus             Int16
      StarterSalesInvoiceStatusDescription  String
      WithholdingTaxAmountFC                Double                                     create update
      WithholdingTaxBaseAmount              Double                                     create update
      WithholdingTaxPercentage              Double                                     create update
      Warehouse                             Guid                                       create update
      InvoiceStatusInformation              String
      SalesInvoiceLines                     SalesInvoice.SalesInvoiceLine*             create!
      SalesInvoiceOrderChargeLines          SalesInvoice.SalesInvoiceOrderChargeLine*  create
      """, related: { [SalesInvoice.SalesInvoiceLine.table, SalesInvoice.SalesInvoiceOrderChargeLine.table] })
  }
}

nonisolated extension SalesInvoice.SalesInvoiceEntity {
  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal? { row.decimal(0) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(0) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(1) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: WritableProperty<Self, Decimal?> { .init(1) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(2) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: WritableProperty<Self, Decimal?> { .init(3) }

  /// `AmountFCExclVat` · Edm.Double · read-only
  public var amountFCExclVAT: Decimal? { row.decimal(4) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(8) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(8) }

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(9) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: WritableProperty<Self, UUID?> { .init(9) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(10) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: WritableProperty<Self, UUID?> { .init(10) }

  /// `DeliverToContactPersonFullName` · Edm.String · read-only
  public var deliverToContactPersonFullName: String? { row.string(11) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: Property<Self, String?> { .init(11) }

  /// `DeliverToAddress` · Edm.Guid
  public var deliverToAddress: UUID? { row.guid(12) }
  /// `DeliverToAddress` in queries and change sets.
  public static var deliverToAddress: WritableProperty<Self, UUID?> { .init(12) }

  /// `DeliverToName` · Edm.String · read-only
  public var deliverToName: String? { row.string(13) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: Property<Self, String?> { .init(13) }

  /// `Description` · Edm.String
  public var description: String? { row.string(14) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(14) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(15) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(15) }

  /// `DiscountType` · Edm.Int16 · read-only
  public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 16] }
  /// `DiscountType` in queries and change sets.
  public static var discountType: Property<Self, SalesInvoiceDiscountType?> { .init(16) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(17) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(17) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(18) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(18) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(19) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(19) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(20) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(20) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(21) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(22) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: WritableProperty<Self, Decimal?> { .init(22) }

  /// `GAccountAmountFC` · Edm.Double
  public var gAccountAmountFC: Decimal? { row.decimal(23) }
  /// `GAccountAmountFC` in queries and change sets.
  public static var gAccountAmountFC: WritableProperty<Self, Decimal?> { .init(23) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(24) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: WritableProperty<Self, String?> { .init(24) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(25) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: WritableProperty<Self, String?> { .init(25) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 26] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: WritableProperty<Self, IncotermVersion?> { .init(26) }

  /// `InvoiceDate` · Edm.DateTime · read-only
  public var invoiceDate: LocalDateTime? { row.dateTime(27) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(27) }

  /// `InvoiceID` · Edm.Guid · key
  public var invoiceID: UUID { row[28] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: WritableProperty<Self, UUID> { .init(28) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(29) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: WritableProperty<Self, UUID?> { .init(29) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(30) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: WritableProperty<Self, UUID?> { .init(30) }

  /// `InvoiceToContactPersonFullName` · Edm.String · read-only
  public var invoiceToContactPersonFullName: String? { row.string(31) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: Property<Self, String?> { .init(31) }

  /// `InvoiceToName` · Edm.String · read-only
  public var invoiceToName: String? { row.string(32) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: Property<Self, String?> { .init(32) }

  /// `InvoiceNumber` · Edm.Int32 · read-only
  public var invoiceNumber: Int32? { row.int32(33) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(33) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(34) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: WritableProperty<Self, Bool?> { .init(34) }

  /// `Journal` · Edm.String · required on create
  public var journal: String? { row.string(35) }
  /// `Journal` in queries and change sets.
  public static var journal: WritableProperty<Self, String?> { .init(35) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(36) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(36) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(37) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(37) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(38) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(38) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(39) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(39) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(40) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: WritableProperty<Self, LocalDateTime?> { .init(40) }

  /// `OrderedBy` · Edm.Guid · required on create
  public var orderedBy: UUID? { row.guid(41) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: WritableProperty<Self, UUID?> { .init(41) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(42) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: WritableProperty<Self, UUID?> { .init(42) }

  /// `OrderedByContactPersonFullName` · Edm.String · read-only
  public var orderedByContactPersonFullName: String? { row.string(43) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: Property<Self, String?> { .init(43) }

  /// `OrderedByName` · Edm.String · read-only
  public var orderedByName: String? { row.string(44) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: Property<Self, String?> { .init(44) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(45) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32?> { .init(45) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(46) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(46) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(47) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(47) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(48) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(48) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(49) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(49) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(50) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: WritableProperty<Self, UUID?> { .init(50) }

  /// `SalesChannelCode` · Edm.String · read-only
  public var salesChannelCode: String? { row.string(51) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: Property<Self, String?> { .init(51) }

  /// `SalesChannelDescription` · Edm.String · read-only
  public var salesChannelDescription: String? { row.string(52) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: Property<Self, String?> { .init(52) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(53) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: WritableProperty<Self, UUID?> { .init(53) }

  /// `SalespersonFullName` · Edm.String · read-only
  public var salespersonFullName: String? { row.string(54) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: Property<Self, String?> { .init(54) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(55) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: WritableProperty<Self, UUID?> { .init(55) }

  /// `SelectionCodeCode` · Edm.String · read-only
  public var selectionCodeCode: String? { row.string(56) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(56) }

  /// `SelectionCodeDescription` · Edm.String · read-only
  public var selectionCodeDescription: String? { row.string(57) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(57) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(58) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(58) }

  /// `ShippingMethodCode` · Edm.String · read-only
  public var shippingMethodCode: String? { row.string(59) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: Property<Self, String?> { .init(59) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(60) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(60) }

  /// `Status` · Edm.Int16 · accepted on create only
  public var status: SalesInvoiceStatus? { row[ifPresent: 61] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, SalesInvoiceStatus?> { .init(61) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(62) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(62) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(63) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(63) }

  /// `TaxScheduleCode` · Edm.String · read-only
  public var taxScheduleCode: String? { row.string(64) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(64) }

  /// `TaxScheduleDescription` · Edm.String · read-only
  public var taxScheduleDescription: String? { row.string(65) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(65) }

  /// `Type` · Edm.Int32
  public var type: SalesInvoiceType? { row[ifPresent: 66] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, SalesInvoiceType?> { .init(66) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(67) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(67) }

  /// `VATAmountFC` · Edm.Double · read-only
  public var vatAmountFC: Decimal? { row.decimal(68) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: Property<Self, Decimal?> { .init(68) }

  /// `VATAmountDC` · Edm.Double · read-only
  public var vatAmountDC: Decimal? { row.decimal(69) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(69) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(70) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(70) }

  /// `StarterSalesInvoiceStatus` · Edm.Int16 · read-only
  public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 71] }
  /// `StarterSalesInvoiceStatus` in queries and change sets.
  public static var starterSalesInvoiceStatus: Property<Self, Int16?> { .init(71) }

  /// `StarterSalesInvoiceStatusDescription` · Edm.String · read-only
  public var starterSalesInvoiceStatusDescription: String? { row.string(72) }
  /// `StarterSalesInvoiceStatusDescription` in queries and change sets.
  public static var starterSalesInvoiceStatusDescription: Property<Self, String?> { .init(72) }

  /// `WithholdingTaxAmountFC` · Edm.Double
  public var withholdingTaxAmountFC: Decimal? { row.decimal(73) }
  /// `WithholdingTaxAmountFC` in queries and change sets.
  public static var withholdingTaxAmountFC: WritableProperty<Self, Decimal?> { .init(73) }

  /// `WithholdingTaxBaseAmount` · Edm.Double
  public var withholdingTaxBaseAmount: Decimal? { row.decimal(74) }
  /// `WithholdingTaxBaseAmount` in queries and change sets.
  public static var withholdingTaxBaseAmount: WritableProperty<Self, Decimal?> { .init(74) }

  /// `WithholdingTaxPercentage` · Edm.Double
  public var withholdingTaxPercentage: Decimal? { row.decimal(75) }
  /// `WithholdingTaxPercentage` in queries and change sets.
  public static var withholdingTaxPercentage: WritableProperty<Self, Decimal?> { .init(75) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(76) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(76) }

  /// `InvoiceStatusInformation` · Edm.String · read-only
  public var invoiceStatusInformation: String? { row.string(77) }
  /// `InvoiceStatusInformation` in queries and change sets.
  public static var invoiceStatusInformation: Property<Self, String?> { .init(77) }

  /// `SalesInvoiceLines` · expand with `expanding { $0.salesInvoiceLines }`
  public var salesInvoiceLines: Expanded<SalesInvoice.SalesInvoiceLine> { row[78] }
  /// `SalesInvoiceLines` in queries and change sets.
  public static var salesInvoiceLines: WritableNavigation<Self, SalesInvoice.SalesInvoiceLine, [Changes<SalesInvoice.SalesInvoiceLine>]> { .init(78) }

  /// `SalesInvoiceOrderChargeLines` · expand with `expanding { $0.salesInvoiceOrderChargeLines }`
  public var salesInvoiceOrderChargeLines: Expanded<SalesInvoice.SalesInvoiceOrderChargeLine> { row[79] }
  /// `SalesInvoiceOrderChargeLines` in queries and change sets.
  public static var salesInvoiceOrderChargeLines: WritableNavigation<Self, SalesInvoice.SalesInvoiceOrderChargeLine, [Changes<SalesInvoice.SalesInvoiceOrderChargeLine>]> { .init(79) }
}

nonisolated extension SalesInvoice {
  /// One invoiced item or service on a sales invoice.
  ///
  /// `salesinvoice/SalesInvoiceLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  nonisolated public struct SalesInvoiceLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double
      AmountFC                 Double    create update
      CostCenter               String    create update
      CostCenterDescription    String
      CostUnit                 String    create update
      CostUnitDescription      String
      CustomerItemCode         String
      DeliveryDate             DateTime  create update
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32
      Employee                 Guid      create update
      EmployeeFullName         String
      EndTime                  DateTime  create update
      ExtraDutyAmountFC        Double    create update
      ExtraDutyPercentage      Double    create update
      GLAccount                Guid      create! update
      GLAccountDescription     String
      ID                       Guid!     key create update
      InvoiceID                Guid!     create! update
      Item                     Guid      create! update
      ItemDescription          String
      ItemCode                 String
      LineNumber               Int32
      NetPrice                 Double    create update
      Notes                    String    create update
      Pricelist                Guid      create update
      PricelistDescription     String
      Project                  Guid      create update
      ProjectDescription       String
      ProjectWBS               Guid      create update
      ProjectWBSDescription    String
      Quantity                 Double    create update
      SalesOrder               Guid
      SalesOrderLine           Guid
      SalesOrderLineNumber     Int32
      SalesOrderNumber         Int32
      StartTime                DateTime  create update
      Subscription             Guid
      SubscriptionDescription  String
      UnitCode                 String    create update
      UnitDescription          String
      UnitPrice                Double    create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String
      TaxScheduleDescription   String
      VATAmountFC              Double    create update
      VATAmountDC              Double    create update
      VATCode                  String    create update
      VATCodeDescription       String
      VATPercentage            Double    create update
      CustomField              String
      """)
  }
}

nonisolated extension SalesInvoice.SalesInvoiceLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(1) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(1) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(2) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(3) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(3) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(4) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(4) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(5) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(5) }

  /// `CustomerItemCode` · Edm.String · read-only
  public var customerItemCode: String? { row.string(6) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(6) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(7) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(9) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(11) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(12) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(12) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(13) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(14) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: WritableProperty<Self, Decimal?> { .init(14) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(15) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: WritableProperty<Self, Decimal?> { .init(15) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(16) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(16) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(17) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(17) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[18] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(18) }

  /// `InvoiceID` · Edm.Guid · required on create
  public var invoiceID: UUID { row[19] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: WritableProperty<Self, UUID> { .init(19) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(20) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(20) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(21) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(21) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(22) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(22) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(23) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(23) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(24) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(25) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(26) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: WritableProperty<Self, UUID?> { .init(26) }

  /// `PricelistDescription` · Edm.String · read-only
  public var pricelistDescription: String? { row.string(27) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: Property<Self, String?> { .init(27) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(28) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(28) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(29) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(29) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(30) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(30) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(31) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(31) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(32) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(32) }

  /// `SalesOrder` · Edm.Guid · read-only
  public var salesOrder: UUID? { row.guid(33) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: Property<Self, UUID?> { .init(33) }

  /// `SalesOrderLine` · Edm.Guid · read-only
  public var salesOrderLine: UUID? { row.guid(34) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(34) }

  /// `SalesOrderLineNumber` · Edm.Int32 · read-only
  public var salesOrderLineNumber: Int32? { row.int32(35) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(35) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(36) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(36) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(37) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, LocalDateTime?> { .init(37) }

  /// `Subscription` · Edm.Guid · read-only
  public var subscription: UUID? { row.guid(38) }
  /// `Subscription` in queries and change sets.
  public static var subscription: Property<Self, UUID?> { .init(38) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(39) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(39) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(40) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(40) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(41) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(41) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(42) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(42) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(43) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(43) }

  /// `TaxScheduleCode` · Edm.String · read-only
  public var taxScheduleCode: String? { row.string(44) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(44) }

  /// `TaxScheduleDescription` · Edm.String · read-only
  public var taxScheduleDescription: String? { row.string(45) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(45) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(46) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(46) }

  /// `VATAmountDC` · Edm.Double
  public var vatAmountDC: Decimal? { row.decimal(47) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: WritableProperty<Self, Decimal?> { .init(47) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(48) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(48) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(49) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(49) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(50) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(50) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(51) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(51) }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice/SalesInvoiceOrderChargeLines` · read, create, update, delete · 60 rows a page
  /// · permission "Sales invoices"
  nonisolated public struct SalesInvoiceOrderChargeLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                     Double!
      AmountFCExclVAT              Double!   create update
      AmountFCInclVAT              Double!   create update
      AmountVATFC                  Double
      OrderChargesLineDescription  String    create update
      Division                     Int32
      GLAccount                    Guid
      GLAccountCode                String
      GLAccountDescription         String
      ID                           Guid!     key create update
      InvoiceID                    Guid!     create! update
      IsShippingCost               Boolean!  create update
      LineNumber                   Int32
      OrderCharge                  Guid!     create update
      OrderChargeCode              String
      OrderChargeDescription       String
      VATCode                      String    create update
      VATDescription               String
      VATPercentage                Double
      """)
  }
}

nonisolated extension SalesInvoice.SalesInvoiceOrderChargeLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFCExclVAT` · Edm.Double
  public var amountFCExclVAT: Decimal { row[1] }
  /// `AmountFCExclVAT` in queries and change sets.
  public static var amountFCExclVAT: WritableProperty<Self, Decimal> { .init(1) }

  /// `AmountFCInclVAT` · Edm.Double
  public var amountFCInclVAT: Decimal { row[2] }
  /// `AmountFCInclVAT` in queries and change sets.
  public static var amountFCInclVAT: WritableProperty<Self, Decimal> { .init(2) }

  /// `AmountVATFC` · Edm.Double · read-only
  public var amountVATFC: Decimal? { row.decimal(3) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(3) }

  /// `OrderChargesLineDescription` · Edm.String
  public var orderChargesLineDescription: String? { row.string(4) }
  /// `OrderChargesLineDescription` in queries and change sets.
  public static var orderChargesLineDescription: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `GLAccount` · Edm.Guid · read-only
  public var glAccount: UUID? { row.guid(6) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(6) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(7) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(7) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(8) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `InvoiceID` · Edm.Guid · required on create
  public var invoiceID: UUID { row[10] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: WritableProperty<Self, UUID> { .init(10) }

  /// `IsShippingCost` · Edm.Boolean
  public var isShippingCost: Bool { row[11] }
  /// `IsShippingCost` in queries and change sets.
  public static var isShippingCost: WritableProperty<Self, Bool> { .init(11) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(12) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(12) }

  /// `OrderCharge` · Edm.Guid
  public var orderCharge: UUID { row[13] }
  /// `OrderCharge` in queries and change sets.
  public static var orderCharge: WritableProperty<Self, UUID> { .init(13) }

  /// `OrderChargeCode` · Edm.String · read-only
  public var orderChargeCode: String? { row.string(14) }
  /// `OrderChargeCode` in queries and change sets.
  public static var orderChargeCode: Property<Self, String?> { .init(14) }

  /// `OrderChargeDescription` · Edm.String · read-only
  public var orderChargeDescription: String? { row.string(15) }
  /// `OrderChargeDescription` in queries and change sets.
  public static var orderChargeDescription: Property<Self, String?> { .init(15) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(16) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(16) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(17) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(17) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(18) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(18) }
}

nonisolated extension SalesInvoice {
  /// `salesinvoice/SalesOrderID` · create · permission "Sales orders"
  nonisolated public struct SalesOrderID: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID  Guid!  key create
      """)
  }
}

nonisolated extension SalesInvoice.SalesOrderID {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }
}
