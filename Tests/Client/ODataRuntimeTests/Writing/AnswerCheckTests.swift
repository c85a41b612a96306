import Foundation
import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

/// Assigned properties that are not in the response to a create.
@Suite struct AnswerCheckTests {
  private func created(
    _ members: String, log: LogCapture = LogCapture(), then: String? = nil,
    _ build: @Sendable (inout Changes<Shop.Invoice>) throws -> Void
  ) async throws -> Created<Shop.Invoice> {
    let answers: [StubPerformer.Answer] = [.body(#"{"d":\#(invoiceJSON(members))}"#, status: 201)]
    let performer = StubPerformer(answers + (then.map { [.body($0)] } ?? []), log: log)
    let set = EntitySet<Shop.Invoice, Methods.ReadCreateUpdateDelete>(performer.root, "Invoices")
    return try await set.create(build)
  }

  @Test(arguments: [#""Name":null"#, ""])
  func nullOrNothing_forAnAssignedValue_isNamed_andReadAgain(members: String) async throws {
    let log = LogCapture()
    let created = try await created(members, log: log, then: #"{"d":\#(invoiceJSON(#""Name":"Acme""#))}"#) {
      $0.name = "Acme"
      $0.isOpen = true
    }
    #expect(created.missing == ["Name"])
    #expect(created.entity == nil)
    #expect(created.key == (try uuid(aGuid)))
    #expect(try await created.read().name == "Acme")
    #expect(
      log.lines(from: .warning) == [
        "the response to a create lacks assigned values operation=POST shop/Invoices properties=Name"
      ])
  }

  @Test func everythingAnswered_isComplete() async throws {
    let log = LogCapture()
    let created = try await created(
      #""Name":"Acme","Amount":0,"Address":{"Street":"a"},"Tags":["x"],"Lines":{"results":[{"LineID":1,"Quantity":2}]}"#,
      log: log
    ) {
      $0.name = "Acme"
      $0.amount = 5
      $0.address = .new { $0.street = "a" }
      $0.tags = ["x"]
      $0.lines = [.new { $0.quantity = 2 }]
    }
    #expect(created.missing.isEmpty)
    #expect(created.entity?.name == "Acme")
    #expect(log.lines(from: .info).isEmpty)
  }

  /// Null and an empty text are stored as null; lines that are only linked to are not in question.
  @Test func whatIsNotExpectedBack_isNotMissed() async throws {
    let created = try await created(#""Name":"n","Lines":{"__deferred":{"uri":"u"}}"#) {
      $0.name = "n"
      $0.code = nil
      $0.status = InvoiceStatus(rawValue: "")
      $0.tags = []
      $0.lines = [.new { $0.quantity = 2 }]
    }
    #expect(created.missing.isEmpty)
    #expect(created.entity != nil)
  }

  @Test(arguments: [
    ("", ["Lines"]), (#","Lines":null"#, ["Lines"]), (#","Lines":{"results":[]}"#, ["Lines"]),
    (
      #","Lines":[{"LineID":1,"Quantity":2,"Item":null},{"LineID":2,"Quantity":3}]"#,
      ["Lines[0].Item", "Lines[1].Item"]
    ),
    (#","Lines":[{"LineID":1,"Quantity":2,"Item":"\#(aGuid)"}]"#, ["Lines"]),
    (#","Lines":{"results":[{"LineID":1,"Quantity":2,"Item":"\#(aGuid)"}],"__next":"/more"}"#, []),
  ])
  func lines_thatWereDropped_areNamed(members: String, missing: [String]) async throws {
    let item = try uuid(aGuid)
    let line = Changes<Shop.Line>.new {
      $0.quantity = 2
      $0.item = item
    }
    let created = try await created(#""Name":"n"\#(members)"#) {
      $0.name = "n"
      $0.lines = [line, line]
    }
    #expect(created.missing == missing)
    #expect((created.entity == nil) == !missing.isEmpty)
  }

  @Test func complexValues_andUnknownNames_areLookedAt() async throws {
    let created = try await created(#""Name":"n","Address":{"Street":"a","Next":null},"Extra":null"#) {
      $0.name = "n"
      $0.address = .new {
        $0.street = "a"
        $0["Next"] = Changes<Shop.Address>.new { $0.street = "b" }
      }
      $0["Extra"] = "x"
      $0["Other"] = "y"
    }
    #expect(created.missing == ["Address.Next", "Extra", "Other"])
  }
}
