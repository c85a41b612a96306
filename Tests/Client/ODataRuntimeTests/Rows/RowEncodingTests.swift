import Foundation
@_spi(Generated) import ODataRuntime
import Testing

/// Entities through `JSONEncoder`: by wire name, the properties that were sent and no others.
@Suite struct RowEncodingTests {
  private func encoded(_ json: String) async throws -> JSONValue {
    let invoice = try #require(
      try await EntitySet<Shop.Invoice, Methods.Read>(StubPerformer(#"{"d":[\#(json)]}"#).root, "Invoices").first())
    return try JSONValue(parsing: Array(try JSONEncoder().encode(invoice)))
  }

  private func object(_ json: String) throws -> JSONValue { try JSONValue(parsing: Array(json.utf8)) }

  @Test func valuesAreThoseOfJSON() async throws {
    #expect(
      try await encoded(
        #"""
        {"__metadata":{"uri":"x"},"ID":"5d3f0000-0000-0000-0000-000000000001","Number":7,"Code":"   42",
        "Status":"P","Amount":1234.56,"Modified":"/Date(1738367998123)/","IsOpen":true,"Name":null,"Unknown":1,
        "Address":{"Street":"A","Next":null},"Tags":{"results":["a","b"]},"Stamps":["/Date(0)/",null]}
        """#)
        == object(
          #"""
          {"ID":"5d3f0000-0000-0000-0000-000000000001","Number":7,"Code":"   42","Status":"P","Amount":1234.56,
          "Modified":"2025-01-31T23:59:58.123","IsOpen":true,"Name":null,"Address":{"Street":"A","Next":null},
          "Tags":["a","b"],"Stamps":["1970-01-01T00:00:00",null]}
          """#))
  }

  @Test func expandedRows_areAnArray_andDeferredOnesLeftOut() async throws {
    #expect(
      try await encoded(
        #"""
        {"ID":"5d3f0000-0000-0000-0000-000000000001","IsOpen":false,"Contact":{"__deferred":{"uri":"x"}},
        "Lines":{"results":[{"LineID":"9007199254740993","Quantity":"0.10"}]}}
        """#)
        == object(
          #"""
          {"ID":"5d3f0000-0000-0000-0000-000000000001","IsOpen":false,
          "Lines":[{"LineID":9007199254740993,"Quantity":0.1}]}
          """#))
  }
}
