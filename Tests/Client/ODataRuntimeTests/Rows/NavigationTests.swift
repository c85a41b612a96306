import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct NavigationTests {
  private let line = #"{"LineID":"7","Quantity":1}"#

  @Test func toMany_expanded_inItsForms() throws {
    for json in ["[\(line)]", #"{"results":[\#(line)]}"#, #"{"__count":"1","results":[\#(line)],"x":{}}"#] {
      let lines = try decode(invoiceJSON(#""Lines":\#(json)"#), as: Shop.Invoice.self).lines
      #expect(lines.rows?.map(\.id) == [7])
      #expect(lines.isExpanded)
      #expect(lines.nextLink == nil)
      #expect(lines.deferredLink == nil)
    }
    let empty = try decode(invoiceJSON(#""Lines":{"results":[]}"#), as: Shop.Invoice.self).lines
    #expect(empty.rows == [])
  }

  @Test func toMany_cutOff_keepsItsLink() throws {
    for next in [#""https://h/n""#, #"{"uri":"https://h/n"}"#] {
      let json = #""Lines":{"results":[\#(line)],"__next":\#(next)}"#
      #expect(try decode(invoiceJSON(json), as: Shop.Invoice.self).lines.nextLink == "https://h/n")
    }
  }

  @Test func toMany_notExpanded() throws {
    let deferred = try decode(invoiceJSON(#""Lines":{"__deferred":{"uri":"https://h/L"}}"#), as: Shop.Invoice.self)
      .lines
    #expect(!deferred.isExpanded)
    #expect(deferred.rows == nil)
    #expect(deferred.deferredLink == "https://h/L")
    for json in ["", #""Lines":null"#, #""Lines":{"__deferred":{"uri":""}}"#, #""Lines":{"__deferred":null}"#] {
      let lines = try decode(invoiceJSON(json), as: Shop.Invoice.self).lines
      #expect(!lines.isExpanded)
      #expect(lines.deferredLink == nil)
    }
  }

  @Test(arguments: ["1", #""x""#, "{}", #"{"results":1}"#, "[1]", "true", #"{"x":[]}"#])
  func toMany_ofWrongShape(json: String) throws {
    let error = #expect(throws: ODataDecodingError.self) {
      try decode(invoiceJSON(#""Lines":\#(json)"#), as: Shop.Invoice.self)
    }
    #expect(error?.reason == .unexpectedShape)
    #expect(error?.path.hasPrefix("$.d.Lines") == true)
  }

  @Test func toOne_inItsForms() throws {
    let expanded = try decode(invoiceJSON(#""Contact":{"ID":3,"Name":"x"}"#), as: Shop.Invoice.self).contact
    #expect(expanded.row?.name == "x")
    #expect(expanded.isExpanded)
    let none = try decode(invoiceJSON(#""Contact":null"#), as: Shop.Invoice.self).contact
    #expect(none.row == nil)
    #expect(none.isExpanded)
    let deferred = try decode(invoiceJSON(#""Contact":{"__deferred":{"uri":"u"}}"#), as: Shop.Invoice.self).contact
    #expect(deferred.row == nil)
    #expect(!deferred.isExpanded)
    #expect(deferred.deferredLink == "u")
    let absent = try decode(invoiceJSON(), as: Shop.Invoice.self).contact
    #expect(!absent.isExpanded)
    #expect(
      #expect(throws: ODataDecodingError.self) {
        try decode(invoiceJSON(#""Contact":[]"#), as: Shop.Invoice.self)
      }?.reason == .unexpectedShape)
  }

  @Test func bothSides_ofANavigation() throws {
    let json = #""Lines":[{"LineID":1,"Quantity":1,"Invoice":\#(invoiceJSON(#""Name":"inner""#))}]"#
    #expect(try decode(invoiceJSON(json), as: Shop.Invoice.self).lines.rows?.first?.invoice.row?.name == "inner")
  }

  @Test func complexValues() throws {
    let invoice = try decode(
      invoiceJSON(#""Address":{"Street":"a","Zip":" 12","Next":null},"Addresses":{"results":[{"Street":"b"}]}"#),
      as: Shop.Invoice.self)
    #expect(invoice.address?.street == "a")
    #expect(invoice.address?.zip == "12")
    #expect(invoice.address?.next == nil)
    #expect(invoice.addresses.map(\.street) == ["b"])
    #expect(try decode(invoiceJSON(#""Address":null"#), as: Shop.Invoice.self).address == nil)
  }

  @Test func primitiveCollections() throws {
    let json = #""Tags":["a\n",""],"Stamps":{"__metadata":{"type":"x"},"results":["/Date(0)/",null]}"#
    let invoice = try decode(invoiceJSON(json), as: Shop.Invoice.self)
    #expect(invoice.tags == ["a\n", ""])
    #expect(invoice.stamps == [try dateTime("1970-01-01"), nil])
    #expect(try decode(invoiceJSON(#""Tags":null"#), as: Shop.Invoice.self).tags == [])
    #expect(try decode(invoiceJSON(#""Tags":[]"#), as: Shop.Invoice.self).tags == [])
    for (json, path) in [
      (#""Tags":["a",1]"#, "$.d.Tags[1]"), (#""Tags":{}"#, "$.d.Tags"), (#""Tags":"a""#, "$.d.Tags"),
      (#""Stamps":[null,"x"]"#, "$.d.Stamps[1]"), (#""Tags":{"results":null}"#, "$.d.Tags"),
    ] {
      let error = #expect(throws: ODataDecodingError.self) { try decode(invoiceJSON(json), as: Shop.Invoice.self) }
      #expect(error?.path == path)
      let isKnown = error?.reason == .wrongValue || error?.reason == .unexpectedShape
      #expect(isKnown, "\(json): \(String(describing: error))")
    }
  }

  @Test func replacingAChild_keepsTheRest() throws {
    let invoice = try decode(
      invoiceJSON(#""Name":"n","X":"y","Lines":{"results":[],"__next":"n"},"Tags":["a"]"#), as: Shop.Invoice.self)
    let child = try decode(line, as: Shop.Line.self)
    let row = invoice.row.replacing(childAt: 10, with: .rows([child.row], next: nil))
    let changed = Shop.Invoice(row: row)
    #expect(changed.lines.rows == [child])
    #expect(changed.name == "n")
    #expect(changed.tags == ["a"])
    #expect(changed.unknownMembers == ["X": .string("y")])
    #expect(invoice.lines.rows == [])
    #expect(invoice.row.replacing(childAt: 0, with: .rows([], next: nil)) == invoice.row)
  }
}
