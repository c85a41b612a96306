import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite
import Hummingbird
import ServiceLifecycle

/// A service that is told of changed accounts, and reads them: receives, keeps, answers, and then works in its own time.
/// It ends on SIGTERM and SIGINT, after the work at hand.
///
/// EXACT_SANDBOX is what `exact-online-sandbox --format json` prints; `Examples/webhooks` runs the two together. Against
/// Exact Online the callback is an https address on the domain of the app's redirect URI.
@main struct WebhookService {
  static func main() async throws {
    let settings = try Settings()
    let exact = ExactOnlineClient(
      site: settings.site, authorization: BearerToken(settings.token), transport: AsyncHTTPClientTransport())
    let receiver = WebhookReceiver(secrets: [settings.webhookSecret])
    let inbox = WebhookInbox(store: try SQLiteWebhookStore(at: settings.database))

    let router = Router()
    router.post("hook") { request, _ -> HTTPResponse.Status in
      let body = try await request.body.collect(upTo: receiver.maximumBodySize)
      do {
        switch try receiver.receive(body.readableBytesView) {
        case .verification: break
        case .event(let event): try await inbox.accept(event)
        }
        return .ok
      } catch let refusal as WebhookRefusal {
        return HTTPResponse.Status(code: refusal.status)
      }
    }
    let (ports, running) = AsyncStream<Int>.makeStream()
    var application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: settings.port)),
      onServerRunning: { running.yield($0.localAddress?.port ?? settings.port) })
    application.addServices(
      Subscriber(exact: exact, settings: settings, ports: ports), AccountReader(exact: exact, inbox: inbox))
    try await application.runService()
  }
}

/// Subscribes the callback once the server takes requests: Exact Online asks it for a response first.
struct Subscriber: Service {
  let exact: ExactOnlineClient
  let settings: Settings
  let ports: AsyncStream<Int>

  func run() async throws {
    for await port in ports {
      let callback = settings.callback ?? "http://127.0.0.1:\(port)/hook"
      do {
        let changes = try await exact.division(settings.division).webhooks.ensure([.accounts], callback: callback)
        print("subscribed", changes.topics.map(\.rawValue).joined(separator: ", "))
      } catch {
        print("not subscribed:", error)
      }
      break
    }
    try? await gracefulShutdown()
  }
}

/// Handles the events beside the server.
struct AccountReader: Service {
  let exact: ExactOnlineClient
  let inbox: WebhookInbox

  func run() async throws {
    try await withGracefulShutdownHandler {
      try await inbox.run { event in
        let accounts = exact.division(event.division).crm.accounts
        if let account = try await event.row(in: accounts) {
          print(event.action.rawValue, account.name ?? "")
        } else if let id = event.key(of: CRM.Account.self) {
          print("gone", id)
        }
      }
    } onGracefulShutdown: {
      inbox.stop()
    }
  }
}
