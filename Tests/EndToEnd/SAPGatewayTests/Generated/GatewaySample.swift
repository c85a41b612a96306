// exact-online-generator 0.1.0 · for runtime 1 · services/GWSAMPLE_BASIC.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) internal import ODataRuntime

/// Does not compile if the runtime is too new for this client.
private typealias RuntimeFit = GeneratedCode.FitsRuntime1

/// `GWSAMPLE_BASIC`
nonisolated internal struct GatewaySample: ODataService {
  /// The address of this service, and the connection to it.
  internal let root: ServiceRoot
  /// Creates the service at an address.
  internal init(root: ServiceRoot) { self.root = root }

  /// `BusinessPartnerSet`
  internal var businessPartnerSet: EntitySet<GatewaySample.BusinessPartner, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BusinessPartnerSet") }

  /// `ContactSet`
  internal var contactSet: EntitySet<GatewaySample.Contact, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ContactSet") }

  /// `ProductSet`
  internal var productSet: EntitySet<GatewaySample.Product, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProductSet") }

  /// `SalesOrderSet`
  internal var salesOrderSet: EntitySet<GatewaySample.SalesOrder, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrderSet") }

  /// `SalesOrderLineItemSet`
  internal var salesOrderLineItemSet: EntitySet<GatewaySample.SalesOrderLineItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrderLineItemSet") }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC/BusinessPartnerSet`
  nonisolated internal struct BusinessPartner: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      BusinessPartnerID    String!                    key create update
      CompanyName          String                     create update
      WebAddress           String                     create update
      EmailAddress         String                     create update
      PhoneNumber          String                     create update
      FaxNumber            String                     create update
      LegalForm            String                     create update
      CurrencyCode         String                     create update
      BusinessPartnerRole  String                     create update
      Address              GatewaySample.CTAddress    create update
      CreatedAt            DateTime                   create update
      ChangedAt            DateTime                   create update token
      ToSalesOrders        GatewaySample.SalesOrder*  create
      ToContacts           GatewaySample.Contact*     create
      """, related: { [GatewaySample.CTAddress.table, GatewaySample.SalesOrder.table, GatewaySample.Contact.table] })
  }
}

nonisolated extension GatewaySample.BusinessPartner {
  /// `BusinessPartnerID` · Edm.String · key · max 10
  internal var businessPartnerID: String { row[0] }
  /// `BusinessPartnerID` in queries and change sets.
  internal static var businessPartnerID: WritableProperty<Self, String> { .init(0) }

  /// `CompanyName` · Edm.String · max 80
  internal var companyName: String? { row.string(1) }
  /// `CompanyName` in queries and change sets.
  internal static var companyName: WritableProperty<Self, String?> { .init(1) }

  /// `WebAddress` · Edm.String
  internal var webAddress: String? { row.string(2) }
  /// `WebAddress` in queries and change sets.
  internal static var webAddress: WritableProperty<Self, String?> { .init(2) }

  /// `EmailAddress` · Edm.String · max 255
  internal var emailAddress: String? { row.string(3) }
  /// `EmailAddress` in queries and change sets.
  internal static var emailAddress: WritableProperty<Self, String?> { .init(3) }

  /// `PhoneNumber` · Edm.String · max 30
  internal var phoneNumber: String? { row.string(4) }
  /// `PhoneNumber` in queries and change sets.
  internal static var phoneNumber: WritableProperty<Self, String?> { .init(4) }

  /// `FaxNumber` · Edm.String · max 30
  internal var faxNumber: String? { row.string(5) }
  /// `FaxNumber` in queries and change sets.
  internal static var faxNumber: WritableProperty<Self, String?> { .init(5) }

  /// `LegalForm` · Edm.String · max 10
  internal var legalForm: String? { row.string(6) }
  /// `LegalForm` in queries and change sets.
  internal static var legalForm: WritableProperty<Self, String?> { .init(6) }

  /// `CurrencyCode` · Edm.String · max 5
  internal var currencyCode: String? { row.string(7) }
  /// `CurrencyCode` in queries and change sets.
  internal static var currencyCode: WritableProperty<Self, String?> { .init(7) }

  /// `BusinessPartnerRole` · Edm.String · max 3
  internal var businessPartnerRole: String? { row.string(8) }
  /// `BusinessPartnerRole` in queries and change sets.
  internal static var businessPartnerRole: WritableProperty<Self, String?> { .init(8) }

  /// `Address` · GWSAMPLE_BASIC.CT_Address
  internal var address: GatewaySample.CTAddress? { row[ifPresent: 9] }
  /// `Address` in queries and change sets.
  internal static var address: WritableSelectableProperty<Self, GatewaySample.CTAddress?, Changes<GatewaySample.CTAddress>> { .init(9) }

  /// `CreatedAt` · Edm.DateTime
  internal var createdAt: LocalDateTime? { row.dateTime(10) }
  /// `CreatedAt` in queries and change sets.
  internal static var createdAt: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `ChangedAt` · Edm.DateTime · concurrency token
  internal var changedAt: LocalDateTime? { row.dateTime(11) }
  /// `ChangedAt` in queries and change sets.
  internal static var changedAt: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ToSalesOrders` · expand with `expanding { $0.toSalesOrders }`
  internal var toSalesOrders: Expanded<GatewaySample.SalesOrder> { row[12] }
  /// `ToSalesOrders` in queries and change sets.
  internal static var toSalesOrders: WritableNavigation<Self, GatewaySample.SalesOrder, [Changes<GatewaySample.SalesOrder>]> { .init(12) }

  /// `ToContacts` · expand with `expanding { $0.toContacts }`
  internal var toContacts: Expanded<GatewaySample.Contact> { row[13] }
  /// `ToContacts` in queries and change sets.
  internal static var toContacts: WritableNavigation<Self, GatewaySample.Contact, [Changes<GatewaySample.Contact>]> { .init(13) }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC:CT_Address`
  nonisolated internal struct CTAddress: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      City         String  create update
      PostalCode   String  create update
      Street       String  create update
      Building     String  create update
      Country      String  create update
      AddressType  String  create update
      """)
  }
}

