// exact-online-generator 0.1.0 · for runtime 1 · services/Warehouse.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) internal import ODataRuntime

/// Does not compile if the runtime is too new for this client.
private typealias RuntimeFit = GeneratedCode.FitsRuntime1

/// `Warehouse`
nonisolated internal struct Warehouse: ODataService {
  /// The address of this service, and the connection to it.
  internal let root: ServiceRoot
  /// Creates the service at an address.
  internal init(root: ServiceRoot) { self.root = root }

  /// `Products`
  internal var products: EntitySet<Warehouse.Product, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Products") }

  /// `Pictures`
  internal var pictures: EntitySet<Warehouse.Picture, Methods.ReadUpdateDelete> { EntitySet(root, "Pictures") }

  /// `Perishables`
  internal var perishables: EntitySet<Warehouse.Perishable, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Perishables") }

  /// `Suppliers`
  internal var suppliers: EntitySet<Warehouse.Supplier, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Suppliers") }

  /// `Levels`
  internal var levels: EntitySet<Warehouse.Level, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Levels") }

  /// `Words`
  internal var words: EntitySet<Warehouse.Word, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Words") }

  /// `Withdraw` · create
  internal var withdraw: EntitySet<Warehouse.Withdrawal, Methods.Create> { EntitySet(root, "Withdraw") }

  /// `MoveProducts` · create
  internal var moveProducts: EntitySet<Warehouse.Move, Methods.Create> { EntitySet(root, "MoveProducts") }

  /// `ProductsRated` · function · GET
  internal func productsRated(rating: Int16, price: Decimal, since: Date) async throws -> [Warehouse.Product] {
    try await root.collection("ProductsRated", .get, [FunctionParameter("rating", .int16, rating), FunctionParameter("price", .decimal, price), FunctionParameter("since", .dateTimeOffset, since)])
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

nonisolated extension EntitySet where Subject == Warehouse.Product {
  /// POST `Warehouse/MoveProducts`
  nonisolated(nonsending) internal func move(_ rows: [Warehouse.Product], `in`: String, _ build: (inout Changes<Warehouse.Move>) throws -> Void = { _ in }) async throws -> Warehouse.Move {
    try await move(rows.map { try odataValue("ID", of: $0) }, in: `in`, build)
  }
  /// The same, given `ID` of the rows alone.
  nonisolated(nonsending) internal func move(_ keys: [Int32], `in`: String, _ build: (inout Changes<Warehouse.Move>) throws -> Void = { _ in }) async throws -> Warehouse.Move {
    try await odataAct("MoveProducts", key: "Products.ID", keys, with: ["Place": `in`], build)
  }

  /// Takes the product from the shelves.
  ///
  /// POST `Warehouse/Withdraw` · throws `Message` · throws unless `Done`
  nonisolated(nonsending) internal func withdraw(_ row: Warehouse.Product, because: String, _ build: (inout Changes<Warehouse.Withdrawal>) throws -> Void = { _ in }) async throws -> Warehouse.Withdrawal {
    try await withdraw(odataValue("ID", of: row), because: because, build)
  }
  /// The same, given `ID` of the row alone.
  nonisolated(nonsending) internal func withdraw(_ key: Int32, because: String, _ build: (inout Changes<Warehouse.Withdrawal>) throws -> Void = { _ in }) async throws -> Warehouse.Withdrawal {
    try await odataAct("Withdraw", key: "ProductID", key, with: ["Notify": true, "Reason": because], failure: ["Message"], success: "Done", build)
  }
}

nonisolated extension EntitySet where Subject == Warehouse.Supplier {
  /// POST `Warehouse/Levels`
  nonisolated(nonsending) internal func store(_ row: Warehouse.Supplier, product: Int32, _ build: (inout Changes<Warehouse.Level>) throws -> Void = { _ in }) async throws -> Created<Warehouse.Level> {
    try await store(odataValue("Code", of: row), product: product, build)
  }
  /// The same, given `Code` of the row alone.
  nonisolated(nonsending) internal func store(_ key: String, product: Int32, _ build: (inout Changes<Warehouse.Level>) throws -> Void = { _ in }) async throws -> Created<Warehouse.Level> {
    try await odataCreate("Levels", key: "Place", key, with: ["Product": product], build)
  }
}

nonisolated extension Warehouse {
  /// `Warehouse:Address`
  nonisolated internal struct Address: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Street  String  create update
      City    String  create update
      """)
  }
}

nonisolated extension Warehouse.Address {
  /// `Street` · Edm.String
  internal var street: String? { row.string(0) }
  /// `Street` in queries and change sets.
  internal static var street: WritableProperty<Self, String?> { .init(0) }

  /// `City` · Edm.String
  internal var city: String? { row.string(1) }
  /// `City` in queries and change sets.
  internal static var city: WritableProperty<Self, String?> { .init(1) }
}

nonisolated extension Warehouse {
  /// `Warehouse:Box`
  nonisolated internal struct Box: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Label  String  create update
      """)
  }
}

