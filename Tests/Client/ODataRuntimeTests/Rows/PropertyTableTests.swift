import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct PropertyTableTests {
  @Test func readsKindsShapesAndFlags() throws {
    let table = Shop.Invoice.table
    let id = table.properties[0]
    #expect(id.wireName == "ID" && id.kind == .guid && !id.isNullable && id.isKey && id.isCreatable && !id.isUpdatable)
    let number = table.properties[1]
    #expect(number.isNullable && !number.isCreatable && !number.isUpdatable && number.paddedWidth == 0)
    #expect(table.properties[2].paddedWidth == 18)
    let name = table.properties[3]
    #expect(name.isRequiredOnCreate && name.isCreatable && name.isUpdatable)
    #expect(table.properties[8].isStructured && table.properties[8].shape == .single)
    #expect(table.properties[9].shape == .collection && !table.properties[9].isStructured)
    #expect(table.properties[10].shape == .toMany && table.properties[10].isNavigation)
    #expect(table.properties[11].shape == .toOne && table.properties[11].isNavigation)
    #expect(table.properties[12].shape == .collection && table.properties[12].isStructured)
    #expect(table.keySlots == [0])
    #expect(table.valueSlots == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13])
    #expect(table.relatedTable(at: 8) === Shop.Address.table)
    #expect(table.relatedTable(at: 10) === Shop.Line.table)
    #expect(table.relatedTable(at: 11) === Shop.Contact.table)
    #expect(table.relatedTable(at: 12) === Shop.Address.table)
    #expect(table.relatedTable(at: 0) == nil)
  }

  @Test func readsEveryKind() {
    for (slot, kind) in EdmKind.allCases.enumerated() where kind != .raw {
      let property = PropertyDescriptor(line: "A\(slot)   \(kind.name)!", related: 0)
      #expect(property.kind == kind && !property.isNullable)
    }
  }

  @Test func ignoresInvalidLines() {
    for line in [
      "", " ", "A", "A B", "A !", "A []", "A *", "A String padded(", "A String padded(x)", "A String padded(-4)",
      "A String padded(999999)", "%", "%4", "%zz String", "A .*",
    ] {
      let property = PropertyDescriptor(line: line, related: 0)
      #expect((0...255).contains(property.paddedWidth))
    }
    #expect(PropertyTable("").properties.isEmpty)
    #expect(PropertyTable("A Shop.B").relatedTable(at: 0) == nil)
  }

  /// Wire names that would break out of a line, of JSON or of the fast comparison of names.
  @Test func decodesHostileNames() throws {
    let table = PropertyTable(
      """
      a%20b%22%5Cc  String
      %C3%A9t%C3%A9  String
      d%0Ae         String
      %25           String
      naïve_1       String
      %22%22        String
      a%5Cb         String
      a%22%3A1%2C   String
      """)
    let names = ["a b\"\\c", "été", "d\ne", "%", "naïve_1", "\"\"", "a\\b", "a\":1,"]
    #expect(table.properties.map(\.wireName) == names)
    let members = names.map { "\(JSONValue.string($0)):\(JSONValue.string($0))" }.joined(separator: ",")
    let row = try #require(try Envelope.single(Array("{\"d\":{\(members)}}".utf8), table: table))
    for (slot, name) in names.enumerated() {
      let value: String? = row[slot]
      #expect(value == name)
      #expect(table.slot(named: name) == slot)
      #expect(row.isPresent(name))
    }
    #expect(row.unknownMembers.isEmpty)
  }

  /// The fast path compares raw bytes: a name with quotes must not make bad JSON good.
  @Test(arguments: [
    #"{"d":[{"""":"1","x":"12345678"}]}"#, #"{"d":[{"a\b":"1","x":"12345678"}]}"#,
    #"{"d":[{"a":1,":"1","x":"12345678"}]}"#,
  ])
  func hostileNames_doNotMatchRawBytes(body: String) throws {
    for name in ["%22%22 String", "a%5Cb String", "a%22%3A1%2C String"] as [StaticString] {
      let table = PropertyTable(name)
      let isValid = (try? JSONValue(parsing: Array(body.utf8))) != nil
      let page = try? Envelope.page(Array(body.utf8), table: table)
      #expect((page != nil) == isValid)
      if let page {
        let value: String? = page.rows[0][0]
        #expect(value == nil)
      }
    }
  }

  @Test func nameIndex_findsEveryName_andNoOther() {
    for count in [0, 1, 2, 3, 4, 5, 64, 1000] {
      let names = (0..<count).map { "N\($0 * 7)" }
      let index = NameIndex(names)
      func find(_ name: String) -> Int? {
        var name = name
        return name.withUTF8 { index.find($0) }
      }
      for (slot, name) in names.enumerated() where find(name) != slot { Issue.record("\(name)") }
      for name in ["", "N", "n0", "N1", "N00", "N0 ", "é"] { #expect(find(name) == nil) }
    }
  }

  @Test func nameIndex_takesTheFirst_ofEqualNames() {
    var name = "A"
    #expect(name.withUTF8 { NameIndex(["A", "B", "A"]).find($0) } == 0)
  }
}
