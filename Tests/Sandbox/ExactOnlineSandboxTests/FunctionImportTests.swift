@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxService
import SandboxStore
import TestSupport
import Testing

/// All functions of the metadata: those that the sandbox answers, and those of which its page says that it does not.
@Suite struct FunctionImportTests {
  private static func sample(_ parameter: FunctionSchema.Parameter) -> String {
    switch parameter.kind {
    case .guid: "guid'11111111-2222-3333-4444-555555555555'"
    case .dateTime: "datetime'2026-01-01'"
    case .boolean: "true"
    case .string: parameter.name == "endPoint" ? "'SalesInvoices'" : "'Logistics/Items'"
    default: "1"
    }
  }

  /// The names in the table of the page, as `read/crm/AccountDocuments`.
  private static func listed() throws -> Set<String> {
    let page = try Repository.text("Documentation/sandbox.md")
    let section = try #require(page.components(separatedBy: "### Functions that it does not carry out\n").last)
    var names: Set<String> = []
    for line in section.components(separatedBy: "\n## ")[0].split(separator: "\n") where line.hasPrefix("| `") {
      let words = line.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      for name in words.dropFirst() { names.insert("\(words[0])/\(name)") }
    }
    return names
  }

  @Test func everyFunction_isAnsweredOrListed() async throws {
    let sandbox = try await Sandbox.start(.empty)
    for behaviour in [SandboxBehaviour.rateLimits, .errorLimit] { sandbox.setBehaviour(behaviour, isOn: false) }
    let client = HTTPClient(sandbox: sandbox)
    var refused: Set<String> = []
    for service in sandbox.core.first.schemas {
      for function in service.functions {
        let parameters = function.parameters.map { "\($0.name)=\(Self.sample($0))" }.joined(separator: "&")
        let base = service.base.replacing("{division}", with: "\(sandbox.division)")
        let answer = try await client.send(
          function.method, "\(sandbox.url)\(base)/\(function.name)?\(parameters)",
          body: function.method == "POST" ? "{}" : nil)
        let name = "\(service.path)/\(function.name)"
        #expect([200, 404, 501].contains(answer.status), "\(name): \(answer.status) \(answer.text)")
        guard answer.status == 501 else { continue }
        #expect(answer.message.contains(function.name))
        refused.insert(name)
      }
    }
    await sandbox.stop()
    let listed = try Self.listed()
    #expect(refused.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(refused).sorted() == [])
  }
}
