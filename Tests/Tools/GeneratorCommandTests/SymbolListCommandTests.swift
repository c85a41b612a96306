import ClientRendering
import Diagnostics
import Foundation
import GeneratorFixtures
import TestSupport
import Testing

@Suite("api.txt: command")
struct SymbolListCommandTests {
  @Test func isWritten_andChecked() async throws {
    let folder = try MetadataFolder.make()
    #expect(try await Tool.run("generate", in: folder).status == 0)
    let list = try folder.text("Generated/api.txt")
    #expect(list.hasPrefix("\(SymbolList.header)\nCRM struct: ODataService\nCRM.Account struct: Entity"))
    try folder.write(list.replacing("CRM.Account.name: String? · writable\n", with: ""), to: "Generated/api.txt")
    let checked = try await Tool.run("check", in: folder)
    #expect(checked.status == 1)
    #expect(checked.output.hasPrefix("differs  api.txt, from line "))
    #expect(try await Tool.run("generate", in: folder).status == 0)
    #expect(try folder.text("Generated/api.txt") == list)
  }
}
