import ArgumentParser

/// `webhooks`
struct WebhooksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhooks",
    abstract: "Receive, send and repeat notifications.",
    discussion: """
      EXAMPLES
        exact-online webhooks listen --forward-to http://127.0.0.1:3000/webhooks
        exact-online webhooks trigger Accounts
        exact-online webhooks resend last
        exact-online webhooks list
      """,
    subcommands: [
      ListenCommand.self, TriggerCommand.self, ResendCommand.self, ListSubscriptionsCommand.self,
    ])
}
