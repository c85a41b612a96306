/// Transfers between the warehouses, and the batches of items that have them.
struct Stock {
  /// The batches of an item.
  private static let rounds = 12

  let book: DemoBook

  func plan() {
    book.spread(24 * book.scale, from: 30) { _, day in try writeTransfer(day) }
    for product in book.products where product.kind == .batch {
      for round in 0..<Self.rounds {
        let day = book.start + 1 + round * 60
        book.on(day) { try writeBatch(product, round, day) }
      }
    }
  }

  private func writeTransfer(_ day: Day) throws {
    let number = book.next(.transfer)
    let (from, to) = number % 6 == 0 ? (Warehouse.shop, Warehouse.main) : (.main, .shop)
    let products = (0..<2).map { book.products[(number * 5 + $0 * 3) % 28] }
    var row = SeedRow([
      "TransferID": .text(SeedID.transfer.text(number)), "TransferNumber": .integer(number),
      "Description": .text("\(from.description) naar \(to.description)"), "EntryDate": .day(day),
      "TransferDate": .day(day), "PlannedDeliveryDate": .day(day), "PlannedReceiptDate": .day(day), "Source": 0,
      "Status": 50, "TransferredBy": .text(book.user), "WarehouseFrom": .text(from.id),
      "WarehouseFromCode": .text(from.code), "WarehouseFromDescription": .text(from.description),
      "WarehouseTo": .text(to.id), "WarehouseToCode": .text(to.code), "WarehouseToDescription": .text(to.description),
    ])
    row.children = [
      (
        "WarehouseTransferLines",
        products.enumerated().map { index, product in
          SeedRow([
            "ID": .text(SeedID.transferLine.text(number * 4 + index)), "LineNumber": .integer(index + 1),
            "Item": .text(product.id), "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
            "Description": .text(product.description), "Quantity": .integer(number % 6 == 0 ? 1 : 2),
            "UnitCode": .text(product.unit.code), "UnitDescription": .text(product.unit.description),
            "TransferredBy": .text(book.user),
          ])
        }
      )
    ]
    try book.add("inventory/WarehouseTransfers", on: day, row)
  }

  private func writeBatch(_ product: Product, _ round: Int, _ day: Day) throws {
    let number = product.number * 100 + round
    let batch = "B\(day.year)-\(Identification.padded(number, 5))"
    try book.add(
      "inventory/BatchNumbers", on: day,
      [
        "ID": .text(SeedID.batch.text(number)), "BatchNumber": .text(batch), "AvailableQuantity": .integer(10),
        "ExpiryDate": .day(day + 1460), "IsBlocked": 0, "Item": .text(product.id), "ItemCode": .text(product.code),
        "ItemDescription": .text(product.description),
      ])
    try book.add(
      "inventory/StockBatchNumbers", on: day,
      [
        "ID": .text(SeedID.stockBatch.text(number)), "BatchNumberID": .text(SeedID.batch.text(number)),
        "BatchNumber": .text(batch), "Quantity": .integer(10), "EndDate": .day(day + 1460), "IsBlocked": 0,
        "IsDraft": 0, "Item": .text(product.id), "ItemCode": .text(product.code),
        "ItemDescription": .text(product.description), "StorageLocation": .text(SeedID.storageLocation.text(1)),
        "StorageLocationCode": "A1", "StorageLocationDescription": "Stelling A, vak 1",
        "Warehouse": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
        "WarehouseDescription": .text(Warehouse.main.description), "StockTransactionType": 120,
      ])
    if round == Self.rounds - 1 { try writeLocation(product, quantity: 10 * Self.rounds, day) }
  }

  /// The location of all batches of an item.
  private func writeLocation(_ product: Product, quantity: Int, _ day: Day) throws {
    try book.add(
      "inventory/ItemWarehouseStorageLocations", on: day,
      [
        "ID": .text(SeedID.itemLocation.text(product.number)), "Item": .text(product.id),
        "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
        "ItemUnit": .text(product.unit.code), "ItemUnitDescription": .text(product.unit.description),
        "IsStockItem": 1, "IsFractionAllowedItem": 0, "Stock": .integer(quantity),
        "StorageLocation": .text(SeedID.storageLocation.text(1)), "StorageLocationCode": "A1",
        "StorageLocationDescription": "Stelling A, vak 1", "StorageLocationSequenceNumber": 1,
        "Warehouse": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
        "WarehouseDescription": .text(Warehouse.main.description),
      ])
  }
}
