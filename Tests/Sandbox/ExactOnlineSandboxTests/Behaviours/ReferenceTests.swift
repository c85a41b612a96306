@testable import ExactOnlineSandbox
import Foundation
@testable import SandboxBehaviours
import SandboxFixtures
import SandboxStore
import Testing

/// References to rows that are not there, rows that others refer to, and codes that are taken.
@Suite struct ReferenceTests {
  private static let nobody = "00000000-0000-4000-8000-0000000000ff"

  /// The Guid of nothing names nothing.
  @Test func emptyGuid_isNoValueOfARequiredProperty() async throws {
    try await BookService.run { sandbox, client in
      let answer = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"00000000-0000-0000-0000-000000000000\",\"SalesOrderLines\":"
          + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":1}]}")
      #expect(answer.status == 500)
      #expect(answer.message == "Mandatory: OrderedBy")
      #expect(try await sandbox.rows("salesorder/SalesOrders").isEmpty)
    }
  }

  @Test(arguments: [
    ("salesorder/SalesOrders", "{\"OrderedBy\":\"?\",\"SalesOrderLines\":[{\"Item\":\"!item\"}]}", "OrderedBy"),
    ("salesorder/SalesOrders", "{\"OrderedBy\":\"!customer\",\"SalesOrderLines\":[{\"Item\":\"?\"}]}", "Item"),
    (
      "salesinvoice/SalesInvoices",
      "{\"OrderedBy\":\"!customer\",\"Journal\":\"99\",\"SalesInvoiceLines\":[{\"Item\":\"!item\"}]}", "Journal"
    ),
    ("crm/Contacts", "{\"Account\":\"?\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}", "Account"),
    ("crm/Accounts", "{\"Name\":\"New\",\"GLAR\":\"?\"}", "GLAR"),
    ("crm/Accounts", "{\"Name\":\"New\",\"PaymentConditionSales\":\"77\"}", "PaymentConditionSales"),
    ("logistics/Items", "{\"Code\":\"new\",\"Description\":\"New\",\"GLRevenue\":\"?\"}", "GLRevenue"),
    ("logistics/Items", "{\"Code\":\"new\",\"Description\":\"New\",\"SalesVatCode\":\"9\"}", "SalesVatCode"),
  ])
  func referenceToNothing_isRefused(set: String, body: String, property: String) async throws {
    try await BookService.run { sandbox, client in
      var text = body.replacing("?", with: Self.nobody)
      for name in ["customer", "item"] { text = text.replacing("!\(name)", with: BookService.id(name)) }
      let before = try await sandbox.rows(set).count
      let answer = try await client.send("POST", "/\(set)", body: text)
      #expect(answer.status == 500)
      #expect(answer.message.hasPrefix("\(property) '"), "\(answer.message)")
      #expect(answer.message.hasSuffix("does not exist."), "\(answer.message)")
      #expect(answer.headers["x-sandbox-hint"]?.contains(" of a row of ") == true)
      #expect(try await sandbox.rows(set).count == before)
      // Journals of documents are looked up by bookkeeping alone when they are printed.
      sandbox.setBehaviour(.references, isOn: false)
      #expect(try await client.send("POST", "/\(set)", body: text).status == 201)
    }
  }

  @Test func ordersAreNotInvoicedInAJournalThatIsNotThere() async throws {
    try await BookService.run { sandbox, client in
      let (customer, item) = (BookService.id("customer"), BookService.id("item"))
      let order = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"\(customer)\",\"SalesOrderLines\":[{\"Item\":\"\(item)\",\"Quantity\":1}]}")
      let id = try #require(order.content["OrderID"] as? String)
      func invoice(_ journal: String) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", "/salesinvoice/InvoiceSalesOrders",
          body: "{\"SalesOrderIDs\":[{\"ID\":\"\(id)\"}],\"CreateMode\":1,\"InvoiceMode\":1,\"Mode\":1,"
            + "\"JournalCode\":\"\(journal)\"}")
      }
      let answer = try await invoice("99")
      #expect(answer.status == 500)
      #expect(answer.message == "JournalCode '99' does not exist.")
      #expect(try await sandbox.rows("salesinvoice/SalesInvoices").isEmpty)
      let known = try #require(try await sandbox.rows("financial/Journals").first?["Code"]?.text)
      #expect(try await invoice(known).status == 201)
      sandbox.setBehaviour(.references, isOn: false)
      #expect(try await invoice("99").status == 201)
    }
  }

  @Test func referenceIsCheckedWhenItChangesAlone_andInASetWithRowsAlone() async throws {
    try await BookService.run { sandbox, client in
      try await sandbox.seed(
        "crm/Contacts", [["ID": .string(BookService.id("4000")), "Account": .string(Self.nobody), "LastName": "Old"]])
      let contact = "/crm/Contacts(guid'\(BookService.id("4000"))')"
      let same = "{\"Account\":\"\(Self.nobody)\",\"LastName\":\"New\"}"
      #expect(try await client.send("PUT", contact, body: same).status == 204)
      let other = "{\"Account\":\"\(Self.nobody.replacing("ff", with: "fe"))\"}"
      #expect(try await client.send("PUT", contact, body: other).status == 500)
      // There are no projects.
      let customer = BookService.id("customer")
      let document = "{\"Subject\":\"x\",\"Type\":55,\"Account\":\"\(customer)\",\"Project\":\"\(Self.nobody)\"}"
      #expect(try await client.send("POST", "/documents/Documents", body: document).status == 201)
    }
  }

  @Test func textsOfARowThatIsReferredTo_standBesideTheReference() async throws {
    try await BookService.run { sandbox, client in
      let (customer, supplier) = (BookService.id("customer"), BookService.id("supplier"))
      let contact = "{\"Account\":\"\(customer)\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
      let created = try await client.send("POST", "/crm/Contacts", body: contact)
      let id = try #require(created.content["ID"] as? String)
      func name() async throws -> SandboxValue? {
        try await sandbox.rows("crm/Contacts", filter: "ID eq guid'\(id)'").first?["AccountName"]
      }
      var names: [SandboxValue?] = []
      for key in [customer, supplier] {
        names.append(try await sandbox.rows("crm/Accounts", filter: "ID eq guid'\(key)'").first?["Name"])
      }
      #expect(try await name() == names[0])
      // They follow the reference, and a write that does not name it leaves them.
      func put(_ body: String) async throws -> Int {
        try await client.send("PUT", "/crm/Contacts(guid'\(id)')", body: body).status
      }
      #expect(try await put("{\"Account\":\"\(supplier)\"}") == 204)
      #expect(try await put("{\"LastName\":\"Smit\"}") == 204)
      #expect(try await name() == names[1])
      sandbox.setBehaviour(.required, isOn: false)
      #expect(try await put("{\"Account\":null}") == 204)
      #expect(try await name() == .null)
      // Values that a program seeds are kept.
      try await sandbox.seed(
        "crm/Contacts",
        [["ID": .string(BookService.id("4000")), "Account": .string(customer), "AccountName": "As it was"]])
      #expect(try await sandbox.rows("crm/Contacts", filter: "AccountName eq 'As it was'").count == 1)
      sandbox.setBehaviour(.referenceTexts, isOn: false)
      #expect(try await put("{\"Account\":\"\(supplier)\"}") == 204)
      #expect(try await name() == .null)
    }
  }

  @Test func rowInUse_staysUntilNothingRefersToIt() async throws {
    try await BookService.run { sandbox, client in
      let customer = BookService.id("customer")
      _ = try await client.send("POST", "/salesentry/SalesEntries", body: BookkeepingTests.sale("100"))
      let journal = try #require(
        try await sandbox.rows("financial/Journals", filter: "Code eq '70'").first?["ID"]?.text)
      let code = try #require(try await sandbox.rows("vat/VATCodes", filter: "Code eq '2'").first?["ID"]?.text)
      for row in [
        "crm/Accounts(guid'\(customer)')", "financial/GLAccounts(guid'\(BookService.id("8000"))')",
        "financial/GLAccounts(guid'\(BookService.id("1300"))')", "financial/Journals(guid'\(journal)')",
      ] {
        let answer = try await client.send("DELETE", "/\(row)")
        #expect([405, 500].contains(answer.status), "\(row): \(answer.text)")
        if answer.status == 500 {
          #expect(answer.message.hasSuffix("is in use and cannot be deleted."), "\(answer.message)")
        }
      }
      for (set, key) in [("financial/Journals", journal), ("vat/VATCodes", code)] {
        let renamed = try await client.send("PUT", "/\(set)(guid'\(key)')", body: "{\"Code\":\"75\"}")
        #expect([405, 500].contains(renamed.status), "\(set): \(renamed.text)")
      }
      #expect(try await sandbox.rows("crm/Accounts").count == 2)
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first?["EntryID"]?.text)
      #expect(try await client.send("DELETE", "/salesentry/SalesEntries(guid'\(entry)')").status == 204)
      #expect(try await client.send("DELETE", "/crm/Accounts(guid'\(customer)')").status == 204)
    }
  }

  @Test func partsAreDeletedWithTheirRow_andLinesInUseKeepTheirHeader() async throws {
    try await BookService.run { sandbox, client in
      let account = try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"New\"}")
      let id = try #require(account.content["ID"] as? String, "\(account.text)")
      let contact = "{\"Account\":\"\(id)\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
      #expect(try await client.send("POST", "/crm/Contacts", body: contact).status == 201)
      let bank = "{\"Account\":\"\(id)\",\"BankAccount\":\"NL01\"}"
      #expect(try await client.send("POST", "/crm/BankAccounts", body: bank).status == 201)
      #expect(try await client.send("DELETE", "/crm/Accounts(guid'\(id)')").status == 204)
      for set in ["crm/Contacts", "crm/BankAccounts"] { #expect(try await sandbox.rows(set).isEmpty) }
      let order = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":"
          + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":2}]}")
      let key = try #require(order.content["OrderID"] as? String, "\(order.text)")
      let line = try #require(try await sandbox.rows("salesorder/SalesOrderLines").first?["ID"]?.text)
      _ = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":1}]}")
      for row in ["SalesOrders(guid'\(key)')", "SalesOrderLines(guid'\(line)')"] {
        let answer = try await client.send("DELETE", "/salesorder/\(row)")
        #expect(answer.status == 500, "\(row): \(answer.text)")
        #expect(answer.headers["x-sandbox-hint"]?.contains("salesorder/GoodsDeliveryLines") == true)
      }
      for body in ["{\"Quantity\":0.5}", "{\"Item\":\"\(BookService.id("part"))\"}"] {
        let answer = try await client.send("PUT", "/salesorder/SalesOrderLines(guid'\(line)')", body: body)
        #expect(answer.status == 500, "\(answer.text)")
      }
      #expect(try await sandbox.rows("salesorder/SalesOrderLines").first?["Quantity"] == 2)
    }
  }

  @Test func code_isThatOfOneRow() async throws {
    try await BookService.run { sandbox, client in
      for (set, body) in [
        ("crm/Accounts", "{\"Name\":\"Twin\",\"Code\":\"1001\"}"),
        ("crm/Accounts", "{\"Name\":\"Twin\",\"Code\":\"              1001\"}"),
        ("logistics/Items", "{\"Code\":\"item\",\"Description\":\"Twin\"}"),
        (
          "financial/GLAccounts",
          "{\"Code\":\"8000\",\"Description\":\"Twin\",\"BalanceSide\":\"C\",\"BalanceType\":\"W\"}"
        ),
        ("financial/Journals", "{\"Code\":\"70\",\"Description\":\"Twin\",\"Type\":20}"),
      ] {
        let answer = try await client.send("POST", "/\(set)", body: body)
        #expect([405, 500].contains(answer.status), "\(set): \(answer.text)")
        if answer.status == 500 { #expect(answer.message == "Already exists: Code", "\(set)") }
      }
      let item = "/logistics/Items(guid'\(BookService.id("item"))')"
      #expect(try await client.send("PUT", item, body: "{\"Code\":\"part\"}").message == "Already exists: Code")
      #expect(try await client.send("PUT", item, body: "{\"Code\":\"item\",\"Description\":\"x\"}").status == 204)
      sandbox.setBehaviour(.uniqueCodes, isOn: false)
      #expect(try await client.send("PUT", item, body: "{\"Code\":\"part\"}").status == 204)
    }
  }

  @Test func accountWithoutACode_getsOneThatIsFree() async throws {
    try await BookService.run { sandbox, client in
      // Codes follow from a sequence, which those that were given do not know.
      let first = try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"A\"}")
      let id = try #require(first.content["ID"] as? String)
      let row = try #require(try await sandbox.rows("crm/Accounts", filter: "ID eq guid'\(id)'").first)
      let code = try #require(row["Code"]?.text.flatMap { Int($0.replacing(" ", with: "")) })
      for next in code + 1...code + 40 {
        try await sandbox.seed("crm/Accounts", [["Name": "given", "Code": .string(String(next))]])
      }
      #expect(try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"B\"}").status == 201)
      let codes = try await sandbox.rows("crm/Accounts").map { $0["Code"] ?? .null }
      #expect(Set(codes).count == codes.count)
    }
  }

  @Test func demoDataRefersToWhatIsThere() async throws {
    let core = try await DemoSandbox.shared.value.sandbox.core.first
    let table = ReferenceTable(core.schemas)
    #expect(table.outgoing.values.map(\.count).reduce(0, +) > 400)
    let dangling = try core.store.perform { session -> Set<String> in
      let search = ReferenceSearch(session: session)
      let counts = try session.rowCounts(of: core.schemas.flatMap(\.sets))
      var found: Set<String> = []
      for reference in table.outgoing.values.joined() where (counts[reference.set.table] ?? 0) > 0 {
        var values: Set<String> = []
        let column = reference.set.columns[reference.column].sqlName
        try session.forEachRow(
          sql: "SELECT DISTINCT 0, \(column) FROM \(reference.set.table) WHERE \(column) <> ''", of: [reference.set]
        ) { row in
          if case .text(let text) = row.value(0) { values.insert(text) }
        }
        for value in values where try search.isUnknown(.text(value), reference) {
          found.insert("\(reference.path).\(reference.name)")
        }
      }
      return found
    }
    #expect(dangling == [])
  }
}
