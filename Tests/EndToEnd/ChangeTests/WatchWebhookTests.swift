import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import LoopbackServer
import TestSupport
import Testing

@testable import ExactOnlineChanges

/// A set that is watched with the sandbox's own notifications, over HTTP: 5 % are lost, 5 % doubled, and 20 % arrive
/// after later ones.
@Suite("Watching with webhooks", .timeLimit(.minutes(3)))
struct WatchWebhookTests {
  @Test(arguments: [1, 2] as [UInt64])
  func notificationsThatAreLostDoubledAndReordered_missNoChange_andTellNoVersionTwice(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    try await Office.run(["sync/CRM", "webhooks"]) { office in
      let hints = ChangeHints()
      let arrived = Counter()
      let receiver = WebhookReceiver(secrets: [office.sandbox.webhookSecret])
      try await LoopbackServer.run { request in
        if case .event(let event) = try receiver.receive(request.body) {
          arrived.add()
          hints.send(event)
        }
        return Response(200)
      } _: { server in
        try await office.division.webhooks.ensure([.accounts], callback: server.origin + "/hook")
        var changes = AccountChanges(office)
        var policy = office.watchPolicy
        policy.callsPerDay = 1_000_000
        let group = WatchGroup(policy, callsLeft: { nil })
        try await office.watching(from: nil, hints: hints, in: group) { watched in
          var told = await watched.news()
          for _ in 0..<60 {
            let before = arrived.value
            for _ in 0..<(1 + generator.below(5)) { try await changes.make(&generator) }
            if arrived.value > before { await office.nextWake(after: .seconds(2)) }
            office.advance(by: .seconds(3))
            told += await watched.news()
          }
          // The last notification is lost: the change is told after the interval.
          try await changes.make(&generator, order: .lost)
          #expect(await watched.news() == [])
          office.advance(by: .seconds(300))
          let last = await watched.news()
          #expect(!last.isEmpty)
          told += last
          office.advance(by: .seconds(300))
          #expect(await watched.news() == [])

          #expect(try await watched.rows == office.names())
          #expect(told.count == Set(told).count)
        }
        #expect(changes.orders.count > 100 && Set(changes.orders) == Set(WebhookOrder.allCases))
        #expect(arrived.value == changes.notifications)
      }
    }
  }
}

/// Changes of accounts by other users, each with the fate of its notification.
private struct AccountChanges {
  let office: Office
  private(set) var orders: [WebhookOrder] = []
  private var living: [UUID] = []

  init(_ office: Office) { self.office = office }

  /// The number of notifications that arrive. Those that are reordered arrive in pairs.
  var notifications: Int {
    func count(_ order: WebhookOrder) -> Int { orders.count { $0 == order } }
    return count(.normal) + 2 * count(.doubled) + count(.reordered) / 2 * 2
  }

  /// Makes one change, and returns once its notification has been answered or is held back.
  mutating func make(_ generator: inout SeededGenerator, order: WebhookOrder? = nil) async throws {
    let order = order ?? Self.order(&generator)
    office.sandbox.webhookOrder = order
    // Each state has a name of its own, by which a version that is told twice is found.
    orders.append(order)
    let name = "\(orders.count)"
    switch generator.below(10) {
    case 0..<3 where !living.isEmpty: try await office.rename(generator.pick(living), name)
    case 3..<5 where !living.isEmpty:
      try await office.remove(living.remove(at: generator.below(living.count)))
    default: living += try await office.add(name)
    }
    _ = await office.sandbox.webhookDeliveries()
  }

  private static func order(_ generator: inout SeededGenerator) -> WebhookOrder {
    switch generator.below(20) {
    case 0: .lost
    case 1: .doubled
    case 2..<6: .reordered
    default: .normal
    }
  }
}
