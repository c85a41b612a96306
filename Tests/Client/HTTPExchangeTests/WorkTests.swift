import HTTPExchange
import HTTPTypes
import Synchronization
import Testing

@Suite("Observed work") struct WorkTests {
  private struct Failure: Error {}

  /// Notes what it is told.
  private final class Recorder: WorkObserver {
    let state = Mutex<[String]>([])
    let fields: HTTPFields

    init(fields: HTTPFields = [:]) { self.fields = fields }

    func begin(_ work: Work) -> any WorkObservation {
      work.addedFields = fields
      return Observation(recorder: self)
    }

    func add(_ line: String) { state.withLock { $0.append(line) } }
    var lines: [String] { state.withLock { $0 } }

    struct Observation: WorkObservation {
      let recorder: Recorder
      func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome {
        recorder.add("run")
        return try await part()
      }
      func end(_ error: (any Error)?) { recorder.add(error.map { "end \(Work.failureName(of: $0))" } ?? "end") }
    }
  }

  @Test func work_endsOnce_withItsError() async throws {
    let recorder = Recorder()
    let observer: (any WorkObserver)? = recorder
    #expect(try await observer.observe(Work(.call, "GET a")) { $0?.name } == "GET a")
    await #expect(throws: Failure.self) {
      try await observer.observe(Work(.call, "GET a")) { _ in throw Failure() }
    }
    #expect(recorder.lines == ["run", "end", "run", "end Failure"])
  }

  @Test func workOfSeveralParts_endsWhenItIsReleased() async throws {
    let recorder = Recorder()
    var work: ObservedWork? = ObservedWork(Work(.changes, "changes a"), by: recorder)
    try await work?.run { #expect(Work.current?.name == "changes a") }
    try await work?.run {}
    #expect(recorder.lines == ["run", "run"])
    work = nil
    #expect(recorder.lines == ["run", "run", "end"])
    #expect(Work.current == nil)
  }

  @Test func withoutAnObserver_noWorkIsMade() async throws {
    let observer: (any WorkObserver)? = nil
    func work() -> Work {
      Issue.record("work was made")
      return Work(.call, "GET a")
    }
    #expect(try await observer.observe(work()) { $0 == nil })
  }

  @Test func exchange_sendsAddedFields_butShowsNone() async throws {
    let parent = try #require(HTTPField.Name("traceparent"))
    let recorder = Recorder(fields: [parent: "00-1-2-01"])
    let observer: (any WorkObserver)? = recorder
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "a", path: "/", headerFields: [.authorization: "Bearer t"])
    let (response, _) = try await observer.exchange(request, "GET a") { sent in
      #expect(sent.headerFields == [.authorization: "Bearer t", parent: "00-1-2-01"])
      return (HTTPResponse(status: .ok), HTTPBody([]))
    }
    #expect(response.status == .ok)
  }

  @Test func numbers_addUp() {
    let work = Work(.page, "GET a")
    work.count("rows", 2)
    work.count("rows", 3)
    work.note("source", .text("store"))
    #expect(work.notes == ["rows": .number(5), "source": .text("store")])
  }
}
