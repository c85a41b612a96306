import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// The effects of annotations on calls: defaults, parameters that no source names, filters on functions.
@Suite("Calls as annotated", .timeLimit(.minutes(4)))
struct AnnotatedCallTests {
  private static let empty = Response(200, text: #"{"d":{"results":[]}}"#)

  /// The body that invoicing orders sends.
  private func body(_ build: (inout Changes<SalesInvoice.InvoiceSalesOrders>) throws -> Void) async throws -> JSONValue?
  {
    let row = SalesInvoice.InvoiceSalesOrders.json([:])
    return try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      _ = try await connection.division.salesInvoice.invoiceSalesOrders.post(build)
      return connection.server.requests[0].json
    }
  }

  @Test func invoicingOrders_isAsynchronous_unlessToldOtherwise() async throws {
    let usual = try await body { $0.journalCode = "70" }
    #expect(usual?["Mode"]?.description == "1")
    #expect(usual?["JournalCode"]?.stringValue == "70")
    #expect(try await body { $0.mode = .synchronous }?["Mode"]?.description == "0")
    #expect(try await body { $0["Mode"] = Int32?.none }?["Mode"] == .null)
  }

  @Test func update_sendsNoDefaults() async throws {
    #expect(Changes<SalesInvoice.InvoiceSalesOrders>.new { $0.journalCode = "70" }.changeSet.assignedNames.count == 1)
  }

  @Test func functionWithUnknownParameters_takesThemByWireName() async throws {
    try await Connection.run(answering: Self.empty) { connection in
      _ = try await connection.division.read.logistics.salesItemPrice(
        parameters: ["itemId": id(1), "quantity": 2 as Int32, "name": "O'Neill"])
      let options = connection.server.requests[0].options
      #expect(options["itemId"] == "guid'\(guid(1))'")
      #expect(options["quantity"] == "2")
      #expect(options["name"] == "'O''Neill'")
    }
  }

  @Test func functionWithAFilter_sendsIt_andReadsWithoutToo() async throws {
    try await Connection.run(answering: Self.empty) { connection in
      let payroll = connection.division.beta.payroll
      _ = try await payroll.payrollTransactionsByPayrollYear { $0.payrollYear == 2026 && $0.employment == id(1) }
      _ = try await payroll.payrollTransactionsByPayrollYear()
      let options = connection.server.requests.map(\.options)
      #expect(options[0]["$filter"] == "PayrollYear eq 2026 and Employment eq guid'\(guid(1))'")
      #expect(options[0]["$select"]?.isEmpty == false)
      #expect(options[1]["$filter"] == nil)
    }
  }

  @Test func valueThatIsSeenNull_isOptional() async throws {
    let row = Sales.SalesPriceListVolumeDiscount.json(["ID": "\"\(guid(1))\"", "Quantity": "null"])
    try await Connection.run(answering: Response(200, text: Body.results([row]))) { connection in
      let rows = try await connection.division.sales.salesPriceListVolumeDiscounts.all()
      #expect(rows.map(\.quantity) == [nil])
    }
  }
}
