import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import TestSupport

/// A small administration in a sandbox, and the client that is connected to it over HTTP.
struct Administration {
  let sandbox: Sandbox
  let division: Division

  /// The services that take part.
  private static let services = [
    "cashflow", "crm", "current", "documents", "financial", "financialtransaction", "generaljournalentry", "inventory",
    "logistics", "mailbox", "project", "purchaseentry", "read/financial", "read/salesinvoice", "salesentry",
    "salesinvoice", "salesorder", "system", "vat",
  ]

  /// The keys of its rows, by a name.
  static func id(_ name: String) throws -> UUID {
    let names = [
      "1300", "1600", "1500", "1510", "8000", "4000", "3000", "customer", "supplier", "item", "part", "warehouse",
      "shop",
    ]
    let number = 10 + (names.firstIndex(of: name) ?? 80)
    guard let id = UUID(uuidString: "00000000-0000-4000-8000-0000000000\(number)") else {
      throw CocoaError(.coderInvalidValue)
    }
    return id
  }

  /// The same, as the sandbox takes it.
  private static func key(_ name: String) throws -> SandboxValue { .string("\(try id(name))".lowercased()) }

  /// Starts a sandbox on the morning of 2 January 2026, when its clock stands, and stops it when the test is through.
  static func run(_ body: (Administration) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    for path in services {
      try folder.write(try Repository.text("Metadata/services/\(path).xml"), to: "\(path).xml")
    }
    var configuration = SandboxConfiguration(
      metadata: folder.path(""), annotations: [Repository.path("Metadata/annotations.yaml")])
    configuration.behaviours.subtract([.rateLimits, .errorLimit])
    let clock = Date(timeIntervalSince1970: 1_767_340_800)
    configuration.clock = clock
    let sandbox = try await Sandbox.start(configuration)
    withExtendedLifetime(folder) {}
    sandbox.stopClock()
    sandbox.setClock(clock)
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: sandbox.port)),
      authorization: BearerToken(sandbox.token), transport: AsyncHTTPClientTransport())
    do {
      try await seed(sandbox)
      try await body(Administration(sandbox: sandbox, division: exact.division(Int32(sandbox.division))))
    } catch {
      await sandbox.stop()
      throw error
    }
    await sandbox.stop()
  }

  private static func seed(_ sandbox: Sandbox) async throws {
    let accounts: [(String, String, Int)] = [
      ("1300", "Debtors", 20), ("1600", "Creditors", 22), ("1500", "VAT to pay", 24), ("1510", "VAT to claim", 24),
      ("8000", "Revenue", 110), ("4000", "Office", 121), ("3000", "Stock", 40),
    ]
    try await sandbox.seed(
      "financial/GLAccounts",
      try accounts.map { code, name, type in
        [
          "ID": try key(code), "Code": .string(code), "Description": .string(name), "Type": .number(String(type)),
          "BalanceType": type > 100 ? "W" : "B",
        ]
      })
    try await sandbox.seed(
      "vat/VATCodes",
      [
        [
          "Code": "2", "Description": "High", "Percentage": .number("0.21"), "Type": "E", "GLToPay": try key("1500"),
          "GLToClaim": try key("1510"),
        ]
      ])
    try await sandbox.seed(
      "financial/Journals",
      [
        ["Code": "70", "Description": "Sales", "Type": 20], ["Code": "60", "Description": "Purchases", "Type": 22],
      ])
    try await sandbox.seed(
      "cashflow/PaymentConditions", [["Code": "30", "Description": "Within 30 days", "PaymentDays": 30]])
    try await sandbox.seed(
      "crm/Accounts",
      [
        [
          "ID": try key("customer"), "Code": "1001", "Name": "Café Zuid B.V.", "Email": "info@cafezuid.example",
          "PaymentConditionSales": "30",
        ],
        ["ID": try key("supplier"), "Code": "2001", "Name": "Papier & Co", "IsSupplier": true],
      ])
    try await sandbox.seed(
      "inventory/Warehouses",
      [
        ["ID": try key("warehouse"), "Code": "1", "Description": "Main", "Main": 1],
        ["ID": try key("shop"), "Code": "2", "Description": "Shop", "Main": 0],
      ])
    try await sandbox.seed(
      "logistics/Items",
      try ["item", "part"].map { name in
        [
          "ID": try key(name), "Code": .string(name), "Description": .string("An \(name)"), "IsStockItem": true,
          "IsSalesItem": true, "StandardSalesPrice": 12.5, "SalesVatCode": "2", "GLRevenue": try key("8000"),
          "Unit": "pc",
        ]
      })
  }

  /// The rows of the sandbox, by its own interface.
  func rows(_ set: String, filter: String? = nil) async throws -> [[String: SandboxValue]] {
    try await sandbox.rows(set, filter: filter)
  }

  /// The first row of a set, and its value of a property.
  func value(_ set: String, _ name: String, filter: String? = nil) async throws -> SandboxValue? {
    try await rows(set, filter: filter).first?[name]
  }

  /// The sum of amounts, in cents.
  func cents(_ set: String, _ name: String, filter: String? = nil) async throws -> Int {
    try await rows(set, filter: filter).reduce(0) { sum, row in
      guard case .number(let text)? = row[name], let value = Double(text) else { return sum }
      return sum + Int((value * 100).rounded())
    }
  }
}

extension SandboxValue {
  /// The text, or the digits of a number; nil for anything else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .null, .boolean, .array, .object: nil
    }
  }
}