nonisolated extension Warehouse.Box {
  /// `Label` · Edm.String
  internal var label: String? { row.string(0) }
  /// `Label` in queries and change sets.
  internal static var label: WritableProperty<Self, String?> { .init(0) }
}

nonisolated extension Warehouse {
  /// `Warehouse:Form`
  nonisolated internal struct Form: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Table     String  create update
      Row       String  create update
      New       String  create update
      Property  String  create update
      Default   String  create update
      Type      String  create update
      """)
  }
}

nonisolated extension Warehouse.Form {
  /// `Table` · Edm.String
  internal var tableProperty: String? { row.string(0) }
  /// `Table` in queries and change sets.
  internal static var tableProperty: WritableProperty<Self, String?> { .init(0) }

  /// `Row` · Edm.String
  internal var rowProperty: String? { row.string(1) }
  /// `Row` in queries and change sets.
  internal static var rowProperty: WritableProperty<Self, String?> { .init(1) }

  /// `New` · Edm.String
  internal var newProperty: String? { row.string(2) }
  /// `New` in queries and change sets.
  internal static var newProperty: WritableProperty<Self, String?> { .init(2) }

  /// `Property` · Edm.String
  internal var property: String? { row.string(3) }
  /// `Property` in queries and change sets.
  internal static var property: WritableProperty<Self, String?> { .init(3) }

  /// `Default` · Edm.String
  internal var `default`: String? { row.string(4) }
  /// `Default` in queries and change sets.
  internal static var `default`: WritableProperty<Self, String?> { .init(4) }

  /// `Type` · Edm.String
  internal var type: String? { row.string(5) }
  /// `Type` in queries and change sets.
  internal static var type: WritableProperty<Self, String?> { .init(5) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Levels`
  nonisolated internal struct Level: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated internal struct Key: EntityKey {
      /// `Place` · Edm.String · key
      internal var place: String
      /// `Product` · Edm.Int32 · key
      internal var product: Int32
      /// `Since` · Edm.DateTime · key
      internal var since: LocalDateTime
      /// `Lot` · Edm.Int64 · key
      internal var lot: Int64

      /// Creates a key from its values.
      internal init(place: String, product: Int32, since: LocalDateTime, lot: Int64) {
        self.place = place
        self.product = product
        self.since = since
        self.lot = lot
      }

      /// The key with the values of a row; nil if they have other types.
      internal init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 4 else { return nil }
        guard let place = String(odataValue: odataKeyValues[0]) else { return nil }
        guard let product = Int32(odataValue: odataKeyValues[1]) else { return nil }
        guard let since = LocalDateTime(odataValue: odataKeyValues[2]) else { return nil }
        guard let lot = Int64(odataValue: odataKeyValues[3]) else { return nil }
        self.init(place: place, product: product, since: since, lot: lot)
      }

      /// The values in the order of the property table.
      internal var odataKeyValues: [PrimitiveValue] {
        [
          place.odataValue,
          product.odataValue,
          since.odataValue,
          lot.odataValue,
        ]
      }
    }

    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Place     String!    key create update
      Product   Int32!     key create update
      Since     DateTime!  key create update
      Lot       Int64!     key create update
      Quantity  Decimal    create update
      """)
  }
}

