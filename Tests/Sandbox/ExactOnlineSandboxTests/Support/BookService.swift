import ExactOnlineSandbox
import Foundation
import SandboxFixtures

/// The services of this package that take part in bookkeeping, with a small administration.
enum BookService {
  static let paths = [
    "salesentry", "purchaseentry", "generaljournalentry", "financialtransaction", "financial", "vat", "cashflow", "crm",
    "logistics", "inventory", "salesinvoice", "salesorder", "purchaseorder", "documents", "mailbox", "project",
    "system",
    "current", "read/financial", "read/salesinvoice", "sync/Financial", "sync/Inventory", "bulk/Financial", "sync",
    "sales",
    "subscription", "customfield", "purchase", "users", "read/logistics",
  ]

  /// Accounts of the general ledger by their code, and other rows by a name.
  static let codes = [
    "1300": 1, "1600": 2, "1100": 3, "1000": 4, "1500": 5, "1510": 6, "8000": 7, "4000": 8, "7000": 9, "0500": 10,
    "3000": 11, "customer": 31, "supplier": 32, "item": 41, "warehouse": 51, "other warehouse": 52, "part": 42,
  ]

  static func id(_ name: String) -> String {
    let number = codes[name] ?? 0
    return "00000000-0000-4000-8000-0000000000\(number < 10 ? "0" : "")\(number)"
  }

  /// The morning of 2 January 2026.
  static let clock = Date(timeIntervalSince1970: 1_767_340_800)

  /// Runs a sandbox whose clock stands.
  static func run(
    _ change: (inout SandboxConfiguration) -> Void = { _ in }, _ body: (Sandbox, HTTPClient) async throws -> Void
  ) async throws {
    try await Sandbox.run(try SandboxMetadata(of: paths), clock: clock) {
      $0.behaviours.subtract([.rateLimits, .errorLimit])
      change(&$0)
    } _: { sandbox in
      try await seed(sandbox)
      try await body(sandbox, HTTPClient(sandbox: sandbox))
    }
  }

  private static func seed(_ sandbox: Sandbox) async throws {
    let accounts: [(String, String, Int)] = [
      ("1300", "Debtors", 20), ("1600", "Creditors", 22), ("1100", "Bank", 12), ("1000", "Cash", 10),
      ("1500", "VAT to pay", 24), ("1510", "VAT to claim", 24), ("8000", "Revenue", 110), ("4000", "Office", 121),
      ("7000", "Cost of goods", 111), ("0500", "Equity", 50), ("3000", "Stock", 40),
    ]
    try await sandbox.seed(
      "financial/GLAccounts",
      accounts.map { code, name, type in
        [
          "ID": .string(id(code)), "Code": .string(code), "Description": .string(name), "Type": .number(String(type)),
          "BalanceType": type > 100 ? "W" : "B",
        ]
      })
    let codes: [(String, String, String, Bool)] = [
      ("1", "0.09", "E", false), ("2", "0.21", "E", false), ("4", "0.21", "I", false), ("7", "0.21", "E", true),
    ]
    try await sandbox.seed(
      "vat/VATCodes",
      codes.map { code, percentage, type, isCharged in
        [
          "Code": .string(code), "Description": .string("VAT \(code)"), "Percentage": .number(percentage),
          "Type": .string(type), "Charged": .boolean(isCharged), "GLToPay": .string(id("1500")),
          "GLToClaim": .string(id("1510")),
        ]
      })
    let journals: [(String, Int, String?)] = [
      ("70", 20, nil), ("60", 22, nil), ("20", 12, "1100"), ("10", 10, "1000"), ("90", 90, nil),
    ]
    try await sandbox.seed(
      "financial/Journals",
      journals.map { code, type, account in
        [
          "Code": .string(code), "Description": .string("Journal \(code)"), "Type": .number(String(type)),
          "GLAccount": account.map { .string(id($0)) } ?? .null,
        ]
      })
    try await sandbox.seed(
      "cashflow/PaymentConditions", [["Code": "30", "Description": "Within 30 days", "PaymentDays": 30]])
    try await sandbox.seed(
      "crm/Accounts",
      [
        [
          "ID": .string(id("customer")), "Code": "1001", "Name": "Café Zuid B.V.", "Email": "info@cafezuid.example",
          "AddressLine1": "Kade 1", "Postcode": "1011 AB", "City": "Amsterdam", "PaymentConditionSales": "30",
        ],
        ["ID": .string(id("supplier")), "Code": "2001", "Name": "Papier & Co", "IsSupplier": true],
      ])
    try await sandbox.seed(
      "inventory/Warehouses",
      [
        ["ID": .string(id("warehouse")), "Code": "1", "Description": "Main", "Main": 1],
        ["ID": .string(id("other warehouse")), "Code": "2", "Description": "Shop", "Main": 0],
      ])
    try await sandbox.seed(
      "logistics/Items",
      ["item", "part"].map { name in
        [
          "ID": .string(id(name)), "Code": .string(name), "Description": .string("An \(name)"), "IsStockItem": true,
          "IsSalesItem": true, "StandardSalesPrice": 12.5, "SalesVatCode": "2", "GLRevenue": .string(id("8000")),
          "Unit": "pc", "UnitDescription": "piece",
        ]
      })
  }
}

extension Sandbox {
  /// The amount of a property in a row; zero if there is none.
  static func cents(_ row: [String: SandboxValue], _ name: String) -> Int {
    guard case .number(let text)? = row[name], let value = Double(text) else { return 0 }
    return Int((value * 100).rounded())
  }

  /// The sum of a property, in cents.
  func sum(_ set: String, _ name: String, filter: String? = nil) async throws -> Int {
    try await rows(set, filter: filter).map { Self.cents($0, name) }.reduce(0, +)
  }
}
