import ExactOnlineSandbox
import Foundation
import SandboxFixtures

/// The rows that an administration begins with, in those services that take part.
struct AdministrationSeed {
  let sandbox: Sandbox

  private static let names = [
    "1300", "1600", "1500", "1510", "8000", "4000", "3000", "customer", "supplier", "item", "part", "warehouse", "shop",
    "1000", "1100", "7000", "contact", "address", "project", "unit", "yearly",
  ]

  /// The key of a row, by its name here; throws for another name.
  static func id(_ name: String) throws -> UUID {
    guard let index = names.firstIndex(of: name),
      let id = UUID(uuidString: "00000000-0000-4000-8000-0000000000\(10 + index)")
    else {
      throw CocoaError(.coderInvalidValue)
    }
    return id
  }

  private func key(_ name: String) throws -> SandboxValue { .key(try Self.id(name)) }

  private func seed(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    guard sandbox.services.contains(String(set.prefix { $0 != "/" })) else { return }
    try await sandbox.seed(set, rows)
  }

  /// Writes the rows.
  func write() async throws {
    try await finance()
    try await relations()
    try await goods()
    try await seed(
      "project/Projects",
      [["ID": try key("project"), "Code": "P-1", "Description": "Terrace", "Type": 3, "Account": try key("customer")]])
    try await seed(
      "subscription/SubscriptionTypes",
      [["ID": try key("yearly"), "Code": "Y", "Description": "Yearly", "InvoicePeriod": 12]])
  }

  private func finance() async throws {
    let accounts: [(String, String, Int)] = [
      ("1000", "Cash", 10), ("1100", "Bank", 12), ("1300", "Debtors", 20), ("1600", "Creditors", 22),
      ("1500", "VAT to pay", 24), ("1510", "VAT to claim", 24), ("8000", "Revenue", 110),
      ("7000", "Cost of goods", 111), ("4000", "Office", 121), ("3000", "Stock", 40),
    ]
    try await seed(
      "financial/GLAccounts",
      try accounts.map { code, name, type in
        [
          "ID": try key(code), "Code": .string(code), "Description": .string(name), "Type": .number(String(type)),
          "BalanceType": type > 100 ? "W" : "B",
        ]
      })
    try await seed(
      "vat/VATCodes",
      [
        [
          "Code": "2", "Description": "High", "Percentage": .number("0.21"), "Type": "E", "GLToPay": try key("1500"),
          "GLToClaim": try key("1510"),
        ]
      ])
    try await seed(
      "financial/Journals",
      [
        ["Code": "10", "Description": "Cash", "Type": 10, "GLAccount": try key("1000")],
        ["Code": "20", "Description": "Bank", "Type": 12, "GLAccount": try key("1100")],
        ["Code": "60", "Description": "Purchases", "Type": 22], ["Code": "70", "Description": "Sales", "Type": 20],
        ["Code": "90", "Description": "General journal", "Type": 90],
      ])
    try await seed(
      "cashflow/PaymentConditions", [["Code": "30", "Description": "Within 30 days", "PaymentDays": 30]])
    try await seed("hrm/Costcenters", [["Code": "SHOP", "Description": "Shop"]])
    try await seed("hrm/Costunits", [["Code": "LAMPS", "Description": "Lamps"]])
    try await seed(
      "general/Currencies", [["Code": "EUR", "Description": "Euro"], ["Code": "USD", "Description": "US dollar"]])
  }

  private func relations() async throws {
    try await seed(
      "crm/Accounts",
      [
        [
          "ID": try key("customer"), "Code": "1001", "Name": "Café Zuid B.V.", "Email": "info@cafezuid.example",
          "PaymentConditionSales": "30",
        ],
        ["ID": try key("supplier"), "Code": "2001", "Name": "Papier & Co", "IsSupplier": true],
      ])
    try await seed(
      "crm/Contacts",
      [
        [
          "ID": try key("contact"), "Account": try key("customer"), "FirstName": "Noor", "LastName": "de Wit",
          "FullName": "Noor de Wit",
        ]
      ])
    try await seed(
      "crm/Addresses",
      [
        [
          "ID": try key("address"), "Account": try key("customer"), "Type": 4, "AddressLine1": "Kade 1",
          "City": "Delft",
        ]
      ])
  }

  private func goods() async throws {
    try await seed(
      "inventory/Warehouses",
      [
        ["ID": try key("warehouse"), "Code": "1", "Description": "Main", "Main": 1],
        ["ID": try key("shop"), "Code": "2", "Description": "Shop", "Main": 0],
      ])
    try await seed("logistics/Units", [["ID": try key("unit"), "Code": "pc", "Description": "Piece"]])
    try await seed(
      "logistics/Items",
      try ["item", "part"].map { name in
        [
          "ID": try key(name), "Code": .string(name), "Description": .string("An \(name)"), "IsStockItem": true,
          "IsSalesItem": true, "StandardSalesPrice": 12.5, "SalesVatCode": "2", "GLRevenue": try key("8000"),
          "GLCosts": try key("7000"), "GLStock": try key("3000"), "Unit": "pc",
        ]
      })
  }
}
