import CPackagedMetadata
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("Manners of exact-online", .timeLimit(.minutes(2))) struct MannersTests {
  private static let commands = [
    ["login"], ["logout"], ["status"], ["doctor"], ["profile"], ["profile", "list"], ["profile", "use"], ["divisions"],
    ["get"], ["create"], ["update"], ["delete"], ["describe"], ["call"], ["download"], ["watch"], ["mirror"],
    ["feeds"], ["webhooks"], ["webhooks", "listen"], ["webhooks", "trigger"], ["webhooks", "resend"],
    ["webhooks", "list"], ["sandbox"],
  ]

  @Test func help_hasExamples_onStandardOutput() async throws {
    let desk = try Desk()
    for command in Self.commands {
      let help = try await desk.run(command + ["--help"])
      #expect(help.status == 0, "\(command)")
      #expect(help.output.contains("EXAMPLES"), "\(command)")
      #expect(help.output.contains("exact-online \(command.joined(separator: " "))"), "\(command)")
      #expect(help.errors == "", "\(command)")
      // Help is wrapped at 80 columns, and a command that was wrapped cannot be pasted.
      let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines.drop(while: { $0 != "EXAMPLES" }).dropFirst().prefix(while: { !$0.isEmpty }) {
        #expect(line.hasPrefix("  exact-online ") || line.hasPrefix("    "), "\(command): \(line)")
      }
    }
    #expect(try await desk.run("--help").output.contains("EXIT CODES"))
    #expect(try await desk.run("--version").output.hasPrefix("exact-online "))
  }

  @Test func wrongOptions_endWith2_onStandardError() async throws {
    let desk = try Desk()
    for arguments in [["gte"], ["get"], ["get", "crm/Accounts", "--nope"], ["status", "--division", "one"]] {
      let outcome = try await desk.run(arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output == "", "\(arguments)")
      #expect(!outcome.errors.isEmpty, "\(arguments)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func shells_completeWords(shell: String) async throws {
    let outcome = try await Desk().run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("webhooks"))
  }

  @Test func secrets_areNeverPrinted() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let tokens = try desk.folder.text("config/exact-online/profiles/default.tokens.json")
      let json = try #require(try JSONSerialization.jsonObject(with: Data(tokens.utf8)) as? [String: Any])
      let access = try #require(json["accessToken"] as? String)
      let refresh = try #require(json["refreshToken"] as? String)
      let secrets = [access, refresh, sandbox.clientSecret, sandbox.webhookSecret]
      sandbox.inject(.status(400), on: "logistics/Items")
      let runs = [
        ["status"], ["status", "--json"], ["profile", "list", "--json"], ["get", "crm/Accounts", "--verbose"],
        ["call", "GET", "current/Me", "--include"], ["get", "logistics/Items", "--verbose"],
        ["doctor", "--services", "crm"],
        ["webhooks", "list"], ["logout"], ["status"],
      ]
      for arguments in runs {
        let outcome = try await desk.run(arguments)
        for secret in secrets {
          #expect(!outcome.output.contains(secret) && !outcome.errors.contains(secret), "\(arguments)")
        }
      }
    }
  }

  @Test func aTokenOfTheEnvironment_needsNoProfile() async throws {
    try await Desk.withSandbox { _, sandbox in
      let desk = try Desk(["EXACT_ONLINE_TOKEN": sandbox.token, "EXACT_ONLINE_SITE": sandbox.url])
      #expect(try await desk.run("get", "crm/Accounts", "--count").output == "0\n")
      let nowhere = try await Desk(["EXACT_ONLINE_TOKEN": sandbox.token]).run("status")
      #expect(nowhere.status == 2)
      #expect(nowhere.errors.contains("EXACT_ONLINE_SITE"))
    }
  }

  @Test func packagedDocuments_areThoseOfTheFolder() throws {
    let files = FileManager.default.enumerator(atPath: Repository.root.appendingPathComponent("Metadata/services").path)
    let names = (files?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".xml") }
    let packaged = (0..<packagedDocumentCount()).map { String(cString: packagedDocument($0).service) + ".xml" }
    #expect(Set(packaged) == Set(names))
    for index in 0..<packagedDocumentCount() {
      let document = packagedDocument(index)
      let bytes = Array(UnsafeBufferPointer(start: document.bytes, count: document.size))
      #expect(bytes == Array(try Repository.text("Metadata/services/\(String(cString: document.service)).xml").utf8))
    }
  }

  /// A user gets from the text what a program gets from the JSON.
  @Test func sandbox_tellsAllSecretsOfItsApp() async throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let sandbox = try desk.start("sandbox", "--port", "0", "--quiet")
    try await waitUntil { sandbox.output.contains("Ctrl-C") }
    for words in ["client id      ", "client secret  ", "webhook secret ", "refresh token  ", "token          "] {
      #expect(sandbox.output.contains("  \(words)"), "\(sandbox.output)")
    }
    #expect(sandbox.output.contains(SandboxConfiguration(metadata: "").webhookSecret))
    #expect(try await sandbox.interrupt() == 0)
  }

  @Test func sandbox_runsFromAFolderWithoutDocuments() async throws {
    let desk = try Desk()
    let sandbox = try desk.start("sandbox", "--port", "0", "--format", "json", "--quiet")
    try await waitUntil { sandbox.output.contains("\n") }
    #expect(sandbox.output.contains("\"url\":\"http://127.0.0.1:"), "\(sandbox.errors)")
    #expect(try await sandbox.interrupt() == 0)
  }
}
