import Testing

@testable import SwiftNaming

@Suite struct IdentifierSanitizerTests {
  private let sanitizer = IdentifierSanitizer()

  @Test(arguments: ["Ссылка_Key", "Каталог", "日本語", "straße", "Größe"])
  func keepsNamesOfOtherScripts_whereSwiftTakesThem(name: String) {
    #expect(sanitizer.member(name) == name)
    #expect(SwiftLanguage.isIdentifier(name))
  }

  @Test(arguments: [
    "", " ", "a b", "a.b", "\"; fatalError(); \"", "\\(x)", "*/", "a\nb", "a\u{2028}b", "😀", "a😀b", "👩‍👩‍👧", "\u{202E}abc",
    "a\u{200D}b", "\u{200B}", "3rdParty", "`class`", "../../etc/passwd", "_", "___", "a\u{0}b", "\u{301}x", "x\u{FEFF}",
    String(repeating: "x", count: 5000), "１２", "%41", "$0", "#if", "@main", "a·b", "\u{1F1F3}\u{1F1F1}",
  ])
  func makesAnythingALegalIdentifier(name: String) {
    for result in [
      sanitizer.member(name), sanitizer.type(name), sanitizer.lessProcessedMember(name),
      sanitizer.lessProcessedType(name),
    ] {
      #expect(SwiftLanguage.isIdentifier(result), "\(result)")
      #expect(result.utf8.count <= 400)
    }
  }

  @Test func composesNames() {
    let decomposed = "Cafe\u{301}"
    #expect(sanitizer.member(decomposed).utf8.elementsEqual("Caf\u{E9}".utf8))
    #expect(!SwiftLanguage.isIdentifier(decomposed))
  }

  @Test func startsWithAnUnderscore_whereDigitsComeFirst() {
    #expect(sanitizer.member("3rdParty") == "_3rdParty")
  }
}
