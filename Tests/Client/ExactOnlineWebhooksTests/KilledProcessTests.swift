import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite
import Foundation
import PostgreSQLServer
import TestSupport
import Testing

/// A receiving process is killed, again and again, while notifications arrive doubled and in another order.
@Suite(.timeLimit(.minutes(30))) struct KilledProcessTests {
  private static func setting(_ name: String, _ value: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? value
  }

  /// EXACT_WEBHOOK_DELIVERIES and EXACT_WEBHOOK_KILLS set the numbers: 100,000 and 200 take minutes.
  @Test func everyAcknowledgedEvent_isHandedOut_inTheOrderOfItsRow() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("webhooks.sqlite")
    try await check(Self.setting("EXACT_WEBHOOK_DELIVERIES", 1_500), database: ["sqlite", path]) {
      try SQLiteWebhookStore(at: path)
    }
  }

  @Test func sameInPostgreSQL() async throws {
    let table = PostgreSQLTable()
    _ = try await table.store()
    try await check(
      Self.setting("EXACT_WEBHOOK_DELIVERIES", 500),
      database: ["postgresql", try await TestServer.connectionString(), table.name]
    ) { try await table.store() }
  }

  private func check(_ count: Int, database: [String], store: () async throws -> any WebhookStore) async throws {
    let kills = Self.setting("EXACT_WEBHOOK_KILLS", 4)
    var random = SeededGenerator(seed: 100)
    var ledger = Ledger()
    // A number and a body for each delivery.
    var waiting = try Deliveries.bodies(count, &random).enumerated().map { ($0.offset, $0.element) }[...]
    var left = kills
    while !waiting.isEmpty || !ledger.isHandedOut {
      let process = try ChildProcess(BuiltProduct.url("WebhookProcess"), [Samples.secret] + database)
      var sent: [Int: String] = [:]
      var acknowledged = 0
      var quota = left > 0 ? count / (kills + kills / 4 + 1) + random.below(5) : Int.max
      func fill() {
        while sent.count < 64, let (number, body) = waiting.popFirst() {
          sent[number] = body
          try? process.write("\(number) \(body)\n")
        }
      }
      fill()
      for await line in process.lines {
        if let number = ledger.read(line) {
          sent[number] = nil
          acknowledged += 1
          fill()
        }
        if acknowledged == quota {
          left -= 1
          quota = .max
          process.kill()
        } else if sent.isEmpty, waiting.isEmpty, ledger.isHandedOut {
          process.close()
        }
      }
      // The service sends again what was not answered.
      waiting = ArraySlice(sent.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) + waiting
      #expect(ledger.problems.isEmpty)
      guard ledger.problems.isEmpty else { return }
    }
    #expect(left == 0)
    #expect(ledger.acknowledged == count)
    // The last process was closed: what is left was handed out before, and its end was cut off.
    let store = try await store()
    try await store.release("main")
    let rest = try await store.claim(upTo: count, for: "test", at: Date() + 60, until: Date() + 120)
    #expect(rest.allSatisfy { $0.attempts > 1 })
  }
}

/// Notifications as the network brings them.
private enum Deliveries {
  /// Bodies of events of some rows, a second apart: 5 % come twice, 20 % change places with the next one.
  static func bodies(_ count: Int, _ random: inout SeededGenerator) throws -> [String] {
    var events: [WebhookEvent] = []
    var second = 0
    while events.count < count {
      second += 1
      let event = try Samples.event(random.below(max(1, count / 20)), second: second)
      events.append(event)
      if random.below(20) == 0, events.count < count { events.append(event) }
    }
    for index in events.indices.dropLast() where random.below(5) == 0 { events.swapAt(index, index + 1) }
    return events.map { String(decoding: Samples.signer.body($0), as: UTF8.self) }
  }
}

/// The output of the processes, compared with what is allowed. An acknowledged event was kept before; what was kept has
/// to be done in the end.
private struct Ledger {
  private(set) var acknowledged = 0
  private(set) var problems: [String] = []
  /// The times of each row's events that are kept and not done.
  private var kept: [Substring: Set<Int64>] = [:]

  var isHandedOut: Bool { kept.isEmpty }

  /// Returns the number of an acknowledgement.
  mutating func read(_ line: String) -> Int? {
    let words = line.split(separator: " ")
    if words[0] == "ack" {
      acknowledged += 1
      return Int(words[1])
    }
    guard words.count == 3, let time = Int64(words[2]) else {
      problems.append(line)
      return nil
    }
    switch words[0] {
    case "kept": kept[words[1], default: []].insert(time)
    case "claimed":
      if let first = kept[words[1]]?.min(), first < time { problems.append("\(line) before \(first)") }
    default:
      kept[words[1]]?.remove(time)
      if kept[words[1]]?.isEmpty == true { kept[words[1]] = nil }
    }
    return nil
  }
}
