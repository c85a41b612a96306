@testable import CSDLParser
import Testing

@Suite struct VocabularyLimitTests {
  @Test func keepsRuleIdentifiersDistinct() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }

  @Test func keepsAttributeNamesInOneMask() {
    #expect(AttributeName.allCases.count <= 64)
    #expect(Set(AttributeName.byWord.values) == Set(AttributeName.allCases))
  }
}
