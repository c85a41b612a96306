import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Deletes of subscriptions and of their lines.
@Suite("Deletes: subscriptions", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct SubscriptionDeleteTests {
  /// A subscription with two lines.
  private func subscription(_ books: Administration) async throws -> UUID {
    try await books.division.subscription.subscriptions.create {
      $0.orderedBy = try Administration.id("customer")
      $0.subscriptionType = try Administration.id("yearly")
      $0.description = "Maintenance"
      $0.subscriptionLines = try ["item", "part"].map { name in
        try .new {
          $0.item = try Administration.id(name)
          $0.quantity = 1
        }
      }
    }.key
  }

  @Test("Delete a subscription")
  func subscription_isDeletedWithItsLines_unlessHoursWereSpentOnIt() async throws {
    try await Administration.run(
      with: ["subscription", "sync", "sync/Subscription"], shows: [.syncFeeds, .syncDeleted, .references]
    ) { books in
      let subscriptions = books.division.subscription.subscriptions
      let (first, second) = (try await subscription(books), try await subscription(books))
      let gone = try await books.rows("sync/Subscription/SubscriptionLines", filter: "EntryID eq guid'\(first)'")
      #expect(gone.count == 2)
      try await subscriptions.delete(first)
      for set in ["Subscriptions", "SubscriptionLines"] {
        #expect(try await books.keys("subscription/\(set)", named: "EntryID") == [.key(second)], "\(set)")
        #expect(try await books.keys("sync/Subscription/\(set)", named: "EntryID") == [.key(second)], "\(set)")
      }
      var kinds: [SandboxValue: SandboxValue] = [.key(first): 23]
      for line in gone { kinds[line["ID"] ?? .null] = 24 }
      #expect(try await books.deleted() == kinds)
      _ = try await books.division.project.timeTransactions.create {
        $0.item = try Administration.id("item")
        $0.quantity = 2
        $0.subscription = second
      }
      await books.refused("The row of 'Subscriptions' is in use and cannot be deleted.") {
        try await subscriptions.delete(second)
      }
    }
  }

  @Test("Delete a subscription line")
  func deletedSubscriptionLine_keepsTheOtherLine() async throws {
    try await Administration.run(
      with: ["subscription", "sync", "sync/Subscription"], shows: [.syncFeeds, .syncDeleted, .deleteForbidden]
    ) { books in
      let lines = books.division.subscription.subscriptionLines
      let id = try await subscription(books)
      let all = try await lines.where { $0.entryID == id }.all()
      #expect(all.count == 2)
      try await lines.delete(all[0])
      for set in ["subscription/SubscriptionLines", "sync/Subscription/SubscriptionLines"] {
        #expect(try await books.keys(set) == [.key(all[1].id)], "\(set)")
      }
      #expect(try await books.keys("subscription/Subscriptions", named: "EntryID") == [.key(id)])
      #expect(try await books.deleted() == [.key(all[0].id): 24])
      let again = await #expect(throws: ODataError.self) { try await lines.delete(all[0]) }
      #expect(again?.status == 403)
    }
  }
}
