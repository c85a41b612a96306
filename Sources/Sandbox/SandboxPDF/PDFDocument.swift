/// A PDF document of pages in A4, with text in Helvetica and lines: PDF 1.4, without compression, so that it can be read
/// with an editor too.
package struct PDFDocument {
  static let width = 595.0
  static let height = 842.0

  package enum Font: String {
    case plain = "F1"
    case bold = "F2"
  }

  private var pages: [[UInt8]] = [[]]

  package init() {}

  /// Begins another page.
  package mutating func addPage() { pages.append([]) }

  /// Writes text with its left end, or its right end, at a place; points from the top left corner of the page.
  package mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 10, font: Font = .plain, isRight: Bool = false
  ) {
    let bytes = WinAnsi.bytes(of: text)
    let left = isRight ? x - HelveticaWidths.width(of: bytes, isBold: font == .bold) * size : x
    append("BT /\(font.rawValue) \(Self.number(size)) Tf \(Self.number(left)) \(Self.number(Self.height - y)) Td (")
    pages[pages.count - 1] += WinAnsi.escaped(bytes)
    append(") Tj ET\n")
  }

  package mutating func line(fromX: Double, toX: Double, y: Double) {
    let height = Self.number(Self.height - y)
    append("0.5 w \(Self.number(fromX)) \(height) m \(Self.number(toX)) \(height) l S\n")
  }

  private mutating func append(_ text: String) { pages[pages.count - 1].append(contentsOf: text.utf8) }

  /// - Parameter title: The title that a reader shows in its title bar.
  package func bytes(title: String) -> [UInt8] {
    var file = PDFFile()
    let first = 6
    let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    file.add("<< /Type /Catalog /Pages 2 0 R >>")
    file.add("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    for name in ["Helvetica", "Helvetica-Bold"] {
      file.add("<< /Type /Font /Subtype /Type1 /BaseFont /\(name) /Encoding /WinAnsiEncoding >>")
    }
    let escaped = WinAnsi.escaped(WinAnsi.bytes(of: title))
    file.add(Array("<< /Title (".utf8) + escaped + Array(") /Producer (Exact Online sandbox) >>".utf8))
    for (index, page) in pages.enumerated() {
      file.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.number(Self.width)) \(Self.number(Self.height))] "
          + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents \(first + 2 * index + 1) 0 R >>")
      file.add(Array("<< /Length \(page.count) >>\nstream\n".utf8) + page + Array("\nendstream".utf8))
    }
    return file.bytes(root: 1, info: 5)
  }

  /// Hundredths, without an exponent.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
