/// Something that Exact Online does and plain OData does not. Each can be switched by its name.
public enum SandboxBehaviour: String, Sendable, CaseIterable {
  /// Calls need an access token, which lives for 600 s and comes from the login page and the token endpoint.
  case oauth
  /// 60 calls a minute and 5,000 a day for an app and a division, said in headers; then 429 without a body.
  case rateLimits = "rate-limits"
  /// More than 10 errors within an hour at one endpoint block it for an hour.
  case errorLimit = "error-limit"
  /// Pages of 60 rows, on bulk and sync services of 1,000.
  case pageSizes = "page-sizes"
  /// Reads of some sets are refused without `$select` or `$top=1`.
  case selectRequired = "select-required"
  /// `$filter` accepts only documented properties, where they are documented.
  case filterLists = "filter-lists"
  /// Reads of accounts and items need a filter on one of some properties. Off unless asked for.
  case mandatoryFilters = "mandatory-filters"
  /// Read-only properties cannot be given other values.
  case readOnly = "read-only"
  /// A `POST` without a required property is refused.
  case required
  /// References to rows that are not there are refused, and so is deleting rows that others refer to.
  case references
  /// Codes, names and descriptions of rows that are referred to stand beside the reference.
  case referenceTexts = "reference-texts"
  /// A code is that of one account, item, journal, general ledger account and the like.
  case uniqueCodes = "unique-codes"
  /// Processed invoices, settled entries and the like cannot be changed or deleted.
  case closedDocuments = "closed-documents"
  /// Codes of accounts are padded to 18 characters, also where a filter compares them.
  case paddedCodes = "padded-codes"
  /// Dates are Dutch wall clock time, written as if it were UTC.
  case wallClock = "wall-clock"
  /// `PUT` changes only what it names.
  case partialPut = "partial-put"
  /// The response to a `POST` has the key and nulls, unless `Prefer: return=representation` asks for the row.
  case postNulls = "post-nulls"
  /// `DELETE` of a row that is not there gives 403.
  case deleteForbidden = "delete-forbidden"
  /// Rows that are written to a set are in its sync feed and its bulk set too, with a new row version.
  case syncFeeds = "sync-feeds"
  /// Deleted rows are listed in `sync/Deleted` for two months.
  case syncDeleted = "sync-deleted"
  /// Callbacks are validated when they are subscribed, and changes are delivered to them, signed.
  case webhooks
  /// Attachments have an address from which they can be downloaded.
  case attachments
  /// Pictures and logos have addresses from which they can be downloaded.
  case pictures
  /// Files have 38 million bytes at most.
  case fileSizes = "file-sizes"
  /// `InvoiceSalesOrders` works on after its response, and says later what came of it.
  case orderInvoicing = "order-invoicing"
  /// Expanded collections have 60 rows at most, and a `__next` of their own.
  case expandLimit = "expand-limit"
  /// `read/sync/Sync/SyncTimestamp` says from which row version on a feed has what was modified since a date.
  case syncTimestamp = "sync-timestamp"
  /// The feed of invoices has a row for the header, for each line and for the VAT, with inverted signs.
  case invoiceFeedLines = "invoice-feed-lines"
  /// Some rows of sync feeds appear late, behind rows with higher row versions. Off unless asked for.
  case lateCommits = "late-commits"
  /// Messages about what a row lacks are in Dutch, as for a Dutch user. Off unless asked for.
  case dutchMessages = "dutch-messages"
  /// Answers are Atom unless JSON is asked for by name. Off unless asked for.
  case atomDefault = "atom-default"
  /// Entries become transaction lines that balance; open items and reports follow from these.
  case bookkeeping
  /// Sales invoices have prices, VAT and totals; printing numbers and books them and makes their document.
  case invoicePrinting = "invoice-printing"
  /// Quotations have totals; accepting one makes the order, invoice or project that is asked for.
  case quotationActions = "quotation-actions"
  /// Orders have totals; deliveries, receipts, counts and transfers move stock, and states of orders follow.
  case stock
  /// Resources that only know `POST` do what they say, or answer 501.
  case actions
  /// From 04:00 to 04:30 everything is a page about maintenance. Off unless asked for.
  case maintenance

  /// Whether it is on unless it is switched off.
  public var isOnByDefault: Bool {
    switch self {
    case .mandatoryFilters, .maintenance, .lateCommits, .dutchMessages, .atomDefault: false
    default: true
    }
  }
}
