import Foundation
import ODataRuntime
import Testing

@testable import ExactOnlineRuntime

@Suite("Descriptions")
struct DescriptionTests {
  private let noon = Date(timeIntervalSince1970: 1_767_268_800)
  private let error = ODataError(.unavailable, operation: "GET crm/Accounts", status: 503)

  @Test func events_areOneLineEach() {
    let events: [CallEvent] = [
      .waiting(operation: "GET crm/Accounts", until: noon), .sent(operation: "GET crm/Accounts"),
      .answered(operation: "GET crm/Accounts", status: 200), .answered(operation: "GET crm/Accounts", status: nil),
      .retrying(operation: "GET crm/Accounts", failures: 1, after: .seconds(1.9734), error: error),
      .refused(operation: "GET crm/Accounts", error: error),
    ]
    #expect(
      events.map(\.description) == [
        "GET crm/Accounts: waits until 2026-01-01T12:00:00Z", "GET crm/Accounts: sent",
        "GET crm/Accounts: answered with 200", "GET crm/Accounts: not answered",
        "GET crm/Accounts: failed once, again after 2.0 seconds: \(error)", "GET crm/Accounts: not sent: \(error)",
      ])
    #expect(!events.contains { $0.description.contains("\n") })
  }

  @Test func events_areEqualWhenTheySayTheSame() {
    let event = CallEvent.retrying(operation: "GET a", failures: 1, after: .seconds(2), error: error)
    #expect(event == .retrying(operation: "GET a", failures: 1, after: .seconds(2), error: error))
    #expect(event != .retrying(operation: "GET a", failures: 2, after: .seconds(2), error: error))
    #expect(
      event
        != .retrying(
          operation: "GET a", failures: 1, after: .seconds(2), error: ODataError(.notFound, operation: "GET a")))
    #expect(CallEvent.sent(operation: "GET a") != .sent(operation: "GET b"))
    #expect(CallEvent.sent(operation: "GET a") != .answered(operation: "GET a", status: nil))
    #expect(CallEvent.answered(operation: "GET a", status: 200) != .answered(operation: "GET a", status: 201))
    #expect(CallEvent.waiting(operation: "GET a", until: noon) != .waiting(operation: "GET a", until: noon + 1))
  }

  @Test func budget_saysWhatIsLeft() {
    var budget = CallBudget(
      minute: .init(limit: 60, remaining: 59), day: .init(limit: 5000, remaining: 4999), dayReset: noon,
      closedUntil: nil, waiting: 0, underWay: 0, errors: [:])
    #expect("\(budget)" == "59 of 60 calls left this minute, 4999 of 5000 today")
    budget.waiting = 2
    budget.underWay = 1
    budget.closedUntil = noon
    #expect(
      "\(budget)" == "59 of 60 calls left this minute, 4999 of 5000 today, 2 waiting, 1 under way, "
        + "none before 2026-01-01T12:00:00Z")
  }

  @Test func policies_sayWhatTheyLimitAndRepeat() {
    #expect(
      "\(ConnectionPolicies())" == "60 calls a minute, 5000 a day; up to 4 attempts within 60.0 seconds")
    #expect("\(ConnectionPolicies.bare)" == "no limits; one attempt")
  }

  @Test func options_sayHowCallsWait() {
    #expect("\(CallOptions.interactive)" == "interactive")
    let options = CallOptions(priority: .bulk, deadline: noon, maximumWait: .seconds(5), waitsForNextDay: true)
    #expect("\(options)" == "bulk, waits at most 5.0 seconds, sent by 2026-01-01T12:00:00Z, waits for the next day")
  }

  @Test func sites_areThoseOfAllCountries() {
    #expect(Site.allCases.count == 7)
    #expect(Set(Site.allCases).count == 7)
    #expect(Site.allCases.allSatisfy { "\($0)".hasPrefix("https://start.exactonline.") })
  }
}