nonisolated extension Warehouse.Level {
  /// `Place` · Edm.String · key
  internal var place: String { row[0] }
  /// `Place` in queries and change sets.
  internal static var place: WritableProperty<Self, String> { .init(0) }

  /// `Product` · Edm.Int32 · key
  internal var product: Int32 { row[1] }
  /// `Product` in queries and change sets.
  internal static var product: WritableProperty<Self, Int32> { .init(1) }

  /// `Since` · Edm.DateTime · key
  internal var since: LocalDateTime { row[2] }
  /// `Since` in queries and change sets.
  internal static var since: WritableProperty<Self, LocalDateTime> { .init(2) }

  /// `Lot` · Edm.Int64 · key
  internal var lot: Int64 { row[3] }
  /// `Lot` in queries and change sets.
  internal static var lot: WritableProperty<Self, Int64> { .init(3) }

  /// `Quantity` · Edm.Decimal
  internal var quantity: Decimal? { row.decimal(4) }
  /// `Quantity` in queries and change sets.
  internal static var quantity: WritableProperty<Self, Decimal?> { .init(4) }
}

nonisolated extension Warehouse {
  /// `Warehouse/MoveProducts` · create
  nonisolated internal struct Move: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = UUID
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ID        Guid!             key create
      Place     String            create
      Products  Warehouse.Moved*  create
      """, related: { [Warehouse.Moved.table] })
  }
}

nonisolated extension Warehouse.Move {
  /// `ID` · Edm.Guid · key
  internal var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  internal static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Place` · Edm.String
  internal var place: String? { row.string(1) }
  /// `Place` in queries and change sets.
  internal static var place: WritableProperty<Self, String?> { .init(1) }

  /// `Products` · expand with `expanding { $0.products }`
  internal var products: Expanded<Warehouse.Moved> { row[2] }
  /// `Products` in queries and change sets.
  internal static var products: WritableNavigation<Self, Warehouse.Moved, [Changes<Warehouse.Moved>]> { .init(2) }
}

nonisolated extension Warehouse {
  /// `Warehouse:Moved`
  nonisolated internal struct Moved: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = Int32
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ID  Int32!  key create update
      """)
  }
}

