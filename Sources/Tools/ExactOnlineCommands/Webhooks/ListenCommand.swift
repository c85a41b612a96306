import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ConnectionProfiles
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Synchronization
import TypedRows

/// `webhooks listen`
struct ListenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listen",
    abstract: "Receive notifications on a port, and forward them to a local program.",
    discussion: """
      Each is verified, forwarded byte for byte, printed, and kept for resend. The sender gets the program's response, \
      so that it resends what failed. --topics subscribes an address until listen ends: on a sandbox its own, elsewhere \
      --callback, the public https address of a tunnel to the port. A topic that is subscribed to another address stays \
      there, unless --replace takes it.

      EXAMPLES
        exact-online webhooks listen --forward-to http://127.0.0.1:3000/webhooks \\
          --topics Accounts,SalesOrders
        exact-online webhooks listen --port 8801 --topics Items \\
          --callback https://tunnel.example/webhooks
        exact-online webhooks listen --json
      """)

  static let usualPort = 8801

  @Option(
    help: ArgumentHelp("The program that gets the notifications.", valueName: "url"), transform: WebhookAddress.init)
  var forwardTo: WebhookAddress?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The port to listen on; 0 for a free one.", valueName: "port"))
  var port = usualPort

  @Option(help: ArgumentHelp("Topics to subscribe to, separated by commas.", valueName: "topics"))
  var topics: String?

  @Option(
    help: ArgumentHelp("The address to subscribe. (default: on a sandbox, this one)", valueName: "url"),
    transform: WebhookAddress.init)
  var callback: WebhookAddress?

  @Flag(help: "Take topics from other addresses, and give them back at the end.")
  var replace = false

  @Flag(help: "Print notifications as JSON lines.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
  }

  func run() async throws {
    Console.cleansUp.store(true, ordering: .releasing)
    let wanted = try RowQuery.words(topics).map { try WebhookTopics.topic($0) }
    guard topics == nil || !wanted.isEmpty else {
      throw CommandFailure.wrongInput("--topics names no topic.", advice: "Name some, as Accounts,SalesOrders.")
    }
    let connection = try Connection(options)
    guard wanted.isEmpty || callback != nil || SiteName.isLocal(connection.site) else {
      throw CommandFailure.wrongInput(
        "Exact Online sends notifications to public https addresses only.",
        advice: "Give the --callback of a tunnel to port \(port).")
    }
    let post = WebhookPost(transport: connection.transport)
    let listener = WebhookListener(
      secret: try connection.webhookSecret(), log: DeliveryLog(connection), post: post, forward: forwardTo,
      printsJSON: json)
    let console = Console.standard
    try await LocalServer.run(port: port, answer: listener.answer) { port in
      let address = "http://127.0.0.1:\(port)/"
      listener.listens(at: address)
      defer { listener.ends() }
      let made = try await subscribe(wanted, callback?.description ?? address, connection)
      console.note("Listening on \(address)\(forwardTo.map { ", forwarding to \($0)" } ?? ""). Ctrl-C ends it.")
      defer { if console.errorIsTerminal { console.note("") } }
      do {
        while true { try await Task.sleep(for: .seconds(3600)) }
      } catch {
        await made?.end()
        throw error
      }
    }
  }

  private func subscribe(
    _ topics: [WebhookEvent.Topic], _ address: String, _ connection: Connection
  ) async throws -> ListenerSubscriptions? {
    guard !topics.isEmpty else { return nil }
    let made = try await ListenerSubscriptions(
      topics, to: address, of: connection.division(), replaces: replace)
    Console.standard.note("Subscribed \(topics.map(\.rawValue).joined(separator: ", ")) to \(address).")
    return made
  }
}
