import ClientFixtures
import ExactOnlineAsyncHTTPClient
import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// A client of a server on this machine, and a folder of its own for files.
struct FileConnection {
  static let token = "secret-token"

  let server: LoopbackServer
  let exact: ExactOnlineClient
  /// The folder is inside of another one, so that what leaves it is seen.
  let outside: TemporaryFolder

  var division: Division { exact.division(7) }
  var folder: String { outside.path("files") }
  var path: String { "\(folder)/a.pdf" }

  /// The names in the folder for files.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] }

  static func run(
    authorization: any Authorization = BearerToken(token), policies: ConnectionPolicies = .bare,
    transport: any ClientTransport = AsyncHTTPClientTransport(),
    limits: RequestLimits = .exactOnline, _ handler: @escaping LoopbackServer.Handler,
    _ body: (FileConnection) async throws -> Void
  ) async throws {
    try await LoopbackServer.run(handler) { server in
      let outside = try TemporaryFolder()
      try FileManager.default.createDirectory(atPath: outside.path("files"), withIntermediateDirectories: true)
      let exact = ExactOnlineClient(
        site: .loopback(server.port), authorization: authorization,
        transport: transport, requestLimits: limits, policies: policies)
      try await body(FileConnection(server: server, exact: exact, outside: outside))
    }
  }

  /// An attachment, as a row names it.
  func attachment(name: String? = "a.pdf", size: Int64? = nil) -> RemoteFile {
    RemoteFile(link: "\(server.origin)/docs/SysAttachment.aspx?ID=42&_Division_=7", name: name, size: size)
  }

  func bytes(_ path: String? = nil) -> [UInt8]? {
    FileManager.default.contents(atPath: path ?? self.path).map { Array($0) }
  }
}

/// The first bytes of a PDF.
func pdf(_ count: Int = 1000) -> [UInt8] {
  let mark = Array("%PDF-1.4\n".utf8)
  return Array(mark.prefix(count)) + (mark.count..<max(mark.count, count)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
}
