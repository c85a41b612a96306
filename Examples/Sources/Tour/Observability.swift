import CoreMetrics
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineTracing
import ExactOnlineWebhooks
import Tracing

/// Gives metrics and spans to the backends that the program has chosen.
func observe(
  _ metrics: any MetricsFactory, _ tracer: any Tracer, session: OAuthSession, store: any WebhookStore
) -> (ExactOnlineClient, WebhookInbox) {
  MetricsSystem.bootstrap(metrics)  // before the first client
  InstrumentationSystem.bootstrap(tracer)

  var policies = ConnectionPolicies()
  policies.observer = TracingObserver()
  let exact = ExactOnlineClient(
    site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport(), policies: policies)

  var options = WebhookInboxOptions()
  options.observer = TracingObserver()
  let inbox = WebhookInbox(store: store, options: options)

  return (exact, inbox)
}
