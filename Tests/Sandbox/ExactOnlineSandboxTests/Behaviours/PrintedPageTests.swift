import Foundation
@testable import SandboxTrade
@testable import SandboxPDF
import Testing

/// The PDF that is made of an invoice.
@Suite struct PrintedPageTests {
  private func page(lines: Int) -> [UInt8] {
    let line = PrintedPage.Line(
      description: "Crème brûlée (large) with a description that is longer than a column is", quantity: "3",
      price: "€ 12.50", vat: "21%", amount: "€ 37.50")
    return PrintedPage(
      title: "Invoice 26700001", sender: ["Sandbox"], recipient: ["Café Zuid B.V.", "1011 AB Amsterdam"],
      facts: [("Date", "2026-01-02")], lines: Array(repeating: line, count: lines),
      totals: [("VAT", "€ 7.88"), ("Total", "€ 45.38")], text: "Thank you."
    ).bytes()
  }

  @Test func offsetsOfObjectsAreWhereTheyStand() throws {
    let bytes = page(lines: 1)
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    let start = try #require(
      text.split(separator: "startxref\n").last?.split(separator: "\n").first.flatMap { Int($0) })
    #expect(text.dropFirst(start).hasPrefix("xref\n"))
    for (index, line) in text.dropFirst(start).split(separator: "\n").dropFirst(3).enumerated() {
      guard line.hasSuffix("n ") else { break }
      let offset = try #require(Int(line.prefix(10)))
      #expect(text.dropFirst(offset).hasPrefix("\(index + 1) 0 obj"))
    }
  }

  @Test func textIsInWinAnsi() {
    let bytes = page(lines: 1)
    #expect(bytes.contains(0x80))
    #expect(bytes.contains(0xE9))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\\(large\\)"))
    #expect(WinAnsi.bytes(of: "€é漢") == [0x80, 0xE9, UInt8(ascii: "?")])
  }

  @Test func manyLinesTakeMorePages() {
    #expect(String(decoding: page(lines: 60), as: UTF8.self).contains("/Count 3"))
  }
}
