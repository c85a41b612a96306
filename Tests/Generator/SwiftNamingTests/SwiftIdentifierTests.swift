import SwiftNaming
import Testing

@Suite struct SwiftIdentifierTests {
  @Test func isSpelledByPosition() {
    let keyword: SwiftIdentifier = "default"
    #expect(keyword.declared == "`default`")
    #expect(keyword.asMember == "default")
    #expect(keyword.asArgumentLabel == "default")
    #expect("\(keyword)" == "`default`")
    let name: SwiftIdentifier = "name"
    #expect([name.declared, name.asMember, name.asArgumentLabel] == ["name", "name", "name"])
  }

  @Test(arguments: ["inout", "let", "var"])
  func escapesTheLabelsThatSwiftTakesForKeywords(name: String) {
    #expect(SwiftIdentifier(name).asArgumentLabel == "`\(name)`")
  }

  @Test func pathsAreSpelledForCode_andPlainForEverythingElse() {
    let path = SwiftPath(["Sync", "class"])
    #expect(path.description == "Sync.`class`")
    #expect(path.plainText == "Sync.class")
    #expect(path.parent == SwiftPath(["Sync"]))
    #expect(path.parent?.parent == nil)
    #expect(path.name == "class")
  }
}
