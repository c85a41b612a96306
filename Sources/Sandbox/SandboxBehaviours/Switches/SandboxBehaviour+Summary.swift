extension SandboxBehaviour {
  /// A sentence about it for people.
  public var summary: String { Self.summaries[self] ?? "" }

  private static let summaries: [SandboxBehaviour: String] = [
    .oauth: "Calls need a valid access token, which lives for 600 s; 401 with the login page for all others.",
    .rateLimits: "60 calls a minute and 5,000 a day for an app and a division; then 429 without a body.",
    .errorLimit: "More than 10 answers 400, 401, 403, 404 within an hour block an endpoint for an hour.",
    .pageSizes: "60 rows a page, 1,000 on bulk and sync services, and __next.",
    .selectRequired: "400 for reads without $select where it is documented; no * in sync feeds.",
    .filterLists: "400 for a $filter on a property that is not documented for it.",
    .mandatoryFilters: "400 for accounts and items without a filter on one of their Guids.",
    .readOnly: "500 for another value of a read-only property.",
    .required: "500 for a POST without a required property.",
    .paddedCodes: "Codes of accounts are 18 characters, spaces first; filters have to say so.",
    .wallClock: "Dates are Dutch wall clock time, written as if it were UTC.",
    .partialPut: "PUT changes only what it names.",
    .postNulls: "The answer to a POST has the key and nulls, unless Prefer asks for the row.",
    .deleteForbidden: "DELETE of a row that is not there gives 403.",
    .syncFeeds: "What is written to a set is in its sync feed and its bulk set, with a new row version.",
    .syncDeleted: "Deleted rows are listed in sync/Deleted for two months.",
    .webhooks: "Callbacks are validated when they are subscribed; changes are delivered in order, signed.",
    .attachments: "Attachments have an address from which their bytes come, with a token.",
    .orderInvoicing: "InvoiceSalesOrders works on after its answer, and says later what came of it.",
    .expandLimit: "Expanded collections have 60 rows at most, and a __next of their own.",
    .syncTimestamp: "SyncTimestamp says from which row version on a feed has what was modified since a date.",
    .invoiceFeedLines: "The feed of invoices has rows for header, lines and VAT (0, 1 …, 9999), with inverted signs.",
    .lateCommits: "Every third row of a sync feed appears late, behind rows with higher row versions.",
    .dutchMessages: "Messages about what a row lacks are in Dutch, as for a Dutch user.",
    .atomDefault: "Answers are Atom unless Accept names JSON.",
    .bookkeeping: "Entries become transactions that balance; open items and reports follow from their lines.",
    .invoicePrinting: "Invoices get prices, VAT and totals; printing numbers and books them and makes their PDF.",
    .quotationActions: "Quotations get totals; accepting one makes the order, invoice or project.",
    .stock: "Deliveries, receipts, counts and transfers move stock, and states of orders follow.",
    .actions: "Resources that only know POST do what they say, or answer 501.",
    .maintenance: "From 04:00 to 04:30 Dutch time everything is a page about maintenance.",
  ]
}
