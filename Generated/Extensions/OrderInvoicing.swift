public import ExactOnlineRuntime

/// Sales orders for which the service creates invoices in the background.
///
/// Store it if the program may end before the service has finished, and continue with `finishInvoicing(_:polling:)` of
/// the sales orders.
public struct OrderInvoicing: Sendable, Hashable, Codable {
  /// The service's id of the process; nil if its response to the orders got lost.
  public var processID: UUID?
  /// The keys of the orders.
  public var orders: [UUID]
  /// The invoices that had lines of these orders before.
  public var earlierInvoices: [UUID]

  /// Creates a reference to a process that was started elsewhere.
  ///
  /// - Parameters:
  ///   - processID: The service's id of the process; nil if it is not known. Then each order is looked for in the
  ///     invoices.
  ///   - orders: The keys of the orders.
  ///   - earlierInvoices: The invoices that had lines of these orders before; if omitted, these invoices count as new.
  public init(processID: UUID?, orders: [UUID], earlierInvoices: [UUID] = []) {
    self.processID = processID
    self.orders = orders
    self.earlierInvoices = earlierInvoices
  }

  /// The service's result.
  public struct Outcome: Sendable {
    /// The invoices that were created.
    public let invoices: [SalesInvoice.SalesInvoiceEntity]
    /// The reasons why orders have no new invoice, by the orders' keys: the service's message about the order or, if
    /// there is none, all of its messages.
    public let errors: [UUID: String]
    /// The number of invoices that the service reports as created.
    public let created: Int32
    /// The number of invoices that the service reports as failed.
    public let failed: Int32
  }

  /// The error when the service accepted the orders, or may have, but the result is not known yet. Do not send them
  /// again: continue with `process`.
  public struct Unfinished: Error, CustomStringConvertible {
    /// The process to continue with.
    public let process: OrderInvoicing
    /// The failure that prevented reading the result, or knowing the process; nil if the deadline has passed.
    public let reason: (any Error)?

    /// `invoicing of 2 orders is not finished, process 5d3f…: not within the deadline`
    public var description: String {
      let reason = reason.map { "\($0)" } ?? "not within the deadline"
      let subject = "invoicing of \(process.orders.count) orders is not finished"
      if let id = process.processID { return "\(subject), process \(id): \(reason)" }
      return """
        \(subject), and its process is not known: \(reason). Do not send the orders again yet, they may still be \
        invoiced: finishInvoicing(_:) looks for their invoices once more. Send them again when there are none after \
        the time that the service takes at most
        """
    }
  }
}
