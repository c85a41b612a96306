import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import Foundation

/// A process that updates a mirror, for tests that kill it. Its arguments are the port and the token of a service on this
/// machine, the division, and the path of the file. It updates again and again, and writes a line for each page that was
/// stored and each update that is done, until it is killed.
@main enum MirrorProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: Int(arguments[1]) ?? 0)),
      authorization: BearerToken(arguments[2]), transport: AsyncHTTPClientTransport(), policies: .bare)
    let division = exact.division(Int32(arguments[3]) ?? 0)
    let mirror = try Mirror(database: arguments[4])
    let sets: [MirrorSet] = [
      .accounts, .items, .salesInvoices, MirrorSet("opportunities") { $0.crm.opportunities }.comparingKeys(),
    ]
    var options = MirrorOptions()
    options.countsRows = false
    options.changes.heldRows = 20
    while true {
      do {
        try await mirror.update(division, sets, options: options) { write("\($0)") }
        write("done")
      } catch {
        write("failed: \(error)")
      }
    }
  }

  private static func write(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
