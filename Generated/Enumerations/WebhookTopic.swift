// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `webhooks:WebhookSubscription.Topic` · one-source
nonisolated public struct WebhookTopic: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Accounts`
  public static var accounts: Self { Self(rawValue: "Accounts") }

  /// `BankAccounts`
  public static var bankAccounts: Self { Self(rawValue: "BankAccounts") }

  /// `BankEntries`
  public static var bankEntries: Self { Self(rawValue: "BankEntries") }

  /// `CashEntries`
  public static var cashEntries: Self { Self(rawValue: "CashEntries") }

  /// `Contacts`
  public static var contacts: Self { Self(rawValue: "Contacts") }

  /// `CostTransactions`
  public static var costTransactions: Self { Self(rawValue: "CostTransactions") }

  /// `Documents`
  public static var documents: Self { Self(rawValue: "Documents") }

  /// `FinancialTransactions`
  public static var financialTransactions: Self { Self(rawValue: "FinancialTransactions") }

  /// `GeneralJournalEntries`
  public static var generalJournalEntries: Self { Self(rawValue: "GeneralJournalEntries") }

  /// `GoodsDeliveries`
  public static var goodsDeliveries: Self { Self(rawValue: "GoodsDeliveries") }

  /// `Items`
  public static var items: Self { Self(rawValue: "Items") }

  /// `ProjectPlanning`
  public static var projectPlanning: Self { Self(rawValue: "ProjectPlanning") }

  /// `PurchaseEntries`
  public static var purchaseEntries: Self { Self(rawValue: "PurchaseEntries") }

  /// `PurchaseOrders`
  public static var purchaseOrders: Self { Self(rawValue: "PurchaseOrders") }

  /// `Quotations`
  public static var quotations: Self { Self(rawValue: "Quotations") }

  /// `SalesEntries`
  public static var salesEntries: Self { Self(rawValue: "SalesEntries") }

  /// `SalesInvoices`
  public static var salesInvoices: Self { Self(rawValue: "SalesInvoices") }

  /// `SalesOrders`
  public static var salesOrders: Self { Self(rawValue: "SalesOrders") }

  /// `StockPositions`
  public static var stockPositions: Self { Self(rawValue: "StockPositions") }

  /// `Subscriptions`
  public static var subscriptions: Self { Self(rawValue: "Subscriptions") }

  /// `TimeTransactions`
  public static var timeTransactions: Self { Self(rawValue: "TimeTransactions") }

  public static var knownValues: [Self] {
    [
      .accounts, .bankAccounts, .bankEntries, .cashEntries, .contacts, .costTransactions, .documents,
      .financialTransactions, .generalJournalEntries, .goodsDeliveries, .items, .projectPlanning, .purchaseEntries,
      .purchaseOrders, .quotations, .salesEntries, .salesInvoices, .salesOrders, .stockPositions, .subscriptions,
      .timeTransactions,
    ]
  }
}
