// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

/// `Warehouse`
nonisolated internal struct Warehouse: ODataService {
  internal let root: ServiceRoot
  internal init(root: ServiceRoot) { self.root = root }

  /// `Products`
  internal var products: EntitySet<Warehouse.Product, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Products") }

  /// `Perishables`
  internal var perishables: EntitySet<Warehouse.Perishable, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Perishables")
  }

  /// `Suppliers`
  internal var suppliers: EntitySet<Warehouse.Supplier, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Suppliers") }

  /// `Levels`
  internal var levels: EntitySet<Warehouse.Level, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Levels") }

  /// `ProductsRated` · function · GET
  internal func productsRated(rating: Int16, price: Decimal, since: Date) async throws -> [Warehouse.Product] {
    try await root.collection(
      "ProductsRated", .get,
      [
        FunctionParameter("rating", .int16, rating),
        FunctionParameter("price", .decimal, price),
        FunctionParameter("since", .dateTimeOffset, since),
      ])
  }

  /// `Cheapest` · function · GET
  internal func cheapest() async throws -> Warehouse.Product {
    try await root.entity("Cheapest", .get, [])
  }

  /// `LargestBox` · function · GET
  internal func largestBox() async throws -> Warehouse.Size {
    try await root.complex("LargestBox", .get, [])
  }

  /// `AllSizes` · function · GET
  internal func allSizes() async throws -> [Warehouse.Size] {
    try await root.complexCollection("AllSizes", .get, [])
  }

  /// `TotalValue` · function · GET
  internal func totalValue() async throws -> Decimal {
    try await root.primitive("TotalValue", .get, [])
  }

  /// `ItemCount` · function · GET
  internal func itemCount() async throws -> Int64 {
    try await root.primitive("ItemCount", .get, [])
  }

  /// `Tags` · function · GET
  internal func tags() async throws -> [String] {
    try await root.primitiveCollection("Tags", .get, [])
  }

  /// `Recount` · function · POST
  internal func recount(place: String) async throws {
    try await root.action("Recount", .post, [FunctionParameter("place", .string, place)])
  }
}
