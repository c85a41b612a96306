import Foundation
import TestSupport
import Testing

/// A client that was generated for a runtime of another version fails to compile, with a sentence.
@Suite("A client and its runtime", .timeLimit(.minutes(2)))
struct RuntimeFitTests {
  /// The compiler's output about the client's line for its runtime, with `GeneratedCode` after an edit.
  private func output(_ edit: (String) -> String) async throws -> String {
    let folder = try TemporaryFolder()
    let source = try text("Sources/Client/ODataRuntime/GeneratedCode.swift")
    try folder.write(edit(source), to: "GeneratedCode.swift")
    let module = folder.path("ODataRuntime.swiftmodule")
    #expect(
      try await Compiler.run(
        "-emit-module", "-parse-as-library", "-module-name", "ODataRuntime", "-emit-module-path", module,
        folder.path("GeneratedCode.swift"))
        == "")

    let generated = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Generated"))
      .filter { $0.hasSuffix(".swift") }.map { try text("Generated/\($0)") }
    let lines = generated.joined(separator: "\n").split(separator: "\n").filter { $0.contains(" RuntimeFit ") }
    #expect(lines.count == 1)
    try folder.write("@_spi(Generated) import ODataRuntime\n\(lines.joined())\n", to: "Client.swift")
    return try await Compiler.run("-typecheck", "-I", folder.path, folder.path("Client.swift"))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: Repository.path(path), encoding: .utf8)
  }

  @Test func compiles_whereItFits() async throws {
    #expect(try await output { $0 } == "")
  }

  @Test func saysWhatToDo_whereItDoesNot() async throws {
    let sentence = """
      This client was generated for an older version of the runtime; generate it again, or use that version of the package
      """
    let declaration = "public enum FitsRuntime1"
    let output = try await output {
      $0.replacing(declaration, with: "@available(*, unavailable, message: \"\(sentence)\")\n\(declaration)")
    }
    let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1)
    #expect(errors.first?.hasSuffix(sentence) == true)
  }
}
