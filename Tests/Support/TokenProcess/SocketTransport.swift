import Foundation
import HTTPTypes
import ODataRuntime

#if canImport(Glibc)
  import Glibc
#endif

/// Carries requests to 127.0.0.1 over a socket of the system's, one connection for each: a process that starts in
/// milliseconds, without an HTTP library.
struct SocketTransport: ClientTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: 1 << 20) ?? []
    var lines = ["\(request.method) \(request.path ?? "/") HTTP/1.1", "Host: \(request.authority ?? "")"]
    lines += request.headerFields.map { "\($0.name): \($0.value)" }
    lines += ["X-Process: \(getpid())", "Content-Length: \(content.count)", "Connection: close"]
    let message = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + content
    let port = request.authority?.split(separator: ":").last.flatMap { UInt16($0) } ?? 80
    return try Self.parsed(try Self.exchange(message, port))
  }

  private static func exchange(_ message: [UInt8], _ port: UInt16) throws -> [UInt8] {
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, type, 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw TransportError(.connect, mayHaveBeenSent: false, message: "no connection") }
    guard write(descriptor, message, message.count) == message.count else {
      throw TransportError(.connectionLost, mayHaveBeenSent: true, message: "not sent")
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return answer }
      answer += buffer[..<count]
    }
  }

  private static func parsed(_ answer: [UInt8]) throws -> (HTTPResponse, HTTPBody) {
    let text = String(decoding: answer, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
      throw TransportError(.truncated, mayHaveBeenSent: true, message: "no answer")
    }
    return (HTTPResponse(status: .init(code: status)), HTTPBody(Array(text[end.upperBound...].utf8)))
  }
}
