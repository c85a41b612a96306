import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `crm/RejectQuotation`.
struct RejectQuotation: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    let quotation = try context.existing("crm/Quotations", request.text("QuotationID"), "QuotationID")
    let status = quotation.record.integer("Status") ?? QuotationState.draft
    guard ![QuotationState.rejected, QuotationState.closed, QuotationState.accepted].contains(status) else {
      return request.set("ErrorMessage", QuotationActs.message(quotation.record, "cannot be rejected"))
    }
    try QuotationActs.close(quotation, QuotationState.rejected, context)
    request.set("SuccessMessage", QuotationActs.message(quotation.record, "was rejected"))
  }
}

/// `crm/ReopenQuotation`: a quotation that was accepted or rejected is a draft again.
struct ReopenQuotation: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    var quotation = try context.existing("crm/Quotations", request.text("QuotationID"), "QuotationID")
    let status = quotation.record.integer("Status") ?? QuotationState.draft
    guard [QuotationState.rejected, QuotationState.accepted].contains(status) else {
      return request.set("ErrorMessage", QuotationActs.message(quotation.record, "is not closed"))
    }
    quotation.record.set("Status", QuotationState.draft)
    quotation.record.set("StatusDescription", QuotationState.description(of: QuotationState.draft))
    quotation.record.set("CloseDate", StoredValue.null)
    try context.ledger.update(quotation.id, quotation.record)
    request.set("SuccessMessage", QuotationActs.message(quotation.record, "was reopened"))
  }
}

/// `crm/ReviewQuotation`: the next version of a quotation, which is closed.
struct ReviewQuotation: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    let old = try context.existing("crm/Quotations", request.text("QuotationID"), "QuotationID")
    guard old.record.integer("Status") != QuotationState.closed else {
      return request.set("ErrorMessage", QuotationActs.message(old.record, "was reviewed already"))
    }
    var version = Record(try context.table("crm/Quotations"))
    version.copy(QuotationActs.headerProperties, from: old.record)
    version.copy(
      ["OrderAccount", "OrderAccountContact", "QuotationDate", "Description", "PaymentCondition", "Document"],
      from: request)
    version.set("QuotationNumber", old.record.integer("QuotationNumber"))
    version.set("VersionNumber", (old.record.integer("VersionNumber") ?? 1) + 1)
    // Without its prices, lines get those of today.
    let isPriced = !request.has("CopyItemPrices") || request.flag("CopyItemPrices")
    let names = QuotationActs.lineProperties + ["Optional"] + (isPriced ? QuotationActs.priceProperties : [])
    let lines = try QuotationActs.lines(of: old.record, context)
    let copies = try lines.map { try QuotationActs.copy(names, of: $0, to: "crm/QuotationLines", context) }
    let created = try context.post(version, "QuotationLines", copies)
    try QuotationActs.close(old, QuotationState.closed, context)
    request.set("NewQuotationID", created.key)
    request.set("SuccessMessage", QuotationActs.message(created, "has a new version"))
  }
}

/// The common part of acts on quotations.
enum QuotationActs {
  static let lineProperties = [
    "Item", "Description", "Quantity", "VATCode", "Notes", "UnitCode", "CostCenter", "CostUnit",
  ]
  static let priceProperties = ["UnitPrice", "NetPrice", "Discount"]
  static let headerProperties = [
    "OrderAccount", "OrderAccountContact", "DeliveryAccount", "DeliveryAccountContact", "DeliveryAddress",
    "InvoiceAccount", "InvoiceAccountContact", "Currency", "Description", "Opportunity", "PaymentCondition", "Project",
    "Remarks", "SalesPerson", "SalesChannel", "ShippingMethod", "WarehouseID", "YourRef", "DeliveryDate", "ClosingDate",
    "DueDate", "QuotationDate",
  ]

  static func lines(of quotation: Record, _ context: ActContext) throws -> [Record] {
    try context.ledger.records(try context.table("crm/QuotationLines"), [("QuotationID", .text(quotation.key))])
      .sorted { ($0.integer("LineNumber") ?? 0) < ($1.integer("LineNumber") ?? 0) }
  }

  static func copy(_ names: [String], of line: Record, to path: String, _ context: ActContext) throws -> Record {
    var copy = Record(try context.table(path))
    copy.copy(names, from: line)
    return copy
  }

  static func close(_ quotation: (id: Int64, record: Record), _ status: Int64, _ context: ActContext) throws {
    var record = quotation.record
    record.set("Status", status)
    record.set("StatusDescription", QuotationState.description(of: status))
    record.set("CloseDate", context.ledger.now)
    try context.ledger.update(quotation.id, record)
  }

  static func message(_ quotation: Record, _ what: String) -> String {
    "Quotation \(quotation.integer("QuotationNumber") ?? 0) \(what)."
  }
}
