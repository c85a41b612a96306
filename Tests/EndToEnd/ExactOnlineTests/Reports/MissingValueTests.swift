import ExactOnline
import Logging
import LoopbackServer
import TestSupport
import Testing

/// Documentation/protocol.md, sections 6.2 and 7.1: nulls where the metadata promises a value, and answers to a create
/// that lack assigned values.
@Suite("Missing values", .timeLimit(.minutes(4)))
struct MissingValueTests {
  private static let incomplete = Cashflow.Receivable.json(["Division": "null", "AccountCode": "\"400\""])

  @Test func refused_withTheWayToGoOn() async throws {
    try await Connection.run(answering: .ok(json: Body.results([Self.incomplete]))) { connection in
      let error = await failure(of: "GET cashflow/Receivables") {
        try await connection.division.cashflow.receivables.all()
      }
      #expect(error?.description.contains("Division") == true)
      #expect(error?.advice?.contains("missingValues = .accepted") == true)
    }
  }

  @Test func accepted_withOneEventAndOneWarningForEachProperty() async throws {
    let log = LogCapture()
    let events = Collected<String>()
    let page = Body.results([Self.incomplete, Self.incomplete])
    try await Connection.run(log: log, answering: .ok(json: page)) {
      $0.missingValues = .accepted
      $0.onEvent = { event in if case .missingValue = event { events.append("\(event)") } }
    } _: { connection in
      let receivables = try await connection.division.cashflow.receivables.all()
      _ = try await connection.client.with(.bulk).division(123456).cashflow.receivables.all()
      #expect(receivables.map(\.accountCode) == ["400", "400"])
      #expect(receivables.map(\.division) == [0, 0])
      #expect(receivables.map(\.row.missing) == [["Division"], ["Division"]])
    }
    #expect(events.values == ["GET cashflow/Receivables: rows without a value for Division"])
    #expect(log.lines(from: .warning).count { $0.contains("property=Division") } == 1)
  }

  // MARK: - Answers to a create

  @Test func assignedValue_thatComesBackNull_isNamedAndReadAgain() async throws {
    let answer = #"{"ID":"\#(guid(1))","Account":null,"LastName":null,"IsMainContact":false}"#
    let row = CRM.Contact.json(["ID": "\"\(guid(1))\"", "LastName": "\"Jansen\""])
    let log = LogCapture()
    try await Connection.run(log: log) { request in
      request.method == "POST" ? Response(201, text: Body.one(answer)) : .ok(json: Body.one(row))
    } _: { connection in
      let created = try await connection.division.crm.contacts.create {
        $0.account = id(2)
        $0.lastName = "Jansen"
      }
      #expect(created.key == id(1))
      #expect(created.missing == ["Account", "LastName"])
      #expect(created.entity == nil)
      #expect(try await created.read().lastName == "Jansen")
      #expect(connection.server.requests.map(\.method) == ["POST", "GET"])
    }
    #expect(log.lines(from: .warning).contains { $0.contains("properties=Account,LastName") })
  }

  /// A ledger account of another division is dropped silently, and so may be the lines.
  @Test func droppedLinesAndValues_areNamed() async throws {
    let line = SalesInvoice.SalesInvoiceLine.json([
      "ID": "\"\(guid(3))\"", "Item": "\"\(guid(4))\"", "GLAccount": "null",
    ])
    for (lines, missing) in [
      ("[\(line)]", ["SalesInvoiceLines[0].GLAccount"]), (#"{"results":[]}"#, ["SalesInvoiceLines"]),
      (#"{"__deferred":{"uri":"u"}}"#, []),
    ] {
      let row = SalesInvoice.SalesInvoiceEntity.json([
        "InvoiceID": "\"\(guid(1))\"", "OrderedBy": "\"\(guid(2))\"", "SalesInvoiceLines": lines,
      ])
      try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
        let created = try await connection.division.salesInvoice.salesInvoices.create {
          $0.orderedBy = id(2)
          $0.salesInvoiceLines = [
            .new {
              $0.item = id(4)
              $0.glAccount = id(5)
            }
          ]
        }
        #expect(created.missing == missing)
      }
    }
  }

  @Test func strictCreate_checksLines() async throws {
    try await Connection.run(answering: Response(500)) { connection in
      let error = await failure(of: "POST salesentry/SalesEntries") {
        try await connection.division.salesEntry.salesEntries.create(validation: .strict) {
          $0.customer = id(1)
          $0.journal = "70"
          $0.salesEntryLines = [.new { $0.glAccount = id(2) }]
        }
      }
      #expect(
        error?.detail
          == "documented as required, but not assigned: SalesEntryLines[0].AmountFC; nothing was sent")
      #expect(connection.server.requests.isEmpty)
    }
  }
}
