import Diagnostics
import Foundation
import TestSupport
import Testing

/// `silence` takes the ids that diagnostics end in, and no others.
@Suite("Catalogue of rules")
struct RuleCatalogueTests {
  private func sources() throws -> String {
    try ["Sources/ServiceModel", "Sources/Generator", "Sources/Tools/GeneratorCommands"].flatMap { folder in
      try Repository.swiftFiles(in: folder).filter { !$0.hasSuffix("RuleCatalogue.swift") }.map {
        try Repository.text("\(folder)/\($0)")
      }
    }.joined()
  }

  @Test func hasEveryRuleThatTheSourcesReport() throws {
    let sources = try sources()
    let patterns = [/rule: "([a-z-]+)"/, /\.(?:error|warning|note), "([a-z-]+)"/]
    let reported = Set(patterns.flatMap { pattern in sources.matches(of: pattern).map { String($0.1) } })
    #expect(reported.count > 50)
    #expect(reported.subtracting(RuleCatalogue.ids).sorted() == [])
    let rules = try Repository.text("Sources/ServiceModel/CSDLParser/Rule.swift")
    let parsed = rules.matches(of: /case \w+ = "([a-z-]+)"/).map { String($0.1) }
    #expect(parsed.count > 30)
    #expect(Set(parsed).subtracting(RuleCatalogue.ids).sorted() == [])
  }

  @Test func hasNoRuleThatNothingReports() throws {
    let sources = try sources()
    #expect(RuleCatalogue.ids.filter { !sources.contains("\"\($0)\"") && $0 != "doctype" }.sorted() == [])
  }
}
