import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct RowTests {
  /// Calls every accessor.
  static func touchEverything(_ invoice: Shop.Invoice) {
    _ = (invoice.id, invoice.number, invoice.code, invoice.name, invoice.status, invoice.amount, invoice.modified)
    _ = (invoice.isOpen, invoice.address?.street, invoice.address?.zip, invoice.address?.next, invoice.tags)
    for line in invoice.lines.rows ?? [] { _ = (line.id, line.quantity, line.item, line.invoice.row) }
    _ = (invoice.contact.row?.id, invoice.contact.row?.staff.rows, invoice.addresses.map(\.street), invoice.stamps)
    _ = (invoice.unknownMembers, invoice.entityKey, invoice.debugDescription, invoice.hashValue, invoice == invoice)
  }

  @Test func emptyRow_readsAsNothing() {
    let invoice = Shop.Invoice(row: .empty(Shop.Invoice.table))
    Self.touchEverything(invoice)
    #expect(invoice.name == nil)
    #expect(invoice.isOpen == false)
    #expect(invoice.tags == [])
    #expect(invoice.addresses == [])
    #expect(!invoice.lines.isExpanded)
    #expect(!invoice.contact.isExpanded)
    #expect(invoice.entityKey == nil)
    #expect(invoice.unknownMembers.isEmpty)
    #expect(invoice.debugDescription == "Invoice()")
    let everything = Everything(row: .empty(Everything.table))
    #expect(everything.id == 0 && everything.raw == nil && everything.binary == nil && everything.single == nil)
  }

  @Test func presence_distinguishesAbsentFromNull() throws {
    let invoice = try decode(invoiceJSON(#""Name":null,"Code":"1","Extra":null"#), as: Shop.Invoice.self)
    #expect(invoice.name == nil)
    #expect(invoice.row.isPresent("Name"))
    #expect(invoice.row.isPresent("Code"))
    #expect(!invoice.row.isPresent("Status"))
    #expect(invoice.row.isPresent("Extra"))
    #expect(!invoice.row.isPresent("Nothing"))
  }

  @Test func unknownMembers_areReachable() throws {
    let invoice = try decode(
      invoiceJSON(#""__metadata":{"uri":"u"},"Ne\u0077":[1.50],"é":"x","Z":null,"a\"b":true,"":{}"#),
      as: Shop.Invoice.self)
    #expect(
      invoice.unknownMembers == [
        "__metadata": .object(["uri": .string("u")]), "New": .array([.number("1.50")]), "é": .string("x"), "Z": .null,
        "a\"b": .boolean(true), "": .object([:]),
      ])
  }

  @Test func anyOrder_ofMembers_decodesTheSame() throws {
    let members = [
      #""ID":"\#(aGuid)""#, #""Number":1"#, #""Code":"1""#, #""Name":"n""#, #""X":1"#, #""IsOpen":true"#,
      #""Amount":1"#,
      #""Address":{"Zip":"1","Street":"s"}"#, #""Tags":["a"]"#,
    ]
    var first: Shop.Invoice?
    for shift in members.indices {
      for list in [members, members.reversed()] {
        let rotated = list[shift...] + list[..<shift]
        // Two rows: the second is read with what the first has taught.
        let entity = "{\(rotated.joined(separator: ","))}"
        for row in try page(#"{"d":[\#(entity),\#(entity)]}"#, of: Shop.Invoice.self).rows {
          let invoice = Shop.Invoice(row: row)
          if let first { #expect(invoice == first) } else { first = invoice }
        }
      }
    }
    #expect(first?.address?.zip == "1")
    #expect(first?.tags == ["a"])
  }

  // MARK: - Equality

  @Test(arguments: [
    (#""Amount":1.50"#, #""Amount":"1.5""#, true), (#""Amount":1e2"#, #""Amount":100"#, true),
    (#""Amount":0"#, #""Amount":-0"#, true), (#""Amount":1"#, #""Amount":2"#, false),
    (#""Name":"a""#, #""N\u0061me":"\u0061""#, true),
    (#""Name":null"#, "", false), (#""Name":null"#, #""Name":"""#, false), (#""X":1"#, "", true),
    (#""Modified":"/Date(0)/""#, #""Modified":"1970-01-01""#, true),
    (#""Tags":["a"]"#, #""Tags":{"results":["a"]}"#, true),
    (#""Tags":["a"]"#, #""Tags":["a","b"]"#, false), (#""Tags":[null]"#, #""Tags":[""]"#, false),
    (#""Address":{"Street":"a"}"#, #""Address":{"Street":"a","Y":1}"#, true),
    (#""Address":{"Street":"a"}"#, #""Address":{"Street":"b"}"#, false),
    (#""Lines":[{"LineID":1,"Quantity":1}]"#, #""Lines":{"results":[{"LineID":"1","Quantity":"1.0"}]}"#, true),
    (#""Lines":[]"#, #""Lines":{"__deferred":{"uri":"u"}}"#, false), (#""IsOpen ":1"#, "", true),
  ])
  func equality_isByValue(lhs: String, rhs: String, areEqual: Bool) throws {
    let lhs = try decode(invoiceJSON(lhs), as: Shop.Invoice.self)
    let rhs = try decode(invoiceJSON(rhs), as: Shop.Invoice.self)
    #expect((lhs == rhs) == areEqual)
    if areEqual {
      #expect(lhs.hashValue == rhs.hashValue)
      #expect(Set([lhs, rhs]).count == 1)
    }
  }

  @Test func description_namesWhatIsThere() throws {
    let invoice = try decode(
      invoiceJSON(
        #""Number":5,"Code":" 1","Name":"A \"b\"","Amount":1.50,"Modified":"/Date(0)/","Tags":["a","b"],"Address":{"Street":"s"}"#
          + #","Lines":{"results":[],"__next":"n"},"Status":null"#), as: Shop.Invoice.self)
    let expected = [
      "Invoice(ID: \(aGuid)", "Number: 5", #"Code: " 1""#, #"Name: "A "b"""#, "Amount: 1.5",
      "Modified: 1970-01-01T00:00:00",
      "IsOpen: true", #"Address: {Street: "s"}"#, "Tags: [2 values]", "Lines: 0 rows and more)",
    ]
    #expect(invoice.debugDescription == expected.joined(separator: ", "))
    let all = try decode(
      #"{"ID":1,"Time":"PT1H","Binary":"AQ==","Offset":"/Date(0)/","Raw":{"b":1,"a":2}}"#, as: Everything.self)
    #expect(
      all.debugDescription
        == #"Everything(ID: 1, Offset: 1970-01-01T00:00:00Z, Time: PT1H, Binary: 1 byte, Raw: {"a":2,"b":1})"#)
  }

  @Test func key_isReadInTheTablesOrder() throws {
    let balance = try decode(#"{"Year":2024,"Amount":null,"Period":1,"Journal":"50"}"#, as: Shop.Balance.self)
    #expect(balance.entityKey == Shop.Balance.Key(journal: "50", period: 1, year: 2024))
    #expect(Shop.Invoice(row: .empty(Shop.Invoice.table)).entityKey == nil)
    #expect(try decode(#"{"Code":" EUR"}"#, as: Shop.Currency.self).entityKey == "EUR")
  }
}
