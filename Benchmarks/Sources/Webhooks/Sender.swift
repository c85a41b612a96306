import NIOCore
import NIOPosix

/// Posts bodies to a callback on several connections, and measures how long each waits for its response.
enum Sender {
  struct Refused: Error {
    var answer: String
  }

  /// - Parameter pause: the time from one post to the next on a connection; zero posts as soon as there is a response.
  /// - Returns: the time until the response to each.
  static func run(
    port: Int, bodies: [[UInt8]], connections: Int, pause: Duration
  ) async throws -> [Duration] {
    try await withThrowingTaskGroup(of: [Duration].self) { group in
      for number in 0..<connections {
        let own = stride(from: number, to: bodies.count, by: connections).map { bodies[$0] }
        group.addTask {
          // Not all at the same time.
          if pause > .zero { try await Task.sleep(for: pause * number / connections) }
          return try await post(own, port, pause)
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private static func post(_ bodies: [[UInt8]], _ port: Int, _ pause: Duration) async throws -> [Duration] {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      var answers = inbound.makeAsyncIterator()
      var times: [Duration] = []
      var due = ContinuousClock.now
      for body in bodies {
        if pause > .zero {
          try await Task.sleep(until: due)
          due += pause
        }
        let start = ContinuousClock.now
        var request = ByteBuffer(
          string: "POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
            + "Content-Length: \(body.count)\r\n\r\n")
        request.writeBytes(body)
        try await outbound.write(request)
        var answer = ""
        while !answer.hasSuffix("\r\n\r\n"), let part = try await answers.next() { answer += String(buffer: part) }
        guard answer.hasPrefix("HTTP/1.1 200 ") else { throw Refused(answer: answer) }
        times.append(ContinuousClock.now - start)
      }
      return times
    }
  }
}
