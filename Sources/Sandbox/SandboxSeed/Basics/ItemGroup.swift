/// A group of items, which determines their accounts.
struct ItemGroup: Sendable {
  var number: Int
  var code: String
  var description: String
  var revenue: String
  var costs: String
  /// Nil for items without stock.
  var stock: String?

  var id: String { SeedID.itemGroup.text(number) }

  static let goods = ItemGroup(
    number: 1, code: "HANDEL", description: "Handelsgoederen", revenue: "8000", costs: "7000", stock: "3000")
  static let sets = ItemGroup(
    number: 2, code: "SETS", description: "Samengestelde sets", revenue: "8010", costs: "7000", stock: "3000")
  static let services = ItemGroup(
    number: 3, code: "DIENST", description: "Diensten", revenue: "8100", costs: "7010", stock: nil)
  static let hours = ItemGroup(
    number: 4, code: "UREN", description: "Uren", revenue: "8110", costs: "7010", stock: nil)
  static let all = [goods, sets, services, hours]
}
