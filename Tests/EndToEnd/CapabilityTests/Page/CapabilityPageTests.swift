import ExactOnlineWebhooks
import TestSupport
import Testing

/// Documentation/capabilities.md says what the client has, and which test shows it.
@Suite("The page of capabilities", .timeLimit(.minutes(1)))
struct CapabilityPageTests {
  private static let head = """
    # Capabilities

    Tasks of integrations with Exact Online, and the call for each, after `try await division.`. *Permission* is the group of
    rights that the app needs, *Calls* the number of calls that count towards the [limits](connection.md). *Test* is the
    test in `Tests/EndToEnd/CapabilityTests` that makes the call against the [sandbox](sandbox.md), and checks what it
    changed there.

    The table follows from `Page/capabilities.tsv` there, the generated client and the names of the tests.

    | Capability | Call | Test | Permission | Calls |
    |---|---|---|---|---|

    """

  @Test func page_isThatOfTheClientAndTheTests() throws {
    let sets = try GeneratedSets()
    let tests = try Self.tests()
    var page = Self.head
    for capability in try Capability.all() {
      // Actions are made on the rows of another set, and subscriptions are of one set whatever the topic.
      let entry =
        capability.kind == "trigger"
        ? sets["webhooks", "WebhookSubscriptions"] : sets[capability.service, capability.resource]
      if entry == nil, capability.service != "*" {
        Issue.record("There is no \(capability.service)/\(capability.resource) in the generated client")
      }
      let cells = [
        capability.name, "`\(capability.call(entry?.accessor ?? ""))`", tests[capability.name].map { "`\($0)`" } ?? "",
        entry?.permission ?? "", capability.cost,
      ]
      page += "| \(cells.joined(separator: " | ")) |\n"
    }
    let committed = try Repository.text("Documentation/capabilities.md")
    #expect(committed == page, "The page is to be:\n\(page)")
  }

  @Test func thereAre113() throws {
    let names = try Capability.all().map(\.name)
    #expect(names.count == 113)
    #expect(Set(names).count == names.count)
  }

  /// Documentation/webhooks.md has a line for each topic that is watched.
  @Test func pageOfWebhooks_isThatOfTheClient() throws {
    let sets = try GeneratedSets()
    let page = try Repository.text("Documentation/webhooks.md")
    let watches = try Capability.all().filter { $0.kind == "trigger" }
    #expect(watches.count == 16)
    for watch in watches {
      let path = try #require(WebhookEvent.Topic(rawValue: watch.resource).resource).split(separator: "/")
      let set = try #require(sets[path.dropLast().joined(separator: "/"), String(path.last ?? "")])
      let topic = watch.resource.prefix(1).lowercased() + watch.resource.dropFirst()
      let line = "| \(watch.name.dropFirst(6)) | `.\(topic)` | `\(set.entity)` | `division.\(set.accessor)` |\n"
      #expect(page.contains(line), "The line is to be: \(line)")
    }
  }

  @Test func eachTest_isInASuiteWhoseTestsFailWithoutWhatTheyShow() throws {
    let names = Set(try Capability.all().map(\.name))
    for file in Repository.swiftFiles(in: "Tests/EndToEnd/CapabilityTests") {
      let text = try Repository.text("Tests/EndToEnd/CapabilityTests/\(file)")
      guard names.contains(where: { text.contains("@Test(\"\($0)\")") }) else { continue }
      #expect(text.contains(", .failsWithoutBehaviours, "), "\(file)")
    }
  }

  /// The functions of tests that are called like a capability, by that name.
  private static func tests() throws -> [String: String] {
    var tests: [String: String] = [:]
    for file in Repository.swiftFiles(in: "Tests/EndToEnd/CapabilityTests") {
      let lines = try Repository.text("Tests/EndToEnd/CapabilityTests/\(file)").split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) {
        guard let mark = line.firstRange(of: "@Test(\""), let function = next.firstRange(of: "func ") else { continue }
        let name = line[mark.upperBound...].prefix { $0 != "\"" }
        tests[String(name)] = String(next[function.upperBound...].prefix { $0 != "(" })
      }
    }
    return tests
  }
}
