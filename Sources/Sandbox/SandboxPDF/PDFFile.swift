/// The objects of a PDF file and their offsets.
struct PDFFile {
  private var content = Array("%PDF-1.4\n%\u{E2}\u{E3}\n".utf8)
  private var offsets: [Int] = []

  mutating func add(_ object: String) { add(Array(object.utf8)) }

  mutating func add(_ object: [UInt8]) {
    offsets.append(content.count)
    content += Array("\(offsets.count) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
  }

  /// - Parameters:
  ///   - root: the number of the catalogue.
  ///   - info: the number of the object with the title.
  func bytes(root: Int, info: Int) -> [UInt8] {
    var table = "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      table += String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
    }
    table += "trailer\n<< /Size \(offsets.count + 1) /Root \(root) 0 R /Info \(info) 0 R >>\n"
    return content + Array("\(table)startxref\n\(content.count)\n%%EOF\n".utf8)
  }
}