nonisolated extension Warehouse.Moved {
  /// `ID` · Edm.Int32 · key
  internal var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  internal static var id: WritableProperty<Self, Int32> { .init(0) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Perishables`
  nonisolated internal struct Perishable: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = Int32
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ID            Int32!               key create update
      Name          String!              create update
      Price         Decimal!             create update
      Weight        Double               create update
      Rating        Single               create update binary
      Sold          Int64!               create update
      Trend         SByte                create update
      Shelf         Byte                 create update
      Released      DateTime             create update
      Updated       DateTimeOffset       create update token
      OpensAt       Time                 create update
      Photo         Binary               create update
      Token         Guid                 create update
      Discontinued  Boolean!             create update
      Size          Warehouse.Size       create update
      BestBefore    DateTime!            create update
      Supplier      Warehouse.Supplier?  create
      Levels        Warehouse.Level*     create
      """, related: { [Warehouse.Size.table, Warehouse.Supplier.table, Warehouse.Level.table] })
  }
}

nonisolated extension Warehouse.Perishable {
  /// `ID` · Edm.Int32 · key
  internal var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  internal static var id: WritableProperty<Self, Int32> { .init(0) }

  /// `Name` · Edm.String · max 40
  internal var name: String { row[1] }
  /// `Name` in queries and change sets.
  internal static var name: WritableProperty<Self, String> { .init(1) }

  /// `Price` · Edm.Decimal
  internal var price: Decimal { row[2] }
  /// `Price` in queries and change sets.
  internal static var price: WritableProperty<Self, Decimal> { .init(2) }

  /// `Weight` · Edm.Double
  internal var weight: Decimal? { row.decimal(3) }
  /// `Weight` in queries and change sets.
  internal static var weight: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Rating` · Edm.Single
  internal var rating: Float? { row[ifPresent: 4] }
  /// `Rating` in queries and change sets.
  internal static var rating: WritableProperty<Self, Float?> { .init(4) }

  /// `Sold` · Edm.Int64
  internal var sold: Int64 { row[5] }
  /// `Sold` in queries and change sets.
  internal static var sold: WritableProperty<Self, Int64> { .init(5) }

  /// `Trend` · Edm.SByte
  internal var trend: Int8? { row[ifPresent: 6] }
  /// `Trend` in queries and change sets.
  internal static var trend: WritableProperty<Self, Int8?> { .init(6) }

  /// `Shelf` · Edm.Byte
  internal var shelf: UInt8? { row[ifPresent: 7] }
  /// `Shelf` in queries and change sets.
  internal static var shelf: WritableProperty<Self, UInt8?> { .init(7) }

  /// `Released` · Edm.DateTime
  internal var released: LocalDateTime? { row.dateTime(8) }
  /// `Released` in queries and change sets.
  internal static var released: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Updated` · Edm.DateTimeOffset · concurrency token
  internal var updated: Date? { row[ifPresent: 9] }
  /// `Updated` in queries and change sets.
  internal static var updated: WritableProperty<Self, Date?> { .init(9) }

  /// `OpensAt` · Edm.Time
  internal var opensAt: Duration? { row[ifPresent: 10] }
  /// `OpensAt` in queries and change sets.
  internal static var opensAt: WritableProperty<Self, Duration?> { .init(10) }

  /// `Photo` · Edm.Binary
  internal var photo: Data? { row[ifPresent: 11] }
  /// `Photo` in queries and change sets.
  internal static var photo: WritableProperty<Self, Data?> { .init(11) }

  /// `Token` · Edm.Guid
  internal var token: UUID? { row.guid(12) }
  /// `Token` in queries and change sets.
  internal static var token: WritableProperty<Self, UUID?> { .init(12) }

  /// `Discontinued` · Edm.Boolean
  internal var discontinued: Bool { row[13] }
  /// `Discontinued` in queries and change sets.
  internal static var discontinued: WritableProperty<Self, Bool> { .init(13) }

  /// `Size` · Acme.Stock.Size
  internal var size: Warehouse.Size? { row[ifPresent: 14] }
  /// `Size` in queries and change sets.
  internal static var size: WritableSelectableProperty<Self, Warehouse.Size?, Changes<Warehouse.Size>> { .init(14) }

  /// `BestBefore` · Edm.DateTime
  internal var bestBefore: LocalDateTime { row[15] }
  /// `BestBefore` in queries and change sets.
  internal static var bestBefore: WritableProperty<Self, LocalDateTime> { .init(15) }

  /// `Supplier` · expand with `expanding { $0.supplier }`
  internal var supplier: ExpandedOne<Warehouse.Supplier> { row[16] }
  /// `Supplier` in queries and change sets.
  internal static var supplier: WritableNavigation<Self, Warehouse.Supplier, Changes<Warehouse.Supplier>> { .init(16) }

  /// `Levels` · expand with `expanding { $0.levels }`
  internal var levels: Expanded<Warehouse.Level> { row[17] }
  /// `Levels` in queries and change sets.
  internal static var levels: WritableNavigation<Self, Warehouse.Level, [Changes<Warehouse.Level>]> { .init(17) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Pictures`
  nonisolated internal struct Picture: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = Int32
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ID       Int32!  key update
      Caption  String  update
      """)
  }
}

nonisolated extension Warehouse.Picture {
  /// `ID` · Edm.Int32 · key
  internal var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  internal static var id: WritableProperty<Self, Int32> { .init(0) }

  /// `Caption` · Edm.String
  internal var caption: String? { row.string(1) }
  /// `Caption` in queries and change sets.
  internal static var caption: WritableProperty<Self, String?> { .init(1) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Products`
  nonisolated internal struct Product: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = Int32
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ID            Int32!               key create update
      Name          String!              create update
      Price         Decimal!             create update
      Weight        Double               create update
      Rating        Single               create update binary
      Sold          Int64!               create update
      Trend         SByte                create update
      Shelf         Byte                 create update
      Released      DateTime             create update
      Updated       DateTimeOffset       create update token
      OpensAt       Time                 create update
      Photo         Binary               create update
      Token         Guid                 create update
      Discontinued  Boolean!             create update
      Size          Warehouse.Size       create update
      Supplier      Warehouse.Supplier?  create
      Levels        Warehouse.Level*     create
      """, related: { [Warehouse.Size.table, Warehouse.Supplier.table, Warehouse.Level.table] })
  }
}

