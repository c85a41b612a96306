import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ExactOnlineSandbox
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// Messages say what to do, in words for people.
@Suite("Words of failures", .timeLimit(.minutes(2))) struct FailureWordTests {
  @Test func anAddressAtWhichNothingListens_isNamed() async throws {
    let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9"])
    let outcome = try await desk.run("get", "crm/Accounts", "-d", "1")
    #expect(outcome.status == 5)
    #expect(outcome.errors.contains("exact-online: GET crm/Accounts: nothing listens at http://127.0.0.1:9 (tried 4"))
    #expect(outcome.errors.contains("Start the sandbox: exact-online sandbox"))
    #expect(outcome.errors.contains("GET crm/Accounts: nothing listens at http://127.0.0.1:9. Trying again in "))
    let login = try await desk.run("login", "--sandbox", "http://127.0.0.1:9")
    #expect(login.status == 5 && login.errors.contains("There is no sandbox: nothing listens at http://127.0.0.1:9."))
    for outcome in [outcome, login] { #expect(!outcome.errors.contains("errno"), "\(outcome.errors)") }
  }

  @Test func aServerWithoutTLS_isToldFromOneThatDoesNotAnswer() async throws {
    try await LoopbackServer.run { _ in
      Response(200, text: "")
    } _: { server in
      let site = server.origin.replacing("http://", with: "https://")
      let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": site])
      let outcome = try await desk.run("get", "crm/Accounts", "-d", "1")
      #expect(outcome.status == 5)
      let words = "what listens at \(site) hung up when it was asked to speak https"
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(!outcome.errors.contains("SSL"), "\(outcome.errors)")
      #expect(outcome.errors.contains("write http://"), "\(outcome.errors)")
    }
  }

  @Test(arguments: TransportError.Kind.allCases) func everyFailureOfTheNetwork_hasAdvice(kind: TransportError.Kind) {
    let site = "https://start.exactonline.nl"
    for isLocal in [true, false] {
      let failure = NetworkFailure(
        TransportError(kind, mayHaveBeenSent: false, message: "the words"), at: site, isLocal: isLocal)
      #expect(failure.message.contains(site) && !failure.advice.isEmpty)
    }
    let unknown = TransportError(.connect, mayHaveBeenSent: false, message: "host start.exactonline.nl not found")
    #expect(NetworkFailure(unknown, at: site, isLocal: false).message == "the host of \(site) is not known")
  }

  @Test func aWriteWhoseAnswerIsLost_isNotToBeRepeatedAtOnce() {
    let lost = TransportError(.connectionLost, mayHaveBeenSent: true, message: "reset")
    let failure = CommandFailure(ODataError(.transport(lost), operation: "POST crm/Accounts"))
    #expect(failure.advice == "It may have been carried out: look before you repeat it.")
    #expect(failure.message == "POST crm/Accounts: the connection to the service broke before the answer was complete.")
    var subscription = ODataError(.transport(lost), operation: "POST crm/Accounts", advice: "Run ensure again")
    subscription.plainAdvice = "Subscribe the topic again"
    #expect(CommandFailure(subscription).advice == "Subscribe the topic again")
    let read = CommandFailure(ODataError(.transport(lost), operation: "GET crm/Accounts"))
    #expect(read.advice?.hasPrefix("Try again.") == true && read.status == .unavailable)
  }

  @Test func adviceAboutCode_isNotPrinted() {
    var spent = ODataError(
      .rateLimited(until: .distantFuture), operation: "GET crm/Accounts", detail: "nothing was sent",
      advice: "Use the call option waitsForNextDay")
    #expect(CommandFailure(spent).message.hasSuffix("nothing was sent"))
    #expect(
      CommandFailure(spent).advice == "Run the command again after that. What is left shows: exact-online status")
    spent = ODataError(.writesSuspended, operation: "PUT crm/Accounts", advice: "Call resumeWrites()")
    spent.plainAdvice = "Look there"
    #expect(CommandFailure(spent).description == "PUT crm/Accounts: not sent, writes are suspended. Look there")
    let foreign = ODataError(.forbidden(reason: "NoDivisionAccess", permission: nil), operation: "GET a", status: 403)
    #expect(CommandFailure(foreign).advice == "The divisions of the login are listed by: exact-online divisions")
    // In place of the runtime's, not after it.
    let refused = CommandFailure(
      ODataError(.unauthorized(.loginRequired), operation: "GET crm/Accounts", status: 401, advice: "Let the user in"))
    #expect(!refused.message.contains("Let the user in") && refused.advice?.contains("exact-online login") == true)
  }

  /// Its tokens are gone with its database, not after thirty days.
  @Test func aSandboxThatWasRestarted_isToldFromARefreshTokenThatExpired() async throws {
    try await Desk.withSandbox { desk, sandbox in
      #expect(try await desk.run("login", "--sandbox", sandbox.url, "--profile", "other").status == 0)
      for (words, advice) in [
        ([], "exact-online login --sandbox \(sandbox.url)\n"),
        (["--profile", "other"], "exact-online login --sandbox \(sandbox.url) --profile other\n"),
      ] {
        let name = words.last ?? "default"
        let path = "config/exact-online/profiles/\(name).tokens.json"
        let lost = try desk.folder.text(path).replacing(/"(access|refresh)Token"\s*:\s*"[^"]*"/) { match in
          "\"\(match.1)Token\":\"of-another-database-0123\""
        }
        try desk.folder.write(lost, to: path, mode: 0o600)
        let outcome = try await desk.run(["status"] + words)
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("the sandbox at \(sandbox.url) does not know this login."), "\(outcome.errors)")
        #expect(outcome.errors.contains(advice), "\(outcome.errors)")
        #expect(!outcome.errors.contains("thirty days"), "\(outcome.errors)")
      }
      let desk = try Desk(["EXACT_ONLINE_TOKEN": "of-another", "EXACT_ONLINE_SITE": sandbox.url])
      let outcome = try await desk.run("status")
      #expect(outcome.status == 4)
      #expect(outcome.errors.contains("Set EXACT_ONLINE_TOKEN to a valid token"), "\(outcome.errors)")
    }
  }

  @Test func call_takesThePathOfAService() async throws {
    try await Desk.withSandbox { desk, sandbox in
      for path in ["current/Me", "Current/Me?$select=FullName", "api/v1/current/Me", "/api/v1/current/Me"] {
        let outcome = try await desk.run("call", "GET", path)
        #expect(outcome.status == 0 && outcome.output.contains("FullName"), "\(path): \(outcome.errors)")
      }
      let path = "api/v1/\(sandbox.division)/crm/Accounts?$select=ID"
      #expect(try await desk.run("call", "GET", path).status == 0)
    }
  }

  /// It may be the wrong file.
  @Test func contentsOfAFile_areNotRepeated() async throws {
    let desk = try Desk()
    for (text, words) in [
      (#"[{"Secret":"geheim"},1]"#, "a JSON object is needed, not an array of 2 values."),
      (#""geheim""#, "a JSON object is needed, not a text of 6 characters."),
      ("{\"Name\": \"x\",\n  \"Ünï\": geheim}", "is expected in line 2, column 10."),
      (#"{"Name": {"Secret": "geheim"}}"#, "Name takes one value, not an object of 1 member."),
      (#"{"Logo": "geheim!"}"#, "is not Base64."),
    ] {
      try desk.folder.write(text, to: "input.json")
      let outcome = try await desk.run("create", "crm/Accounts", "--input", "input.json", "--dry-run")
      #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
      #expect(!outcome.errors.contains("geheim"), "\(outcome.errors)")
    }
  }
}
