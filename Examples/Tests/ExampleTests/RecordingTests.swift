import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineTesting
import Foundation
import Testing

/// The lines that the comments of `ExactOnlineTesting` show about cassettes; `.ci/pages` finds them here.
@Suite struct RecordingTests {
  @Test func cassette_isPlayedFromItsFile() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let recorder = RecordingTransport(wrapping: AsyncHTTPClientTransport())
    // … a client with this transport makes its calls …
    try recorder.cassette.write(to: file)

    let transport = ReplayTransport(try Cassette(contentsOf: file))
    #expect(transport.unplayed.isEmpty)
  }
}
