import Diagnostics
import ClientRendering
import Foundation
import Testing

@testable import exact_online_generator

@Suite("api.txt: command")
struct SymbolListCommandTests {
  @Test func isWritten_andChecked() async throws {
    let folder = try Fixtures.folder()
    await Fixtures.generate(Fixtures.pipeline(folder))
    let list = try folder.text("Generated/api.txt")
    #expect(list.hasPrefix("\(SymbolList.header)\nCRM struct: ODataService\nCRM.Account struct: Entity"))
    try folder.write(list.replacing("CRM.Account.name: String? · writable\n", with: ""), to: "Generated/api.txt")
    let checked = try await Tool.run("check", in: folder)
    #expect(checked.status == 1)
    #expect(checked.output.hasPrefix("differs  api.txt, from line "))
    await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(try folder.text("Generated/api.txt") == list)
  }

  @Test func isLeftAlone_whereSomebodyElseMadeIt() async throws {
    let folder = try Fixtures.folder()
    try folder.write("notes of mine\n", to: "Generated/api.txt")
    let result = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.rule).contains("foreign-file"))
    #expect(try folder.text("Generated/api.txt") == "notes of mine\n")
  }
}
