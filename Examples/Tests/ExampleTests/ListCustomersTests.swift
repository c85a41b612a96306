import ExactOnline
import ExactOnlineTesting
import Testing

@testable import ListCustomers

@Test func listsCustomers_withTheirCreditLimits() async throws {
  let account = CRM.Account.sample {
    $0.code = "42"
    $0.name = "Acme"
    $0.creditLineSales = 1500
  }
  let transport = InMemoryTransport(.odata([account]))
  let exact = ExactOnlineClient(site: .netherlands, authorization: BearerToken("test"), transport: transport)

  let since = try #require(LocalDateTime("2025-01-31"))
  let lines = try await listCustomers(of: exact.division(123_456), since: since)

  #expect(lines == ["42  Acme  1500"])
  #expect(transport.requests.count == 1)
  #expect(transport.requests[0].path.hasPrefix("/api/v1/123456/crm/Accounts?$filter=Status%20eq%20'C'"))
}
