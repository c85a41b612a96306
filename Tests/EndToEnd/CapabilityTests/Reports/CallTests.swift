import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Testing

/// Calls without types.
@Suite("Calls", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct CallTests {
  @Test("Make an API call")
  func call_readsAndWritesWhatever() async throws {
    try await Administration.run(
      with: ["sync/CRM"], shows: [.oauth, .paddedCodes, .selectRequired, .syncFeeds]
    ) { books in
      let division = books.division
      let items = try await division.send(.get, "logistics/Items?$top=1&$orderby=Code desc&$select=ID,Code")
      #expect(try items.json()["d"]?[0]?["Code"]?.stringValue == "part")
      // A new account, and its row in the feed.
      let body = Array(#"{"Code":"3001","Name":"Acme"}"#.utf8)
      let created = try await division.send(.post, "crm/Accounts", body: body)
      #expect(created.status == .created)
      let id = try #require(try created.json()["d"]?["ID"]?.stringValue)
      _ = try await division.send(.put, "crm/Accounts(guid'\(id)')", body: Array(#"{"City":"Delft"}"#.utf8))
      for set in ["crm/Accounts", "sync/CRM/Accounts"] {
        let row = try #require(try await books.rows(set, filter: "ID eq guid'\(id)'").first)
        #expect(row["Code"] == "              3001" && row["Name"] == "Acme" && row["City"] == "Delft", "\(set)")
      }
      // The service's word, where it refuses.
      await books.refused("Please add a $select or a $top=1 statement to the query string.") {
        _ = try await division.send(.get, "sync/CRM/Accounts?$filter=Timestamp gt 0L")
      }
      let stranger = ExactOnlineClient(
        site: .loopback(books.sandbox.port),
        authorization: BearerToken("expired"), transport: AsyncHTTPClientTransport())
      let error = await #expect(throws: ODataError.self) {
        _ = try await stranger.division(division.code).send(.get, "logistics/Items?$top=1")
      }
      #expect(error?.status == 401)
    }
  }
}
