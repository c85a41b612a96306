import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension HTTPClient {
  /// Sends bytes as they are, and returns all that comes until the other side closes the connection. On a thread of its
  /// own, since the sandbox responds on those of the tests, which may be one or two.
  ///
  /// - Parameter rest: what is sent when something has come, if that does within three seconds.
  func raw(_ message: String, then rest: String? = nil) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result { try exchange(message, then: rest) }) }.start()
    }
  }

  private func exchange(_ message: String, then rest: String?) throws -> String {
    let port = try #require(sandbox.url.split(separator: ":").last.flatMap { Int($0) })
    let (descriptor, isConnected) = Self.connection(to: port)
    defer { close(descriptor) }
    try #require(isConnected)
    let bytes = Array(message.utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    if let rest {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 3000) == 1 {
        let count = read(descriptor, &buffer, buffer.count)
        if count > 0 { answer += buffer[..<count] }
      }
      let bytes = Array(rest.utf8)
      try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    }
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
      answer += buffer[..<count]
    }
  }

  /// A socket, to be closed, and whether it is connected.
  static func connection(to port: Int) -> (descriptor: Int32, isConnected: Bool) {
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, type, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    return (descriptor, isConnected)
  }
}
