import Foundation
import Testing

@_spi(Generated) @testable import ODataRuntime

/// Rows are assembled in memory that all rows of a body share, and each leaves it with what is its own.
@Suite struct RowStorageTests {
  /// Invoices that differ in everything that rows keep apart: values, unknown members, lines, lists and nested values.
  private static func invoices(_ count: Int, nameLength: Int) -> String {
    let rows = (0..<count).map { index in
      let lines = (0..<index % 4).map { #"{"LineID":"\#(index * 10 + $0)","Quantity":"\#($0).5"}"# }
      return invoiceObject(
        #"""
        "Number":\#(index),"Name":"\#(String(repeating: "n", count: index * 977 % nameLength))","X\#(index % 3)":\#(index),
        "Address":{"Street":"\#(index) Street","Next":{"Street":"after \#(index)"}},
        "Tags":["\#(index)"],"Lines":{"results":[\#(lines.joined(separator: ","))]}
        """#)
    }
    return #"{"d":{"results":[\#(rows.joined(separator: ","))]}}"#
  }

  private static func invoiceObject(_ members: String) -> String {
    #"{"ID":"5d3f0a1b-1111-4222-8333-abcdef012345","IsOpen":true,\#(members)}"#
  }

  private static func check(_ invoice: Shop.Invoice, _ index: Int, nameLength: Int) {
    #expect(invoice.number == Int32(index))
    #expect(invoice.name == String(repeating: "n", count: index * 977 % nameLength))
    #expect(invoice.unknownMembers == ["X\(index % 3)": .number("\(index)")])
    #expect(invoice.address?.street == "\(index) Street")
    #expect(invoice.address?.next?.street == "after \(index)")
    #expect(invoice.tags == ["\(index)"])
    #expect(invoice.lines.rows?.map(\.id) == (0..<index % 4).map { Int64(index * 10 + $0) })
  }

  // From rows that fit into the memory of the beginning to rows for which it grows.
  @Test(arguments: [2, 300, 9_000, 70_000]) func rowsOfAPage_areApart(nameLength: Int) throws {
    let count = nameLength > 1000 ? 40 : 700
    let page = try Envelope.page(
      Array(Self.invoices(count, nameLength: nameLength).utf8), table: Shop.Invoice.table)
    #expect(page.rows.count == count)
    for (index, row) in page.rows.enumerated() {
      Self.check(Shop.Invoice(row: row), index, nameLength: nameLength)
    }
  }

  @Test func replacedChild_isTheRowsOwn() throws {
    let page = try Envelope.page(Array(Self.invoices(40, nameLength: 5).utf8), table: Shop.Invoice.table)
    let slot = try #require(Shop.Invoice.table.slot(named: "Lines"))
    for (index, row) in page.rows.enumerated() {
      let changed = Shop.Invoice(row: row.replacing(childAt: slot, with: .rows([], next: nil)))
      #expect(changed.lines.rows == [])
      #expect(changed.address?.next?.street == "after \(index)")
      #expect(changed.tags == ["\(index)"])
      Self.check(Shop.Invoice(row: row), index, nameLength: 5)
    }
  }

  @Test func keptRow_keepsNoOther() throws {
    var rows = try Envelope.page(Array(Self.invoices(700, nameLength: 5).utf8), table: Shop.Invoice.table).rows
    weak let second = rows[1].storage
    weak let last = rows[699].storage
    let first = rows[0]
    #expect(second != nil && last != nil)
    rows = []
    #expect(second == nil && last == nil)
    Self.check(Shop.Invoice(row: first), 0, nameLength: 5)
  }

  /// Rows of the same table inside each other, many before the rows around them are done.
  @Test func nestedRows_areDone_whileTheRowsAroundThemWait() throws {
    func contact(_ id: Int, _ staff: [String]) -> String {
      #"{"Name":"\#(String(repeating: "n", count: id % 50))","X":\#(id),"ID":\#(id),"Staff":[\#(staff.joined(separator: ","))]}"#
    }
    let rows = (0..<3).map { chief in
      contact(chief, (0..<300).map { contact($0, $0 % 100 == 7 ? (0..<200).map { contact($0, []) } : []) })
    }
    let page = try Envelope.page(Array(#"{"d":[\#(rows.joined(separator: ","))]}"#.utf8), table: Shop.Contact.table)
    func check(_ contact: Shop.Contact, _ id: Int) {
      #expect(contact.id == Int16(id))
      #expect(contact.name == String(repeating: "n", count: id % 50))
      #expect(contact.unknownMembers == ["X": .number("\(id)")])
    }
    #expect(page.rows.count == 3)
    for (chief, row) in page.rows.enumerated() {
      check(Shop.Contact(row: row), chief)
      let staff = try #require(Shop.Contact(row: row).staff.rows)
      #expect(staff.count == 300)
      for (index, member) in staff.enumerated() {
        check(member, index)
        let below = try #require(member.staff.rows)
        #expect(below.count == (index % 100 == 7 ? 200 : 0))
        for (index, member) in below.enumerated() { check(member, index) }
      }
    }
  }

  @Test func equalRows_ofDifferentPlaces_areEqual() throws {
    let row = Self.invoiceObject(#""Name":"same","Tags":["a"]"#)
    let other = Self.invoiceObject(#""Name":"other""#)
    let rows = try Envelope.page(
      Array(#"{"d":[\#(row),\#(other),\#(row)]}"#.utf8), table: Shop.Invoice.table
    ).rows
    #expect(rows[0] == rows[2])
    #expect(rows[0] != rows[1])
    #expect(Set(rows).count == 2)
  }
}
