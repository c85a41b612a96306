import Testing

@testable import SwiftNaming

@Suite struct SwiftLanguageTests {
  @Test(arguments: ["default", "class", "in", "case", "where", "func", "Any"])
  func takesKeywordsAsMembers_inBackticks(name: String) {
    #expect(SwiftLanguage.isKeyword(name))
    #expect(SwiftLanguage.isUsable(name, at: .member))
    #expect(SwiftLanguage.isUsable(name, at: .parameter))
    #expect(SwiftLanguage.isUsable(name, at: .enumerationMember))
  }

  @Test(arguments: ["self", "Self", "init", "Type", "Protocol", "subscript", "_"])
  func refusesWordsThatBackticksDoNotFree(name: String) {
    #expect(!SwiftLanguage.isUsable(name, at: .member))
    #expect(!SwiftLanguage.isUsable(name, at: .type))
  }

  @Test(arguments: ["Any", "protocol"])
  func refusesMore_forTypes(name: String) {
    #expect(!SwiftLanguage.isUsable(name, at: .type))
  }

  @Test(arguments: ["get", "set", "async", "actor", "id", "some", "open"])
  func leavesContextualKeywordsAlone(name: String) {
    #expect(!SwiftLanguage.isKeyword(name))
    #expect(SwiftLanguage.isUsable(name, at: .member))
  }
}
