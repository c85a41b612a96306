import Foundation
@_spi(Generated) import ODataRuntime
import Testing

extension Shop.Currency: Identifiable {}
extension Shop.Invoice: Identifiable {}

@Suite struct IdentifiableTests {
  @Test func id_isTheKey_underWhateverName() async throws {
    let performer = StubPerformer(#"{"d":[{"Code":"  EUR"},{"Code":"  USD"}]}"#)
    let currencies = try await EntitySet<Shop.Currency, Methods.Read>(performer.root, "Currencies").all()
    #expect(currencies.map(\.id) == ["EUR", "USD"])
  }

  @Test func accessorThatIsTheKey_isTheID() async throws {
    let performer = StubPerformer(#"{"d":[{"ID":"5d3f0000-0000-0000-0000-000000000001","IsOpen":true}]}"#)
    let invoice = try #require(
      try await EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices").first())
    func id<Value: Identifiable>(of value: Value) -> Value.ID { value.id }
    #expect(id(of: invoice) == UUID(uuidString: "5D3F0000-0000-0000-0000-000000000001"))
  }
}
