@_spi(Generated) @testable import ODataRuntime
import Testing

/// Flags that the service keeps as `Edm.Byte`: Bool in Swift, numbers on the wire.
@Suite struct FlagTests {
  struct Item: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    struct Key: EntityKey {
      var isSerial: Bool
      var code: String
      init(isSerial: Bool, code: String) {
        self.isSerial = isSerial
        self.code = code
      }
      init?(odataKeyValues values: [PrimitiveValue]) {
        guard values.count == 2, let isSerial = Bool(odataValue: values[0]), let code = String(odataValue: values[1])
        else { return nil }
        self.init(isSerial: isSerial, code: code)
      }
      var odataKeyValues: [PrimitiveValue] { [isSerial.odataValue, code.odataValue] }
    }

    let row: Row
    init(row: Row) { self.row = row }

    var isMakeItem: Bool? { row[ifPresent: 2] }

    static let table = PropertyTable(
      """
      IsSerial    Byte!    key
      Code        String!  key
      IsMakeItem  Byte     create update
      IsStock     Boolean  create update
      """)
    static var isMakeItem: WritableProperty<Self, Bool?> { WritableProperty(2) }
    static var isStock: WritableProperty<Self, Bool?> { WritableProperty(3) }
  }

  private func items(_ performer: StubPerformer) -> EntitySet<Item, Methods.ReadCreateUpdateDelete> {
    EntitySet(performer.root, "Items")
  }

  @Test(arguments: [("0", false), ("1", true), ("2", true), ("255", true), ("null", nil)])
  func anythingButZero_isTrue(json: String, flag: Bool?) async throws {
    let performer = StubPerformer(#"{"d":[{"IsSerial":1,"Code":"a","IsMakeItem":\#(json)}]}"#)
    let item = try #require(try await items(performer).first())
    #expect(item.isMakeItem == flag)
    #expect(item.entityKey == Item.Key(isSerial: true, code: "a"))
  }

  @Test func filters_compareWithNumbers() {
    let items = items(StubPerformer())
    #expect(items.where { $0.isMakeItem == true }.plan.filter == "IsMakeItem eq 1")
    #expect(items.where { $0.isMakeItem != false }.plan.filter == "IsMakeItem ne 0")
    #expect(items.where { $0.isMakeItem == nil }.plan.filter == "IsMakeItem eq null")
    #expect(
      items.where { $0.isMakeItem.isOne(of: [true, nil]) }.plan.filter == "IsMakeItem eq 1 or IsMakeItem eq null")
    #expect(items.where { $0.isStock == true }.plan.filter == "IsStock eq true")
  }

  @Test func bodies_haveNumbers() async throws {
    let performer = StubPerformer([.body("", status: 204)], repeatsLast: true)
    try await items(performer).update(Item.Key(isSerial: false, code: "a")) {
      $0.isMakeItem = true
      $0.isStock = true
    }
    try await items(performer).update(Item.Key(isSerial: true, code: "a")) { $0["IsMakeItem"] = false }
    #expect(performer.bodies == [#"{"IsMakeItem":1,"IsStock":true}"#, #"{"IsMakeItem":0}"#])
    #expect(
      performer.paths == [
        "/api/v1/7/shop/Items(IsSerial=0,Code='a')", "/api/v1/7/shop/Items(IsSerial=1,Code='a')",
      ])
  }

  @Test func parameters_areNumbers() throws {
    #expect(try FunctionParameter("flag", .byte, true).literal(ServiceConventions()) == "1")
    #expect(try FunctionParameter("flag", .boolean, true).literal(ServiceConventions()) == "true")
  }
}