nonisolated extension GatewaySample.CTAddress {
  /// `City` · Edm.String · max 40
  internal var city: String? { row.string(0) }
  /// `City` in queries and change sets.
  internal static var city: WritableProperty<Self, String?> { .init(0) }

  /// `PostalCode` · Edm.String · max 10
  internal var postalCode: String? { row.string(1) }
  /// `PostalCode` in queries and change sets.
  internal static var postalCode: WritableProperty<Self, String?> { .init(1) }

  /// `Street` · Edm.String · max 60
  internal var street: String? { row.string(2) }
  /// `Street` in queries and change sets.
  internal static var street: WritableProperty<Self, String?> { .init(2) }

  /// `Building` · Edm.String · max 10
  internal var building: String? { row.string(3) }
  /// `Building` in queries and change sets.
  internal static var building: WritableProperty<Self, String?> { .init(3) }

  /// `Country` · Edm.String · max 3
  internal var country: String? { row.string(4) }
  /// `Country` in queries and change sets.
  internal static var country: WritableProperty<Self, String?> { .init(4) }

  /// `AddressType` · Edm.String · max 2
  internal var addressType: String? { row.string(5) }
  /// `AddressType` in queries and change sets.
  internal static var addressType: WritableProperty<Self, String?> { .init(5) }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC/ContactSet`
  nonisolated internal struct Contact: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ContactGuid        String!                         key create update
      BusinessPartnerID  String                          create update
      Title              String                          create update
      FirstName          String                          create update
      MiddleName         String                          create update
      LastName           String                          create update
      Sex                String                          create update
      PhoneNumber        String                          create update
      EmailAddress       String                          create update
      Address            GatewaySample.CTAddress         create update
      DateOfBirth        DateTime                        create update
      ToBusinessPartner  GatewaySample.BusinessPartner?  create
      """, related: { [GatewaySample.CTAddress.table, GatewaySample.BusinessPartner.table] })
  }
}

nonisolated extension GatewaySample.Contact {
  /// `ContactGuid` · Edm.String · key · max 36
  internal var contactGUID: String { row[0] }
  /// `ContactGuid` in queries and change sets.
  internal static var contactGUID: WritableProperty<Self, String> { .init(0) }

  /// `BusinessPartnerID` · Edm.String · max 10
  internal var businessPartnerID: String? { row.string(1) }
  /// `BusinessPartnerID` in queries and change sets.
  internal static var businessPartnerID: WritableProperty<Self, String?> { .init(1) }

  /// `Title` · Edm.String · max 10
  internal var title: String? { row.string(2) }
  /// `Title` in queries and change sets.
  internal static var title: WritableProperty<Self, String?> { .init(2) }

  /// `FirstName` · Edm.String · max 40
  internal var firstName: String? { row.string(3) }
  /// `FirstName` in queries and change sets.
  internal static var firstName: WritableProperty<Self, String?> { .init(3) }

  /// `MiddleName` · Edm.String · max 40
  internal var middleName: String? { row.string(4) }
  /// `MiddleName` in queries and change sets.
  internal static var middleName: WritableProperty<Self, String?> { .init(4) }

  /// `LastName` · Edm.String · max 40
  internal var lastName: String? { row.string(5) }
  /// `LastName` in queries and change sets.
  internal static var lastName: WritableProperty<Self, String?> { .init(5) }

  /// `Sex` · Edm.String · max 1
  internal var sex: String? { row.string(6) }
  /// `Sex` in queries and change sets.
  internal static var sex: WritableProperty<Self, String?> { .init(6) }

  /// `PhoneNumber` · Edm.String · max 30
  internal var phoneNumber: String? { row.string(7) }
  /// `PhoneNumber` in queries and change sets.
  internal static var phoneNumber: WritableProperty<Self, String?> { .init(7) }

  /// `EmailAddress` · Edm.String · max 255
  internal var emailAddress: String? { row.string(8) }
  /// `EmailAddress` in queries and change sets.
  internal static var emailAddress: WritableProperty<Self, String?> { .init(8) }

  /// `Address` · GWSAMPLE_BASIC.CT_Address
  internal var address: GatewaySample.CTAddress? { row[ifPresent: 9] }
  /// `Address` in queries and change sets.
  internal static var address: WritableSelectableProperty<Self, GatewaySample.CTAddress?, Changes<GatewaySample.CTAddress>> { .init(9) }

  /// `DateOfBirth` · Edm.DateTime
  internal var dateOfBirth: LocalDateTime? { row.dateTime(10) }
  /// `DateOfBirth` in queries and change sets.
  internal static var dateOfBirth: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `ToBusinessPartner` · expand with `expanding { $0.toBusinessPartner }`
  internal var toBusinessPartner: ExpandedOne<GatewaySample.BusinessPartner> { row[11] }
  /// `ToBusinessPartner` in queries and change sets.
  internal static var toBusinessPartner: WritableNavigation<Self, GatewaySample.BusinessPartner, Changes<GatewaySample.BusinessPartner>> { .init(11) }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC/ProductSet`
  nonisolated internal struct Product: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      ProductID              String!                            key create update
      TypeCode               String                             create update
      Category               String                             create update
      Name                   String                             create update
      NameLanguage           String                             create update
      Description            String                             create update
      DescriptionLanguage    String                             create update
      SupplierID             String                             create update
      SupplierName           String                             create update
      TaxTarifCode           Int16                              create update
      MeasureUnit            String                             create update
      WeightMeasure          Decimal                            create update
      WeightUnit             String                             create update
      CurrencyCode           String                             create update
      Price                  Decimal                            create update
      Width                  Decimal                            create update
      Depth                  Decimal                            create update
      Height                 Decimal                            create update
      DimUnit                String                             create update
      ProductPicUrl          String                             create update
      ToSupplier             GatewaySample.BusinessPartner?     create
      ToSalesOrderLineItems  GatewaySample.SalesOrderLineItem*  create
      """, related: { [GatewaySample.BusinessPartner.table, GatewaySample.SalesOrderLineItem.table] })
  }
}

nonisolated extension GatewaySample.Product {
  /// `ProductID` · Edm.String · key · max 10
  internal var productID: String { row[0] }
  /// `ProductID` in queries and change sets.
  internal static var productID: WritableProperty<Self, String> { .init(0) }

  /// `TypeCode` · Edm.String · max 2
  internal var typeCode: String? { row.string(1) }
  /// `TypeCode` in queries and change sets.
  internal static var typeCode: WritableProperty<Self, String?> { .init(1) }

  /// `Category` · Edm.String · max 40
  internal var category: String? { row.string(2) }
  /// `Category` in queries and change sets.
  internal static var category: WritableProperty<Self, String?> { .init(2) }

  /// `Name` · Edm.String · max 255
  internal var name: String? { row.string(3) }
  /// `Name` in queries and change sets.
  internal static var name: WritableProperty<Self, String?> { .init(3) }

  /// `NameLanguage` · Edm.String · max 2
  internal var nameLanguage: String? { row.string(4) }
  /// `NameLanguage` in queries and change sets.
  internal static var nameLanguage: WritableProperty<Self, String?> { .init(4) }

  /// `Description` · Edm.String · max 255
  internal var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  internal static var description: WritableProperty<Self, String?> { .init(5) }

  /// `DescriptionLanguage` · Edm.String · max 2
  internal var descriptionLanguage: String? { row.string(6) }
  /// `DescriptionLanguage` in queries and change sets.
  internal static var descriptionLanguage: WritableProperty<Self, String?> { .init(6) }

  /// `SupplierID` · Edm.String · max 10
  internal var supplierID: String? { row.string(7) }
  /// `SupplierID` in queries and change sets.
  internal static var supplierID: WritableProperty<Self, String?> { .init(7) }

  /// `SupplierName` · Edm.String · max 80
  internal var supplierName: String? { row.string(8) }
  /// `SupplierName` in queries and change sets.
  internal static var supplierName: WritableProperty<Self, String?> { .init(8) }

  /// `TaxTarifCode` · Edm.Int16
  internal var taxTarifCode: Int16? { row[ifPresent: 9] }
  /// `TaxTarifCode` in queries and change sets.
  internal static var taxTarifCode: WritableProperty<Self, Int16?> { .init(9) }

  /// `MeasureUnit` · Edm.String · max 3
  internal var measureUnit: String? { row.string(10) }
  /// `MeasureUnit` in queries and change sets.
  internal static var measureUnit: WritableProperty<Self, String?> { .init(10) }

  /// `WeightMeasure` · Edm.Decimal
  internal var weightMeasure: Decimal? { row.decimal(11) }
  /// `WeightMeasure` in queries and change sets.
  internal static var weightMeasure: WritableProperty<Self, Decimal?> { .init(11) }

  /// `WeightUnit` · Edm.String · max 3
  internal var weightUnit: String? { row.string(12) }
  /// `WeightUnit` in queries and change sets.
  internal static var weightUnit: WritableProperty<Self, String?> { .init(12) }

  /// `CurrencyCode` · Edm.String · max 5
  internal var currencyCode: String? { row.string(13) }
  /// `CurrencyCode` in queries and change sets.
  internal static var currencyCode: WritableProperty<Self, String?> { .init(13) }

  /// `Price` · Edm.Decimal
  internal var price: Decimal? { row.decimal(14) }
  /// `Price` in queries and change sets.
  internal static var price: WritableProperty<Self, Decimal?> { .init(14) }

  /// `Width` · Edm.Decimal
  internal var width: Decimal? { row.decimal(15) }
  /// `Width` in queries and change sets.
  internal static var width: WritableProperty<Self, Decimal?> { .init(15) }

  /// `Depth` · Edm.Decimal
  internal var depth: Decimal? { row.decimal(16) }
  /// `Depth` in queries and change sets.
  internal static var depth: WritableProperty<Self, Decimal?> { .init(16) }

  /// `Height` · Edm.Decimal
  internal var height: Decimal? { row.decimal(17) }
  /// `Height` in queries and change sets.
  internal static var height: WritableProperty<Self, Decimal?> { .init(17) }

  /// `DimUnit` · Edm.String · max 3
  internal var dimUnit: String? { row.string(18) }
  /// `DimUnit` in queries and change sets.
  internal static var dimUnit: WritableProperty<Self, String?> { .init(18) }

  /// `ProductPicUrl` · Edm.String
  internal var productPicURL: String? { row.string(19) }
  /// `ProductPicUrl` in queries and change sets.
  internal static var productPicURL: WritableProperty<Self, String?> { .init(19) }

  /// `ToSupplier` · expand with `expanding { $0.toSupplier }`
  internal var toSupplier: ExpandedOne<GatewaySample.BusinessPartner> { row[20] }
  /// `ToSupplier` in queries and change sets.
  internal static var toSupplier: WritableNavigation<Self, GatewaySample.BusinessPartner, Changes<GatewaySample.BusinessPartner>> { .init(20) }

  /// `ToSalesOrderLineItems` · expand with `expanding { $0.toSalesOrderLineItems }`
  internal var toSalesOrderLineItems: Expanded<GatewaySample.SalesOrderLineItem> { row[21] }
  /// `ToSalesOrderLineItems` in queries and change sets.
  internal static var toSalesOrderLineItems: WritableNavigation<Self, GatewaySample.SalesOrderLineItem, [Changes<GatewaySample.SalesOrderLineItem>]> { .init(21) }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC/SalesOrderSet`
  nonisolated internal struct SalesOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    internal typealias Key = String
    /// The values of the properties.
    internal let row: Row
    /// Creates a value from a row.
    internal init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    internal static let table: PropertyTable = PropertyTable(
      """
      SalesOrderID                String!                            key create update
      Note                        String                             create update
      NoteLanguage                String                             create update
      CustomerID                  String                             create update
      CustomerName                String                             create update
      CurrencyCode                String                             create update
      GrossAmount                 Decimal                            create update
      NetAmount                   Decimal                            create update
      TaxAmount                   Decimal                            create update
      LifecycleStatus             String                             create update
      LifecycleStatusDescription  String                             create update
      BillingStatus               String                             create update
      BillingStatusDescription    String                             create update
      DeliveryStatus              String                             create update
      DeliveryStatusDescription   String                             create update
      CreatedAt                   DateTime                           create update
      ChangedAt                   DateTime                           create update token
      ToLineItems                 GatewaySample.SalesOrderLineItem*  create
      ToBusinessPartner           GatewaySample.BusinessPartner?     create
      """, related: { [GatewaySample.SalesOrderLineItem.table, GatewaySample.BusinessPartner.table] })
  }
}

nonisolated extension GatewaySample.SalesOrder {
  /// `SalesOrderID` · Edm.String · key · max 10
  internal var salesOrderID: String { row[0] }
  /// `SalesOrderID` in queries and change sets.
  internal static var salesOrderID: WritableProperty<Self, String> { .init(0) }

  /// `Note` · Edm.String · max 255
  internal var note: String? { row.string(1) }
  /// `Note` in queries and change sets.
  internal static var note: WritableProperty<Self, String?> { .init(1) }

  /// `NoteLanguage` · Edm.String · max 2
  internal var noteLanguage: String? { row.string(2) }
  /// `NoteLanguage` in queries and change sets.
  internal static var noteLanguage: WritableProperty<Self, String?> { .init(2) }

  /// `CustomerID` · Edm.String · max 10
  internal var customerID: String? { row.string(3) }
  /// `CustomerID` in queries and change sets.
  internal static var customerID: WritableProperty<Self, String?> { .init(3) }

  /// `CustomerName` · Edm.String · max 80
  internal var customerName: String? { row.string(4) }
  /// `CustomerName` in queries and change sets.
  internal static var customerName: WritableProperty<Self, String?> { .init(4) }

  /// `CurrencyCode` · Edm.String · max 5
  internal var currencyCode: String? { row.string(5) }
  /// `CurrencyCode` in queries and change sets.
  internal static var currencyCode: WritableProperty<Self, String?> { .init(5) }

  /// `GrossAmount` · Edm.Decimal
  internal var grossAmount: Decimal? { row.decimal(6) }
  /// `GrossAmount` in queries and change sets.
  internal static var grossAmount: WritableProperty<Self, Decimal?> { .init(6) }

  /// `NetAmount` · Edm.Decimal
  internal var netAmount: Decimal? { row.decimal(7) }
  /// `NetAmount` in queries and change sets.
  internal static var netAmount: WritableProperty<Self, Decimal?> { .init(7) }

  /// `TaxAmount` · Edm.Decimal
  internal var taxAmount: Decimal? { row.decimal(8) }
  /// `TaxAmount` in queries and change sets.
  internal static var taxAmount: WritableProperty<Self, Decimal?> { .init(8) }

  /// `LifecycleStatus` · Edm.String · max 1
  internal var lifecycleStatus: String? { row.string(9) }
  /// `LifecycleStatus` in queries and change sets.
  internal static var lifecycleStatus: WritableProperty<Self, String?> { .init(9) }

  /// `LifecycleStatusDescription` · Edm.String · max 60
  internal var lifecycleStatusDescription: String? { row.string(10) }
  /// `LifecycleStatusDescription` in queries and change sets.
  internal static var lifecycleStatusDescription: WritableProperty<Self, String?> { .init(10) }

  /// `BillingStatus` · Edm.String · max 1
  internal var billingStatus: String? { row.string(11) }
  /// `BillingStatus` in queries and change sets.
  internal static var billingStatus: WritableProperty<Self, String?> { .init(11) }

  /// `BillingStatusDescription` · Edm.String · max 60
  internal var billingStatusDescription: String? { row.string(12) }
  /// `BillingStatusDescription` in queries and change sets.
  internal static var billingStatusDescription: WritableProperty<Self, String?> { .init(12) }

  /// `DeliveryStatus` · Edm.String · max 1
  internal var deliveryStatus: String? { row.string(13) }
  /// `DeliveryStatus` in queries and change sets.
  internal static var deliveryStatus: WritableProperty<Self, String?> { .init(13) }

  /// `DeliveryStatusDescription` · Edm.String · max 60
  internal var deliveryStatusDescription: String? { row.string(14) }
  /// `DeliveryStatusDescription` in queries and change sets.
  internal static var deliveryStatusDescription: WritableProperty<Self, String?> { .init(14) }

  /// `CreatedAt` · Edm.DateTime
  internal var createdAt: LocalDateTime? { row.dateTime(15) }
  /// `CreatedAt` in queries and change sets.
  internal static var createdAt: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `ChangedAt` · Edm.DateTime · concurrency token
  internal var changedAt: LocalDateTime? { row.dateTime(16) }
  /// `ChangedAt` in queries and change sets.
  internal static var changedAt: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `ToLineItems` · expand with `expanding { $0.toLineItems }`
  internal var toLineItems: Expanded<GatewaySample.SalesOrderLineItem> { row[17] }
  /// `ToLineItems` in queries and change sets.
  internal static var toLineItems: WritableNavigation<Self, GatewaySample.SalesOrderLineItem, [Changes<GatewaySample.SalesOrderLineItem>]> { .init(17) }

  /// `ToBusinessPartner` · expand with `expanding { $0.toBusinessPartner }`
  internal var toBusinessPartner: ExpandedOne<GatewaySample.BusinessPartner> { row[18] }
  /// `ToBusinessPartner` in queries and change sets.
  internal static var toBusinessPartner: WritableNavigation<Self, GatewaySample.BusinessPartner, Changes<GatewaySample.BusinessPartner>> { .init(18) }
}

nonisolated extension GatewaySample {
  /// `GWSAMPLE_BASIC/SalesOrderLineItemSet`
  nonisolated internal struct SalesOrderLineItem: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated internal struct Key: EntityKey {
      /// `SalesOrderID` · Edm.String · key · max 10
      internal var salesOrderID: String
      /// `ItemPosition` · Edm.String · key · max 10
      internal var itemPosition: String

      /// Creates a key from its values.
      internal init(salesOrderID: String, itemPosition: String) {
        self.salesOrderID = salesOrderID
        self.itemPosition = itemPosition
      }

      /// The key with the values of a row; nil if they have other types.
      internal init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 2 else { return nil }
        guard let salesOrderID = String(odataValue: odataKeyValues[0]) else { return nil }
        guard let itemPosition = String(odataValue: odataKeyValues[1]) else { return nil }
        self.init(salesOrderID: salesOrderID, itemPosition: itemPosition)
      }

      /// The values in the order of the property table.
      internal var odataKeyValues: [PrimitiveValue] {
        [
          salesOrderID.odataValue,
          itemPosition.odataValue,
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
      SalesOrderID  String!                    key create update
      ItemPosition  String!                    key create update
      ProductID     String                     create update
      Note          String                     create update
      NoteLanguage  String                     create update
      CurrencyCode  String                     create update
      GrossAmount   Decimal                    create update
      NetAmount     Decimal                    create update
      TaxAmount     Decimal                    create update
      DeliveryDate  DateTime                   create update
      Quantity      Decimal                    create update
      QuantityUnit  String                     create update
      ToHeader      GatewaySample.SalesOrder?  create
      ToProduct     GatewaySample.Product?     create
      """, related: { [GatewaySample.SalesOrder.table, GatewaySample.Product.table] })
  }
}

