import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ConnectionProfiles
import ExactOnlineChanges
@_spi(Generated) import ExactOnlineRuntime
import Foundation
import MirrorCommands
@_spi(Generated) import ODataRuntime
import ServiceAnnotations
import TypedRows

/// `watch`
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Print the changes of a set as JSON lines, until interrupted.",
    discussion: """
      Each line is {"change":"upsert","row":{…}}, {"change":"delete","key":"…"} or {"change":"startOver",…}, after which \
      all rows follow. With --cursor a later run goes on where this one ended, also after a kill. Sets below sync/ cost \
      the fewest calls, and tell of deletions.

      EXAMPLES
        exact-online watch sync/CRM/Accounts --cursor accounts.cursor
        exact-online watch sync/Logistics/Items --once --select Code,Description
        exact-online watch crm/Opportunities --from-now --interval 600 | \\
          while read line; do …; done
      """)

  @OptionGroup var subject: SetArgument

  @Option(help: ArgumentHelp("File that stores how far the changes have been read.", valueName: "file"))
  var cursor: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Seconds between two readings.", valueName: "seconds"))
  var interval: Double = 300

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Properties, separated by commas. (default: all)", valueName: "names"))
  var select: String?

  @Flag(help: "Print what has changed since the cursor, and end.")
  var once = false

  @Flag(help: "Leave out the rows that are there at the start, unless a cursor says where that was.")
  var fromNow = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard (0.1...604_800).contains(interval) else {
      throw ValidationError("--interval is a number of seconds from 0.1 to 604800, a week.")
    }
  }

  func run() async throws {
    let set = try subject.model()
    try set.check(.read, "read")
    guard set.isOfDivision else { throw CommandFailure.wrongInput("\(set.path) has no changes to watch.") }
    let names = try select.map { try RowQuery(set, select: $0).columns }
    try checkDates(of: set)
    WatchedTable.use(set, names: names.map(Set.init))
    if let cursor { _ = try OutputFile.checked(cursor) }
    let start = try storedCursor()
    let connection = try Connection(options)
    let division = try await connection.division()
    guard set.type.key.count == 1, let key = set.type.key.first else { throw unwatchable(set) }
    switch key.kind {
    case .int64: try await watchFeed(rows(of: set, division), division, from: start, set)
    case .guid: try await watch(rows(of: set, division) as Rows<UUID>, division, from: start, set)
    case .string: try await watch(rows(of: set, division) as Rows<String>, division, from: start, set)
    case .int32: try await watch(rows(of: set, division) as Rows<Int32>, division, from: start, set)
    case .int16: try await watch(rows(of: set, division) as Rows<Int16>, division, from: start, set)
    default: throw unwatchable(set)
    }
  }

  private typealias Rows<Key: EntityKey> = EntitySet<WatchedRow<Key>, Methods.Read>

  private func rows<Key>(of set: SetModel, _ division: Division) -> Rows<Key> {
    EntitySet(division.services.service(set.base), set.name)
  }

  private func unwatchable(_ set: SetModel) -> CommandFailure {
    .wrongInput(
      "\(set.path) has no key by which changes could be told.", advice: "Read it: exact-online get \(set.path)")
  }

  /// - Throws: ``CommandFailure`` for a set that is read by `Modified` and cannot be filtered by it: its first reading
  ///   would succeed, and every later one be refused.
  private func checkDates(of set: SetModel) throws {
    guard set.type.key.first?.kind != .int64, set.type.properties.contains(where: { $0.name == "Modified" }),
      let known = set.annotations.filterable?.value, !known.contains("Modified")
    else { return }
    let feed = FeedCatalog.feeds[set.path.replacing(/^bulk/, with: "sync").lowercased()]
    throw CommandFailure.wrongInput(
      "\(set.path) cannot be filtered by Modified, so what has changed in it cannot be asked for.",
      advice: feed.map { "Watch the feed of the same rows: exact-online watch \($0.path)" }
        ?? "Read it: exact-online get \(set.path)")
  }

  // MARK: - Reading

  private func watchFeed(
    _ rows: Rows<Int64>, _ division: Division, from start: ChangeCursor?, _ set: SetModel
  ) async throws {
    if once {
      try await print(rows.changes(since: start, policy: changePolicy).pages, set, after: start)
    } else {
      try await print(rows.watch(from: start, in: group(division)).pages, set, after: start)
    }
  }

  private func watch<Key: DatedKey>(
    _ rows: Rows<Key>, _ division: Division, from start: ChangeCursor?, _ set: SetModel
  ) async throws {
    if once {
      try await print(rows.changes(since: start, policy: changePolicy).pages, set, after: start)
    } else {
      try await print(rows.watch(from: start, in: group(division)).pages, set, after: start)
    }
  }

  private var changePolicy: ChangePolicy {
    var policy = ChangePolicy()
    policy.onEvent = ClockNotes.printer()
    return policy
  }

  private func group(_ division: Division) -> WatchGroup {
    var policy = WatchPolicy()
    policy.interval = .seconds(interval)
    policy.changes = changePolicy
    policy.onEvent = { Console.standard.note(PauseNotes.line(for: $0)) }
    return WatchGroup(division, policy: policy)
  }

  private func print<Pages: AsyncSequence, Key, ID>(
    _ pages: Pages, _ set: SetModel, after start: ChangeCursor?
  ) async throws where Pages.Element == ChangePage<WatchedRow<Key>, ID> {
    let console = Console.standard
    let encoder = JSONEncoder()
    // A cursor is later than the rows that were there, unless the run that was to leave them out was interrupted.
    var isQuiet = fromNow && (start.map { $0.startOver?.reason == .noCursor } ?? true)
    for try await page in pages {
      if !isQuiet {
        if let start = page.startOver {
          console.print(json: "{\"change\":\"startOver\",\"reason\":\"\(start.reason)\"}")
        }
        for key in page.deletions {
          let text = (key as? UUID)?.uuidString.lowercased() ?? "\(key)"
          console.print(json: "{\"change\":\"delete\",\"key\":\(JSONValue.string(text))}")
        }
        for row in page.upserts {
          let value = try JSONValue(parsing: Array(encoder.encode(row)))
          let shown = set.type.properties.compactMap { property in
            value[property.name].map { (property.name, RowReading.value($0, property)) }
          }
          console.print(json: "{\"change\":\"upsert\",\"row\":\(OrderedRow(shown).json)}")
        }
      }
      if page.isLast { isQuiet = false }
      try store(page.cursor)
    }
  }

  // MARK: - Cursor

  private func storedCursor() throws -> ChangeCursor? {
    guard let cursor, let data = FileManager.default.contents(atPath: cursor) else { return nil }
    do {
      return try JSONDecoder().decode(ChangeCursor.self, from: data)
    } catch {
      throw CommandFailure.wrongInput("'\(cursor)' is not a cursor.", advice: "Remove it to read everything again.")
    }
  }

  /// Stores the cursor atomically, after its page was printed: if the process is killed, a page may be repeated, but
  /// none is lost.
  private func store(_ place: ChangeCursor) throws {
    guard let cursor else { return }
    let file = try OutputFile.checked(cursor)
    do {
      try JSONEncoder().encode(place).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandFailure(
        .unavailable, "The cursor cannot be written to '\(cursor)': \(SystemError.words(of: error)).")
    }
  }
}
