#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// A port of 127.0.0.1 that waits for one browser to return from a login.
///
/// Not an HTTP server: it reads the first line of each request, up to 16 KiB, and responds with one of two fixed pages.
/// It serves up to sixteen connections in turn, because browsers open some that they do not use.
final class CallbackListener: Sendable {
  private struct Browser {
    let descriptor: Int32
    var received: [UInt8] = []
  }

  private static let longestRequest = 16 * 1024
  private static let connectionLimit = 16

  let port: UInt16
  private let descriptor: Int32

  init(port: UInt16) throws {
    descriptor = CallbackSocket.listen(on: port) ?? -1
    guard descriptor >= 0, let bound = CallbackSocket.port(of: descriptor) else {
      throw LoginAnswer.failure("cannot listen on port \(port) of 127.0.0.1", advice: "Choose another port")
    }
    self.port = bound
  }

  func close() { CallbackSocket.close(descriptor) }

  /// Waits for a request whose target `judge` accepts as the response to the login by returning an outcome.
  func outcome<Outcome>(
    within timeout: Duration, _ judge: (_ target: String) -> Result<Outcome, any Error>?
  ) async throws -> Outcome {
    let deadline = ContinuousClock.now + timeout
    var browsers: [Browser] = []
    defer { for browser in browsers { CallbackSocket.close(browser.descriptor) } }
    while ContinuousClock.now < deadline {
      while let browser = CallbackSocket.accept(descriptor) {
        browsers.append(Browser(descriptor: browser))
        if browsers.count > Self.connectionLimit { CallbackSocket.close(browsers.removeFirst().descriptor) }
      }
      for index in browsers.indices.reversed() {
        guard let target = target(&browsers[index]) else { continue }
        let browser = browsers.remove(at: index)
        defer { CallbackSocket.close(browser.descriptor) }
        guard let outcome = judge(target) else {
          CallbackSocket.write(Self.page("404 Not Found", "This is not the response to the login."), browser.descriptor)
          continue
        }
        CallbackSocket.write(
          Self.page("200 OK", "The login has ended. You can close this page and return to the program."),
          browser.descriptor)
        return try outcome.get()
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw LoginAnswer.failure("no browser returned from the login within \(timeout)")
  }

  /// The target of a browser's request once its first line has arrived; empty if it is not a request, nil to wait for
  /// more.
  private func target(_ browser: inout Browser) -> String? {
    guard let bytes = CallbackSocket.read(browser.descriptor) else { return nil }
    browser.received += bytes
    guard let end = browser.received.firstIndex(of: UInt8(ascii: "\n")) else {
      return bytes.isEmpty || browser.received.count > Self.longestRequest ? "" : nil
    }
    let words = String(decoding: browser.received[..<end], as: UTF8.self).split(separator: " ")
    return words.count == 3 && words[0] == "GET" ? String(words[1]) : ""
  }

  private static func page(_ status: String, _ text: String) -> [UInt8] {
    let body = "<!DOCTYPE html><title>Login</title><p>\(text)</p>"
    let lines = [
      "HTTP/1.1 \(status)", "Content-Type: text/html; charset=utf-8", "Content-Length: \(body.utf8.count)",
      "Referrer-Policy: no-referrer", "Cache-Control: no-store", "Connection: close",
    ]
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }
}

/// The system calls of ``CallbackListener``; none of them blocks.
private enum CallbackSocket {
  static func listen(on port: UInt16) -> Int32? {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return nil }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isBound, prepare(descriptor), systemListen(descriptor, 16) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  static func port(of descriptor: Int32) -> UInt16? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }

  static func accept(_ descriptor: Int32) -> Int32? {
    let browser = systemAccept(descriptor)
    guard browser >= 0 else { return nil }
    guard prepare(browser) else {
      close(browser)
      return nil
    }
    return browser
  }

  /// The bytes received; empty at the end of the stream, nil if none have arrived yet.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0 { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? nil : [] }
    return Array(buffer[..<count])
  }

  /// The pages fit into any socket's buffer.
  static func write(_ bytes: [UInt8], _ descriptor: Int32) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    _ = send(descriptor, bytes, bytes.count, flags)
    // Closing a socket with unread bytes would discard the page.
    _ = systemShutdown(descriptor)
    _ = read(descriptor)
  }

  static func close(_ descriptor: Int32) { systemClose(descriptor) }

  private static func prepare(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
  }
}

// The members above have the same names as the system functions.
private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
private func systemClose(_ descriptor: Int32) { _ = close(descriptor) }
private func systemShutdown(_ descriptor: Int32) -> Int32 {
  #if canImport(Glibc)
    shutdown(descriptor, Int32(SHUT_WR))
  #else
    shutdown(descriptor, SHUT_WR)
  #endif
}
