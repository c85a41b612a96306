import SandboxBookkeeping
import SandboxPDF

/// An invoice, order or quotation on paper.
struct PrintedPage {
  struct Line {
    var description: String
    var quantity: String
    var price: String
    var vat: String
    var amount: String
  }

  /// `Invoice 26700001`.
  var title: String
  var sender: [String]
  var recipient: [String]
  /// Names and values: date, due date, your reference.
  var facts: [(String, String)]
  var lines: [Line]
  /// Names and amounts, the last of which is the total.
  var totals: [(String, String)]
  var text: String?

  private static let left = 56.0
  private static let right = 539.0
  private static let bottom = 780.0

  func bytes() -> [UInt8] {
    var document = PDFDocument()
    var y = 70.0
    for (index, line) in sender.enumerated() {
      document.text(
        line, x: Self.right, y: y, size: index == 0 ? 12 : 9, font: index == 0 ? .bold : .plain, isRight: true)
      y += 13
    }
    y = 140
    for line in recipient {
      document.text(line, x: Self.left, y: y, size: 11)
      y += 15
    }
    y = max(y + 20, 240)
    document.text(title, x: Self.left, y: y, size: 18, font: .bold)
    y += 26
    for (name, value) in facts {
      document.text(name, x: Self.left, y: y, font: .bold)
      document.text(value, x: Self.left + 120, y: y)
      y += 15
    }
    y += 15
    head(&document, &y)
    for line in lines { row(line, &document, &y) }
    document.line(fromX: Self.left, toX: Self.right, y: y - 8)
    for (index, total) in totals.enumerated() {
      if y > Self.bottom { turn(&document, &y) }
      let font: PDFDocument.Font = index == totals.count - 1 ? .bold : .plain
      document.text(total.0, x: 400, y: y + 6, font: font, isRight: false)
      document.text(total.1, x: Self.right, y: y + 6, font: font, isRight: true)
      y += 16
    }
    for line in Self.wrapped(text ?? "", at: 95) {
      if y > Self.bottom { turn(&document, &y) }
      document.text(line, x: Self.left, y: y + 20)
      y += 14
    }
    return document.bytes(title: title)
  }

  private func turn(_ document: inout PDFDocument, _ y: inout Double) {
    document.addPage()
    y = 70
  }

  private func head(_ document: inout PDFDocument, _ y: inout Double) {
    document.text("Description", x: Self.left, y: y, font: .bold)
    for (name, x) in [("Quantity", 330.0), ("Price", 400), ("VAT", 450), ("Amount", Self.right)] {
      document.text(name, x: x, y: y, font: .bold, isRight: true)
    }
    document.line(fromX: Self.left, toX: Self.right, y: y + 5)
    y += 20
  }

  private func row(_ line: Line, _ document: inout PDFDocument, _ y: inout Double) {
    if y > Self.bottom {
      turn(&document, &y)
      head(&document, &y)
    }
    let text = Self.wrapped(line.description, at: 42)
    document.text(text.first ?? "", x: Self.left, y: y)
    for (value, x) in [(line.quantity, 330.0), (line.price, 400), (line.vat, 450), (line.amount, Self.right)] {
      document.text(value, x: x, y: y, isRight: true)
    }
    y += 16
    for rest in text.dropFirst() {
      document.text(rest, x: Self.left, y: y)
      y += 14
    }
  }

  /// Lines of at most so many characters, broken between words.
  static func wrapped(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + word.count >= width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word.prefix(width)) : " \(word.prefix(width))"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
