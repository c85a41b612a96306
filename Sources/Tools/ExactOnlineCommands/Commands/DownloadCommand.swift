import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import TypedRows

/// `download`
struct DownloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "download",
    abstract: "Download the file of a row, such as an attachment, or of an address of the site.",
    discussion: """
      A file is complete or not there: login pages, other pages, broken connections, and files of another size than \
      the row states leave none. Prints its path, or with -o - the file itself.

      EXAMPLES
        exact-online download documents/DocumentAttachments \\
          5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01
        exact-online download -o contract.pdf \\
          'https://start.exactonline.nl/docs/SysAttachment.aspx?…'
        exact-online download documents/DocumentAttachments \\
          5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 -o - | less
        exact-online download logistics/Items 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 \\
          --property PictureUrl
      """)

  @Argument(help: ArgumentHelp("The set of a row, or an address of the site.", valueName: "set|url"))
  var source: String

  @Argument(help: "The key of the row.")
  var key: String?

  @Option(help: ArgumentHelp("The property with the address. (default: the first that is one)", valueName: "name"))
  var property: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, or a folder for the name that it has in the service; - is standard output.", valueName: "path"))
  var output = "."

  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let console = Console.standard
    let isAddress = source.contains("://") || source.hasPrefix("/")
    let set = isAddress ? nil : try ServiceCatalog.standard.set(source)
    let properties = try set.map { try FileProperties(of: $0, property: property) }
    let predicate = try set.map { set in
      guard let key else { throw CommandFailure.wrongInput("The key of a row of \(set.path) is missing.") }
      return try RowKey.predicate(key, of: set)
    }
    let connection = try Connection(options)
    if isAddress { try connection.checkAddress(source) }
    let division = try await connection.division()
    var file = RemoteFile(link: source)
    if let set, let properties, let predicate {
      let query = properties.query
      let (response, code) = try await connection.send(.get, query.target(key: predicate), in: set)
      let row = try RowReading(query: query).page(response, division: code).rows.first
      guard let found = row.flatMap(properties.file) else {
        throw CommandFailure(.refused, "The row of \(set.path) has no file.")
      }
      file = found
    }
    do {
      try await download(file, of: division, console)
    } catch let error as ODataError where isAddress && error.kind == .unsafeLink && error.status == nil {
      // Of another division.
      throw CommandFailure.wrongInput(error.plainDescription)
    }
  }

  private func download(_ file: RemoteFile, of division: Division, _ console: Console) async throws {
    let shows = console.errorIsTerminal
    let progress: @Sendable (TransferProgress) -> Void = { if shows { console.progress("\($0)") } }
    if output == "-" {
      // As a whole: what is in a pipe cannot be taken back if the rest does not arrive.
      let bytes = try await division.download(file, limit: Self.longestOutput, progress: progress)
      if shows { console.progress("") }
      return console.write(bytes: bytes)
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    let path: String
    if exists, isFolder.boolValue {
      path = try await division.download(file, into: output, progress: progress)
    } else {
      path = try OutputFile.checked(output)
      try await division.download(file, to: path, progress: progress)
    }
    if shows { console.progress("") }
    console.print(path)
  }

  /// In bytes; they are held in memory.
  private static let longestOutput = 1 << 30
}
