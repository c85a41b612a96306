import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineRuntime
import HTTPTypes
import TypedRows

/// `call`
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Make any other call, with the same authorization and limits.",
    discussion: """
      PATH is below the division, as crm/Accounts, or current/Me; or it begins with / and is a path of the site, in \
      which {division} is replaced. Prints the body of the response as it is.

      EXAMPLES
        exact-online call GET 'crm/Accounts?$select=Name&$top=1'
        exact-online call GET 'current/Me?$select=FullName'
        exact-online call POST salesinvoice/PrintedSalesInvoices --input print.json
        exact-online call GET 'crm/$metadata' > crm.xml
      """)

  @Argument(help: ArgumentHelp("GET, POST, PUT or DELETE.", valueName: "method"))
  var method: String

  @Argument(help: ArgumentHelp("The path, with or without a query.", valueName: "path"))
  var path: String

  @Option(name: .shortAndLong, help: ArgumentHelp("A file with the body; - is standard input.", valueName: "file"))
  var input: String?

  @Option(help: ArgumentHelp("The media types to ask for. (default: JSON)", valueName: "type"))
  var accept: String?

  @Option(help: ArgumentHelp("The media type of the body. (default: JSON, or XML where it is)", valueName: "type"))
  var contentType: String?

  @Flag(name: .long, help: "Print the status and the header fields before the body.")
  var include = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard ["GET", "POST", "PUT", "DELETE"].contains(method.uppercased()) else {
      throw ValidationError("'\(method)' is not a method: GET, POST, PUT or DELETE.")
    }
    for (option, type) in [("--accept", accept), ("--content-type", contentType)] {
      // HTTPTypes would send spaces in place of line feeds.
      guard type.map(HTTPField.isValidValue) ?? true else {
        throw ValidationError("\(option) is not a media type, such as application/json.")
      }
    }
  }

  func run() async throws {
    let console = Console.standard
    let body = try input.map { try bytes(of: InputFile($0)) }
    let address = try address()
    let connection = try Connection(options)
    try connection.checkAddress(address)
    let division = try await connection.division()
    let verb = HTTPRequest.Method(method.uppercased()) ?? .get
    let response: ODataResponse
    do {
      response = try await division.send(verb, address, accept: accept, contentType: contentType, body: body)
    } catch let error as CancellationError {
      Connection.noteInterruption(of: verb, path.clipped)
      throw error
    }
    if include {
      console.print("\(response.status.code)")
      for field in response.headerFields where !Self.hidden.contains(field.name.canonicalName) {
        console.print("\(field.name): \(field.value)")
      }
      console.print()
    }
    console.write(bytes: response.body)
    if console.outputIsTerminal, response.body.last.map({ $0 != UInt8(ascii: "\n") }) == true { console.print() }
  }

  /// The path, below the address of its service where that is not below the division, as `current` is not.
  private func address() throws -> String {
    guard !path.hasPrefix("/"), !path.prefix(while: { !"?(".contains($0) }).contains("://") else { return path }
    if path.lowercased().hasPrefix("api/v1/") { return "/\(path)" }
    if let division = path.split(separator: "/", maxSplits: 1).first, division.allSatisfy(\.isNumber) {
      throw CommandFailure.wrongInput(
        "'\(path.clipped)' begins with the number of a division.",
        advice: "Give it as --division \(division) and leave it out here, or begin with /api/v1/\(division)/.")
    }
    return ServiceCatalog.standard.address(of: path) ?? path
  }

  /// The bytes as they are. JSON is UTF-8 (RFC 8259, 8.1); XML names its encoding itself.
  private func bytes(of file: InputFile) throws -> [UInt8] {
    let isMarkup = file.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
    if contentType?.lowercased().contains("json") ?? !isMarkup { _ = try file.text() }
    return file.bytes
  }

  private static let hidden: Set<String> = ["set-cookie"]
}
