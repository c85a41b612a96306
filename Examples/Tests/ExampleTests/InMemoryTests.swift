import ExactOnline
import ExactOnlineTesting
import Testing

/// The lines that the comments of `ExactOnlineTesting` show, as tests; `.ci/pages` finds them here.
@Suite struct InMemoryTests {
  private func division(
    _ transport: some ClientTransport, _ policies: ConnectionPolicies = ConnectionPolicies()
  ) -> Division {
    ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("test"), transport: transport, policies: policies
    ).division(123_456)
  }

  @Test func responses_comeInTheirOrder() async throws {
    let transport = InMemoryTransport(
      .odata([CRM.Account.sample { $0.name = "Acme" }]),
      .odataError("Not found", status: .notFound))
    let accounts = division(transport).crm.accounts
    let account = try #require(try await accounts.all().first)
    let error = await #expect(throws: ODataError.self) { try await accounts.delete(account.id) }
    #expect(account.name == "Acme" && error?.isNotFound == true)
    #expect(transport.requests.map(\.method) == [.get, .delete])
  }

  @Test func delete_isAnsweredWithoutContent() async throws {
    let transport = InMemoryTransport(.odata([CRM.Account.sample { $0.name = "Acme" }]), .noContent)
    let accounts = division(transport).crm.accounts
    for account in try await accounts.all() { try await accounts.delete(account.id) }
    #expect(transport.requests.count == 2)
  }

  @Test func closure_seesTheRequest() async throws {
    let transport = InMemoryTransport { request in
      request.path.contains("$count") ? .text("2") : .odata(results: "[]")
    }
    let accounts = division(transport).crm.accounts
    #expect(try await accounts.count() == 2)
    #expect(try await accounts.all().isEmpty)
  }

  @Test func samples_makeAPage() async throws {
    let transport = InMemoryTransport(.odata([.sample { $0.name = "Acme" }, CRM.Account.sample()]))
    #expect(try await division(transport).crm.accounts.all().map(\.name) == ["Acme", nil])
  }

  @Test func sample_hasRowsOfItsOwn() throws {
    let account = CRM.Account.sample {
      $0.name = "Acme"
      $0.code = "42"
      $0.bankAccounts = [.sample { $0.iban = "NL91ABNA0417164300" }]
    }
    #expect(account.bankAccounts.rows?.map(\.iban) == ["NL91ABNA0417164300"])
    let extended = CRM.Account.sample {
      $0["LoyaltyPoints"] = Int32(120)
      $0["Picture"] = JSONValue.object([:])
    }
    #expect(extended.name == nil)
  }

  @Test func call_waitsUntilTheClockIsMoved() async throws {
    let time = ManualTime()
    let policies = ConnectionPolicies(time: time)
    let transport = InMemoryTransport { _ in .odata(results: "[]") }
    let division = division(transport, policies)
    for _ in 0..<60 { _ = try await division.crm.accounts.all() }

    async let rows = division.crm.accounts.all()  // waits for the next minute's calls …
    await time.waitForSleepers(1)
    time.advance(by: .seconds(60))  // … which it gets now
    #expect(try await rows.isEmpty)
    #expect(transport.requests.count == 61)
  }
}
