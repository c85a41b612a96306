import Foundation
import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

/// Rows that lack a value where the metadata promises one.
@Suite struct MissingValueTests {
  /// A connection that accepts such rows, and its reports.
  private final class Reports: Sendable {
    let seen = Collected<String>()
    let log = LogCapture()

    func root(_ performer: StubPerformer) -> ServiceRoot {
      var connection = performer.root.connection
      connection.missingValues = .accepted
      connection.logger = log.logger
      connection.didMissValue = { [self] operation, property in
        seen.append("\(operation) \(property)")
      }
      return ServiceRoot(connection, path: "/shop", name: "shop")
    }

    func lines(_ performer: StubPerformer) -> EntitySet<Shop.Line, Methods.Read> {
      EntitySet(root(performer), "Lines")
    }
  }

  private static let page = #"{"d":[{"LineID":1,"Quantity":null},{"LineID":2},{"LineID":3,"Quantity":4},{"LineID":5}]}"#

  @Test func refused_unlessAskedFor_withTheWayToGoOn() async throws {
    let lines = EntitySet<Shop.Line, Methods.Read>(StubPerformer(Self.page).root, "Lines")
    let error = try await #require(throws: ODataError.self) { _ = try await lines.all() }
    #expect(error.description.contains("$.d[0].Quantity"))
    #expect(error.advice?.contains("nullable:") == true)
    #expect(error.advice?.contains("missingValues = .accepted") == true)
  }

  @Test func accepted_readsZero_andNamesTheProperty() async throws {
    let lines = try await Reports().lines(StubPerformer(Self.page)).all()
    #expect(lines.map(\.id) == [1, 2, 3, 5])
    #expect(lines.map(\.quantity) == [0, 0, 4, 0])
    #expect(lines.map(\.row.missing) == [["Quantity"], ["Quantity"], [], ["Quantity"]])
    // Null stays null, and a property that did not come is not there.
    #expect(lines.map { $0.row.isPresent("Quantity") } == [true, false, true, false])
    #expect(lines[1] == lines[1])
    #expect(String(decoding: try JSONEncoder().encode(lines[1]), as: UTF8.self) == #"{"LineID":2}"#)
  }

  @Test func accepted_reportsEachPropertyOnce() async throws {
    let reports = Reports()
    let set = reports.lines(StubPerformer(Self.page, Self.page, #"{"d":{"Quantity":2}}"#))
    _ = try await set.all()
    _ = try await set.all()
    _ = try await set.find(7)
    #expect(reports.seen.values == ["GET shop/Lines Quantity", "GET shop/Lines LineID"])
    #expect(
      reports.log.lines(from: .warning) == [
        "a value promised by the metadata is missing operation=GET shop/Lines property=Quantity",
        "a value promised by the metadata is missing operation=GET shop/Lines property=LineID",
      ])
  }

  @Test func accepted_inNestedRows() async throws {
    let body = #"{"d":[\#(invoiceJSON(#""Lines":{"results":[{"LineID":1}]},"Address":{"Street":null}"#))]}"#
    let set = EntitySet<Shop.Invoice, Methods.Read>(Reports().root(StubPerformer(body)), "Invoices")
    let invoice = try #require(try await set.all().first)
    #expect(invoice.lines.rows?.first?.row.missing == ["Quantity"])
    #expect(invoice.address?.row.missing == ["Street"])
    #expect(invoice.row.missing.isEmpty)
  }

  @Test func accepted_missesOnlyWhatWasSelected() async throws {
    let set = Reports().lines(StubPerformer(#"{"d":[{"LineID":1}]}"#))
    let rows = try await set.select { $0.id }.all()
    #expect(rows == [1])
    #expect(try decode(#"{"LineID":1,"Quantity":2}"#, as: Shop.Line.self).row.missing.isEmpty)
  }

  /// WCF declares each complex property as not nullable, and sends null.
  @Test(arguments: ["null", #"{"Inner":null}"#, "{}", nil])
  func complexValue_mayAlwaysBeNull(json: String?) throws {
    let inner = PropertyTable("Text String")
    let outer = PropertyTable("Inner A.Inner!", related: { [inner] })
    let table = PropertyTable("ID Int32!\nOuter A.Outer!", related: { [outer] })
    let member = json.map { #","Outer":\#($0)"# } ?? ""
    let row = try #require(try Envelope.single(Array(#"{"d":{"ID":1\#(member)}}"#.utf8), table: table))
    #expect(row.missing.isEmpty)
    let id: Int32 = row[0]
    #expect(id == 1)
  }
}
