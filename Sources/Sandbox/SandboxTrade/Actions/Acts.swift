/// Resources that are carried out, by the path of their set.
package struct Acts: Sendable {
  let byPath: [String: any Act]

  package static let printing = Acts(byPath: [
    "salesinvoice/PrintedSalesInvoices": PrintInvoice(),
    "salesorder/PrintedSalesOrders": PrintDocument(nature: .salesOrder),
    "crm/PrintQuotation": PrintDocument(nature: .quotation),
  ])

  package static let quotations = Acts(byPath: [
    "crm/AcceptQuotation": AcceptQuotation(), "crm/RejectQuotation": RejectQuotation(),
    "crm/ReopenQuotation": ReopenQuotation(), "crm/ReviewQuotation": ReviewQuotation(),
    "crm/EmailWithSignOffQuotation": EmailWithSignOff(),
  ])

  package static let stock = Acts(byPath: [
    "salesorder/CompleteSalesOrder": CompleteOrder(isLine: false),
    "salesorder/CompleteSalesOrderLine": CompleteOrder(isLine: true),
    "inventory/ProcessStockCount": ProcessStockCount(), "inventory/ProcessWarehouseTransfer": ProcessTransfer(),
    "inventory/FinishAssemblyOrder": FinishAssembly(),
  ])

  package static let others = Acts(byPath: [
    "financial/ProcessReturn": ProcessReturn(), "cashflow/ProcessPayments": ProcessPayments(),
  ])
}
