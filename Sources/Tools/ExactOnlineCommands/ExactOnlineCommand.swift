import ArgumentParser

/// The command line.
struct ExactOnlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Program.name,
    abstract: "Work with Exact Online: read, write, watch, receive webhooks, and try it all on a local sandbox.",
    discussion: """
      EXAMPLES
        exact-online sandbox --seed demo                      start a local stand-in for the service
        exact-online login --sandbox http://127.0.0.1:8800    log in to it
        exact-online get crm/Accounts --where Name~lamp       read rows
        exact-online create crm/Accounts Name=Acme City=Delft
        exact-online watch sync/CRM/Accounts                  changes, as JSON lines
        exact-online doctor                                   find out why something does not work

      EXIT CODES
        0 done · 1 refused by the service, or not found · 2 wrong words, nothing was sent · 3 doctor found a failure
        4 log in first · 5 no answer or no calls left, try again later · 130 interrupted
      """,
    version: "\(Program.name) \(Program.version)",
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Connection",
        subcommands: [
          LoginCommand.self, LogoutCommand.self, StatusCommand.self, DoctorCommand.self, ProfileCommand.self,
          DivisionsCommand.self,
        ]),
      CommandGroup(
        name: "Data",
        subcommands: [
          GetCommand.self, CreateCommand.self, UpdateCommand.self, DeleteCommand.self, DescribeCommand.self,
          CallCommand.self, DownloadCommand.self,
        ]),
      CommandGroup(name: "Changes", subcommands: [WatchCommand.self, WebhooksCommand.self]),
      CommandGroup(name: "Sandbox", subcommands: [SandboxCommand.self]),
    ],
    helpNames: [.short, .long])
}
