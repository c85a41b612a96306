import Foundation
import HTTPExchange

/// The body of a request in a file, from which URLSession sends it piece by piece. The file is removed with this
/// object.
///
/// A custom stream would need a subclass of InputStream, which Foundation does not support on all platforms.
final class BodyFile: Sendable {
  /// Bodies up to this size are sent from memory.
  private static let largestInMemory: Int64 = 1 << 20

  let url: URL

  /// Writes a streamed body to a file in a folder, unless it is small.
  static func make(of body: HTTPBody?, in folder: String) async throws -> BodyFile? {
    guard let body, body.bytes == nil, (body.length ?? .max) > largestInMemory else { return nil }
    let file = try BodyFile(in: folder)
    let handle = try FileHandle(forWritingTo: file.url)
    defer { try? handle.close() }
    for try await chunk in body {
      do {
        try handle.write(contentsOf: Data(chunk))
      } catch {
        throw failure("\((error as NSError).localizedDescription)")
      }
    }
    return file
  }

  private init(in folder: String) throws {
    url = URL(fileURLWithPath: folder).appendingPathComponent("exact-online-\(UUID().uuidString)")
    let isMade = FileManager.default.createFile(
      atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else { throw Self.failure("'\(url.path)' cannot be created") }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  private static func failure(_ reason: String) -> TransportError {
    TransportError(.other, mayHaveBeenSent: false, message: "The body cannot be written to a temporary file: \(reason)")
  }
}
