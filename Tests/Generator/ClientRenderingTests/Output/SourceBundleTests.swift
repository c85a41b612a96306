import ClientRendering
import SwiftNaming
import Testing

@Suite("A client as a fixed number of files")
struct SourceBundleTests {
  private let names = ["Module.swift", "1.swift", "2.swift", "3.swift"]

  private func bundle() throws -> SourceBundle { try #require(SourceBundle(names: names)) }

  private func file(_ path: String, _ text: String = "struct A {}\n") -> OutputFile {
    OutputFile(path: path, bytes: Array("\(Generator.marker)0\n\(text)".utf8))
  }

  private func texts(_ files: [OutputFile]) throws -> [String: String] {
    let bundled = try bundle().files(of: files)
    #expect(bundled.map(\.path) == names)
    return Dictionary(uniqueKeysWithValues: bundled.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func anEmptyClient_isAsManyComments() throws {
    for text in try texts([]).values {
      #expect(text.hasPrefix(Generator.marker))
      #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("// ") })
    }
  }

  @Test func everyFileIsInOnePart_andTheModulesInTheFirst() throws {
    let types = (1...40).map { file("CRM/T\($0).swift", "struct T\($0) {}\n") }
    let texts = try texts(types + [file("Client.swift", "import X\n"), file("names.lock", "lock")])
    for number in 1...40 {
      #expect(texts.values.count { $0.contains("struct T\(number) {}") } == 1)
    }
    #expect(texts["Module.swift"]?.contains("import X") == true)
    #expect(texts["Module.swift"]?.contains("struct T") == false)
    #expect(!texts.values.contains { $0.contains("lock") })
    #expect(texts.values.allSatisfy { $0.contains("\n") && $0.count > 100 }, "the parts share the types")
  }

  @Test func oneMoreType_changesOnePart() throws {
    let types = (1...40).map { file("CRM/T\($0).swift", "struct T\($0) {}\n") }
    let before = try texts(types)
    let after = try texts((types + [file("HRM/New.swift", "struct New {}\n")]).reversed())
    #expect(names.filter { before[$0] != after[$0] }.count == 1)
  }

  @Test(arguments: [[], ["One.swift"], ["One.swift", "One.swift"]])
  func needsTwoNames(names: [String]) {
    #expect(SourceBundle(names: names) == nil)
  }
}
