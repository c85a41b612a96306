// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/CRM`
  nonisolated public struct CRM: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var accounts: EntitySet<Sync.CRM.AccountSync, Methods.Read> { EntitySet(root, "Accounts") }

    /// `Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var addresses: EntitySet<Sync.CRM.AddressSync, Methods.Read> { EntitySet(root, "Addresses") }

    /// `Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var contacts: EntitySet<Sync.CRM.ContactSync, Methods.Read> { EntitySet(root, "Contacts") }

    /// `QuotationHeaders` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationHeaders: EntitySet<Sync.CRM.QuotationHeaderSync, Methods.Read> {
      EntitySet(root, "QuotationHeaders")
    }

    /// `QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationLines: EntitySet<Sync.CRM.QuotationLineSync, Methods.Read> { EntitySet(root, "QuotationLines") }
  }
}
