import Foundation

/// Appends JSON to bytes.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(1024) }

  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  package mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  package mutating func raw(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Text in UTF-8, quoted and escaped.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = text.startIndex
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ value: Int64) {
    guard value >= 0, value < 10 else {
      var text = String(value)
      text.withUTF8 { bytes.append(contentsOf: $0) }
      return
    }
    bytes.append(UInt8(ascii: "0") + UInt8(value))
  }

  package mutating func double(_ value: Double) {
    guard value.isFinite else {
      raw(value.isNaN ? "\"NaN\"" : value < 0 ? "\"-INF\"" : "\"INF\"")
      return
    }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int64(value)) }
    // Amounts and prices: hundredths, whose shortest decimal number this is.
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e14, hundredths / 100 == value else { return raw("\(value)") }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = Int64(abs(hundredths)).quotientAndRemainder(dividingBy: 100)
    integer(whole)
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(part / 10))
    if part % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(part % 10)) }
  }

  package mutating func single(_ value: Float) {
    if value == value.rounded(), abs(value) < 1e7 { integer(Int64(value)) } else { raw("\(value)") }
  }

  package mutating func base64(_ blob: UnsafeRawBufferPointer) {
    string(Data(blob).base64EncodedString())
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += [UInt8(ascii: "u"), 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
