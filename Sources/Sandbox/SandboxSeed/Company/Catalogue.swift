/// Items with their units, groups, prices, suppliers, warehouses and parts.
struct Catalogue {
  let book: DemoBook

  func write() throws {
    book.products = Self.products
    try writeBasics()
    for product in book.products {
      try write(product)
      try Prices(book: book).write(product)
    }
    try Prices(book: book).writeLists()
    try writeParts()
  }

  static let products: [Product] = {
    let goods: [(String, Int)] = [
      ("Ledlamp E27 warmwit 8 W", 595), ("Ledlamp E14 kaars 4 W", 425), ("Ledspot GU10 dimbaar", 675),
      ("Ledbuis 120 cm 18 W", 1295), ("Ledbuis 150 cm 24 W", 1595), ("Ledpaneel 60 x 60", 4950),
      ("Ledpaneel 30 x 120", 5450), ("Inbouwspot wit rond", 1875), ("Inbouwspot zwart vierkant", 2150),
      ("Hanglamp Duin, messing", 14_900), ("Hanglamp Wad, glas", 17_900), ("Wandlamp Sluis", 8950),
      ("Tafellamp Polder", 7950), ("Vloerlamp Vuurtoren", 22_900), ("Buitenlamp Kade", 9950),
      ("Tuinspot grondpen", 3475), ("Straatlantaarn 4 m", 48_900), ("Noodverlichting vluchtweg", 11_950),
      ("Noodlamp hand", 4950), ("Bewegingsmelder 180 graden", 3950), ("Daglichtsensor", 5250),
      ("Leddriver 60 W", 3450), ("Dimmer draai inbouw", 4295), ("Schakelaar wit", 895),
      ("Stroomrail 2 m", 5950), ("Railspot zwart", 4575), ("Kabel 3 x 1,5 mm2, rol 50 m", 5895),
      ("Lasdoos spatwaterdicht", 395),
    ]
    let batches = [("Accu noodverlichting 3,6 V", 1895), ("Accu noodverlichting 7,2 V", 2995)]
    let sets = [("Set kantoor 6 panelen", 32_500), ("Set winkelrail compleet", 27_900)]
    let services = [("Lichtplan", 45_000), ("Montage, voorrijden", 6500), ("Onderhoud noodverlichting", 9500)]
    let hours = [("Montage-uur", 6250), ("Adviesuur", 9500), ("Projectleiding, uur", 8750)]
    var all: [Product] = []
    func add(_ list: [(String, Int)], _ kind: Product.Kind, _ prefix: String, _ percent: Int) {
      for (index, (description, price)) in list.enumerated() {
        all.append(
          Product(
            number: all.count + 1, code: "\(prefix)\(Identification.padded(index + 1, 3))", description: description,
            kind: kind, price: price, cost: price * percent / 100, lot: price < 1000 ? 400 : price < 6000 ? 120 : 40))
      }
    }
    add(goods, .stock, "LL", 55)
    add(batches, .batch, "AC", 50)
    add(sets, .assembled, "ST", 60)
    add(services, .service, "DN", 0)
    add(hours, .hours, "UR", 0)
    return all
  }()

  private func writeBasics() throws {
    for unit in Unit.all {
      try book.add(
        "logistics/Units", on: book.start,
        [
          "ID": .text(unit.id), "Code": .text(unit.code), "Description": .text(unit.description), "Active": true,
          "Main": .flag(unit.code == Unit.piece.code), "Type": .text(unit.type), "TimeUnit": .text(unit.timeUnit),
        ])
    }
    for group in ItemGroup.all {
      var row = SeedRow([
        "ID": .text(group.id), "Code": .text(group.code), "Description": .text(group.description),
        "IsDefault": .flag(group.number == 1),
      ])
      row.addLedger("GLRevenue", group.revenue)
      row.addLedger("GLCosts", group.costs)
      if let stock = group.stock { row.addLedger("GLStock", stock) }
      try book.add("logistics/ItemGroups", on: book.start, row)
    }
    for house in Warehouse.all {
      try book.add(
        "inventory/Warehouses", on: book.start,
        [
          "ID": .text(house.id), "Code": .text(house.code), "Description": .text(house.description),
          "Main": .flag(house.number == 1), "UseStorageLocations": .flag(house.number == 1),
        ])
    }
    for number in 1...6 {
      try book.add(
        "inventory/StorageLocations", on: book.start,
        [
          "ID": .text(SeedID.storageLocation.text(number)), "Code": .text("A\(number)"),
          "Description": .text("Stelling A, vak \(number)"), "Main": .flag(number == 1),
          "Warehouse": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
          "WarehouseDescription": .text(Warehouse.main.description),
        ])
    }
  }

