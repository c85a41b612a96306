import HTTPTypes
import SandboxService

/// Requests as server-sent events: each is the line of the table that it will be.
enum LiveRequests {
  /// The interval of comments, which detect a closed connection.
  private static let interval = Duration.seconds(15)

  static func response(_ control: any ControlOperations, _ filter: RequestFilter) -> SandboxResponse {
    let requests = control.liveRequests()
    let events = AsyncStream<[UInt8]>(bufferingPolicy: .bufferingNewest(500)) { continuation in
      continuation.yield(Array("retry: 2000\n\n".utf8))
      let work = Task {
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            for await request in requests where filter.matches(request) {
              let row = RequestRow.html(request, filter).text.replacing("\n", with: " ")
              continuation.yield(Array("event: request\ndata: \(row)\n\n".utf8))
            }
          }
          group.addTask {
            while !Task.isCancelled {
              try? await Task.sleep(for: interval)
              continuation.yield(Array(": still here\n\n".utf8))
            }
          }
        }
      }
      continuation.onTermination = { _ in work.cancel() }
    }
    var response = SandboxResponse(200, [], type: "text/event-stream; charset=utf-8")
    response.headers[.cacheControl] = "no-store"
    response.stream = events
    return response
  }
}
