import CommandConnection
import ExactOnlineChanges
import ExactOnlineRuntime
import Foundation
import Testing

/// A command says once that it waits, for how long, and why.
@Suite("Pauses of exact-online") struct PauseNoteTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  private func waiting(_ seconds: Double) -> CallEvent {
    .waiting(operation: "GET crm/Accounts", until: start + seconds)
  }

  @Test func onePause_isOneLine_howeverManyCallsItHoldsUp() {
    let notes = PauseNotes()
    let line = notes.line(for: waiting(41.5), now: start)
    #expect(line == "Waiting 42 s: the calls of this minute are used up.")
    // Calls behind it, which are sent a little later.
    for seconds in [41.5, 42, 50, 90] { #expect(notes.line(for: waiting(seconds), now: start + 1) == nil) }
    #expect(notes.line(for: waiting(101), now: start + 60) == "Waiting 41 s: the calls of this minute are used up.")
  }

  @Test func shortPauses_areNotTold() {
    let notes = PauseNotes()
    #expect(notes.line(for: waiting(1.5), now: start) == nil)
    #expect(notes.line(for: waiting(-3), now: start) == nil)
    #expect(notes.line(for: .sent(operation: "GET crm/Accounts"), now: start) == nil)
  }

  @Test func aLongPause_isToldWithItsEnd() {
    let notes = PauseNotes()
    _ = notes.line(for: waiting(30), now: start)
    #expect(
      notes.line(for: waiting(3600), now: start)
        == "Waiting 60 min, until 2027-01-15T09:00:00Z: the service takes no calls before.")
  }

  @Test func watching_saysWhyItPauses() {
    #expect(
      PauseNotes.line(for: .outOfCalls(set: "crm/Accounts", pause: .seconds(900)))
        == "crm/Accounts: the calls of the day are used up. Trying again in 15 min.")
  }

  /// The limit tells how long the call waits, or refuses it.
  @Test func aRefusalForTheLimits_isNoRetryInNoTime() {
    let error = ODataError(.rateLimited(until: start + 60), operation: "GET crm/Accounts", status: 429)
    let retry = CallEvent.retrying(operation: error.operation, failures: 1, after: .zero, error: error)
    #expect(PauseNotes().line(for: retry, now: start) == nil)
  }

  @Test func retries_areToldWithTheirReason_oncePerPause() {
    let notes = PauseNotes()
    let error = ODataError(.unavailable, operation: "GET api/v1/1/crm/Accounts", status: 503)
    func retry(_ name: String, _ seconds: Double) -> CallEvent {
      var error = error
      error.operation = "GET api/v1/1/\(name)"
      return .retrying(operation: error.operation, failures: 1, after: .seconds(seconds), error: error)
    }
    #expect(
      notes.line(for: retry("crm/Accounts", 5), now: start)
        == "GET crm/Accounts: the service is unavailable (503). Trying again in 5.0 s.")
    #expect(notes.line(for: retry("crm/Contacts", 5), now: start + 1) == nil)
    #expect(notes.line(for: retry("crm/Accounts", 30), now: start + 7)?.hasSuffix("Trying again in 30 s.") == true)
  }
}
