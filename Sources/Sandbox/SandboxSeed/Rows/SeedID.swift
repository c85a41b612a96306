import SandboxService

/// Guids that follow from what a row is and a number, so that rows can name each other before they are written.
enum SeedID: Int {
  case account = 1, contact, address, bankAccount, employee, ledger, journal, vatCode, paymentCondition, costCenter
  case costUnit, unit, itemGroup, item, itemPrice, supplierItem, warehouse, storageLocation, batch, stockBatch, bom
  case bomVersion, priceList, pricePeriod, volumeDiscount, linkedAccount, quotation, quotationLine, order, orderLine
  case delivery, deliveryLine, invoice, invoiceLine, salesEntry, salesEntryLine, purchaseOrder, purchaseOrderLine
  case receipt, receiptLine, purchaseInvoice, purchaseInvoiceLine, purchaseEntry, purchaseEntryLine, bankEntry
  case bankLine, cashEntry, cashLine, journalEntry, journalLine, project, classification, activity, hours
  case subscriptionType, subscription, subscriptionLine, transfer, transferLine, document, attachment, category, folder
  case mailbox, mail, opportunity, stage, webhook, bank, period, vatPercentage, itemWarehouse, mailAttachment
  case shopOrder, materialPlan, purchasePlanning, itemLocation

  /// The sequence of the plain division, from which other ids follow, does not come as far, and those of other divisions
  /// begin behind it (`DivisionNumbers`).
  func text(_ number: Int) -> String { RowDefaults.guid(Int64(rawValue) << 40 | Int64(number)) }
}
