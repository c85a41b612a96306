// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/sales`
nonisolated public struct Sales: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `ShippingMethods` · read · 60 rows a page · permission "Sales orders"
  public var shippingMethods: EntitySet<Sales.ShippingMethod, Methods.Read> { EntitySet(root, "ShippingMethods") }

  /// `OrderCharges` · read · 60 rows a page · permission "Sales orders"
  public var orderCharges: EntitySet<Sales.OrderCharge, Methods.Read> { EntitySet(root, "OrderCharges") }

  /// `SalesPriceLists` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceLists: EntitySet<Sales.SalesPriceList, Methods.Read> { EntitySet(root, "SalesPriceLists") }

  /// `SalesPriceListLinkedAccounts` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListLinkedAccounts: EntitySet<Sales.SalesPriceListLinkedAccount, Methods.Read> {
    EntitySet(root, "SalesPriceListLinkedAccounts")
  }

  /// `SalesPriceListPeriods` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListPeriods: EntitySet<Sales.SalesPriceListPeriod, Methods.Read> {
    EntitySet(root, "SalesPriceListPeriods")
  }

  /// `SalesPriceListVolumeDiscounts` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListVolumeDiscounts: EntitySet<Sales.SalesPriceListVolumeDiscount, Methods.Read> {
    EntitySet(root, "SalesPriceListVolumeDiscounts")
  }

  /// `SalesChannels` · read, create, update, delete · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices"
  public var salesChannels: EntitySet<Sales.SalesChannel, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesChannels")
  }
}
