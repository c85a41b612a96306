// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `sync:DeletedEntity.EntityType` · documented
nonisolated public struct DeletedEntityType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var transactionLines: Self { Self(rawValue: 1) }

  /// `2`
  public static var accounts: Self { Self(rawValue: 2) }

  /// `3`
  public static var addresses: Self { Self(rawValue: 3) }

  /// `4`
  public static var attachments: Self { Self(rawValue: 4) }

  /// `5`
  public static var contacts: Self { Self(rawValue: 5) }

  /// `6`
  public static var documents: Self { Self(rawValue: 6) }

  /// `7`
  public static var glAccounts: Self { Self(rawValue: 7) }

  /// `8`
  public static var itemPrices: Self { Self(rawValue: 8) }

  /// `9`
  public static var items: Self { Self(rawValue: 9) }

  /// `10`
  public static var paymentTerms: Self { Self(rawValue: 10) }

  /// `11`
  public static var quotations: Self { Self(rawValue: 11) }

  /// `12`
  public static var salesOrders: Self { Self(rawValue: 12) }

  /// `13`
  public static var salesInvoices: Self { Self(rawValue: 13) }

  /// `14`
  public static var timeCostTransactions: Self { Self(rawValue: 14) }

  /// `15`
  public static var stockPositions: Self { Self(rawValue: 15) }

  /// `16`
  public static var goodsDeliveries: Self { Self(rawValue: 16) }

  /// `17`
  public static var goodsDeliveryLines: Self { Self(rawValue: 17) }

  /// `18`
  public static var glClassifications: Self { Self(rawValue: 18) }

  /// `19`
  public static var itemWarehouses: Self { Self(rawValue: 19) }

  /// `20`
  public static var storageLocationStockPositions: Self { Self(rawValue: 20) }

  /// `21`
  public static var projects: Self { Self(rawValue: 21) }

  /// `22`
  public static var purchaseOrders: Self { Self(rawValue: 22) }

  /// `23`
  public static var subscriptions: Self { Self(rawValue: 23) }

  /// `24`
  public static var subscriptionLines: Self { Self(rawValue: 24) }

  /// `25`
  public static var projectWBS: Self { Self(rawValue: 25) }

  /// `26`
  public static var projectPlanning: Self { Self(rawValue: 26) }

  /// `27`
  public static var leaveAbsenceHoursByDay: Self { Self(rawValue: 27) }

  /// `28`
  public static var serialBatchNumbers: Self { Self(rawValue: 28) }

  /// `29`
  public static var stockSerialBatchNumbers: Self { Self(rawValue: 29) }

  /// `30`
  public static var itemAccounts: Self { Self(rawValue: 30) }

  /// `31`
  public static var discountTables: Self { Self(rawValue: 31) }

  /// `32`
  public static var salesOrderHeaders: Self { Self(rawValue: 32) }

  /// `33`
  public static var salesOrderLines: Self { Self(rawValue: 33) }

  /// `34`
  public static var quotationHeaders: Self { Self(rawValue: 34) }

  /// `35`
  public static var quotationLines: Self { Self(rawValue: 35) }

  /// `36`
  public static var shopOrders: Self { Self(rawValue: 36) }

  /// `37`
  public static var shopOrderMaterialPlans: Self { Self(rawValue: 37) }

  /// `38`
  public static var shopOrderRoutingStepPlans: Self { Self(rawValue: 38) }

  /// `39`
  public static var schedules: Self { Self(rawValue: 39) }

  /// `40`
  public static var scheduleEntries: Self { Self(rawValue: 40) }

  /// `41`
  public static var itemStorageLocations: Self { Self(rawValue: 41) }

  /// `42`
  public static var employees: Self { Self(rawValue: 42) }

  /// `43`
  public static var employments: Self { Self(rawValue: 43) }

  /// `44`
  public static var employmentContracts: Self { Self(rawValue: 44) }

  /// `45`
  public static var employmentOrganizations: Self { Self(rawValue: 45) }

  /// `46`
  public static var employmentCLAs: Self { Self(rawValue: 46) }

  /// `47`
  public static var employmentSalaries: Self { Self(rawValue: 47) }

  /// `48`
  public static var bankAccounts: Self { Self(rawValue: 48) }

  /// `49`
  public static var employmentTaxAuthoritiesGeneral: Self { Self(rawValue: 49) }

  /// `50`
  public static var shopOrderPurchasePlanning: Self { Self(rawValue: 50) }

  /// `51`
  public static var shopOrderSubOrders: Self { Self(rawValue: 51) }

  /// `53`
  public static var requirementIssues: Self { Self(rawValue: 53) }

  /// `54`
  public static var billOfMaterialMaterials: Self { Self(rawValue: 54) }

  /// `55`
  public static var billOfMaterialVersions: Self { Self(rawValue: 55) }

  /// `56`
  public static var leaveRegistrations: Self { Self(rawValue: 56) }

  /// `57`
  public static var leaveBuildUpRegistrations: Self { Self(rawValue: 57) }

  /// `58`
  public static var absenceRegistrationTransactions: Self { Self(rawValue: 58) }

  /// `59`
  public static var absenceRegistrations: Self { Self(rawValue: 59) }

  public static var knownValues: [Self] {
    [
      .transactionLines, .accounts, .addresses, .attachments, .contacts, .documents, .glAccounts, .itemPrices, .items,
      .paymentTerms, .quotations, .salesOrders, .salesInvoices, .timeCostTransactions, .stockPositions,
      .goodsDeliveries, .goodsDeliveryLines, .glClassifications, .itemWarehouses, .storageLocationStockPositions,
      .projects, .purchaseOrders, .subscriptions, .subscriptionLines, .projectWBS, .projectPlanning,
      .leaveAbsenceHoursByDay, .serialBatchNumbers, .stockSerialBatchNumbers, .itemAccounts, .discountTables,
      .salesOrderHeaders, .salesOrderLines, .quotationHeaders, .quotationLines, .shopOrders, .shopOrderMaterialPlans,
      .shopOrderRoutingStepPlans, .schedules, .scheduleEntries, .itemStorageLocations, .employees, .employments,
      .employmentContracts, .employmentOrganizations, .employmentCLAs, .employmentSalaries, .bankAccounts,
      .employmentTaxAuthoritiesGeneral, .shopOrderPurchasePlanning, .shopOrderSubOrders, .requirementIssues,
      .billOfMaterialMaterials, .billOfMaterialVersions, .leaveRegistrations, .leaveBuildUpRegistrations,
      .absenceRegistrationTransactions, .absenceRegistrations,
    ]
  }
}
