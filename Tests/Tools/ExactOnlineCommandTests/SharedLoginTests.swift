import ExactOnlineSandbox
import Foundation
import PostgreSQLServer
import TestSupport
import Testing

/// Machines that share a login: here desks, which have nothing in common but the database.
@Suite("exact-online mirror --shared-login", .timeLimit(.minutes(2))) struct SharedLoginTests {
  /// A machine that knows the app, and on which nobody has logged in.
  private func machine(_ shared: SharedDesk) async throws -> SharedDesk {
    shared.at(
      try Desk([
        "EXACT_ONLINE_MIRROR": try await TestServer.connectionString(), "EXACT_ONLINE_SITE": shared.sandbox.url,
        "EXACT_ONLINE_CLIENT_ID": shared.sandbox.clientID, "EXACT_ONLINE_CLIENT_SECRET": shared.sandbox.clientSecret,
      ]))
  }

  private func tokens(_ shared: SharedDesk) async throws -> String? {
    try await shared.sql("SELECT record FROM @.exact_online_tokens").first?[0]
  }

  @Test func oneLogin_servesAllMachines_andIsInOnePlace() async throws {
    try await SharedDesk.withDivisions { shared in
      let other = try await machine(shared)
      let early = try await other.mirror("--all-divisions", "--shared-login")
      #expect(early.status == 4 && early.errors.contains("Nobody has logged in"), "\(early.errors)")
      let first = try await shared.mirror("--all-divisions", "--shared-login")
      #expect(first.status == 0 && first.errors.contains("has moved to the database"), "\(first.errors)")
      #expect(!shared.desk.folder.exists("config/exact-online/profiles/default.tokens.json"))
      let second = try await other.mirror("--all-divisions", "--shared-login", "--now")
      #expect(second.status == 0, "\(second.errors)")
      #expect(second.output.split(separator: "\n").count { $0.contains(": finished, 0 rows") } == 3)
      let estimate = try await other.mirror("--all-divisions", "--shared-login", "--estimate")
      #expect(estimate.status == 0 && estimate.output.contains("one of them for their list"), "\(estimate.errors)")
      // Other commands of the first machine need a login of their own; one with the same name takes its place.
      #expect(try await shared.desk.run("status").status == 4)
      let before = try await tokens(shared)
      #expect(try await shared.desk.run("login", "--sandbox", shared.sandbox.url).status == 0)
      #expect(try await shared.mirror("--all-divisions", "--shared-login").status == 0)
      #expect(try await tokens(shared) != before)
      let record = try #require(try await tokens(shared))
      let secrets = record.matches(of: #/"(?:accessToken|refreshToken)":"([^"]+)"/#).map { String($0.1) }
      #expect(secrets.count == 2)
      for outcome in [early, first, second, estimate] {
        for secret in secrets + [shared.sandbox.clientSecret] {
          #expect(!(outcome.output + outcome.errors).contains(secret))
        }
      }
    }
  }

  @Test func tokenThatIsTooOld_isRenewedOnce_whateverTheNumberOfMachines() async throws {
    try await SharedDesk.withDivisions { shared in
      #expect(try await shared.mirror("--all-divisions", "--shared-login").status == 0)
      for round in 1...2 {
        // The access token has been used for ten minutes, as machines and service see it.
        shared.sandbox.advanceClock(by: .seconds(601))
        try await shared.sql(
          """
          UPDATE @.exact_online_tokens SET record = regexp_replace(record, '"obtained":\\d+',
            '"obtained":' || (substring(record FROM '"obtained":(\\d+)')::bigint - 601000))
          """)
        shared.sandbox.clearRequests()
        let machines = [shared, try await machine(shared), try await machine(shared), try await machine(shared)]
        try await withThrowingDiscardingTaskGroup { group in
          for machine in machines {
            group.addTask {
              let outcome = try await machine.mirror("--all-divisions", "--shared-login", "--now")
              #expect(outcome.status == 0, "round \(round): \(outcome.errors)")
            }
          }
        }
        let renewals = shared.sandbox.requests.filter { $0.path.contains("oauth2/token") }
        #expect(renewals.count == 1, "round \(round)")
      }
    }
  }

  @Test func tokenOfTheEnvironment_andOneDivision_cannotBeShared() async throws {
    let desk = try Desk([
      "EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9",
      "EXACT_ONLINE_MIRROR": "host=127.0.0.1 port=1",
    ])
    for words in [["--all-divisions", "--shared-login"], ["--shared-login"]] {
      #expect(try await desk.run(["mirror", "accounts"] + words).status == 2)
    }
  }
}
