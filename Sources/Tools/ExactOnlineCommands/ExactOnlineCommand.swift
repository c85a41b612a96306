import ArgumentParser
import CommandConnection
import CommandConsole
import MirrorCommands

/// The command line.
struct ExactOnlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Program.name,
    abstract: "Work with Exact Online: read, write, watch, receive webhooks, and try it all on a local sandbox.",
    discussion: """
      EXAMPLES
        exact-online sandbox --seed demo
        exact-online login --sandbox http://127.0.0.1:8800
        exact-online get crm/Accounts --where Name~lamp
        exact-online create crm/Accounts Name=Acme City=Delft
        exact-online watch sync/CRM/Accounts
        exact-online doctor

      EXIT CODES
        0 done                       3 doctor or mirror --audit found a fault
        1 refused, or not found      4 log in first
        2 bad usage, nothing sent    5 no answer or no calls left, try again
        130 interrupted
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
      CommandGroup(
        name: "Changes", subcommands: [WatchCommand.self, MirrorCommand.self, FeedsCommand.self, WebhooksCommand.self]),
      CommandGroup(name: "Sandbox", subcommands: [SandboxCommand.self]),
    ],
    helpNames: [.short, .long])
}
