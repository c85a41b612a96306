import Testing

@_spi(Generated) @testable import ODataRuntime

@Suite struct HexDigitsTests {
  private func word(_ bytes: [UInt8]) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  // A word's bytes are examined together: a wrong one must not hide behind its neighbours.
  @Test func everyByte_isADigitOrNot_inEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      let value = Character(UnicodeScalar(byte)).hexDigitValue.flatMap { byte < 0x80 ? UInt8($0) : nil }
      #expect(HexDigits.value(byte) == value ?? .max)
      for place in 0..<8 {
        for neighbour in Array("09afAF".utf8) {
          var bytes = [UInt8](repeating: neighbour, count: 8)
          bytes[place] = byte
          #expect(HexDigits.areValid(word(bytes)) == (value != nil))
          guard value != nil else { continue }
          let digits = bytes.map { HexDigits.value($0) }
          let packed = stride(from: 0, to: 8, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
          #expect(HexDigits.packed(word(bytes)) == word(packed))
        }
      }
    }
  }

  @Test func bytes_areReadInEitherCase_andWrittenInUpperCase() {
    #expect(HexDigits.bytes(Array("00fFA9".utf8)) == [0x00, 0xFF, 0xA9])
    #expect(HexDigits.bytes([UInt8]()) == [])
    for text in ["0", "0g", " 0", "0x", "é", "00\0\0"] { #expect(HexDigits.bytes(Array(text.utf8)) == nil) }
    #expect(HexDigits.text([0x00, 0xFF, 0xA9]) == Array("00FFA9".utf8))
  }
}
