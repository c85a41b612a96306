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
