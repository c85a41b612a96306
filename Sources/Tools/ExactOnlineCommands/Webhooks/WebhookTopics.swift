import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineWebhooks
import TypedRows

/// The names of topics on a command line: `Accounts`, `accounts`, `crm/Accounts`.
enum WebhookTopics {
  static func topic(_ text: String) throws -> WebhookEvent.Topic {
    let word = text.trimming(while: \.isWhitespace).lowercased()
    let known = WebhookEvent.Topic.knownValues
    if let topic = known.first(where: { $0.rawValue.lowercased() == word || $0.resource?.lowercased() == word }) {
      return topic
    }
    throw CommandFailure.wrongInput(
      "'\(text.clipped)' is not a topic.", advice: Suggestion.advice(for: text, among: known.map(\.rawValue)))
  }
}
