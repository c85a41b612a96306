import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("exact-online create, update, delete", .timeLimit(.minutes(2))) struct WriteTests {
  @Test func aRow_isCreated_changed_andDeleted() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let created = try await desk.run("create", "crm/Accounts", "Name=Acme", "Status=customer", "Blocked=yes")
      #expect(created.status == 0, "\(created.errors)")
      let key = created.output.trimmingCharacters(in: .newlines)
      #expect(UUID(uuidString: key) != nil)
      #expect(try await sandbox.rows("crm/Accounts", filter: "Status eq 'C' and Blocked eq true").count == 1)

      let updated = try await desk.run("update", "crm/Accounts", key, "City=Delft", "Phone=null")
      #expect(updated.status == 0, "\(updated.errors)")
      #expect(updated.output == "")
      #expect(
        try await desk.run("get", "crm/Accounts", key, "--select", "Name,City", "--json").output
          == "{\"Name\":\"Acme\",\"City\":\"Delft\"}\n")

      let unasked = try await desk.run("delete", "crm/Accounts", key)
      #expect(unasked.status == 2)
      #expect(unasked.errors.contains("crm/Accounts? Nobody can be asked: standard input is not a terminal."))
      #expect(unasked.errors.contains("Use --yes"))
      #expect(try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme'").count == 1)
      #expect(try await desk.run("delete", "crm/Accounts", key, "--yes").status == 0)
      #expect(try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme'").isEmpty)
    }
  }

  /// An action that failed is answered with the status of a success.
  @Test func anActionThatFailed_isAnError_andItsAnswerIsPrintedAsJSON() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let quotation = "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01"
      try await sandbox.seed(
        "crm/Quotations", [["QuotationID": .string(quotation), "QuotationNumber": 7, "Status": 20]])
      let reopen = ["create", "crm/ReopenQuotation", "QuotationID=\(quotation)"]
      let refused = try await desk.run(reopen)
      #expect(refused.status == 1)
      #expect(refused.output.isEmpty)
      #expect(refused.errors.contains("POST crm/ReopenQuotation: the action failed: Quotation"), "\(refused.errors)")
      let shown = try await desk.run(reopen + ["--json"])
      #expect(shown.status == 1)
      #expect(shown.output.contains("\"ErrorMessage\":\"Quotation"), "\(shown.output)")
      #expect(shown.errors.contains("the action failed"))
    }
  }

  @Test func aPersonIsAsked_beforeARowIsDeleted() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let key = try await desk.run("create", "crm/Accounts", "Name=Acme").output.trimmingCharacters(in: .newlines)
      let no = try desk.terminal("delete", "crm/Accounts", key)
      try await no.waitFor("[y/N]")
      no.type("n")
      #expect(try await no.status() == 1)
      let yes = try desk.terminal("delete", "crm/Accounts", key)
      try await yes.waitFor("[y/N]")
      yes.type("y")
      #expect(try await yes.status() == 0)
      #expect(yes.text.contains("Deleted crm/Accounts \(key)"))
      #expect(try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme'").isEmpty)
    }
  }

  @Test func filesAndLines_areMembersOfTheRow() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let file = #"{"Name":"Acme","City":"Gouda"}"#
      let outcome = try await desk.run("create", "crm/Accounts", "--input", "-", "City=Delft", "--json", input: file)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("\"City\":\"Delft\""))
      sandbox.clearRequests()
      let lines = try await desk.run(
        "create", "crm/Quotations", #"QuotationLines=[{"Quantity":2,"Description":"Lamp"}]"#, "--unchecked", "--dry-run"
      )
      #expect(
        lines.output.hasSuffix("{\"QuotationLines\":[{\"Description\":\"Lamp\",\"Quantity\":2}]}\n"), "\(lines.errors)")
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func wrongValues_areRefusedBeforeAnythingIsSent() async throws {
    let id = "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01"
    try await Desk.withSandbox { desk, sandbox in
      let wrong: [([String], String)] = [
        (["create", "crm/Accounts", "Nmae=x"], "Did you mean 'Name'"),
        (["create", "crm/Accounts", "City=Delft"], "needs Name"),
        (["create", "crm/Accounts", "Name="], "Name is required, and has no value"),
        (["create", "crm/Accounts", "Name=  "], "Name is required, and has no value"),
        (["create", "crm/Accounts", "Name=null"], "Name is required, and has no value"),
        (["update", "crm/Accounts", id, "Name="], "Name is required, and has no value"),
        (["create", "crm/Accounts", "Name=x", "StartDate="], "StartDate is empty"),
        (["create", "crm/Quotations", "QuotationLines=[]"], "has no rows"),
        (["create", "crm/Quotations", "QuotationLines=[{}]"], "row 1 is empty"),
        (["create", "crm/Accounts", "Name"], "NAME=VALUE"),
        (["create", "crm/Accounts"], "nothing to write"),
        (
          ["create", "salesinvoice/SalesInvoices", "Journal=70"],
          #"Give OrderedBy=VALUE 'SalesInvoiceLines=[{"PROPERTY":"VALUE"}]';"#
        ),
        (["create", "crm/Accounts", "Name=x", "Status=custmer"], "Did you mean 'customer'"),
        (["create", "crm/Accounts", "Name=x", "Blocked=maybe"], "is not true or false"),
        (["create", "crm/Accounts", "Name=x", "CreditLineSales=1,5"], "is not a number"),
        (["create", "crm/Accounts", "Name=x", "CreditLineSales=٣"], "is not a number"),
        (["create", "crm/Accounts", "Name=x", "CreditLineSales=-"], "is not a number"),
        (["create", "crm/Quotations", #"QuotationLines=[{"Quantity":1,"quantity":2}]"#], "Quantity is given twice"),
        (["create", "crm/Accounts", "Name=x", "StartDate=tomorrow"], "is not a date"),
        (["create", "crm/Accounts", "Name=x", "StartDate=31-01-2026"], "the year first"),
        (["create", "crm/Accounts", "Name=x", "StartDate=2026-01-31T10:30:00Z"], "without a time zone"),
        (["create", "crm/Accounts", "Name=x", "Parent=12"], "is not a Guid"),
        (["create", "crm/Accounts", "Name=x", "Created=2026-01-31"], "is read-only"),
        (["create", "crm/Accounts", "Name=x", "BankAccounts=[]"], "is read-only"),
        (["create", "crm/Quotations", "QuotationLines=[{\"Quantty\":1}]"], "Did you mean 'Quantity'"),
        (["create", "crm/Quotations", "QuotationLines=2"], "takes a JSON array"),
        (["update", "crm/Accounts", "x", "Name=y"], "is not a Guid"),
        (["update", "crm/Accounts", id, "ID=\(id)"], "cannot be changed"),
        (["delete", "crm/AccountClasses", id, "--yes"], "cannot be deleted"),
        (["create", "sync/CRM/Accounts", "Name=x"], "cannot be created"),
      ]
      for (arguments, words) in wrong {
        let outcome = try await desk.run(arguments)
        #expect(outcome.status == 2, "\(arguments): \(outcome.output)")
        #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
      }
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func emptyInput_isRefused_andEmptyTextsAreSent() async throws {
    try await Desk.withSandbox { desk, sandbox in
      for (input, words) in [
        ("", "Standard input is empty"), ("\n\n", "Standard input is empty"), ("{}", "nothing to write"),
        (#"{"Name":""}"#, "has no value"), (#"{"Name":null}"#, "has no value"),
      ] {
        let outcome = try await desk.run("create", "crm/Accounts", "--input", "-", input: input)
        #expect(outcome.status == 2, "\(input)")
        #expect(outcome.errors.contains(words), "\(input): \(outcome.errors)")
      }
      #expect(sandbox.requests.isEmpty)
      let dry = try await desk.run(
        "create", "crm/Accounts", "City=", "Phone=null", "--input", "-", "--dry-run", input: #"{"Name":"null"}"#)
      #expect(dry.output.hasSuffix("\n{\"City\":\"\",\"Name\":\"null\",\"Phone\":null}\n"), "\(dry.errors)")
    }
  }

  /// As people write them, and as JSON has them.
  @Test func numbers_areSentAsJSON() async throws {
    let desk = try Desk()
    for (text, number) in [("-.5", "-0.5"), ("007", "7"), ("00.50", "0.50"), ("-0", "-0"), ("12.50", "12.50")] {
      let dry = try await desk.run(
        "create", "crm/Accounts", "Name=Acme", "CreditLineSales=\(text)", "--dry-run")
      #expect(dry.output.hasSuffix("\n{\"CreditLineSales\":\(number),\"Name\":\"Acme\"}\n"), "\(text): \(dry.output)")
    }
  }

  /// Files that a shell makes: `<(…)`, and standard input by its name.
  @Test func pipes_areReadAsFiles() async throws {
    let desk = try Desk()
    let input = #"printf '{"Name":"Acme"}'"#
    for line in [
      "mkfifo rows; \(input) > rows & $exact create crm/Accounts --dry-run --input rows",
      "\(input) | $exact create crm/Accounts --dry-run --input /dev/stdin",
    ] {
      let outcome = try await desk.shell(line)
      #expect(outcome.output.hasSuffix("{\"Name\":\"Acme\"}\n"), "\(line): \(outcome.errors)")
    }
    let endless = try await desk.run("create", "crm/Accounts", "--dry-run", "--input", "/dev/zero")
    #expect(endless.status == 2 && endless.errors.contains("has more than"), "\(endless.errors)")
  }

  /// The shell waits until the pipe is opened, at which nobody writes.
  @Test func waitingForInput_isEndedByOneSignal() async throws {
    let outcome = try await Desk().shell(
      "mkfifo rows; $exact create crm/Accounts --input rows & exec 3>rows; kill -TERM $!; wait $!; echo $?")
    #expect(outcome.output == "130\n", "\(outcome.errors)")
  }

  /// Nobody knows whether the row was made.
  @Test func aCreateThatIsInterrupted_saysToLook() async throws {
    try await Desk.withSandbox { desk, sandbox in
      sandbox.inject(.latency(seconds: 60), on: "crm/Accounts")
      let create = try desk.start("create", "crm/Accounts", "Name=Acme", "--verbose")
      try await waitUntil { create.errors.contains("sent") }
      #expect(try await create.interrupt() == 130)
      try await waitUntil { create.errors.contains("It may have been carried out: look before you repeat it.") }
    }
  }

  @Test func wordsThatAreNotUTF8_areRefusedWithTheirPlace() async throws {
    try await Desk.withSandbox { desk, sandbox in
      for (line, words) in [
        (#""$exact" create crm/Accounts "$(printf 'Name=Caf\351')""#, "Argument 3, 'Name=Caf\u{FFFD}', is not UTF-8"),
        (
          #"printf '{\n"Name":"Caf\351"}' | "$exact" create crm/Accounts -i -"#,
          "Standard input is not UTF-8, in line 2"
        ),
        (
          #"printf '{"Name":"Caf\351"}' > rows; "$exact" create crm/Accounts -i rows"#,
          "The file 'rows' is not UTF-8, in line 1"
        ),
        (
          #"printf '\n\n{"Name":"Caf\351"}' | "$exact" call POST crm/Accounts -i -"#,
          "Standard input is not UTF-8, in line 3"
        ),
        (
          #"EXACT_ONLINE_PROFILE="$(printf 'a\377')" "$exact" create crm/Accounts Name=x"#,
          "The variable EXACT_ONLINE_PROFILE is not UTF-8"
        ),
        (
          #"printf 'a\377\n' | "$exact" login --paste --site nl --client-id x --client-secret-file - "#
            + "--redirect-uri https://a.example", "Standard input is not UTF-8, in line 1"
        ),
      ] {
        let outcome = try await desk.shell(line)
        #expect(outcome.status == 2, "\(line)")
        #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
      }
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func dryRun_printsTheCall_andUncheckedSendsWhatIsDocumentedOtherwise() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let dry = try await desk.run("create", "crm/Accounts", "Name=Acme", "StartDate=2026-01-31", "--dry-run")
      #expect(
        dry.output
          == "POST /api/v1/\(sandbox.division)/crm/Accounts\n{\"Name\":\"Acme\",\"StartDate\":\"2026-01-31T00:00:00\"}\n"
      )
      #expect(sandbox.requests.isEmpty)
      // Without a login no division is known.
      let delete = ["delete", "crm/Accounts", "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01", "--dry-run"]
      #expect(try await Desk().run(delete).output.hasPrefix("DELETE /api/v1/{division}/crm/Accounts(guid'5d3f"))
      let refused = try await desk.run("create", "crm/Accounts", "City=Delft", "--unchecked")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("Mandatory: Name"))
    }
  }
}
