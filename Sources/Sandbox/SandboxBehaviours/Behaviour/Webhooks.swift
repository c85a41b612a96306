import Foundation
import HTTPTypes
import SandboxAuthorization
package import SandboxService
import SandboxStore
import SandboxWebhooks

/// ``SandboxBehaviour/webhooks``: a callback is asked for a response before it is subscribed, and then told of changes,
/// signed (Documentation/protocol.md, section 11). `LateValidation.swift` asks it afterwards.
package struct Webhooks: ServiceRule, RequestStage {
  private let topics: [String: String]
  let store: SandboxStore
  let app: SandboxApp
  let sender: WebhookSender
  private let locator: ServiceLocator
  let switches: BehaviourSwitches

  /// - Parameter topics: The topics of tables.
  init(
    topics: [String: String], store: SandboxStore, app: SandboxApp, sender: WebhookSender,
    locator: ServiceLocator, switches: BehaviourSwitches
  ) {
    self.topics = topics
    self.store = store
    self.app = app
    self.sender = sender
    self.locator = locator
    self.switches = switches
  }

  /// The topics of tables.
  static func topics(of services: [ServiceSchema]) -> [String: String] {
    var topics: [String: String] = [:]
    for service in services where !service.path.contains("/") {
      for set in service.sets {
        guard let topic = set.documented.webhookTopic else { continue }
        topics[set.table] = topic
        // The topic of a header also covers its lines.
        for navigation in set.navigations where navigation.isCollection {
          let lines = service.sets[navigation.target]
          if lines.documented.webhookTopic == nil { topics[lines.table] = topic }
        }
      }
    }
    return topics
  }

  package var isActive: Bool { switches.isOn(.webhooks) }

  package func prepare(_ change: inout RowChange) {
    guard change.kind == .create, change.service.path == "webhooks",
      let column = change.set.column(["ClientID"])
    else { return }
    change.payload.values[column] = .text(app.clientID)
  }

  package func kept(_ events: [RowEvent]) {
    sender.send(
      events.compactMap { event in
        guard !event.isSeed, let topic = topics[event.set.table], let key = event.guid else { return nil }
        return WebhookNotice(
          topic: topic, clientID: app.clientID, division: event.division, action: event.kind.rawValue, key: key,
          endpoint: event.address, created: event.now, store: store)
      })
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard isActive, request.method == "POST", request.caller != nil,
      request.segments.suffix(2).map({ $0.lowercased() }) == ["webhooks", "webhooksubscriptions"],
      // A division that is refused asks no callback.
      (try? locator.place(request.path)) != nil, let body = JSONParser.parse(request.body),
      let callback = body["CallbackURL"]?.text,
      let topic = body["Topic"]?.text
    else { return await next(request) }
    if let problem = await problem(callback, topic, request) { return problem.response(to: request) }
    guard !isValidatedLate else { return await validatedLate(next(request), callback, topic) }
    let status = await sender.validate(callback)
    if status != 200 { return Self.refusal(status).response(to: request) }
    return await next(request)
  }

  /// Whether a request is a post to a callback, which the sandbox must not take for a call.
  package static func isCallback(_ request: SandboxRequest) -> Bool {
    HTTPField.Name(CallbackClient.mark).map { request.headers[$0] != nil } ?? false
  }

  private func problem(_ callback: String, _ topic: String, _ request: SandboxRequest) async -> ODataError? {
    guard let url = URL(string: callback), let host = url.host, url.scheme == "https" || url.scheme == "http" else {
      return ODataError(500, "Invalid: Callback URL", hint: "A callback must begin with https.")
    }
    guard !Self.isOwn(url, host, request) else {
      return ODataError(
        500, "Invalid: Callback URL", hint: "The callback is on this sandbox, which accepts no notifications.")
    }
    guard !isForeign(host) else {
      return ODataError(
        500, "Invalid: Callback URL", hint: "The callback must be on the domain of the app's redirect URI.")
    }
    guard await sender.callbacks(topic, in: store).isEmpty else {
      return ODataError(
        500, "Already exists: Webhook subscription",
        hint: "An app has one subscription for a topic and division. Use the existing one, or delete it first.")
    }
    return nil
  }

  private static func refusal(_ status: Int?) -> ODataError {
    ODataError(
      500, "Invalid: Post to callback URL endpoint returns \(CallbackClient.text(status))",
      hint: "The callback must respond to an empty POST with 200 before it is subscribed.")
  }

  /// Whether an address is that at which the client calls the sandbox, or another name of it on this machine.
  private static func isOwn(_ url: URL, _ host: String, _ request: SandboxRequest) -> Bool {
    guard let own = request.host.flatMap({ URL(string: "http://\($0)") }), let ownHost = own.host,
      (url.port ?? (url.scheme == "https" ? 443 : 80)) == (own.port ?? 80)
    else { return false }
    let local: Set<String> = ["localhost", "127.0.0.1", "::1", "0.0.0.0"]
    return host.lowercased() == ownHost.lowercased() || local.contains(host) && local.contains(ownHost)
  }
}