nonisolated extension Warehouse.Product {
  /// `ID` · Edm.Int32 · key
  internal var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  internal static var id: WritableProperty<Self, Int32> { .init(0) }

  /// `Name` · Edm.String · max 40
  internal var name: String { row[1] }
  /// `Name` in queries and change sets.
  internal static var name: WritableProperty<Self, String> { .init(1) }

  /// `Price` · Edm.Decimal
  internal var price: Decimal { row[2] }
  /// `Price` in queries and change sets.
  internal static var price: WritableProperty<Self, Decimal> { .init(2) }

  /// `Weight` · Edm.Double
  internal var weight: Decimal? { row.decimal(3) }
  /// `Weight` in queries and change sets.
  internal static var weight: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Rating` · Edm.Single
  internal var rating: Float? { row[ifPresent: 4] }
  /// `Rating` in queries and change sets.
  internal static var rating: WritableProperty<Self, Float?> { .init(4) }

  /// `Sold` · Edm.Int64
  internal var sold: Int64 { row[5] }
  /// `Sold` in queries and change sets.
  internal static var sold: WritableProperty<Self, Int64> { .init(5) }

  /// `Trend` · Edm.SByte
  internal var trend: Int8? { row[ifPresent: 6] }
  /// `Trend` in queries and change sets.
  internal static var trend: WritableProperty<Self, Int8?> { .init(6) }

  /// `Shelf` · Edm.Byte
  internal var shelf: UInt8? { row[ifPresent: 7] }
  /// `Shelf` in queries and change sets.
  internal static var shelf: WritableProperty<Self, UInt8?> { .init(7) }

  /// `Released` · Edm.DateTime
  internal var released: LocalDateTime? { row.dateTime(8) }
  /// `Released` in queries and change sets.
  internal static var released: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Updated` · Edm.DateTimeOffset · concurrency token
  internal var updated: Date? { row[ifPresent: 9] }
  /// `Updated` in queries and change sets.
  internal static var updated: WritableProperty<Self, Date?> { .init(9) }

  /// `OpensAt` · Edm.Time
  internal var opensAt: Duration? { row[ifPresent: 10] }
  /// `OpensAt` in queries and change sets.
  internal static var opensAt: WritableProperty<Self, Duration?> { .init(10) }

  /// `Photo` · Edm.Binary
  internal var photo: Data? { row[ifPresent: 11] }
  /// `Photo` in queries and change sets.
  internal static var photo: WritableProperty<Self, Data?> { .init(11) }

  /// `Token` · Edm.Guid
  internal var token: UUID? { row.guid(12) }
  /// `Token` in queries and change sets.
  internal static var token: WritableProperty<Self, UUID?> { .init(12) }

  /// `Discontinued` · Edm.Boolean
  internal var discontinued: Bool { row[13] }
  /// `Discontinued` in queries and change sets.
  internal static var discontinued: WritableProperty<Self, Bool> { .init(13) }

  /// `Size` · Acme.Stock.Size
  internal var size: Warehouse.Size? { row[ifPresent: 14] }
  /// `Size` in queries and change sets.
  internal static var size: WritableSelectableProperty<Self, Warehouse.Size?, Changes<Warehouse.Size>> { .init(14) }

  /// `Supplier` · expand with `expanding { $0.supplier }`
  internal var supplier: ExpandedOne<Warehouse.Supplier> { row[15] }
  /// `Supplier` in queries and change sets.
  internal static var supplier: WritableNavigation<Self, Warehouse.Supplier, Changes<Warehouse.Supplier>> { .init(15) }

  /// `Levels` · expand with `expanding { $0.levels }`
  internal var levels: Expanded<Warehouse.Level> { row[16] }
  /// `Levels` in queries and change sets.
  internal static var levels: WritableNavigation<Self, Warehouse.Level, [Changes<Warehouse.Level>]> { .init(16) }
}

