@testable import ExactOnlineSandbox
import Foundation
import HTTPTypes
import SandboxFixtures
import SandboxService
import TestSupport
import Testing

/// Requests that were damaged at random: none may end the program, get a response without a reason, or change a row
/// where it was refused. `SANDBOX_MUTATED_REQUESTS=100000` makes as many.
@Suite struct MutationTests {
  private static let guid = "11111111-2222-3333-4444-555555555555"

  private static let plain = [
    (
      "GET",
      "sample/Orders?$filter=Name eq 'a' and (Number gt 1 or Price lt 2.5M)&$orderby=N"
        + "ame desc,Number&$top=3",
      ""
    ),
    ("GET", "sample/Orders(guid'\(guid)')/Lines?$expand=Order&$skiptoken=3", ""),
    (
      "GET",
      "sample/Orders?$filter=substringof('a',tolower(Name)) eq true and year(Date) eq "
        + "2025&$expand=Lines,Notes",
      ""
    ),
    ("GET", "sample/Orders?$filter=Address/City eq null or Country/Name ne 'x' or round(Price) mod 2 eq 1&$skip=1", ""),
    ("GET", "sample/Notes(Owner='a',Place=1)/Text/$value", ""),
    (
      "POST", "sample/Orders",
      "{\"Name\":\"n\",\"Price\":\"1.5\",\"Date\":\"/Date(0)/\",\"Lines\":[{\"ID\":1}],\"Data\":\"AQ==\"}"
    ),
    ("PUT", "sample/Orders(guid'\(guid)')", "{\"Number\":5,\"Address\":{\"City\":\"x\"}}"),
    ("MERGE", "sample/Lines(1)", "{\"Quantity\":1e3}"), ("DELETE", "sample/Lines(1)", ""),
    ("GET", "sample/OrdersByNumber?number=3&$inlinecount=allpages", ""),
    (
      "POST",
      "sample/Orders(guid'\(guid)')/Lines",
      "{\"ID\":7}"
    ), ("GET", "sample/Orders/$count?$filter=Number gt 1", ""),
  ]

  private static let exact = [
    ("GET", "crm/Accounts?$select=ID,Code,Name&$filter=trim(Code) eq '12'&$expand=BankAccounts", ""),
    ("GET", "crm/Accounts(guid'\(guid)')/BankAccounts?$skiptoken=guid'\(guid)'", ""),
    ("POST", "crm/Accounts", "{\"Name\":\"n\",\"Code\":\"77\",\"BankAccounts\":[{\"BankAccount\":\"NL01\"}]}"),
    ("PUT", "crm/Accounts(guid'\(guid)')", "{\"Name\":\"x\",\"Status\":\"C\",\"Created\":\"/Date(0)/\"}"),
    ("DELETE", "crm/Accounts(guid'\(guid)')", ""),
    ("GET", "sync/CRM/Accounts?$filter=Timestamp gt 5L&$select=Timestamp,ID,Name", ""),
    ("GET", "bulk/CRM/Accounts?$select=ID&$filter=ID eq guid'\(guid)'", ""),
    ("GET", "sync/Deleted?$select=EntityKey&$filter=Timestamp gt 1L", ""),
    (
      "POST",
      "salesinvoice/InvoiceSalesOrders",
      "{\"CreateMode\":0,\"InvoiceMode\":0,\"JournalCode\":\"70\",\"Mode\":1,\"SalesOrderID"
        + "s\":[{\"ID\":\"\(guid)\"}]}"
    ),
    (
      "POST",
      "documents/DocumentAttachments",
      "{\"Attachment\":\"AQ==\",\"FileName\":\"a.pdf\",\"Document\":\"\(guid)\"}"
    ),
    ("GET", "read/salesinvoice/InvoiceSalesOrderResult?ProcessID=guid'\(guid)'", ""),
    ("GET", "/docs/SysAttachment.aspx?ID=\(guid)&_Division_=123456&Download=1", ""),
    ("GET", "/api/oauth2/auth?client_id=a&redirect_uri=https://a.example&response_type=code&state=1", ""),
    ("POST", "/api/oauth2/token", "grant_type=refresh_token&refresh_token=x&client_id=a&client_secret=b"),
    ("GET", "/sandbox/rows?set=crm/Accounts&filter=Name eq 'a'", ""), ("POST", "/sandbox/limits", "{\"perMinute\":60}"),
    ("POST", "/sandbox/faults", "{\"kind\":\"statuses\",\"status\":503,\"count\":1}"), ("GET", "/sandbox/report", ""),
    ("POST", "/sandbox/rows", "{\"set\":\"crm/Accounts\",\"rows\":[{\"Name\":1}]}"),
  ]

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func damagedRequest_isAnsweredOrRefusedWhole(seed: UInt64) async throws {
    try await SampleService.run { sandbox in
      try await sandbox.seed("sample/Orders", [["ID": .string(Self.guid), "Name": "a", "Number": 3, "Price": "-0.5"]])
      try await sandbox.seed("sample/Lines", [["ID": 1], ["ID": 2, "OrderID": .string(Self.guid)]])
      try await Self.check(sandbox, seed, Self.plain, sets: ["sample/Orders", "sample/Lines"])
    }
  }

  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func damagedRequest_toASandboxWithAllBehaviours_isAnsweredOrRefusedWhole(seed: UInt64) async throws {
    try await ExactService.run({ $0.behaviours.subtract([.rateLimits, .errorLimit]) }) { sandbox, _ in
      try await sandbox.seed("crm/Accounts", [["ID": .string(Self.guid), "Name": "a", "Code": "12"]])
      try await Self.check(sandbox, seed, Self.exact, sets: ["crm/Accounts", "crm/BankAccounts", "sync/CRM/Accounts"])
    }
  }

