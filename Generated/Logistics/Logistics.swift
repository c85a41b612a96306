// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/logistics`
nonisolated public struct Logistics: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Items` · read, create, update, delete · 60 rows a page · webhook topic `Items` · permission "Logistics items"
  public var items: EntitySet<Logistics.Item, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Items") }

  /// `ItemAssortmentProperty` · read · 60 rows a page · permission "Logistics items"
  public var itemAssortmentProperty: EntitySet<Logistics.ItemAssortmentProperty, Methods.Read> {
    EntitySet(root, "ItemAssortmentProperty")
  }

  /// `ItemAssortment` · read · 60 rows a page · permission "Logistics items"
  public var itemAssortment: EntitySet<Logistics.ItemAssortment, Methods.Read> { EntitySet(root, "ItemAssortment") }

  /// `SupplierItem` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  public var supplierItem: EntitySet<Logistics.SupplierItem, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SupplierItem")
  }

  /// `ItemGroups` · read · 60 rows a page · permission "Logistics items"
  public var itemGroups: EntitySet<Logistics.ItemGroup, Methods.Read> { EntitySet(root, "ItemGroups") }

  /// `ItemVersions` · read · 60 rows a page · permission "Logistics items"
  public var itemVersions: EntitySet<Logistics.ItemVersion, Methods.Read> { EntitySet(root, "ItemVersions") }

  /// `SalesItemPrices` · read, create, update, delete · 60 rows a page · permission "Sales prices"
  public var salesItemPrices: EntitySet<Logistics.SalesItemPrice, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesItemPrices")
  }

  /// `Units` · read · 60 rows a page · permission "Logistics items"
  public var units: EntitySet<Logistics.Unit, Methods.Read> { EntitySet(root, "Units") }

  /// `CustomerItems` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  public var customerItems: EntitySet<Logistics.CustomerItem, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CustomerItems")
  }

  /// `SelectionCodes` · read · 60 rows a page · permission "Sales orders"
  public var selectionCodes: EntitySet<Logistics.SelectionCode, Methods.Read> { EntitySet(root, "SelectionCodes") }

  /// `ItemChargeRelation` · read · 60 rows a page · permission "Logistics items"
  public var itemChargeRelation: EntitySet<Logistics.ItemChargeRelation, Methods.Read> {
    EntitySet(root, "ItemChargeRelation")
  }

  /// `ReasonCodes` · read · 60 rows a page · permission "Logistics items"
  public var reasonCodes: EntitySet<Logistics.ReasonCodes, Methods.Read> { EntitySet(root, "ReasonCodes") }

  /// `ReasonCodesLinkTypes` · read · 60 rows a page · permission "Logistics items"
  public var reasonCodesLinkTypes: EntitySet<Logistics.ReasonCodesLinkType, Methods.Read> {
    EntitySet(root, "ReasonCodesLinkTypes")
  }

  /// `Incoterms` · read · 60 rows a page · permission "Crm quotes, sales orders, sales invoices, purchase orders"
  public var incoterms: EntitySet<Logistics.Incoterms, Methods.Read> { EntitySet(root, "Incoterms") }
}
