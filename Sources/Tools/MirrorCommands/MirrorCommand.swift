package import ArgumentParser

/// `mirror`
package struct MirrorCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "mirror",
    abstract: "Copy sets into an SQLite file or a PostgreSQL database, and keep the copy up to date.",
    discussion: """
      The first run reads everything, later ones what has changed. Interrupt it at any time: the next run continues \
      where it stopped. The sets are feeds, by the names of their tables: accounts, items, sales_invoices; all for all of \
      them. `exact-online feeds` lists them.

      With --all-divisions, all divisions of the login are copied into PostgreSQL, each by one worker, once a night. \
      Start it on as many machines as you like: they share the divisions and, with --shared-login, one login.

      Put a connection string with a password in EXACT_ONLINE_MIRROR: all users of a machine can read the arguments of \
      a command. libpq's PGPASSWORD and password files work too.

      EXAMPLES
        exact-online mirror accounts items transaction_lines --into books.sqlite
        exact-online mirror all --estimate
        exact-online mirror accounts --history changes --json
        exact-online mirror accounts transaction_lines --audit
        exact-online mirror documents document_attachments --files files
        exact-online mirror all --all-divisions --workers 8 \\
          --into postgresql://exact@db.example/books
      """)

  @OptionGroup var request: MirrorRequest

  package init() {}

  package func run() async throws { try await MirrorRun(request: request).run() }
}
