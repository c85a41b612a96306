/// A behaviour of Exact Online that plain OData does not have. Each can be switched by its name.
public enum SandboxBehaviour: String, Sendable, CaseIterable {
  /// Calls need an access token, which is valid for 600 s and is issued through the login page and the token endpoint.
  case oauth
  /// 60 calls a minute and 5,000 a day for an app and a division, reported in headers; then 429 without a body.
  case rateLimits = "rate-limits"
  /// More than 10 errors within an hour at one endpoint block it for an hour.
  case errorLimit = "error-limit"
  /// Pages of 60 rows, on bulk and sync services of 1,000.
  case pageSizes = "page-sizes"
  /// Rows that are read with `$top` come as a bare array.
  case topArrays = "top-arrays"
  /// The address of a call has at most 6,000 characters.
  case addressLength = "address-length"
  /// Reads of some sets are refused without `$select` or `$top=1`.
  case selectRequired = "select-required"
  /// `$filter` accepts only documented properties, on sets with a documented list.
  case filterLists = "filter-lists"
  /// Reads of accounts and items need a filter on one of certain properties. Off by default.
  case mandatoryFilters = "mandatory-filters"
  /// Values of read-only properties cannot be changed.
  case readOnly = "read-only"
  /// A `POST` without a required property is refused.
  case required
  /// References to rows that do not exist are refused, and so is deleting rows that others refer to.
  case references
  /// Codes, names and descriptions of referenced rows are in properties beside the reference.
  case referenceTexts = "reference-texts"
  /// New opportunities are numbered, and `FullName` of contacts is composed of the parts of the name.
  case relationValues = "relation-values"
  /// Entries of time and costs have the price of their item, and amounts.
  case projectPrices = "project-prices"
  /// Codes of accounts, items, journals, general ledger accounts and others are unique.
  case uniqueCodes = "unique-codes"
  /// Processed invoices, settled entries and others cannot be changed or deleted.
  case closedDocuments = "closed-documents"
  /// Codes of accounts are padded to 18 characters, also in filters.
  case paddedCodes = "padded-codes"
  /// Dates are Dutch wall clock time, written as if it were UTC.
  case wallClock = "wall-clock"
  /// `PUT` changes only the properties that it contains.
  case partialPut = "partial-put"
  /// Lines in a `PUT` of their header are refused.
  case linesInPut = "lines-in-put"
  /// An empty text for a Guid is refused.
  case emptyGuids = "empty-guids"
  /// The response to a `POST` has the key and nulls, unless `Prefer: return=representation` asks for the row.
  case postNulls = "post-nulls"
  /// `DELETE` of a row that does not exist returns 403.
  case deleteForbidden = "delete-forbidden"
  /// Rows that are written to a set also appear in its sync feed and its bulk set, with a new row version.
  case syncFeeds = "sync-feeds"
  /// Deleted rows are listed in `sync/Deleted` for two months.
  case syncDeleted = "sync-deleted"
  /// Callbacks are validated when they are subscribed, and changes are delivered to them, signed.
  case webhooks
  /// Callbacks are validated after the response to their subscription, instead of before. Off by default.
  case lateValidation = "late-validation"
  /// Callbacks are on the domain of a redirect URI of the app.
  case callbackDomain = "callback-domain"
  /// Attachments have an address from which they can be downloaded.
  case attachments
  /// Pictures and logos have addresses from which they can be downloaded.
  case pictures
  /// Files have at most 38 million bytes.
  case fileSizes = "file-sizes"
  /// `InvoiceSalesOrders` works in the background, and its result can be read later.
  case orderInvoicing = "order-invoicing"
  /// Expanded collections have at most 60 rows, and their own `__next`.
  case expandLimit = "expand-limit"
  /// `read/sync/Sync/SyncTimestamp` returns the row version from which a feed has the changes since a date.
  case syncTimestamp = "sync-timestamp"
  /// The feed of invoices has a row for the header, for each line and for the VAT, with inverted signs.
  case invoiceFeedLines = "invoice-feed-lines"
  /// Some rows of sync feeds appear late, after rows with higher row versions. Off by default.
  case lateCommits = "late-commits"
  /// Messages about refused rows are in Dutch, as for a Dutch user. Off by default.
  case dutchMessages = "dutch-messages"
  /// Responses are Atom unless `Accept` names JSON. Off by default.
  case atomDefault = "atom-default"
  /// Entries become transaction lines that balance; open items and reports are derived from these.
  case bookkeeping
  /// Sales invoices have prices, VAT and totals; printing numbers and books them and creates their document.
  case invoicePrinting = "invoice-printing"
  /// Quotations have totals; accepting one creates the requested order, invoice or project.
  case quotationActions = "quotation-actions"
  /// Orders have totals; deliveries, receipts, counts and transfers move stock and update the states of orders.
  case stock
  /// Resources that only support `POST` perform their action, or return 501.
  case actions
  /// Calls without a valid token are sent to the login page instead of answered 401. Off by default.
  case loginRedirect = "login-redirect"
  /// A login ends the tokens of the user's earlier logins. Off by default.
  case singleConnection = "single-connection"
  /// Some pages of accounts have the codes of other rows. Off by default.
  case mixedCodes = "mixed-codes"
  /// Answers to writes are those of another division. Off by default.
  case otherDivision = "other-division"
  /// The licence of the last division has ended. Off by default.
  case endedLicence = "ended-licence"
  /// The network in front of the service blocks clients without a `User-Agent`. Off by default.
  case networkBlock = "network-block"
  /// Some calls are answered falsely by the token endpoint, and some reads with 408 and 599. Off by default.
  case falseAnswers = "false-answers"
  /// From 04:00 to 04:30 every response is a page about maintenance. Off by default.
  case maintenance

  /// Whether it is on by default.
  public var isOnByDefault: Bool {
    switch self {
    case .mandatoryFilters, .maintenance, .lateCommits, .dutchMessages, .atomDefault, .loginRedirect, .otherDivision,
      .endedLicence, .networkBlock, .falseAnswers, .lateValidation, .singleConnection, .mixedCodes:
      false
    default: true
    }
  }
}
