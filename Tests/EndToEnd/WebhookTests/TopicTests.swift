import ExactOnline
import ExactOnlineWebhooks
import Testing

@Suite("Topics", .timeLimit(.minutes(1)))
struct TopicTests {
  /// The code list of the client, and the topics of events.
  @Test func bothListsOfTopics_areTheSame() {
    #expect(Set(WebhookTopic.knownValues.map(\.rawValue)) == Set(WebhookEvent.Topic.knownValues.map(\.rawValue)))
  }
}
