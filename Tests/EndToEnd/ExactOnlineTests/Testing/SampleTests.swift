import ExactOnline
import ExactOnlineTesting
import Foundation
import Testing

@Suite("Sample rows")
struct SampleTests {
  private let id = UUID(uuidString: "00000000-0000-0000-0000-0000000000A1") ?? UUID()

  private func exact(_ answers: CannedResponse...) -> ExactOnlineClient {
    ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("test"), transport: InMemoryTransport(answers), policies: .bare)
  }

  @Test func properties_areAssignedByTheirNames_keysAndReadOnlyOnesToo() throws {
    let created = try #require(LocalDateTime("2026-01-31T13:20:00"))
    let account = CRM.Account.sample {
      $0.id = id
      $0.name = "Acme \"&\" Søn"
      $0.code = "42"
      $0.status = .customer
      $0.creditLineSales = Decimal(string: "1500.25")
      $0.created = created
      $0.creatorFullName = "Ann"
      $0.isSales = true
      $0.logo = Data([1, 2, 255])
    }
    #expect(account.id == id)
    #expect(account.name == "Acme \"&\" Søn")
    #expect(account.code == "42")
    #expect(account.status == .customer)
    #expect(account.creditLineSales == Decimal(string: "1500.25"))
    #expect(account.created == created)
    #expect(account.creatorFullName == "Ann")
    #expect(account.isSales == true)
    #expect(account.logo == Data([1, 2, 255]))
    #expect(account.entityKey == id)
  }

  @Test func unassignedProperties_areNullOrNeutral_andNavigationsNotExpanded() {
    let rate = VAT.TaxComponentRate.sample { $0.creatorFullName = "Ann" }
    #expect(rate.endDate == nil)
    #expect(rate.row.isPresent("EndDate"))
    #expect(rate.division == 0)
    #expect(rate.rate == 0)
    let account = CRM.Account.sample()
    #expect(!account.row.isPresent("BankAccounts"))
    #expect(!account.bankAccounts.isExpanded)
  }

  @Test func guidsThatAreNotAssigned_areTheSameForTheSameSampleOnly() {
    let rate = VAT.TaxComponentRate.sample { $0.creatorFullName = "Ann" }
    #expect(rate == VAT.TaxComponentRate.sample { $0.creatorFullName = "Ann" })
    #expect(rate.id == VAT.TaxComponentRate.sample { $0.creatorFullName = "Ann" }.id)
    #expect(rate.id != VAT.TaxComponentRate.sample { $0.creatorFullName = "Bob" }.id)
    #expect(rate.id != rate.taxComponent)
    #expect(rate.id.uuidString.dropFirst(14).first == "8")
  }

  @Test func assignedValues_canBeReadWhileTheSampleIsMade() {
    let rate = VAT.TaxComponentRate.sample {
      $0.rate = 21
      $0.rate += 1
      $0.creatorFullName = "\($0.rate) \($0.creatorFullName ?? "nobody") \($0.division)"
    }
    #expect(rate.creatorFullName == "22 nobody 0")
  }

  @Test func navigations_areExpandedByTheRowsAssigned() {
    let account = CRM.Account.sample {
      $0.bankAccounts = [
        .sample { $0.bankName = "First" },
        .sample { $0.bankName = "Second" },
      ]
    }
    #expect(account.bankAccounts.rows?.map(\.bankName) == ["First", "Second"])
    let none = CRM.Account.sample { $0.bankAccounts = [] }
    #expect(none.bankAccounts.isExpanded)
    #expect(none.bankAccounts.rows == [])
    #expect(none != CRM.Account.sample())
  }

  @Test func structuredValues_areNull_unlessGiven() {
    let calculator = Manufacturing.BarCalculator.sample { $0.barLength = 12 }
    let empty = Manufacturing.MaterialPlanCalculator.sample()
    #expect(empty.barCalculator == nil)
    #expect(empty.row.isPresent("BarCalculator"))
    let given = Manufacturing.MaterialPlanCalculator.sample { $0.barCalculator = calculator }
    #expect(given.barCalculator == calculator)
    #expect(given != empty)
  }

  @Test func wireNames_reachWhatTheMetadataDoesNotHave() {
    let account = CRM.Account.sample {
      $0["Name"] = "Acme"
      $0["LoyaltyPoints"] = Int32(120)
      $0["Website"] = nil
    }
    #expect(account.name == "Acme")
    #expect(account.unknownMembers["LoyaltyPoints"] == .number("120"))
    #expect(account.row.isPresent("LoyaltyPoints"))
    #expect(account.website == nil)
  }

  @Test func answers_areMadeOfSamples_andReadAsTheyWere() async throws {
    let first = CRM.Account.sample {
      $0.id = id
      $0.code = "42"
      $0.name = "Acme"
      $0.created = LocalDateTime("2026-01-31T13:20:00.125")
      $0.bankAccounts = [.sample { $0.bankName = "First" }]
      $0["LoyaltyPoints"] = Int32(120)
    }
    let second = CRM.Account.sample { $0.name = "Bolt" }
    let accounts = exact(.odata([first, second])).division(1).crm.accounts
    let rows = try await accounts.expanding { $0.bankAccounts }.all()
    #expect(rows == [first, second])
    #expect(rows[0].unknownMembers == first.unknownMembers)

    let selected = try await exact(.odata([first, second])).division(1).crm.accounts.select { ($0.code, $0.name) }.all()
    #expect(selected.map(\.1) == ["Acme", "Bolt"])
    #expect(try await exact(.odata(first)).division(1).crm.accounts.find(id) == first)
    #expect(try await exact(.odata([CRM.Account]())).division(1).crm.accounts.all() == [])
  }

  @Test func valuesOfEveryKind_surviveAnAnswer() async throws {
    for seconds in [Duration.seconds(48_000), .milliseconds(1500), .zero] {
      let row = Project.TimeTransaction.sample { $0["Elapsed"] = seconds }
      #expect(row.unknownMembers["Elapsed"]?.stringValue?.hasPrefix("PT") == true)
    }
    let rates = [VAT.TaxComponentRate.sample { $0.startDate = LocalDateTime("1969-07-20T20:17:40") }]
    #expect(try await exact(.odata(rates)).division(1).vat.taxComponentRates.all() == rates)
  }

  @Test func valueThatTheServiceCannotSend_stopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      _ = VAT.TaxComponentRate.sample { $0["Division"] = "not a number" }
    }
  }
}
