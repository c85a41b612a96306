import CommandConsole
import ExactOnlineSandbox
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// Texts of customers and of servers, which a terminal would obey: ESC, the eight-bit CSI, a title, a direction.
@Suite("Hostile texts", .timeLimit(.minutes(2))) struct HostileTextTests {
  private static let name = "Evil\u{1B}[31m\u{1B}]0;title\u{7}\u{9B}5m\u{202E}\u{7F}"

  /// Whether a terminal was told nothing but text. Colours are off at this desk.
  private func isPlain(_ text: String) -> Bool {
    !text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{7F}"].contains($0) }
  }

  private func shown(_ desk: Desk, _ arguments: [String]) async throws -> String {
    let terminal = try desk.terminal(arguments)
    _ = try await terminal.status()
    return terminal.text
  }

  @Test func rows_moveNoCursor_inAnyFormat() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": .string(Self.name), "City": "Delft"]])
      let query = ["get", "crm/Accounts", "--select", "Name,City"]
      for arguments in [
        query, query + ["--csv"], query + ["--json"], query + ["--jsonl"],
        ["call", "GET", "crm/Accounts?$select=Name"], ["watch", "sync/CRM/Accounts", "--once", "--select", "Name"],
      ] {
        let text = try await shown(desk, arguments)
        #expect(text.contains("Evil") && isPlain(text), "\(arguments)")
      }
      // It is the same JSON at a terminal, and in a pipe the text is as it is.
      let json = try await shown(desk, query + ["--jsonl"])
      let row = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String])
      #expect(row["Name"] == Self.name)
      #expect(try await desk.run(query + ["--csv"]).output == "Name,City\n\(Self.name),Delft\n")
    }
  }

  @Test func wordsOfAServer_moveNoCursor() async throws {
    let json = "\"\(TerminalText.json(Self.name))\""
    try await LoopbackServer.run { request in
      let answer = { (status: Int, text: String) in
        Response(status, headers: [("Content-Type", "application/json")], text: text)
      }
      if request.path.hasSuffix("/Me") {
        return answer(200, #"{"d":{"results":[{"CurrentDivision":1,"FullName":\#(json),"Email":\#(json)}]}}"#)
      } else if request.path.hasSuffix("/Divisions") {
        return answer(200, #"{"d":{"results":[{"Code":1,"Description":\#(json)}]}}"#)
      } else if request.path.hasSuffix("/WebhookSubscriptions") {
        return answer(200, #"{"d":{"results":[{"ID":"5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01","CallbackURL":\#(json)}]}}"#)
      } else if request.method == "POST" {
        return answer(201, #"{"d":{"ID":\#(json)}}"#)
      }
      return answer(400, #"{"error":{"message":{"value":\#(json)}}}"#)
    } _: { server in
      let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": server.origin])
      for arguments in [
        ["status"], ["divisions"], ["doctor", "--services", "crm"], ["create", "crm/Accounts", "Name=Acme"],
        ["get", "crm/Accounts"], ["get", "crm/Accounts", "--verbose"],
      ] {
        let text = try await shown(desk, arguments)
        #expect(text.contains("Evil") && isPlain(text), "\(arguments): \(text.debugDescription)")
      }
      // Messages go into logs, which are read at a terminal later.
      #expect(isPlain(try await desk.run("get", "crm/Accounts").errors))
    }
  }

  @Test func widthsAreThoseOfATerminal() {
    for (text, columns) in [
      ("Acme", 4), ("東京", 4), ("e\u{301}", 1), ("🇳🇱", 2), ("☕", 2), ("ｱ", 1), ("한", 2), ("", 0), ("Café", 4),
      ("👩\u{200D}🔧", 2), ("❤\u{FE0F}", 2),
    ] {
      #expect(TextWidth.columns(of: text) == columns, "\(text)")
    }
    #expect(TextWidth.cut("東京都庁", to: 8) == "東京都庁" && TextWidth.cut("東京都庁", to: 7) == "東京都…")
    #expect(TextWidth.cut("東京都庁", to: 6) == "東京…" && TextWidth.cut("Acme", to: 1) == "…")
  }

  @Test func columnsOfATable_standBelowEachOther() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed(
        "crm/Accounts", [["Name": "東京商会", "City": "Delft"], ["Name": "Acme Inc", "City": "Gouda"]])
      let text = try await shown(desk, ["get", "crm/Accounts", "--select", "Name,City", "--orderby", "City"])
      #expect(text == "Name      City\n東京商会  Delft\nAcme Inc  Gouda\n")
    }
  }

  /// Without its joiner an emoji would be two; other invisible characters are spelled out.
  @Test func emoji_areShownAsTheyAre() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "Fix 👩\u{200D}🔧 \u{202E}B.V.", "City": "Delft"]])
      let query = ["get", "crm/Accounts", "--select", "Name"]
      #expect(try await shown(desk, query) == "Name\nFix 👩\u{200D}🔧 \\u{202e}B.V.\n")
      #expect(try await shown(desk, query + ["--jsonl"]) == #"{"Name":"Fix 👩\#u{200D}🔧 \u202eB.V."}"# + "\n")
    }
  }

  /// A table of which a narrow terminal would show the key alone.
  @Test func narrowTerminal_hasALineForEachField() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed(
        "crm/Accounts",
        [
          ["Name": "Lamp en Licht B.V.", "City": "Delft", "Email": "boekhouding@lampenlicht.example"],
          ["Name": "Acme", "City": "Gouda", "Email": .null],
        ])
      func shown(_ select: String) async throws -> String {
        let query = ["get", "crm/Accounts", "--select", select, "--orderby", "City"]
        let terminal = try desk.terminal(query, columns: 40)
        _ = try await terminal.status()
        return terminal.text
      }
      #expect(
        try await shown("Name,City,Email") == """
          Name   Lamp en Licht B.V.
          City   Delft
          Email  boekhouding@lampenlicht.example

          Name   Acme
          City   Gouda

          """)
      #expect(try await shown("Name,City").hasPrefix("Name                City\n"))
    }
  }

  /// A bookkeeper would take them for missing.
  @Test func columnsThatDoNotFit_areNamed() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed(
        "crm/Accounts", [["Name": "Lamp en Licht B.V.", "City": "Delft", "Email": "boekhouding@lampenlicht.example"]])
      func shown(_ select: String, columns: UInt16) async throws -> String {
        let terminal = try desk.terminal(["get", "crm/Accounts", "--select", select], columns: columns)
        _ = try await terminal.status()
        return terminal.text
      }
      let wide = try await shown("ID,Name,City,Email", columns: 60)
      #expect(wide.contains("Too wide for this terminal: City, Email. --csv prints all columns."), "\(wide)")
      #expect(try await shown("all", columns: 100).contains(/Too wide for this terminal: \d+ of \d+ columns\./))
      #expect(try await !shown("Name,City", columns: 60).contains("Too wide"))
    }
  }

  /// With a combining mark after it, a comma or a quotation mark is another character of Swift, and none of CSV.
  @Test func marksOnSeparators_breakNoField() async throws {
    #expect(RowPrinter.csv("a,\u{301}b") == "\"a,\u{301}b\"")
    #expect(RowPrinter.csv("a\"\u{301}b") == "\"a\"\"\u{301}b\"")
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "O'\u{301}Neil"]])
      for condition in ["Name=O'\u{301}Neil", "Name~'\u{301}N", "Name^=O'\u{301}"] {
        let outcome = try await desk.run("get", "crm/Accounts", "--where", condition, "--select", "Name")
        #expect(outcome.output == "O'\u{301}Neil\n", "\(condition): \(outcome.errors)")
      }
    }
  }
}
