import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Requests as they are answered, as server-sent events.
@Suite struct LiveRequestTests {
  @Test func requests_areSentWhileTheyAreAnswered() async throws {
    try await ExactService.run { sandbox, client in
      var events = EventReader(sandbox.url + "/sandbox/page/events?contains=accounts").texts.makeAsyncIterator()
      #expect(await events.next()?.contains("retry:") == true)
      _ = try await client.send("GET", "BankAccount?$select=ID")
      _ = try await client.send("GET", "Accounts?$select=ID", headers: ["User-Agent": "<b>mine</b>"])
      var text = ""
      while !text.contains("</tr>"), let part = await events.next() { text += part }
      #expect(text.contains("event: request\ndata: <tr>"))
      #expect(text.contains("crm/Accounts"))
      #expect(text.contains("&lt;b&gt;mine&lt;/b&gt;"))
      #expect(!text.contains("/crm/BankAccount?"))
    }
  }

  @Test func openStream_doesNotKeepTheSandboxFromStopping() async throws {
    try await ExactService.run { sandbox, _ in
      var events = EventReader(sandbox.url + "/sandbox/page/events").texts.makeAsyncIterator()
      #expect(await events.next() != nil)
      await sandbox.stop()
      while await events.next() != nil {}
    }
  }
}

/// Reads a body that does not end, part by part.
private final class EventReader: NSObject, URLSessionDataDelegate {
  let texts: AsyncStream<String>
  private let continuation: AsyncStream<String>.Continuation

  init(_ address: String) {
    (texts, continuation) = AsyncStream.makeStream()
    super.init()
    guard let url = URL(string: address) else { return }
    URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil).dataTask(with: url).resume()
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    continuation.yield(String(decoding: data, as: UTF8.self))
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    continuation.finish()
  }
}