nonisolated extension GatewaySample.SalesOrderLineItem {
  /// `SalesOrderID` · Edm.String · key · max 10
  internal var salesOrderID: String { row[0] }
  /// `SalesOrderID` in queries and change sets.
  internal static var salesOrderID: WritableProperty<Self, String> { .init(0) }

  /// `ItemPosition` · Edm.String · key · max 10
  internal var itemPosition: String { row[1] }
  /// `ItemPosition` in queries and change sets.
  internal static var itemPosition: WritableProperty<Self, String> { .init(1) }

  /// `ProductID` · Edm.String · max 10
  internal var productID: String? { row.string(2) }
  /// `ProductID` in queries and change sets.
  internal static var productID: WritableProperty<Self, String?> { .init(2) }

  /// `Note` · Edm.String · max 255
  internal var note: String? { row.string(3) }
  /// `Note` in queries and change sets.
  internal static var note: WritableProperty<Self, String?> { .init(3) }

  /// `NoteLanguage` · Edm.String · max 2
  internal var noteLanguage: String? { row.string(4) }
  /// `NoteLanguage` in queries and change sets.
  internal static var noteLanguage: WritableProperty<Self, String?> { .init(4) }

  /// `CurrencyCode` · Edm.String · max 5
  internal var currencyCode: String? { row.string(5) }
  /// `CurrencyCode` in queries and change sets.
  internal static var currencyCode: WritableProperty<Self, String?> { .init(5) }

  /// `GrossAmount` · Edm.Decimal
  internal var grossAmount: Decimal? { row.decimal(6) }
  /// `GrossAmount` in queries and change sets.
  internal static var grossAmount: WritableProperty<Self, Decimal?> { .init(6) }

  /// `NetAmount` · Edm.Decimal
  internal var netAmount: Decimal? { row.decimal(7) }
  /// `NetAmount` in queries and change sets.
  internal static var netAmount: WritableProperty<Self, Decimal?> { .init(7) }

  /// `TaxAmount` · Edm.Decimal
  internal var taxAmount: Decimal? { row.decimal(8) }
  /// `TaxAmount` in queries and change sets.
  internal static var taxAmount: WritableProperty<Self, Decimal?> { .init(8) }

  /// `DeliveryDate` · Edm.DateTime
  internal var deliveryDate: LocalDateTime? { row.dateTime(9) }
  /// `DeliveryDate` in queries and change sets.
  internal static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Quantity` · Edm.Decimal
  internal var quantity: Decimal? { row.decimal(10) }
  /// `Quantity` in queries and change sets.
  internal static var quantity: WritableProperty<Self, Decimal?> { .init(10) }

  /// `QuantityUnit` · Edm.String · max 3
  internal var quantityUnit: String? { row.string(11) }
  /// `QuantityUnit` in queries and change sets.
  internal static var quantityUnit: WritableProperty<Self, String?> { .init(11) }

  /// `ToHeader` · expand with `expanding { $0.toHeader }`
  internal var toHeader: ExpandedOne<GatewaySample.SalesOrder> { row[12] }
  /// `ToHeader` in queries and change sets.
  internal static var toHeader: WritableNavigation<Self, GatewaySample.SalesOrder, Changes<GatewaySample.SalesOrder>> { .init(12) }

  /// `ToProduct` · expand with `expanding { $0.toProduct }`
  internal var toProduct: ExpandedOne<GatewaySample.Product> { row[13] }
  /// `ToProduct` in queries and change sets.
  internal static var toProduct: WritableNavigation<Self, GatewaySample.Product, Changes<GatewaySample.Product>> { .init(13) }
}
