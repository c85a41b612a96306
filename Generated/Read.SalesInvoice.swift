// exact-online-generator 0.1.0 · for runtime 1 · services/read/salesinvoice.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/salesinvoice`
  nonisolated public struct SalesInvoice: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `InvoiceSalesOrderResult` · function · GET
    public func invoiceSalesOrderResult(processID: UUID) async throws -> [Read.SalesInvoice.InvoiceSalesOrderResult] {
      try await root.collection("InvoiceSalesOrderResult", .get, [FunctionParameter("ProcessID", .guid, processID)])
    }
  }
}

nonisolated extension Read.SalesInvoice {
  /// `read/salesinvoice:InvoiceSalesOrderResult`
  nonisolated public struct InvoiceSalesOrderResult: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ProcessID                Guid!   key
      Errors                   String
      NumberOfCreatedInvoices  Int32
      NumberOfFailedInvoices   Int32
      Status                   String
      """)
  }
}

nonisolated extension Read.SalesInvoice.InvoiceSalesOrderResult {
  /// `ProcessID` · Edm.Guid · key
  public var processID: UUID { row[0] }
  /// `ProcessID` in queries and change sets.
  public static var processID: Property<Self, UUID> { .init(0) }

  /// `Errors` · Edm.String
  public var errors: String? { row.string(1) }
  /// `Errors` in queries and change sets.
  public static var errors: Property<Self, String?> { .init(1) }

  /// `NumberOfCreatedInvoices` · Edm.Int32
  public var numberOfCreatedInvoices: Int32? { row.int32(2) }
  /// `NumberOfCreatedInvoices` in queries and change sets.
  public static var numberOfCreatedInvoices: Property<Self, Int32?> { .init(2) }

  /// `NumberOfFailedInvoices` · Edm.Int32
  public var numberOfFailedInvoices: Int32? { row.int32(3) }
  /// `NumberOfFailedInvoices` in queries and change sets.
  public static var numberOfFailedInvoices: Property<Self, Int32?> { .init(3) }

  /// `Status` · Edm.String
  public var status: String? { row.string(4) }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, String?> { .init(4) }
}
