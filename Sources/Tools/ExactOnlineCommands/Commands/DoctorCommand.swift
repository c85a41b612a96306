import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineRuntime
import Foundation
import TypedRows

/// `doctor`
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check a connection: each thing that goes wrong in practice, and what to do about it.",
    discussion: """
      Checks the redirect URI, the decoding of codes, the login, the clock, the rights of each service, the licence, the \
      callbacks of webhooks, and whether the metadata is what this program knows. Costs two calls per service, and \
      two; none that writes. Ends with 3 if anything fails.

      EXAMPLES
        exact-online doctor
        exact-online doctor --services crm,logistics --json
        exact-online doctor --offline
      """)

  @Option(help: ArgumentHelp("The services to check, separated by commas; all for all.", valueName: "services"))
  var services = "crm,logistics,salesorder,salesinvoice,financial,documents,project,sync/CRM"

  @Flag(help: "Run only the checks that need no call.")
  var offline = false

  @Flag(help: "Print a JSON array.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let services = try names()
    let connection = try Connection(options)
    var findings = await LocalChecks(connection: connection).findings()
    show(findings)
    if !offline, !findings.contains(where: { $0.subject == "login" && $0.level == .fail }) {
      findings += try await calls(connection, services)
    }
    if json {
      var printer = RowPrinter(.json, columns: [])
      printer.print(findings.map(\.row))
      printer.finish()
    }
    let failures = findings.filter { $0.level == .fail }.count
    let warnings = findings.filter { $0.level == .warn }.count
    if !json {
      let checks = findings.count.counted("check")
      Console.standard.print("\(checks): \(failures) failed, \(warnings.counted("warning"))")
    }
    if failures > 0 { throw ExitCode(ExitStatus.unhealthy.rawValue) }
  }

  private func calls(_ connection: Connection, _ services: [String]) async throws -> [Finding] {
    let division: Division
    do {
      division = try await connection.division()
    } catch {
      try Task.checkCancellation()
      let failure = CommandFailure(error)
      let finding =
        Finding.unknown("the division", error) ?? .fail("service", failure.message, do: failure.advice)
      show([finding])
      return [finding]
    }
    let checks = ServiceChecks(connection: connection, division: division, services: services)
    var findings = [await checks.clock()]
    // What was interrupted failed for no other reason.
    try Task.checkCancellation()
    show(findings)
    // Without an answer to the first call the others only cost errors.
    guard findings.first?.subject == "clock" else { return findings }
    for check in [checks.rights, checks.webhooks, checks.metadata] {
      let found = await check()
      try Task.checkCancellation()
      show(found)
      findings += found
    }
    return findings
  }

  private func names() throws -> [String] {
    if services == "all" { return ServiceCatalog.services }
    let words = RowQuery.words(services)
    guard !words.isEmpty else {
      throw CommandFailure.wrongInput(
        "--services names no service.", advice: "Name some, as crm,logistics, or all. --offline makes no call.")
    }
    return try words.map { name in
      guard let service = ServiceCatalog.services.first(where: { $0.lowercased() == name.lowercased() }) else {
        throw CommandFailure.wrongInput(
          "There is no service '\(name.clipped)'.",
          advice: Suggestion.advice(for: name, among: ServiceCatalog.services))
      }
      return service
    }
  }

  /// Prints findings immediately, unless all are printed as JSON at the end.
  private func show(_ findings: [Finding]) {
    guard !json else { return }
    let console = Console.standard
    let marks: [Finding.Level: (String, Console.Style)] = [
      .ok: ("ok  ", .green), .warn: ("warn", .yellow), .fail: ("fail", .red),
    ]
    for finding in findings {
      let (word, style) = marks[finding.level] ?? ("", .dim)
      let subject = finding.subject.padding(toLength: 14, withPad: " ", startingAt: 0)
      console.print("\(console.styled(word, style))  \(subject) \(Settings.shown(finding.text))")
      if let advice = finding.advice { console.print("                     → \(Settings.shown(advice))") }
    }
  }
}
