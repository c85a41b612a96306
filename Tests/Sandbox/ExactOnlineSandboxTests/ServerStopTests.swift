@testable import ExactOnlineSandbox
import Foundation
import SandboxService
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// NIO ends the process when a connection is accepted and never handled (swift-nio, issue 2813).
@Suite struct ServerStopTests {
  @Test func serverStops_whileConnectionsAreAccepted() async throws {
    for round in 0..<40 {
      let server = try await SandboxServer.start(host: "127.0.0.1", port: 0) { _ in SandboxResponse(204) }
      let port = server.port
      let clients = Task.detached { (0..<30).map { _ in Self.connection(to: port) } }
      // Connections come before the end of the server, or at the same time.
      let early = round % 2 == 0 ? await clients.value : []
      await server.stop()
      let all = early.isEmpty ? await clients.value : early
      #expect(all.count == 30)
      for descriptor in all { close(descriptor) }
    }
  }

  @Test func connectionThatIsNotHandled_isClosedWithTheServer() async throws {
    let server = try await SandboxServer.start(host: "127.0.0.1", port: 0) { _ in SandboxResponse(204) }
    let descriptor = Self.connection(to: server.port)
    defer { close(descriptor) }
    await server.stop()
    var byte: UInt8 = 0
    #expect(read(descriptor, &byte, 1) <= 0)
  }

  /// A socket that is connected, or was refused.
  private static func connection(to port: Int) -> Int32 {
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
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }
}