  private func write(_ product: Product) throws {
    let (group, unit, tax) = (product.group, product.unit, TaxCode.high)
    var row = SeedRow([
      "ID": .text(product.id), "Code": .text(product.code), "Description": .text(product.description),
      "SearchCode": .text(product.code), "StandardSalesPrice": .cents(product.price),
      "CostPriceStandard": .cents(product.cost), "CostPriceNew": .cents(product.cost),
      "CostPriceCurrency": "EUR", "Unit": .text(unit.code), "UnitDescription": .text(unit.description),
      "UnitType": .text(unit.type), "ItemGroup": .text(group.id), "ItemGroupCode": .text(group.code),
      "ItemGroupDescription": .text(group.description), "SalesVatCode": .text(tax.code),
      "SalesVatCodeDescription": .text(tax.description), "IsSalesItem": true, "IsPurchaseItem": .flag(product.isStock),
      "IsStockItem": .flag(product.isStock), "IsBatchItem": .flag(product.kind == .batch),
      "IsBatchNumberItem": .flag(product.kind == .batch), "IsSerialItem": false, "IsSerialNumberItem": false,
      "IsMakeItem": .flag(product.kind == .assembled), "IsTime": .flag(product.kind == .hours),
      "IsFractionAllowedItem": .flag(product.kind == .hours), "IsWebshopItem": .flag(product.isStock),
      "StartDate": .day(book.start), "SecurityLevel": 10, "IsTaxableItem": 1,
    ])
    if product.isStock { row.add(["Barcode": .text("871\(Identification.padded(product.number * 104_729, 10))")]) }
    row.addLedger("GLRevenue", group.revenue)
    row.addLedger("GLCosts", group.costs)
    if let stock = group.stock { row.addLedger("GLStock", stock) }
    try book.add("logistics/Items", on: book.start, row)
    guard product.isStock else { return }
    let supplier = book.supplier(of: product)
    try book.add(
      "logistics/SupplierItem", on: book.start,
      [
        "ID": .text(SeedID.supplierItem.text(product.number)), "Supplier": .text(supplier.id),
        "SupplierCode": book.code(supplier.code), "SupplierDescription": .text(supplier.name),
        "Item": .text(product.id), "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
        "ItemUnit": .text(unit.id), "ItemUnitCode": .text(unit.code), "ItemUnitDescription": .text(unit.description),
        "PurchasePrice": .cents(product.cost), "Currency": "EUR", "CurrencyDescription": "Euro", "MainSupplier": true,
        "PurchaseUnit": .text(unit.code), "PurchaseUnitDescription": .text(unit.description),
        "PurchaseUnitFactor": .real(1), "PurchaseVATCode": .text(tax.code),
        "PurchaseVATCodeDescription": .text(tax.description), "PurchaseLeadTime": 5, "PurchaseLotSize": 10,
        "MinimumQuantity": .real(10), "SupplierItemCode": .text("L-\(1000 + product.number)"),
        "StartDate": .day(book.start),
      ])
  }

  /// The parts of composed items.
  private func writeParts() throws {
    for product in book.products where product.kind == .assembled {
      let version = SeedID.bomVersion.text(product.number)
      try book.add(
        "manufacturing/BillOfMaterialVersions", on: book.start,
        [
          "ID": .text(version), "Item": .text(product.id),
          "ItemDescription": .text(product.description), "VersionNumber": 1, "Status": 40, "IsDefault": 1,
          "BatchQuantity": .real(1), "VersionDate": .day(book.start),
        ])
      for (line, index) in [5, 7, 20, 21, 23, 27].enumerated() {
        let part = book.products[(index + product.number) % 28]
        try book.add(
          "manufacturing/BillOfMaterialMaterials", on: book.start,
          [
            "ID": .text(SeedID.bom.text(product.number * 100 + line)), "ItemVersion": .text(version),
            "LineNumber": .integer(line + 1), "PartItem": .text(part.id), "PartItemCode": .text(part.code),
            "PartItemDescription": .text(part.description), "PartItemCostPriceStandard": .cents(part.cost),
            "Description": .text(part.description), "Quantity": .real(Double(line % 3 + 1)), "Type": 1,
            "QuantityBatch": .real(Double(line % 3 + 1)), "Backflush": 1,
          ])
      }
    }
  }
}