nonisolated extension Warehouse {
  /// `Warehouse:Size`
  nonisolated internal struct Size: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Width   Decimal!       create update
      Height  Decimal        create update
      Box     Warehouse.Box  create update
      """, related: { [Warehouse.Box.table] })
  }
}

nonisolated extension Warehouse.Size {
  /// `Width` · Edm.Decimal
  internal var width: Decimal { row[0] }
  /// `Width` in queries and change sets.
  internal static var width: WritableProperty<Self, Decimal> { .init(0) }

  /// `Height` · Edm.Decimal
  internal var height: Decimal? { row.decimal(1) }
  /// `Height` in queries and change sets.
  internal static var height: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Box` · Acme.Stock.Box
  internal var box: Warehouse.Box? { row[ifPresent: 2] }
  /// `Box` in queries and change sets.
  internal static var box: WritableSelectableProperty<Self, Warehouse.Box?, Changes<Warehouse.Box>> { .init(2) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Suppliers`
  nonisolated internal struct Supplier: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Code      String!             key create update
      Name      String              create update
      Address   Warehouse.Address   create update
      Products  Warehouse.Product*  create
      """, related: { [Warehouse.Address.table, Warehouse.Product.table] })
  }
}

nonisolated extension Warehouse.Supplier {
  /// `Code` · Edm.String · key
  internal var code: String { row[0] }
  /// `Code` in queries and change sets.
  internal static var code: WritableProperty<Self, String> { .init(0) }

  /// `Name` · Edm.String
  internal var name: String? { row.string(1) }
  /// `Name` in queries and change sets.
  internal static var name: WritableProperty<Self, String?> { .init(1) }

  /// `Address` · Acme.Stock.Address
  internal var address: Warehouse.Address? { row[ifPresent: 2] }
  /// `Address` in queries and change sets.
  internal static var address: WritableSelectableProperty<Self, Warehouse.Address?, Changes<Warehouse.Address>> { .init(2) }

  /// `Products` · expand with `expanding { $0.products }`
  internal var products: Expanded<Warehouse.Product> { row[3] }
  /// `Products` in queries and change sets.
  internal static var products: WritableNavigation<Self, Warehouse.Product, [Changes<Warehouse.Product>]> { .init(3) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Withdraw` · create
  nonisolated internal struct Withdrawal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = Int32
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ProductID  Int32!   key create
      Reason     String   create
      Notify     Boolean  create
      Message    String   create
      Done       Boolean  create
      """)
  }
}

nonisolated extension Warehouse.Withdrawal {
  /// `ProductID` · Edm.Int32 · key
  internal var productID: Int32 { row[0] }
  /// `ProductID` in queries and change sets.
  internal static var productID: WritableProperty<Self, Int32> { .init(0) }

  /// `Reason` · Edm.String
  internal var reason: String? { row.string(1) }
  /// `Reason` in queries and change sets.
  internal static var reason: WritableProperty<Self, String?> { .init(1) }

  /// `Notify` · Edm.Boolean
  internal var notify: Bool? { row.boolean(2) }
  /// `Notify` in queries and change sets.
  internal static var notify: WritableProperty<Self, Bool?> { .init(2) }

  /// `Message` · Edm.String
  internal var message: String? { row.string(3) }
  /// `Message` in queries and change sets.
  internal static var message: WritableProperty<Self, String?> { .init(3) }

  /// `Done` · Edm.Boolean
  internal var done: Bool? { row.boolean(4) }
  /// `Done` in queries and change sets.
  internal static var done: WritableProperty<Self, Bool?> { .init(4) }
}

nonisolated extension Warehouse {
  /// `Warehouse/Words`
  nonisolated internal struct Word: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Read              String          create update
      Table             String          create update
      Row               String          create update
      New               String          create update
      Property          String          create update
      WritableProperty  String          create update
      Navigation        String          create update
      Default           String          create update
      Type              String          create update
      Self              String          create update
      Init              String          create update
      HashValue         String          create update
      Description       String          create update
      Key               String!         key create update
      Entity            String          create update
      Form              Warehouse.Form  create update
      """, related: { [Warehouse.Form.table] })
  }
}

nonisolated extension Warehouse.Word {
  /// `Read` · Edm.String
  internal var read: String? { row.string(0) }
  /// `Read` in queries and change sets.
  internal static var read: WritableProperty<Self, String?> { .init(0) }

  /// `Table` · Edm.String
  internal var tableProperty: String? { row.string(1) }
  /// `Table` in queries and change sets.
  internal static var tableProperty: WritableProperty<Self, String?> { .init(1) }

  /// `Row` · Edm.String
  internal var rowProperty: String? { row.string(2) }
  /// `Row` in queries and change sets.
  internal static var rowProperty: WritableProperty<Self, String?> { .init(2) }

  /// `New` · Edm.String
  internal var newProperty: String? { row.string(3) }
  /// `New` in queries and change sets.
  internal static var newProperty: WritableProperty<Self, String?> { .init(3) }

  /// `Property` · Edm.String
  internal var property: String? { row.string(4) }
  /// `Property` in queries and change sets.
  internal static var property: WritableProperty<Self, String?> { .init(4) }

  /// `WritableProperty` · Edm.String
  internal var writableProperty: String? { row.string(5) }
  /// `WritableProperty` in queries and change sets.
  internal static var writableProperty: WritableProperty<Self, String?> { .init(5) }

  /// `Navigation` · Edm.String
  internal var navigation: String? { row.string(6) }
  /// `Navigation` in queries and change sets.
  internal static var navigation: WritableProperty<Self, String?> { .init(6) }

  /// `Default` · Edm.String
  internal var `default`: String? { row.string(7) }
  /// `Default` in queries and change sets.
  internal static var `default`: WritableProperty<Self, String?> { .init(7) }

  /// `Type` · Edm.String
  internal var type: String? { row.string(8) }
  /// `Type` in queries and change sets.
  internal static var type: WritableProperty<Self, String?> { .init(8) }

  /// `Self` · Edm.String
  internal var selfProperty: String? { row.string(9) }
  /// `Self` in queries and change sets.
  internal static var selfProperty: WritableProperty<Self, String?> { .init(9) }

  /// `Init` · Edm.String
  internal var initProperty: String? { row.string(10) }
  /// `Init` in queries and change sets.
  internal static var initProperty: WritableProperty<Self, String?> { .init(10) }

  /// `HashValue` · Edm.String
  internal var hashValueProperty: String? { row.string(11) }
  /// `HashValue` in queries and change sets.
  internal static var hashValueProperty: WritableProperty<Self, String?> { .init(11) }

  /// `Description` · Edm.String
  internal var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  internal static var description: WritableProperty<Self, String?> { .init(12) }

  /// `Key` · Edm.String · key
  internal var key: String { row[13] }
  /// `Key` in queries and change sets.
  internal static var key: WritableProperty<Self, String> { .init(13) }

  /// `Entity` · Edm.String
  internal var entity: String? { row.string(14) }
  /// `Entity` in queries and change sets.
  internal static var entity: WritableProperty<Self, String?> { .init(14) }

  /// `Form` · Acme.Stock.Form
  internal var form: Warehouse.Form? { row[ifPresent: 15] }
  /// `Form` in queries and change sets.
  internal static var form: WritableSelectableProperty<Self, Warehouse.Form?, Changes<Warehouse.Form>> { .init(15) }
}
