@testable import CSDLParser
import Testing

@Suite struct SpellingTests {
  @Test func findsNearest() {
    #expect(Spelling.nearest(to: "Acount", among: ["Contact", "Account", "Amount"]) == "Account")
    #expect(Spelling.nearest(to: "edm.string", among: ["Edm.Int32", "Edm.String"]) == "Edm.String")
    #expect(Spelling.nearest(to: "Completely", among: ["Different"]) == nil)
    #expect(Spelling.nearest(to: "", among: ["A"]) == nil)
  }

  @Test func findsTheSame_whateverTheOrder() {
    #expect(Spelling.nearest(to: "Item", among: ["Items", "Iten"]) == "Items")
    #expect(Spelling.nearest(to: "Item", among: ["Iten", "Items"]) == "Items")
  }

  @Test func keepsRuleIdentifiersDistinct() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }

  @Test func keepsAttributeNamesInOneMask() {
    #expect(AttributeName.allCases.count <= 64)
    #expect(Set(AttributeName.byWord.values) == Set(AttributeName.allCases))
  }
}
