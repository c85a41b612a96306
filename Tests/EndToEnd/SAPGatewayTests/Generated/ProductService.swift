// exact-online-generator 0.1.0 · for runtime 1 · services/API_PRODUCT_SRV.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) internal import ODataRuntime

/// `API_PRODUCT_SRV`
nonisolated internal struct ProductService: ODataService {
  /// The address of this service, and the connection to it.
  internal let root: ServiceRoot
  /// Creates the service at an address.
  internal init(root: ServiceRoot) { self.root = root }

  /// `A_Product`
  internal var aProduct: EntitySet<ProductService.AProductType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "A_Product") }

  /// `A_ProductDescription`
  internal var aProductDescription: EntitySet<ProductService.AProductDescriptionType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "A_ProductDescription") }

  /// `A_ProductPlant`
  internal var aProductPlant: EntitySet<ProductService.AProductPlantType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "A_ProductPlant") }
}

nonisolated extension ProductService {
  /// `API_PRODUCT_SRV/A_ProductDescription`
  nonisolated internal struct AProductDescriptionType: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated internal struct Key: EntityKey {
      /// `Product` · Edm.String · key · max 40
      internal var product: String
      /// `Language` · Edm.String · key · max 2
      internal var language: String

      /// Creates a key from its values.
      internal init(product: String, language: String) {
        self.product = product
        self.language = language
      }

      /// The key with the values of a row; nil if they have other types.
      internal init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 2 else { return nil }
        guard let product = String(odataValue: odataKeyValues[0]) else { return nil }
        guard let language = String(odataValue: odataKeyValues[1]) else { return nil }
        self.init(product: product, language: language)
      }

      /// The values in the order of the property table.
      internal var odataKeyValues: [PrimitiveValue] {
        [
          product.odataValue,
          language.odataValue,
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
      Product             String!  key create update
      Language            String!  key create update
      ProductDescription  String   create update
      """)
  }
}

nonisolated extension ProductService.AProductDescriptionType {
  /// `Product` · Edm.String · key · max 40
  internal var product: String { row[0] }
  /// `Product` in queries and change sets.
  internal static var product: WritableProperty<Self, String> { .init(0) }

  /// `Language` · Edm.String · key · max 2
  internal var language: String { row[1] }
  /// `Language` in queries and change sets.
  internal static var language: WritableProperty<Self, String> { .init(1) }

  /// `ProductDescription` · Edm.String · max 40
  internal var productDescription: String? { row.string(2) }
  /// `ProductDescription` in queries and change sets.
  internal static var productDescription: WritableProperty<Self, String?> { .init(2) }
}

nonisolated extension ProductService {
  /// `API_PRODUCT_SRV/A_ProductPlant`
  nonisolated internal struct AProductPlantType: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated internal struct Key: EntityKey {
      /// `Product` · Edm.String · key · max 40
      internal var product: String
      /// `Plant` · Edm.String · key · max 4
      internal var plant: String

      /// Creates a key from its values.
      internal init(product: String, plant: String) {
        self.product = product
        self.plant = plant
      }

      /// The key with the values of a row; nil if they have other types.
      internal init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 2 else { return nil }
        guard let product = String(odataValue: odataKeyValues[0]) else { return nil }
        guard let plant = String(odataValue: odataKeyValues[1]) else { return nil }
        self.init(product: product, plant: plant)
      }

      /// The values in the order of the property table.
      internal var odataKeyValues: [PrimitiveValue] {
        [
          product.odataValue,
          plant.odataValue,
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
      Product                String!  key create update
      Plant                  String!  key create update
      PurchasingGroup        String   create update
      ProfitCenter           String   create update
      AvailabilityCheckType  String   create update
      MRPType                String   create update
      IsMarkedForDeletion    Boolean  create update
      """)
  }
}

nonisolated extension ProductService.AProductPlantType {
  /// `Product` · Edm.String · key · max 40
  internal var product: String { row[0] }
  /// `Product` in queries and change sets.
  internal static var product: WritableProperty<Self, String> { .init(0) }

  /// `Plant` · Edm.String · key · max 4
  internal var plant: String { row[1] }
  /// `Plant` in queries and change sets.
  internal static var plant: WritableProperty<Self, String> { .init(1) }

  /// `PurchasingGroup` · Edm.String · max 3
  internal var purchasingGroup: String? { row.string(2) }
  /// `PurchasingGroup` in queries and change sets.
  internal static var purchasingGroup: WritableProperty<Self, String?> { .init(2) }

  /// `ProfitCenter` · Edm.String · max 10
  internal var profitCenter: String? { row.string(3) }
  /// `ProfitCenter` in queries and change sets.
  internal static var profitCenter: WritableProperty<Self, String?> { .init(3) }

  /// `AvailabilityCheckType` · Edm.String · max 2
  internal var availabilityCheckType: String? { row.string(4) }
  /// `AvailabilityCheckType` in queries and change sets.
  internal static var availabilityCheckType: WritableProperty<Self, String?> { .init(4) }

  /// `MRPType` · Edm.String · max 2
  internal var mrpType: String? { row.string(5) }
  /// `MRPType` in queries and change sets.
  internal static var mrpType: WritableProperty<Self, String?> { .init(5) }

  /// `IsMarkedForDeletion` · Edm.Boolean
  internal var isMarkedForDeletion: Bool? { row.boolean(6) }
  /// `IsMarkedForDeletion` in queries and change sets.
  internal static var isMarkedForDeletion: WritableProperty<Self, Bool?> { .init(6) }
}

