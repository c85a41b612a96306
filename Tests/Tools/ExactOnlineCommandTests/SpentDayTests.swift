import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The messages of the commands when the calls of the day are used up.
@Suite("A day without calls", .timeLimit(.minutes(2))) struct SpentDayTests {
  private func limit(_ sandbox: Sandbox, perDay: Int) async throws {
    // A midnight during the test would bring new calls. The command goes by the end of the day that the sandbox names.
    let left = 86_400 - sandbox.now.timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400)
    if left < 180 { sandbox.advanceClock(by: .seconds(left + 1)) }
    var request = URLRequest(url: try #require(URL(string: "\(sandbox.url)/sandbox/limits")))
    request.httpMethod = "POST"
    request.httpBody = Data("{\"perDay\":\(perDay)}".utf8)
    _ = try await URLSession.shared.data(for: request)
  }

  @Test func itIsSaidToUsers_notToProgrammers() async throws {
    try await Desk.withSandbox(without: [.errorLimit]) { desk, sandbox in
      try await limit(sandbox, perDay: 1)
      #expect(try await desk.run("get", "crm/Accounts", "--count").status == 0)
      for _ in 1...2 {
        let refused = try await desk.run("get", "crm/Accounts", "--count")
        #expect(refused.status == 5)
        #expect(refused.errors.contains("are used up; nothing was sent\n"), "\(refused.errors)")
        #expect(refused.errors.contains("Run the command again after that."), "\(refused.errors)")
        #expect(!refused.errors.contains("waitsForNextDay"), "\(refused.errors)")
      }
    }
  }

  @Test func statusShowsWhatIsKnown() async throws {
    try await Desk.withSandbox(without: [.errorLimit]) { desk, sandbox in
      try await limit(sandbox, perDay: 1)
      _ = try await desk.run("get", "crm/Accounts", "--count")
      let status = try await desk.run("status")
      #expect(status.status == 0, "\(status.errors)")
      let left = /Calls left: \d+ of 60 this minute, 0 of 1 today; none before 20/
      #expect(status.output.contains(left), "\(status.output)")
      #expect(status.output.contains("\(sandbox.division); the others are not known"), "\(status.output)")
      let json = try await desk.run("status", "--json").output
      #expect(json.contains("\"divisions\":null,\"divisionCodes\":null,"), "\(json)")
    }
  }

  /// Otherwise each document is a line about the same.
  @Test func doctorSaysItOncePerCheck() async throws {
    try await Desk.withSandbox(without: [.errorLimit]) { desk, sandbox in
      try await limit(sandbox, perDay: 1)
      _ = try await desk.run("get", "crm/Accounts", "--count")
      let doctor = try await desk.run("doctor", "--services", "crm,logistics,documents")
      let lines = doctor.output.split(separator: "\n").filter { $0.contains("the metadata of") }
      #expect(lines.count == 1, "\(doctor.output)")
    }
  }
}
