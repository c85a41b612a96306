import Foundation
import TestSupport
import Testing

/// The manners that the three programs have in common.
@Suite("Manners of all programs", .timeLimit(.minutes(2))) struct SharedMannersTests {
  static let programs = ["exact-online", "exact-online-generator", "exact-online-sandbox"]

  private func run(_ program: String, _ arguments: String...) async throws -> Subprocess.Outcome {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    return try await Subprocess.run(
      BuiltProduct.url(program), arguments, in: desk.folder.path,
      environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm"])
  }

  @Test(arguments: programs) func wrongOptions_endWith2_afterTheNameOfTheProgram(program: String) async throws {
    let outcome = try await run(program, "--nope")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("\(program): Unknown option '--nope'"), "\(outcome.errors)")
    #expect(outcome.errors.contains("\n  Usage: \(program) "), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Error:") && !outcome.errors.contains("\u{1B}"))
  }

  @Test(arguments: ["exact-online": ("gte", "get"), "exact-online-generator": ("chekc", "check")])
  func wrongNamesOfCommands_haveTheNearest(program: String, words: (wrong: String, right: String)) async throws {
    for arguments in [[words.wrong], ["help", words.wrong]] {
      let outcome = try await Subprocess.run(BuiltProduct.url(program), arguments)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "\(program): There is no command '\(words.wrong)'.\n  Did you mean '\(words.right)'?\n")
    }
  }

  @Test(arguments: programs) func argumentsThatAreNoText_endWith2(program: String) async throws {
    let outcome = try await Subprocess.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "\"$0\" \"$(printf '\\377')\"", BuiltProduct.url(program).path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("\(program): Argument 1, "), "\(outcome.errors)")
  }

  @Test(arguments: programs) func help_isOnStandardOutput(program: String) async throws {
    let help = try await run(program, "--help")
    #expect(help.status == 0 && help.errors == "")
    #expect(help.output.contains("EXIT CODES"))
    #expect(help.output.contains("USAGE: \(program)") && !help.output.contains("\u{1B}"))
  }

  @Test(arguments: programs) func version_isThatOfThePackage(program: String) async throws {
    let source = try Repository.text("Sources/Client/PackageVersion/PackageVersion.swift")
    let version = try #require(source.firstMatch(of: /current = "([^"]+)"/)).1
    #expect(try await run(program, "--version").output == "\(program) \(version)\n")
  }

  @Test(arguments: programs, [("/dev/full", Int32(5)), ("/dev/null", 0)])
  func helpThatCannotBeWritten_isToldByTheExitCode(program: String, output: (path: String, status: Int32)) async throws
  {
    try #require(FileManager.default.fileExists(atPath: output.path))
    let outcome = try await Subprocess.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "\"$0\" --help > \(output.path)", BuiltProduct.url(program).path])
    #expect(outcome.status == output.status, "\(outcome.errors)")
    #expect(outcome.errors.contains("\(program): The output cannot be written: ") == (output.status == 5))
  }

  @Test func sandboxThatDoesNotStart_endsWith2() async throws {
    for (program, arguments) in [("exact-online", ["sandbox"]), ("exact-online-sandbox", [])] {
      let outcome = try await Subprocess.run(BuiltProduct.url(program), arguments + ["--metadata", "/none"])
      #expect(outcome.status == 2 && outcome.output == "")
      #expect(outcome.errors.hasPrefix("\(program): "), "\(outcome.errors)")
    }
  }

  @Test func names_areRedAtATerminalAlone() async throws {
    for (colours, name) in [("", "\u{1B}[31mexact-online-generator:\u{1B}[0m"), ("1", "exact-online-generator:")] {
      let terminal = try PseudoTerminal(
        Launch(
          BuiltProduct.url("exact-online-generator"), ["--nope"],
          environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm", "NO_COLOR": colours]))
      #expect(try await terminal.status() == 2)
      #expect(terminal.text.hasPrefix("\(name) Unknown option '--nope'"), "\(terminal.text)")
    }
  }
}