nonisolated extension ProductService {
  /// `API_PRODUCT_SRV/A_Product`
  nonisolated internal struct AProductType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      Product              String!                                  key create update
      ProductType          String                                   create update
      ProductGroup         String                                   create update
      BaseUnit             String                                   create update
      Division             String                                   create update
      ProductOldID         String                                   create update
      GrossWeight          Decimal                                  create update
      NetWeight            Decimal                                  create update
      WeightUnit           String                                   create update
      ItemCategoryGroup    String                                   create update
      IsMarkedForDeletion  Boolean                                  create update
      CreatedByUser        String                                   create update
      CreationDate         DateTime                                 create update
      LastChangeDate       DateTime                                 create update token
      to_Description       ProductService.AProductDescriptionType*  create
      to_Plant             ProductService.AProductPlantType*        create
      """, related: { [ProductService.AProductDescriptionType.table, ProductService.AProductPlantType.table] })
  }
}

nonisolated extension ProductService.AProductType {
  /// `Product` · Edm.String · key · max 40
  internal var product: String { row[0] }
  /// `Product` in queries and change sets.
  internal static var product: WritableProperty<Self, String> { .init(0) }

  /// `ProductType` · Edm.String · max 4
  internal var productType: String? { row.string(1) }
  /// `ProductType` in queries and change sets.
  internal static var productType: WritableProperty<Self, String?> { .init(1) }

  /// `ProductGroup` · Edm.String · max 9
  internal var productGroup: String? { row.string(2) }
  /// `ProductGroup` in queries and change sets.
  internal static var productGroup: WritableProperty<Self, String?> { .init(2) }

  /// `BaseUnit` · Edm.String · max 3
  internal var baseUnit: String? { row.string(3) }
  /// `BaseUnit` in queries and change sets.
  internal static var baseUnit: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.String · max 2
  internal var division: String? { row.string(4) }
  /// `Division` in queries and change sets.
  internal static var division: WritableProperty<Self, String?> { .init(4) }

  /// `ProductOldID` · Edm.String · max 18
  internal var productOldID: String? { row.string(5) }
  /// `ProductOldID` in queries and change sets.
  internal static var productOldID: WritableProperty<Self, String?> { .init(5) }

  /// `GrossWeight` · Edm.Decimal
  internal var grossWeight: Decimal? { row.decimal(6) }
  /// `GrossWeight` in queries and change sets.
  internal static var grossWeight: WritableProperty<Self, Decimal?> { .init(6) }

  /// `NetWeight` · Edm.Decimal
  internal var netWeight: Decimal? { row.decimal(7) }
  /// `NetWeight` in queries and change sets.
  internal static var netWeight: WritableProperty<Self, Decimal?> { .init(7) }

  /// `WeightUnit` · Edm.String · max 3
  internal var weightUnit: String? { row.string(8) }
  /// `WeightUnit` in queries and change sets.
  internal static var weightUnit: WritableProperty<Self, String?> { .init(8) }

  /// `ItemCategoryGroup` · Edm.String · max 4
  internal var itemCategoryGroup: String? { row.string(9) }
  /// `ItemCategoryGroup` in queries and change sets.
  internal static var itemCategoryGroup: WritableProperty<Self, String?> { .init(9) }

  /// `IsMarkedForDeletion` · Edm.Boolean
  internal var isMarkedForDeletion: Bool? { row.boolean(10) }
  /// `IsMarkedForDeletion` in queries and change sets.
  internal static var isMarkedForDeletion: WritableProperty<Self, Bool?> { .init(10) }

  /// `CreatedByUser` · Edm.String · max 12
  internal var createdByUser: String? { row.string(11) }
  /// `CreatedByUser` in queries and change sets.
  internal static var createdByUser: WritableProperty<Self, String?> { .init(11) }

  /// `CreationDate` · Edm.DateTime
  internal var creationDate: LocalDateTime? { row.dateTime(12) }
  /// `CreationDate` in queries and change sets.
  internal static var creationDate: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `LastChangeDate` · Edm.DateTime · concurrency token
  internal var lastChangeDate: LocalDateTime? { row.dateTime(13) }
  /// `LastChangeDate` in queries and change sets.
  internal static var lastChangeDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `to_Description` · expand with `expanding { $0.toDescription }`
  internal var toDescription: Expanded<ProductService.AProductDescriptionType> { row[14] }
  /// `to_Description` in queries and change sets.
  internal static var toDescription: WritableNavigation<Self, ProductService.AProductDescriptionType, [Changes<ProductService.AProductDescriptionType>]> { .init(14) }

  /// `to_Plant` · expand with `expanding { $0.toPlant }`
  internal var toPlant: Expanded<ProductService.AProductPlantType> { row[15] }
  /// `to_Plant` in queries and change sets.
  internal static var toPlant: WritableNavigation<Self, ProductService.AProductPlantType, [Changes<ProductService.AProductPlantType>]> { .init(15) }
}
