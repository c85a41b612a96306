import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

@Suite struct EncodingTests {
  private static let text = SchemaText.v2(SchemaText.entity("Straße", "<Property Name=\"Größe\" Type=\"Edm.Int32\"/>"))

  private func check(_ bytes: [UInt8]) throws {
    let result = Fixture.parse(bytes)
    #expect(result.diagnostics == [])
    let type = try #require(result.document?.schemas.first?.entityTypes.first)
    #expect(type.name == "Straße")
    #expect(type.properties.last?.name == "Größe")
  }

  @Test func readsUTF8_withAndWithoutByteOrderMark() throws {
    try check(Array(Self.text.utf8))
    try check([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
  }

  @Test func readsUTF16_ofBothByteOrders() throws {
    let units = Array("<?xml version=\"1.0\" encoding=\"utf-16\"?>\(Self.text)".utf16)
    try check([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    try check([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
  }

  @Test func readsDeclaredLatin1() throws {
    let scalars = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\(Self.text)".unicodeScalars
    try check(scalars.map { UInt8($0.value) })
  }

  @Test func reportsInvalidUTF8() throws {
    var bytes = Array(Self.text.utf8)
    let place = try #require(bytes.firstIndex(of: 0xC3))
    bytes[place] = 0xFF
    let finding = try Fixture.finding("wrong-encoding", in: bytes)
    #expect(finding.location?.line == 5)
    #expect(finding.advice?.contains("UTF-8") == true)
    #expect(Fixture.parse(bytes).document == nil)
  }

  @Test func reportsUndeclaredLatin1() throws {
    _ = try Fixture.finding("wrong-encoding", in: Self.text.unicodeScalars.map { UInt8($0.value) })
  }

  @Test func reportsUnsupportedEncoding() throws {
    let finding = try Fixture.finding(
      "wrong-encoding", in: "<?xml version=\"1.0\" encoding=\"klingon\"?>\(SchemaText.v2(""))")
    #expect(finding.message.contains("klingon"))
  }

  @Test func reportsUTF8ThatCallsItselfUTF16() {
    let result = Fixture.parse("<?xml version=\"1.0\" encoding=\"utf-16\"?>\(SchemaText.v2(""))")
    #expect(result.rules == ["wrong-encoding"] || result.diagnostics == [])
  }

  @Test func reportsNUL() {
    var bytes = Array(Self.text.utf8)
    bytes.insert(0, at: bytes.count / 2)
    let result = Fixture.parse(bytes)
    #expect(result.document == nil)
    #expect(result.errors.count == 1)
    #expect(result.rules == ["malformed-xml"])
  }

  @Test(arguments: ["\u{1}", "&#0;", "&#x1F;"])
  func reportsCharactersThatXMLDoesNotAllow(character: String) throws {
    let text = SchemaText.v2(SchemaText.entity("A", "<Property Name=\"B\(character)\" Type=\"Edm.Int32\"/>"))
    let finding = try Fixture.finding("malformed-xml", in: text)
    #expect(finding.message.contains("a character that XML does not allow"))
    #expect(finding.advice?.contains("UTF-8") == false)
  }

  @Test func refusesUTF32() throws {
    let units = Self.text.unicodeScalars.flatMap { [0, 0, UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
    #expect(try Fixture.finding("wrong-encoding", in: units).message.contains("UTF-32"))
    #expect(try Fixture.finding("wrong-encoding", in: [0, 0, 0xFE, 0xFF] + units).message.contains("UTF-32"))
  }
}