  private static func check(
    _ sandbox: Sandbox, _ seed: UInt64, _ requests: [(String, String, String)], sets: [String]
  ) async throws {
    func rows() async throws -> [[[String: SandboxValue]]] {
      var rows: [[[String: SandboxValue]]] = []
      for set in sets { rows.append(try await sandbox.rows(set)) }
      return rows
    }
    var damage = Damage(random: SeededGenerator(seed: seed))
    try await sandbox.keepAsSeed()
    var before = try await rows()
    for _ in 0..<Damage.requests {
      let (plain, address, content) = damage.random.pick(requests)
      let whole = address.hasPrefix("/") ? address : "/api/v1/\(sandbox.division)/\(address)"
      let (method, damaged, body) = (damage.method(plain), damage.text(whole), damage.text(content))
      let headers = damage.headers()
      let answer = await answer(sandbox, method, damaged, body, headers)
      let request = "\(method) \(damaged) \(headers) \(body)"
      // The page for a client without a token has no format that could be checked.
      let text = String(decoding: answer.body, as: UTF8.self)
      #expect(answer.status < 500 || !text.isEmpty, "\(request)")
      #expect(!text.contains("The sandbox failed") && !text.contains("of the sandbox refused"), "\(request) \(text)")
      if answer.status >= 400 {
        #expect(!text.isEmpty || answer.status == 405, "\(request) \(answer.status)")
        if method != "GET" { #expect(try await rows() == before, "\(request)") }
      } else if method != "GET" {
        before = try await rows()
      }
      guard damage.random.chance(1, in: 50) else { continue }
      try await sandbox.reset()
      before = try await rows()
    }
  }

  /// Without a network in between, which lets nothing through that is no HTTP.
  private static func answer(
    _ sandbox: Sandbox, _ method: String, _ address: String, _ body: String, _ headers: [(String, String)]
  ) async -> SandboxResponse {
    var fields = HTTPFields()
    fields[.authorization] = "Bearer \(sandbox.token)"
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return await sandbox.chain.answer(
      SandboxRequest(
        method: method, host: "sandbox", path: parts[0], query: parts.count == 2 ? parts[1] : "", headers: fields,
        body: Array(body.utf8)))
  }
}
