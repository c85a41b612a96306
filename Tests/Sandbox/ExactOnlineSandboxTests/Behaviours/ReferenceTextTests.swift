import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Names of rows beside references to them.
@Suite struct ReferenceTextTests {
  private static let customer = BookService.id("customer")

  /// The different values of a property, without null.
  private static func values(_ sandbox: Sandbox, _ set: String, _ name: String) async throws -> Set<SandboxValue> {
    Set(try await sandbox.rows(set).map { $0[name] ?? .null }).subtracting([.null])
  }

  @Test func renamedRow_isCalledByItsNewNameEverywhere() async throws {
    try await BookService.run { sandbox, client in
      let contact = "{\"Account\":\"\(Self.customer)\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
      #expect(try await client.send("POST", "/crm/Contacts", body: contact).status == 201)
      let sale = try await client.send("POST", "/salesentry/SalesEntries", body: BookkeepingTests.sale("100"))
      #expect(sale.status == 201, "\(sale.text)")
      // A report that was read before.
      _ = try await sandbox.rows("read/financial/ReceivablesList")
      let version = try await Self.values(sandbox, "sync/Financial/TransactionLines", "Timestamp")
      let renamed = try await client.send(
        "PUT", "/crm/Accounts(guid'\(Self.customer)')", body: "{\"Name\":\"Café Noord\",\"Code\":\"1002\"}")
      #expect(renamed.status == 204, "\(renamed.text)")
      for (set, name) in [
        ("crm/Contacts", "AccountName"), ("salesentry/SalesEntries", "CustomerName"),
        ("cashflow/Receivables", "AccountName"), ("read/financial/ReceivablesList", "AccountName"),
      ] {
        let found = try await Self.values(sandbox, set, name)
        #expect(found == ["Café Noord"], "\(set)")
      }
      for set in [
        "financialtransaction/TransactionLines", "sync/Financial/TransactionLines", "bulk/Financial/TransactionLines",
      ] {
        let (names, codes) = (
          try await Self.values(sandbox, set, "AccountName"), try await Self.values(sandbox, set, "AccountCode")
        )
        #expect(names == ["Café Noord"], "\(set)")
        #expect(codes == ["              1002"], "\(set)")
      }
      // Rows that show a name did not change.
      #expect(try await Self.values(sandbox, "sync/Financial/TransactionLines", "Timestamp") == version)
      let account = "/financial/GLAccounts(guid'\(BookService.id("8000"))')"
      #expect(try await client.send("PUT", account, body: "{\"Description\":\"Sales\"}").status == 204)
      #expect(
        try await sandbox.rows(
          "financialtransaction/TransactionLines", filter: "GLAccountDescription eq 'Sales'"
        ).count == 1)
    }
  }

  @Test func contactWithAnotherLastName_isCalledByItsNewFullName() async throws {
    try await BookService.run { sandbox, client in
      let contact = "{\"Account\":\"\(Self.customer)\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
      let created = try await client.send("POST", "/crm/Contacts", body: contact)
      let id = try #require(created.content["ID"] as? String)
      let order =
        "{\"OrderedBy\":\"\(Self.customer)\",\"OrderedByContactPerson\":\"\(id)\",\"SalesOrderLines\":"
        + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":1}]}"
      #expect(try await client.send("POST", "/salesorder/SalesOrders", body: order).status == 201)
      func name() async throws -> Set<SandboxValue> {
        try await Self.values(sandbox, "salesorder/SalesOrders", "OrderedByContactPersonFullName")
      }
      #expect(try await name() == ["An Jansen"])
      let renamed = try await client.send("PUT", "/crm/Contacts(guid'\(id)')", body: "{\"LastName\":\"Smit\"}")
      #expect(renamed.status == 204)
      #expect(try await name() == ["An Smit"])
    }
  }

  @Test func textsOfOtherRows_stay_andWithoutTheBehaviourAll() async throws {
    try await BookService.run { sandbox, client in
      for account in ["customer", "supplier"] {
        let contact = "{\"Account\":\"\(BookService.id(account))\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
        #expect(try await client.send("POST", "/crm/Contacts", body: contact).status == 201)
      }
      func rename(_ name: String) async throws {
        let answer = try await client.send(
          "PUT", "/crm/Accounts(guid'\(Self.customer)')", body: "{\"Name\":\"\(name)\"}")
        #expect(answer.status == 204)
      }
      try await rename("New")
      #expect(try await Self.values(sandbox, "crm/Contacts", "AccountName") == ["New", "Papier & Co"])
      sandbox.setBehaviour(.referenceTexts, isOn: false)
      try await rename("Newer")
      #expect(try await Self.values(sandbox, "crm/Contacts", "AccountName") == ["New", "Papier & Co"])
    }
  }

  @Test func documentOfAnEntry_isNamedInTheEntryAndItsTransaction() async throws {
    try await BookService.run { sandbox, client in
      let document = "00000000-0000-4000-8000-0000000000d1"
      try await sandbox.seed("documents/Documents", [["ID": .string(document), "Subject": "Receipt", "HID": 12]])
      let sale = "{\"Document\":\"\(document)\"," + BookkeepingTests.sale("100").dropFirst()
      #expect(try await client.send("POST", "/salesentry/SalesEntries", body: sale).status == 201)
      for set in [
        "salesentry/SalesEntries", "financialtransaction/Transactions", "financialtransaction/TransactionLines",
        "cashflow/Receivables",
      ] {
        #expect(try await Self.values(sandbox, set, "DocumentSubject") == ["Receipt"], "\(set)")
        #expect(try await Self.values(sandbox, set, "DocumentNumber") == [12], "\(set)")
      }
      let path = "/documents/Documents(guid'\(document)')"
      #expect(try await client.send("PUT", path, body: "{\"Subject\":\"Bill\"}").status == 204)
      #expect(try await Self.values(sandbox, "salesentry/SalesEntries", "DocumentSubject") == ["Bill"])
    }
  }

  @Test func entryOfAPrintedInvoice_hasItsDocument() async throws {
    try await BookService.run { sandbox, client in
      let invoice = try await client.send(
        "POST", "/salesinvoice/SalesInvoices",
        body: "{\"OrderedBy\":\"\(Self.customer)\",\"Journal\":\"70\",\"SalesInvoiceLines\":"
          + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":1}]}")
      let id = try #require(invoice.content["InvoiceID"] as? String, "\(invoice.text)")
      let printed = try await client.send(
        "POST", "/salesinvoice/PrintedSalesInvoices", body: "{\"InvoiceID\":\"\(id)\"}")
      #expect(printed.status == 201, "\(printed.text)")
      let document = try #require(try await sandbox.rows("documents/Documents").first)
      for set in ["salesinvoice/SalesInvoices", "salesentry/SalesEntries", "financialtransaction/Transactions"] {
        let row = try #require(try await sandbox.rows(set).first, "\(set)")
        #expect(row["Document"] == document["ID"], "\(set)")
        #expect(row["DocumentSubject"] == document["Subject"], "\(set)")
      }
    }
  }
}
