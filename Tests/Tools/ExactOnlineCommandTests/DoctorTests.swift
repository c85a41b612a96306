import ConnectionProfiles
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite("exact-online doctor", .timeLimit(.minutes(2))) struct DoctorTests {
  private func lines(_ outcome: Desk.Outcome, _ subject: String) -> [Substring] {
    outcome.output.split(separator: "\n").filter { $0.dropFirst(6).hasPrefix(subject) }
  }

  @Test func aGoodConnection_isFine() async throws {
    try await Desk.withSandbox { desk, _ in
      let outcome = try await desk.run("doctor", "--services", "crm,logistics")
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      for subject in [
        "profile", "redirect URI", "code decoding", "login", "clock", "licence", "rights", "webhooks", "metadata",
      ] {
        let found = lines(outcome, subject)
        #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("ok  ") }, "\(subject): \(outcome.output)")
      }
      #expect(outcome.output.contains("2 of 2 services can be read"))
      #expect(outcome.output.contains("2 of 2 documents as known"))
    }
  }

  @Test func deadCallbacks_clocks_andLicences_areFound() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed(
        "webhooks/WebhookSubscriptions", [["Topic": "Accounts", "CallbackURL": "http://127.0.0.1:9/"]])
      sandbox.inject(.licenceExpired, on: "crm/Accounts")
      sandbox.inject(.status(403), on: "logistics/Items")
      let outcome = try await desk.run("doctor", "--services", "crm,logistics", "--json")
      #expect(outcome.status == 3)
      let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let rows = try #require(json as? [[String: Any]])
      func levels(_ subject: String) -> [String] {
        rows.filter { $0["subject"] as? String == subject }.compactMap { $0["level"] as? String }
      }
      #expect(levels("webhooks") == ["fail"], "\(outcome.output)")
      #expect(levels("licence") == ["fail"], "\(outcome.output)")
      #expect(levels("rights").contains("warn"), "\(outcome.output)")
      #expect(rows.allSatisfy { $0["level"] as? String == "ok" || ($0["advice"] as? String)?.isEmpty == false })
      // What it advises ends the subscription.
      let dead = try #require(rows.first { $0["subject"] as? String == "webhooks" })
      let advice = try #require(dead["advice"] as? String)
      let end = try #require(advice.split(separator: "exact-online ").last).split(separator: " ").map(String.init)
      #expect(try await desk.run(end + ["--yes"]).status == 0, "\(advice)")
      #expect(try await sandbox.rows("webhooks/WebhookSubscriptions").isEmpty)
    }
  }

  @Test func aClockThatIsWrong_isFound() async throws {
    try await Desk.withSandbox { desk, sandbox in
      sandbox.advanceClock(by: .seconds(200))
      let outcome = try await desk.run("doctor", "--services", "crm")
      #expect(lines(outcome, "clock").map { $0.prefix(4) } == ["warn"], "\(outcome.output)")
    }
  }

  /// Eight errors of an endpoint, after which this program calls it no more: that is no missing right.
  @Test func callsThatAreHeldBack_areNoMissingRights() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let key = RateLimitKey(
        site: try SiteName.parse(sandbox.url), clientID: sandbox.clientID, division: Int32(sandbox.division))
      try await FileRateLimitStore(in: desk.folder.path("config/exact-online/limits")).update(key) { record in
        record.errors["crm/Accounts"] = Array(repeating: Int64(Date().timeIntervalSince1970 * 1000), count: 8)
      }
      let outcome = try await desk.run("doctor", "--services", "crm,logistics")
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(lines(outcome, "limits").count == 1, "\(outcome.output)")
      #expect(lines(outcome, "limits").first?.hasPrefix("warn") == true, "\(outcome.output)")
      #expect(outcome.output.contains("the right to crm/Accounts is not known"), "\(outcome.output)")
      #expect(lines(outcome, "rights").map { $0.prefix(4) } == ["ok  "], "\(outcome.output)")
      #expect(outcome.output.contains("1 of 1 service can be read"), "\(outcome.output)")
    }
  }

  @Test func aLostLogin_failsWithoutACall() async throws {
    try await Desk.withSandbox { desk, sandbox in
      _ = try await desk.run("logout")
      let outcome = try await desk.run("doctor")
      #expect(outcome.status == 3)
      #expect(outcome.output.contains("→ Run: exact-online login"))
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func redirectURIs_areChecked() async throws {
    for (uri, level) in [
      ("http://app.example/x", "fail"), ("https://localhost/x", "fail"), ("https://app.example/x", "ok  "),
    ] {
      let desk = try Desk()
      try desk.folder.write(
        """
        {"site":"nl","clientID":"a","clientSecret":"hidden-secret","redirectURI":"\(uri)","webhookSecret":"hidden-too"}
        """, to: "config/exact-online/profiles/default.json")
      let outcome = try await desk.run("doctor", "--offline")
      #expect(lines(outcome, "redirect URI").first?.hasPrefix(level) == true, "\(outcome.output)")
      #expect(!outcome.output.contains("hidden"))
    }
  }
}
