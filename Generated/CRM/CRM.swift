// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/crm`
nonisolated public struct CRM: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts` · permission "Crm accounts"
  public var accounts: EntitySet<CRM.Account, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Accounts") }

  /// `AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  public var accountClasses: EntitySet<CRM.AccountClass, Methods.Read> { EntitySet(root, "AccountClasses") }

  /// `AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassifications: EntitySet<CRM.AccountClassification, Methods.Read> {
    EntitySet(root, "AccountClassifications")
  }

  /// `AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassificationNames: EntitySet<CRM.AccountClassificationName, Methods.Read> {
    EntitySet(root, "AccountClassificationNames")
  }

  /// `BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
  public var bankAccounts: EntitySet<CRM.BankAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BankAccounts")
  }

  /// `BusinessTypes`
  public var businessTypes: EntitySet<CRM.BusinessType, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BusinessTypes")
  }

  /// `Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts` · permission "Crm accounts"
  public var contacts: EntitySet<CRM.Contact, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Contacts") }

  /// `Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  public var opportunities: EntitySet<CRM.Opportunity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Opportunities")
  }

  /// `HostingOpportunities` · read, create, update, delete · 60 rows a page · webhook topic `HostingOpportunities`
  /// · permission "Hosting hosting"
  public var hostingOpportunities: EntitySet<CRM.HostingOpportunity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "HostingOpportunities")
  }

  /// `OpportunityStages`
  public var opportunityStages: EntitySet<CRM.OpportunityStage, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "OpportunityStages")
  }

  /// `AddressStates` · read · 60 rows a page · permission "Crm accounts"
  public var addressStates: EntitySet<CRM.AddressState, Methods.Read> { EntitySet(root, "AddressStates") }

  /// `Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
  public var addresses: EntitySet<CRM.Address, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Addresses") }

  /// `QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationLines: EntitySet<CRM.QuotationLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuotationLines")
  }

  /// `QuotationOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationOrderChargeLines: EntitySet<CRM.QuotationOrderChargeLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuotationOrderChargeLines")
  }

  /// `Quotations` · read, create, update, delete · 60 rows a page · webhook topic `Quotations`
  /// · permission "Crm quotes"
  public var quotations: EntitySet<CRM.Quotation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Quotations") }

  /// `PrintQuotation` · create · permission "Crm quotes"
  public var printQuotation: EntitySet<CRM.PrintedQuotation, Methods.Create> { EntitySet(root, "PrintQuotation") }

  /// `AcceptQuotation` · create · permission "Crm quotes"
  public var acceptQuotation: EntitySet<CRM.AcceptedQuotation, Methods.Create> { EntitySet(root, "AcceptQuotation") }

  /// `RejectQuotation` · create · permission "Crm quotes"
  public var rejectQuotation: EntitySet<CRM.RejectedQuotation, Methods.Create> { EntitySet(root, "RejectQuotation") }

  /// `ReopenQuotation` · create · permission "Crm quotes"
  public var reopenQuotation: EntitySet<CRM.ReopenedQuotation, Methods.Create> { EntitySet(root, "ReopenQuotation") }

  /// `ReviewQuotation` · create · permission "Crm quotes"
  public var reviewQuotation: EntitySet<CRM.ReviewedQuotation, Methods.Create> { EntitySet(root, "ReviewQuotation") }

  /// `ReasonCodes` · read · 60 rows a page · permission "Crm quotes"
  public var reasonCodes: EntitySet<CRM.ReasonCode, Methods.Read> { EntitySet(root, "ReasonCodes") }

  /// `LeadSources` · read · 60 rows a page · permission "Crm accounts"
  public var leadSources: EntitySet<CRM.LeadSource, Methods.Read> { EntitySet(root, "LeadSources") }

  /// `LeadPurposes` · read · 60 rows a page · permission "Crm accounts"
  public var leadPurposes: EntitySet<CRM.LeadPurpose, Methods.Read> { EntitySet(root, "LeadPurposes") }

  /// `OptionalQuotationLineID` · create · permission "Crm quotes"
  public var optionalQuotationLineID: EntitySet<CRM.OptionalQuotationLineID, Methods.Create> {
    EntitySet(root, "OptionalQuotationLineID")
  }

  /// `EmailWithSignOffQuotation` · create · permission "Crm quotes"
  public var emailWithSignOffQuotation: EntitySet<CRM.EmailWithSignedOffQuotation, Methods.Create> {
    EntitySet(root, "EmailWithSignOffQuotation")
  }

  /// `SalesTypes`
  public var salesTypes: EntitySet<CRM.SalesType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesTypes") }
}
