import ExactOnlineTesting
import Foundation
import ODataRuntime
import Testing

@testable import ExactOnlineRuntime

@Suite("Rate headers", .timeLimit(.minutes(4)))
struct RateHeaderTests {
  let time = ManualTime()

  /// The budget after one call that was answered with these fields.
  private func budget(_ headers: [String: String]) async throws -> CallBudget {
    let connection = TestConnection(time: time) { _ in
      var answer = CannedResponse.rows
      for (name, value) in headers { if let name = HTTPField.Name(name) { answer.headerFields[name] = value } }
      return answer
    }
    try await connection.call()
    return try #require(await connection.division.callBudget())
  }

  @Test func bothFamilies_areLearned() async throws {
    let budget = try await budget([
      "X-RateLimit-Limit": "9000", "X-RateLimit-Remaining": "4321",
      "X-RateLimit-Reset": String(Int(time.now.timeIntervalSince1970 + 7200) * 1000),
      "X-RateLimit-Minutely-Limit": "100", "X-RateLimit-Minutely-Remaining": "7",
      "X-RateLimit-Minutely-Reset": "1578392880000",
    ])
    #expect(budget.minute == .init(limit: 100, remaining: 7))
    #expect(budget.day == .init(limit: 9000, remaining: 4321))
    #expect(budget.dayReset == time.now + 7200)
  }

  @Test func missingFamily_isUnknownAndNotZero() async throws {
    let minute = try await budget(["X-RateLimit-Minutely-Limit": "60", "X-RateLimit-Minutely-Remaining": "5"])
    #expect(minute.minute.remaining == 5)
    #expect(minute.day == .init(limit: 5000, remaining: 4999))
    let day = try await budget(["X-RateLimit-Limit": "5000", "X-RateLimit-Remaining": "10"])
    #expect(day.minute == .init(limit: 60, remaining: 59))
    #expect(day.day.remaining == 10)
    let none = try await budget([:])
    #expect(none.minute == .init(limit: 60, remaining: 59))
    #expect(none.day == .init(limit: 5000, remaining: 4999))
    #expect(none.closedUntil == nil)
  }

  @Test(arguments: [
    "", "-1", "0x10", "many", "1e9", "99999999999999999999", "60, 60", " 7", "7.5", "NaN", "٧",
  ])
  func nonsense_isIgnored(value: String) async throws {
    let budget = try await budget([
      "X-RateLimit-Limit": value, "X-RateLimit-Remaining": value, "X-RateLimit-Reset": value,
      "X-RateLimit-Minutely-Limit": value, "X-RateLimit-Minutely-Remaining": value,
      "X-RateLimit-Minutely-Reset": value,
    ])
    // HTTP itself takes the space from a field's ends.
    if value != " 7" {
      #expect(budget.minute == .init(limit: 60, remaining: 59))
      #expect(budget.day == .init(limit: 5000, remaining: 4999))
    }
    #expect(budget.dayReset == time.now + 86400)
  }

  @Test func limitOfZeroAndMoreLeftThanThereIs_areNonsense() async throws {
    let budget = try await budget([
      "X-RateLimit-Limit": "0", "X-RateLimit-Minutely-Limit": "60", "X-RateLimit-Minutely-Remaining": "61",
    ])
    #expect(budget.minute == .init(limit: 60, remaining: 59))
    #expect(budget.day.limit == 5000)
  }

  @Test(arguments: ["1767225660", "0", "253402300800000", "1735689600000"])
  func resetInSecondsOrFarAway_isIgnored(reset: String) async throws {
    let budget = try await budget(["X-RateLimit-Remaining": "100", "X-RateLimit-Reset": reset])
    #expect(budget.dayReset == time.now + 86400)
  }

  @Test(arguments: ["1767225660", "253402300800000", "nonsense", "1735689600000"])
  func resetThatCannotBe_doesNotMoveTheWaitAfterA429(reset: String) async throws {
    let script = Script(
      .status(429, headers: ["X-RateLimit-Minutely-Remaining": "0", "X-RateLimit-Minutely-Reset": reset]), .rows)
    let connection = TestConnection(time: time) { _ in script.next() }
    let start = time.now
    try await connection.moving { try await connection.call() }
    #expect(time.now == start + 60)
  }

  /// From the answers to two calls it is unknown which of them the service counted first.
  @Test func answersOutOfOrder_doNotRaiseWhatIsLeft() {
    var record = RateLimitRecord()
    let demand = RateLimitRecord.Demand(endpoint: "x", leavesReserve: false, isCounted: true)
    func answer(_ order: UInt64, remaining: String) {
      let headers = RateLimitHeaders([.init("X-RateLimit-Minutely-Remaining")!: remaining])
      record.settle(
        order: order, endpoint: "x", isCounted: true, .answered(status: 200, headers), .exactOnline, now: 2000)
    }
    for _ in 0..<3 { _ = record.admit(demand, .exactOnline, now: 1000) }
    answer(2, remaining: "20")
    answer(1, remaining: "21")
    #expect(record.minuteFree(.exactOnline) == 19)
    answer(3, remaining: "22")
    #expect(record.minuteFree(.exactOnline) == 20)
    _ = record.admit(demand, .exactOnline, now: 3000)
    answer(4, remaining: "30")
    #expect(record.minuteFree(.exactOnline) == 30)
  }
}
