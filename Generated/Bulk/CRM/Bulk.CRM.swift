// exact-online-generator 0.1.0 · services/bulk/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/CRM`
  nonisolated public struct CRM: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var accounts: EntitySet<Bulk.CRM.Account, Methods.Read> { EntitySet(root, "Accounts") }

    /// `Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var addresses: EntitySet<Bulk.CRM.Address, Methods.Read> { EntitySet(root, "Addresses") }

    /// `Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var contacts: EntitySet<Bulk.CRM.Contact, Methods.Read> { EntitySet(root, "Contacts") }

    /// `QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationLines: EntitySet<Bulk.CRM.QuotationLine, Methods.Read> { EntitySet(root, "QuotationLines") }

    /// `Quotations` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotations: EntitySet<Bulk.CRM.Quotation, Methods.Read> { EntitySet(root, "Quotations") }
  }
}
