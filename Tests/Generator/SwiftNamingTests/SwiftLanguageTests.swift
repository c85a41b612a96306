import Testing

@testable import SwiftNaming

@Suite struct SwiftLanguageTests {
  @Test(arguments: ["default", "class", "in", "case", "where", "func", "Any"])
  func escapesKeywordsOfMembers(name: String) {
    #expect(SwiftLanguage.escaped(name, at: .member) == "`\(name)`")
    #expect(SwiftLanguage.escaped(name, at: .parameter) == "`\(name)`")
    #expect(SwiftLanguage.escaped(name, at: .enumerationMember) == "`\(name)`")
  }

  @Test(arguments: ["self", "Self", "init", "Type", "Protocol", "subscript", "_"])
  func refusesWordsThatBackticksDoNotFree(name: String) {
    #expect(SwiftLanguage.escaped(name, at: .member) == nil)
    #expect(SwiftLanguage.escaped(name, at: .type) == nil)
  }

  @Test(arguments: ["Any", "protocol"])
  func refusesMore_forTypes(name: String) {
    #expect(SwiftLanguage.escaped(name, at: .type) == nil)
  }

  @Test(arguments: ["get", "set", "async", "actor", "id", "some", "open"])
  func leavesContextualKeywordsAlone(name: String) {
    #expect(SwiftLanguage.escaped(name, at: .member) == name)
  }
}
