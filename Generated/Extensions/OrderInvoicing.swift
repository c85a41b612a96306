public import ExactOnlineRuntime

/// Sales orders that the service is making invoices of in the background.
///
/// Keep it where the program may end before the service is through, and go on with ``EntitySet/finishInvoicing(_:polling:)``.
public struct OrderInvoicing: Sendable, Hashable, Codable {
  /// The service's number of the work.
  public var processID: UUID
  /// The keys of the orders.
  public var orders: [UUID]
  /// The invoices that had lines of these orders before.
  public var earlierInvoices: [UUID]

  /// Work that was begun elsewhere. Without `earlierInvoices` the older invoices of the orders count as its own.
  public init(processID: UUID, orders: [UUID], earlierInvoices: [UUID] = []) {
    self.processID = processID
    self.orders = orders
    self.earlierInvoices = earlierInvoices
  }

  /// The service's result.
  public struct Outcome: Sendable {
    /// The invoices that were made.
    public let invoices: [SalesInvoice.SalesInvoiceEntity]
    /// The reasons why orders have no new invoice, by their keys: what the service says about the order or, where it
    /// names none, all that it says.
    public let errors: [UUID: String]
    /// The number of invoices that the service says it made.
    public let created: Int32
    /// The number of invoices that the service says it could not make.
    public let failed: Int32
  }

  /// The service took the orders, and the result is not known yet. They must not be sent again: go on with
  /// `process`.
  public struct Unfinished: Error, CustomStringConvertible {
    /// The invoicing to go on with.
    public let process: OrderInvoicing
    /// The failure that keeps its result from being known; nil when the deadline has passed.
    public let reason: (any Error)?

    /// `invoicing of 2 orders is not finished, process 5d3f…: not within the deadline`
    public var description: String {
      let reason = reason.map { "\($0)" } ?? "not within the deadline"
      return "invoicing of \(process.orders.count) orders is not finished, process \(process.processID): \(reason)"
    }
  }
}
