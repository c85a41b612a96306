import ClientBlueprint
import Diagnostics

/// Rules about the annotations of sets and functions besides their methods, and about descriptions.
enum FactRules {
  static let pageSizeChanged = DiffRule(
    "page-size-changed", reading: .neutral, "The maximum number of rows per page has changed.",
    advice: "The number of calls for reading changes.")
  static let selectRequired = DiffRule(
    "select-required-changed", reading: .neutral, "A read without `$select` is now refused, or no longer refused.",
    advice: "The client always sends one; check untyped requests.")
  static let permissionChanged = DiffRule(
    "permission-changed", reading: .risky, writing: .risky, "An app needs another permission.",
    advice: "Register the app for it, and have users consent again.")
  static let webhookTopicChanged = DiffRule(
    "webhook-topic-changed", reading: .risky, "Webhook notifications have another topic, or none.",
    advice: "Subscribe to the new topic.")
  static let webhookTopicAdded = DiffRule(
    "webhook-topic-added", reading: .additive, "There are webhook notifications about a set.")
  static let documentationChanged = DiffRule(
    "documentation-changed", reading: .neutral, "A description has changed.")

  static let all = [
    pageSizeChanged, selectRequired, permissionChanged, webhookTopicChanged, webhookTopicAdded, documentationChanged,
  ]
}

extension ChangeCollector {
  mutating func compareFacts(_ old: ServiceFacts, _ new: ServiceFacts, _ place: Place) {
    if old == new { return }
    if old.pageSize != new.pageSize {
      let (before, after) = (Self.rows(old.pageSize), Self.rows(new.pageSize))
      report(FactRules.pageSizeChanged, place, "Pages had \(before) at most and have \(after).")
    }
    if old.isSelectRequired != new.isSelectRequired {
      let word = new.isSelectRequired ? "is now refused" : "is no longer refused"
      report(FactRules.selectRequired, place, "A read without '$select' \(word).")
    }
    if old.permission != new.permission {
      let (before, after) = (Self.quoted(old.permission), Self.quoted(new.permission))
      report(FactRules.permissionChanged, place, "The permission that an app needs was \(before) and is \(after).")
    }
    if let topic = old.webhookTopic {
      guard topic != new.webhookTopic else { return }
      let after = Self.quoted(new.webhookTopic)
      report(FactRules.webhookTopicChanged, place, "The topic of webhooks was '\(topic)' and is \(after).")
    } else if let topic = new.webhookTopic {
      report(FactRules.webhookTopicAdded, place, "There are webhooks with the topic '\(topic)'.")
    }
  }

  mutating func compareDescription(_ old: String?, _ new: String?, _ place: Place) {
    if old == new { return }
    let word = old == nil ? "is new" : new == nil ? "was removed" : "has changed"
    report(FactRules.documentationChanged, place, "The description \(word).")
  }

  private static func rows(_ count: Int?) -> String { count.map { "\($0) rows" } ?? "an unknown number of rows" }
  private static func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "none" }
}
