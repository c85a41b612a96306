import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("exact-online get", .timeLimit(.minutes(2))) struct ReadTests {
  private func seed(_ sandbox: Sandbox, count: Int = 3) async throws {
    let names = ["Acme, Inc.", "Brood & \"Co\"", "Cycles\tDelft"]
    try await sandbox.seed(
      "crm/Accounts",
      (0..<count).map { index in
        ["Name": .string(index < 3 ? names[index] : "Customer \(index)"), "City": "Delft", "Status": "C"]
      })
    sandbox.clearRequests()
  }

  @Test func divisions_areListed() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let json = try await desk.run("divisions", "--jsonl")
      #expect(json.status == 0, "\(json.errors)")
      #expect(json.output.hasPrefix("{\"Code\":\(sandbox.division),"))
    }
  }

  @Test func services_andTheirSets_areListed() async throws {
    let desk = try Desk()
    let services = try await desk.run("describe").output.split(separator: "\n")
    #expect(services.contains("crm") && services.contains("sync/CRM"), "\(services)")
    let sets = try await desk.run("describe", "CRM").output
    #expect(sets.contains("crm/Accounts\tget, create, update, delete\n"), "\(sets)")
    #expect(try await desk.run("describe", "crm/Accounts").output.contains("\nName\t"))
    for service in ["crm", "sync/CRM"] {
      let outcome = try await desk.run("get", service)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("exact-online describe \(service)\n"), "\(outcome.errors)")
    }
  }

  /// The value of an option that is misspelt looks like a key.
  @Test func misspeltOption_isNamed() async throws {
    let outcome = try await Desk().run("get", "crm/Accounts", "--top", "2", "--selct", "Name")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Unknown option '--selct'. Did you mean '--select'?"), "\(outcome.errors)")
  }

  @Test func pipes_getPlainLines_CSV_orJSON() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await seed(sandbox)
      let query = ["get", "crm/Accounts", "--select", "Name,City", "--orderby", "Name"]
      #expect(
        try await desk.run(query).output
          == "Acme, Inc.\tDelft\nBrood & \"Co\"\tDelft\nCycles Delft\tDelft\n")
      #expect(
        try await desk.run(query + ["--csv"]).output
          == "Name,City\n\"Acme, Inc.\",Delft\n\"Brood & \"\"Co\"\"\",Delft\nCycles Delft,Delft\n"
          .replacing("Cycles Delft", with: "Cycles\tDelft"))
      #expect(
        try await desk.run(query + ["--jsonl"]).output.split(separator: "\n").first
          == #"{"Name":"Acme, Inc.","City":"Delft"}"#)
      let json = try await desk.run(query + ["--json"]).output
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
      #expect(rows.map { $0["Name"] } == ["Acme, Inc.", "Brood & \"Co\"", "Cycles\tDelft"])
      // Letters whatever their case; one call for each.
      #expect(try await desk.run("get", "CRM/accounts", "--count").output == "3\n")
    }
  }

  @Test func terminals_getATable_withColoursUnlessTheyAreUnwanted() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await seed(sandbox)
      let query = ["get", "crm/Accounts", "--select", "Name,City", "--orderby", "Name"]
      let plain = try desk.terminal(query)
      #expect(try await plain.status() == 0)
      #expect(plain.text == "Name          City\nAcme, Inc.    Delft\nBrood & \"Co\"  Delft\nCycles Delft  Delft\n")
      let coloured = try desk.terminal(query, colours: true)
      #expect(try await coloured.status() == 0)
      #expect(coloured.text.hasPrefix("\u{1B}[1mName          City\u{1B}[0m\n"))
    }
  }

  @Test func aLinkToElsewhere_isNotFollowed_andTheSetIsNamed() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await seed(sandbox, count: 61)
      sandbox.inject(.nextOnOtherHost("evil.example"), on: "crm/Accounts", times: 1)
      let outcome = try await desk.run("get", "crm/Accounts", "--all", "--select", "Name")
      #expect(outcome.status == 1)
      let words = "exact-online: GET crm/Accounts: a link in the response was not followed"
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func conditions_areTyped() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed(
        "crm/Accounts",
        [["Name": "Acme", "Code": "               1000", "Status": "C"], ["Name": "O'Neill", "Status": "S"]])
      func names(_ conditions: String...) async throws -> String {
        let words = conditions.flatMap { ["--where", $0] }
        let outcome = try await desk.run(["get", "crm/Accounts", "--select", "Name", "--orderby", "Name"] + words)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
      }
      #expect(try await names("Name=O'Neill") == "O'Neill\n")
      #expect(try await names("Name~neil") == "")
      #expect(try await names("Name~Neil") == "O'Neill\n")
      // A quote and a mark that combines with it are one character to Swift.
      #expect(try await names("Name=x'\u{301} or Status eq 'S") == "")
      #expect(try await names("Name^=Ac", "Status=customer") == "Acme\n")
      #expect(try await names("Created>2001-01-31", "IsSales!=true") == "Acme\nO'Neill\n")
      #expect(try await names("Phone=null", "Status=S") == "O'Neill\n")
    }
  }

  @Test func wrongWords_areRefusedBeforeAnythingIsSent() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let wrong: [([String], String)] = [
        (["get", "Accounts"], "Did you mean crm/Accounts"),
        (["get", "crn/Accounts"], "Did you mean 'crm'"),
        (["get", "crm/Acounts"], "Did you mean 'Accounts'"),
        (["get", "crm/Accounts", "--select", "Nmae"], "Did you mean 'Name'"),
        (["get", "crm/Accounts", "--select", "Zzzzz"], "exact-online describe crm/Accounts"),
        (["get", "crm/Accounts", "--where", "Nmae=x"], "Did you mean 'Name'"),
        (["get", "crm/Accounts", "--where", "Created>31-01-2026"], "is not a date"),
        (["get", "crm/Accounts", "--where", "Division=one"], "is not a whole number"),
        (["get", "crm/Accounts", "--where", "Name"], "is not a condition"),
        (["get", "crm/Accounts", "--where", "Status=custmer"], "Did you mean 'customer'"),
        (["get", "crm/Accounts", "--orderby", "Nmae"], "Did you mean 'Name'"),
        (["get", "crm/Accounts", "--expand", "BankAccount"], "Did you mean 'BankAccounts'"),
        (["get", "crm/Accounts", "12"], "is not a Guid"),
        (["get", "crm/Accounts", "Name=Acme"], "exact-online get crm/Accounts --where 'Name=Acme'"),
        (["update", "crm/Accounts", "name=Acme"], "exact-online get crm/Accounts --where 'name=Acme'"),
        (["get", "crm/Accounts", "ID=12"], "Write its value alone."),
        (["get", "customers"], "listed by: exact-online describe"),
        (["get", "crm/Accounts", "--top", "0"], "--top is a number of rows, from 1."),
        (["get", "crm/Accounts", "--top", "-1"], "--top is a number of rows, from 1."),
        (["get", "crm/Accounts", "-d", "-1"], "--division is a number from 1."),
        (["get", "crm/Accounts", "--where", "Created="], "Created is empty"),
        (["watch", "crm/Accounts", "--interval", "inf"], "--interval"),
        (["watch", "crm/Accounts", "--interval", "-1"], "--interval is a number of seconds"),
        (["watch", "crm/Accounts", "--interval", "0"], "from 0.1 to 604800"),
        (["watch", "crm/Accounts", "--cursor", "-"], "'-' is no file"),
        (["watch", "crm/Accounts", "--cursor", "/dev/full"], "not a regular file"),
        (["watch", "crm/Accounts", "--cursor", "missing/cursor"], "does not exist"),
        (["mirror", "accounts", "--into", "/dev/full"], "not a regular file"),
        (["create", "crm/Accounts", "Name=a", "name=b"], "given twice"),
        (["get", "crm/Accounts", "--json", "--csv"], "csv"),
      ]
      for (arguments, words) in wrong {
        let outcome = try await desk.run(arguments)
        #expect(outcome.status == 2, "\(arguments)")
        #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        #expect(outcome.output == "", "\(arguments)")
      }
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func pages_areReadWhenTheyAreAskedFor() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await seed(sandbox, count: 130)
      func count(_ words: String...) async throws -> (rows: Int, calls: Int) {
        sandbox.clearRequests()
        let outcome = try await desk.run(["get", "crm/Accounts", "--select", "Name", "--orderby", "Name"] + words)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return (outcome.output.split(separator: "\n").count, sandbox.requests.count)
      }
      #expect(try await count() == (60, 1))
      #expect(try await count("--top", "5") == (5, 1))
      #expect(try await count("--top", "70") == (70, 2))
      #expect(try await count("--all") == (130, 3))
    }
  }

  @Test func rowsOfRows_areExpanded() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "Acme", "BankAccounts": [["BankAccount": "NL01"]]]])
      let outcome = try await desk.run(
        "get", "crm/Accounts", "--select", "Name,BankAccounts/BankAccount", "--expand", "BankAccounts", "--jsonl")
      #expect(
        outcome.output == "{\"Name\":\"Acme\",\"BankAccounts\":[{\"BankAccount\":\"NL01\"}]}\n", "\(outcome.errors)")
      // Without names, all that the rows have, and not the first ones of the alphabet alone.
      let whole = try await desk.run("get", "crm/Accounts", "--expand", "BankAccounts", "--jsonl")
      for name in ["Account", "BankAccount", "Modified", "TypeDescription"] {
        #expect(whole.output.contains("\"\(name)\":"), "\(name): \(whole.output)\(whole.errors)")
      }
    }
  }

  /// Nothing of what was typed is left out without a word.
  @Test func keysOfSeveralParts_areTakenAsTheyAre() async throws {
    let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9"])
    for key in [
      "Period=1", "Period=1,Year=2026,Year=2025", "Period=1,Year=2026,Amount=3", "1,2026",
    ] {
      let outcome = try await desk.run("get", "read/financial/RevenueList", key, "-d", "1")
      #expect(outcome.status == 2, "\(key)")
      #expect(outcome.errors.contains("Write Period=…,Year=…."), "\(key): \(outcome.errors)")
    }
    let rows = try await desk.run("get", "crm/Accounts", "--select", "Name,BankAccounts")
    #expect(rows.status == 2 && rows.errors.contains("Read them with --expand BankAccounts"), "\(rows.errors)")
  }

  @Test func aRowThatIsNotThere_isRefused() async throws {
    try await Desk.withSandbox { desk, _ in
      let outcome = try await desk.run("get", "crm/Accounts", "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("exact-online: GET crm/Accounts"))
    }
  }

  @Test func failures_haveTheirExitCodes() async throws {
    try await Desk.withSandbox { desk, sandbox in
      sandbox.inject(.status(404), on: "crm/Accounts", times: 1)
      #expect(try await desk.run("get", "crm/Accounts").status == 1)
      let nobody = try await desk.run("login", "--sandbox", "http://127.0.0.1:9")
      #expect(nobody.status == 5)
      #expect(nobody.errors.contains("Start one: exact-online sandbox"))
    }
  }

  @Test func otherCalls_getTheBodyAsItIs() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await seed(sandbox)
      #expect(try await desk.run("call", "GET", "crm/Accounts/$count").output == "3")
      let me = try await desk.run("call", "get", "/api/v1/current/Me?$select=UserName", "--include")
      #expect(me.status == 0)
      #expect(me.output.hasPrefix("200\n"))
      let elsewhere = try await desk.run("call", "GET", "https://example.com/api")
      #expect(elsewhere.status == 2)
      #expect(elsewhere.errors.contains("nothing was sent"))
    }
  }
}
