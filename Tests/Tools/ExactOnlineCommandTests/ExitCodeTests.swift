import ExactOnlineSandbox
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// The codes of Documentation/exact-online.md.
@Suite("Exit codes of exact-online", .timeLimit(.minutes(2))) struct ExitCodeTests {
  @Test func whatIsWrongOnTheCommandLine_endsWith2_andNothingIsSent() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let place = try await desk.run("watch", "sync/CRM/Accounts", "--once", "--cursor", "place")
      #expect(place.status == 0, "\(place.errors)")
      try desk.folder.write(#"{"Name":"Acme \ud83d"}"#, to: "half.json")
      try desk.folder.write("Code,Name\n", to: "rows.csv")
      sandbox.clearRequests()
      let file = "/docs/SysAttachment.aspx?_Division_=7&ID=5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01"
      for (arguments, words) in [
        (["call", "GET", "https://example.com/api"], "is not an address of \(sandbox.url)"),
        (["call", "GET", "//example.com/api"], "is not an address of \(sandbox.url)"),
        (["call", "GET", "crm/Accounts?$filter=\(String(repeating: "x", count: 6000))"], "the service accepts 6000"),
        (["call", "GET", "/api/v1/current/../Me"], "has a dot segment"),
        (["call", "GET", "crm/%2E%2e/Me"], "has a dot segment"),
        (["call", "GET", "crm/Accounts", "--accept", "a\r\nB: c"], "--accept is not a media type"),
        (["call", "POST", "crm/Accounts", "--content-type", "a\nb"], "--content-type is not a media type"),
        (["create", "crm/Accounts", "--input", "half.json"], "half of a pair of surrogates"),
        (["get", "crm/Accounts", "--orderby", ""], "--orderby names no property"),
        (["download", "/docs/a", "-o", "nowhere/"], "The folder 'nowhere/' does not exist."),
        (["call", "GET", "crm/Accounts", "--input", "missing"], "The file 'missing' cannot be read: No such file"),
        (["get", "crm/Accounts", "--filter", String(repeating: "x", count: 6000)], "the service accepts 6000"),
        (["download", "https://example.com/docs/a"], "is not an address of \(sandbox.url)"),
        (["download", sandbox.url + file], "belongs to division 7"),
        (["watch", "sync/CRM/Contacts", "--once", "--cursor", "place"], "the cursor is of"),
        (["login", "--profile", "a/b", "--sandbox", sandbox.url], "cannot be a profile's name"),
        (["profile", "use", "nobody"], "There is no profile 'nobody'."),
        (["call", "GET", "123456/crm/Accounts"], "--division 123456"),
        (["doctor", "--services", ""], "--services names no service."),
        (["get", "crm/Accounts", "--expand", ","], "--expand names no property."),
        (["get", "crm/Accounts", "--filter", " "], "--filter is empty."),
        (["webhooks", "listen", "--port", "0", "--topics", ""], "--topics names no topic."),
        (["mirror", "accounts", "--into", "rows.csv"], "'rows.csv' is not a database of SQLite, and stays as it is."),
        (["gte", "crm/Accounts"], "There is no command 'gte'.\n  Did you mean 'get'?"),
        (["help", "mirorr"], "Did you mean 'mirror'?"), (["webhooks", "lisen"], "Did you mean 'listen'?"),
        (["profile", "lst"], "There is no command 'profile lst'.\n  Did you mean 'list'?"),
        (["zzzz"], "There are login, logout,"),
        (["get"], "exact-online: Missing expected argument"), (["status", "--nope"], "exact-online: Unknown option"),
      ] {
        let outcome = try await desk.run(arguments)
        #expect(outcome.status == 2, "\(arguments.prefix(3)): \(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(arguments.prefix(3)): \(outcome.errors)")
        #expect(outcome.output == "", "\(arguments.prefix(3))")
      }
      #expect(sandbox.requests.isEmpty)
    }
  }

  /// The folder of the configuration cannot be written, or a file in it cannot be read: no login would help.
  @Test func filesThatCannotBeUsed_endWith5() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let tokens = desk.folder.path("config/exact-online/profiles/default.tokens.json")
      try FileManager.default.removeItem(atPath: tokens)
      try FileManager.default.createDirectory(atPath: tokens, withIntermediateDirectories: false)
      for arguments in [["status"], ["logout"], ["login", "--sandbox", sandbox.url]] {
        let outcome = try await desk.run(arguments)
        #expect(outcome.status == 5, "\(arguments)")
        #expect(outcome.errors.contains("not a regular file"), "\(arguments): \(outcome.errors)")
      }
      let other = try Desk()
      try other.folder.write("", to: "config/exact-online")
      let login = try await other.run("login", "--sandbox", sandbox.url)
      #expect(login.status == 5)
      #expect(login.errors.contains("Cannot make the folder"), "\(login.errors)")
      let nowhere = try await Desk(["XDG_CONFIG_HOME": "/dev/null"]).run("login", "--sandbox", sandbox.url)
      #expect(nowhere.status == 5)
      #expect(nowhere.errors.contains("Cannot make the folder '/dev/null/exact-online': Not a directory."))
      #expect(nowhere.errors.contains("XDG_CONFIG_HOME") && !nowhere.errors.contains("NSCocoaError"))
    }
  }

  /// As after a login with sudo. Tests may run as root, who can read everything, so it is a folder here.
  @Test func aProfileThatCannotBeRead_isNotSaidToBeMissing() async throws {
    try await Desk.withSandbox { desk, _ in
      let profile = desk.folder.path("config/exact-online/profiles/default.json")
      try FileManager.default.removeItem(atPath: profile)
      try FileManager.default.createDirectory(atPath: profile, withIntermediateDirectories: false)
      let outcome = try await desk.run("status")
      #expect(outcome.status == 5)
      #expect(outcome.errors.contains("Cannot read '\(profile)': Is a directory."), "\(outcome.errors)")
      #expect(!outcome.errors.contains("There is no profile"))
    }
  }

  @Test func anInterruptedDoctor_endsWith130() async throws {
    try await Desk.withSandbox { desk, sandbox in
      sandbox.inject(.latency(seconds: 60), on: "current/Me")
      let doctor = try desk.start("doctor", "--services", "crm", "--verbose")
      try await waitUntil { doctor.errors.contains("sent") }
      #expect(try await doctor.interrupt() == 130)
      #expect(!doctor.output.contains("fail"), "\(doctor.output)")
    }
  }

  /// Messages that cannot be written change no exit code, and end nothing: cron may give a command no streams at all.
  @Test func closedStreams_changeNoOtherOutcome() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      for (line, status) in [
        ("get crm/Nope 2>&-", 2), ("get crm/Accounts --verbose >/dev/null 2>&-", 0), ("get crm/Accounts >&- 2>&-", 5),
        ("status --verbose <&- >/dev/null 2>&-", 0), ("create crm/Accounts --input - <&-", 2),
        ("create crm/Accounts --input - <.", 2), ("mirror accounts --into a.sqlite >/dev/null 2>&-", 0),
      ] {
        let outcome = try await desk.shell("$exact \(line)")
        #expect(outcome.status == Int32(status), "\(line): \(outcome.errors)")
      }
      // No file was opened in the place of a stream, and no message written into it.
      #expect(try await desk.run("status").status == 0)
    }
  }

  @Test func aCreatedRowThatCannotBePrinted_isNamedInTheMessage() async throws {
    try await Desk.withSandbox { desk, _ in
      for format in ["", " --json"] {
        let outcome = try await desk.shell("$exact create crm/Accounts Name=Acme\(format) >&-")
        #expect(outcome.status == 5)
        #expect(
          outcome.errors.contains(/crm\/Accounts [0-9a-f-]{36} was created: do not send it again/), "\(outcome.errors)")
      }
    }
  }

  @Test func aPageThatIsCutOff_isNamed_andLeavesTheArrayWithoutItsEnd() async throws {
    try await LoopbackServer.run { request in
      let isFirst = !request.target.contains("skiptoken")
      let next = "/api/v1/1/crm/Accounts?$skiptoken=1"
      return Response(
        200, headers: [("Content-Type", "application/json")],
        text: isFirst ? #"{"d":{"results":[{"Name":"Acme"}],"__next":"\#(next)"}}"# : #"{"d":{"results":[{"Na"#)
    } _: { server in
      let desk = try Desk(["EXACT_ONLINE_TOKEN": "loopback-token", "EXACT_ONLINE_SITE": server.origin])
      let outcome = try await desk.run("get", "crm/Accounts", "-d", "1", "--all", "--select", "Name", "--json")
      #expect(outcome.status == 5)
      #expect(outcome.output == "[\n{\"Name\":\"Acme\"}")
      #expect(outcome.errors.contains("GET crm/Accounts: the response is empty or breaks off"), "\(outcome.errors)")
    }
  }

  /// A killed command leaves its call in the counters: the next one counts it as sent, and waits for nothing.
  @Test func aKilledCommand_holdsNoOtherUp() async throws {
    try await LoopbackServer.run { request in
      request.path.hasSuffix("/$count") ? Response(200, headers: [("Content-Type", "text/plain")], text: "3") : .silence
    } _: { server in
      let desk = try Desk(["EXACT_ONLINE_TOKEN": "loopback-token", "EXACT_ONLINE_SITE": server.origin])
      func calls(underWay: Bool) throws -> [String] {
        let counters = try desk.folder.contents(of: "config/exact-online/limits").filter { $0.key.hasSuffix(".json") }
        return counters.values.filter { $0.contains("\"underway\":[]") != underWay }
      }
      let killed = try desk.start("get", "crm/Accounts", "-d", "1")
      try await waitUntil { !server.requests.isEmpty }
      try await killed.endAtOnce()
      #expect(try calls(underWay: true).count == 1)
      #expect(try await desk.run("get", "crm/Accounts", "-d", "1", "--count").output == "3\n")
      #expect(try calls(underWay: true).isEmpty)
      #expect(try calls(underWay: false).count == 1)
    }
  }
}
