import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// A handful of entities through their own accessors, with rows as the service sends them. The comparison of all types
/// goes by slot, this one by name.
@Suite("Sample entities", .timeLimit(.minutes(4)))
struct SampleEntityTests {
  private func read<Root: Entity>(
    _ set: (Division) -> EntitySet<Root, some Readable>, _ members: KeyValuePairs<String, String>
  ) async throws -> Root {
    try await Connection.run(answering: .ok(json: Body.results([Root.json(members)]))) { connection in
      var iterator = set(connection.division).makeAsyncIterator()
      return try #require(try await iterator.next())
    }
  }

  @Test func account_readsByName() async throws {
    let account = try await read(
      \.crm.accounts,
      [
        "ID": "\"\(guid(1))\"", "Code": "\"              1024\"", "Name": "\"Bakkerij Jansen\"", "Status": "\"C\"",
        "VATNumber": "\"NL001234567B01\"", "GLAccountSales": "\"\(guid(2))\"", "CreditLineSales": "2500.5",
        "StartDate": #""/Date(1351209600000)/""#, "IsMailing": "1", "Blocked": "false", "DiscountSales": "0.055",
        "Division": "123456",
      ])
    #expect(account.id == id(1))
    #expect(account.code == "1024")
    #expect(account.name == "Bakkerij Jansen")
    #expect(account.status == .customer)
    #expect(account.vatNumber == "NL001234567B01")
    #expect(account.glAccountSales == id(2))
    #expect(account.creditLineSales == Decimal(string: "2500.5"))
    #expect(account.startDate == LocalDateTime("2012-10-26"))
    #expect(account.isMailing)
    #expect(account.blocked == false)
    #expect(account.discountSales == Decimal(string: "0.055"))
    #expect(account.division == 123456)
  }

  @Test func item_readsByName() async throws {
    let item = try await read(
      \.logistics.items,
      [
        "ID": "\"\(guid(1))\"", "Code": "\"A-1\"", "Description": "\"Bolt\"", "IsWebshopItem": "1",
        "IsStockItem": "true", "Class_01": "\"x\"", "FreeNumberField_01": "1.5", "FreeBoolField_01": "true",
        "SalesVatCode": "\"5  \"", "Unit": "\"stuk    \"", "Stock": "12",
      ])
    #expect(item.code == "A-1")
    #expect(item.description == "Bolt")
    #expect(item.isWebshopItem)
    #expect(item.isStockItem == true)
    #expect(item.class01 == "x")
    #expect(item.freeNumberField01 == Decimal(string: "1.5"))
    #expect(item.freeBoolField01 == true)
    #expect(item.salesVATCode == "5  ")
    #expect(item.unit == "stuk    ")
    #expect(item.stock == 12)
  }

  @Test func salesInvoice_readsByName() async throws {
    let line = SalesInvoice.SalesInvoiceLine.json(["ID": "\"\(guid(7))\"", "Quantity": "2", "LineNumber": "1"])
    let invoice = try await read(
      \.salesInvoice.salesInvoices,
      [
        "InvoiceID": "\"\(guid(1))\"", "InvoiceNumber": "17", "OrderedBy": "\"\(guid(2))\"", "AmountDC": "121.00",
        "Status": "50", "Journal": "\"70\"", "SalesInvoiceLines": #"{"results":[\#(line)]}"#,
      ])
    #expect(invoice.invoiceID == id(1))
    #expect(invoice.invoiceNumber == 17)
    #expect(invoice.orderedBy == id(2))
    #expect(invoice.amountDC == 121)
    #expect(invoice.status?.rawValue == 50)
    #expect(invoice.journal == "70")
    #expect(invoice.salesInvoiceLines.rows?.map(\.id) == [id(7)])
    #expect(invoice.salesInvoiceLines.rows?.first?.quantity == 2)
  }

  @Test func smallEntities_readByName() async throws {
    let incoterm = try await read(\.logistics.incoterms, ["ID": "3", "Code": "\"DAP\""])
    #expect(incoterm.id == 3)
    #expect(incoterm.code == "DAP")

    let currency = try await read(\.general.currencies, ["Code": "\"EUR\"", "AmountPrecision": "0.01"])
    #expect(currency.code == "EUR")
    #expect(currency.amountPrecision == Decimal(string: "0.01"))

    let type = try await read(\.documents.documentTypes, ["ID": "20", "Description": "\"Factuur\""])
    #expect(type.id == 20)
    #expect(type.description == "Factuur")

    let balance = try await read(\.financial.reportingBalance, ["ID": "\"493115\"", "Amount": "-12.34"])
    #expect(balance.id == 493_115)
    #expect(balance.amount == Decimal(string: "-12.34"))

    let status = try await read(
      \.read.financial.journalStatusList, ["Journal": "\"70\"", "Period": "3", "Year": "2026"])
    #expect(status.entityKey == .init(journal: "70", period: 3, year: 2026))

    let deleted = try await read(
      \.sync.deleted, ["Timestamp": "\"5\"", "EntityType": "2", "EntityKey": "\"\(guid(3))\""])
    #expect(deleted.timestamp == 5)
    #expect(deleted.entityKeyProperty == id(3))

    let hook = try await read(
      \.webhooks.webhookSubscriptions, ["Topic": "\"Accounts\"", "CallbackURL": "\"https://x\""])
    #expect(hook.topic == .accounts)
    #expect(hook.callbackURL == "https://x")
  }
}
