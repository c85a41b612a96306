/// The company whose administration this is.
enum Company {
  static let name = "Lantaarn & Licht B.V."
  static let iban = Identification.iban(4_820_117, bank: "ZAND")
  /// Banks, and their codes, that do not exist.
  static let banks = [("Zandbank", "ZANDNL2A"), ("Duinbank", "DUINNL2A"), ("Veenbank", "VEENNL2A")]
}

/// A warehouse.
struct Warehouse: Sendable {
  var number: Int
  var code: String
  var description: String

  var id: String { SeedID.warehouse.text(number) }

  static let main = Warehouse(number: 1, code: "1", description: "Hoofdmagazijn Utrecht")
  static let shop = Warehouse(number: 2, code: "2", description: "Toonzaal Zwolle")
  static let all = [main, shop]
}
