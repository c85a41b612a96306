public import HTTPTypes
public import ODataRuntime
import Synchronization

/// Passes exchanges on to another transport and records them on a ``Cassette``.
///
/// Record once against the real service, then test with a ``ReplayTransport``:
///
/// ```swift
/// let recorder = RecordingTransport(wrapping: AsyncHTTPClientTransport())
/// // … a client with this transport makes its calls …
/// try recorder.cassette.write(to: file)
/// ```
public final class RecordingTransport: ClientTransport {
  private let base: any ClientTransport
  private let bodyLimit: Int
  private let exchanges = Mutex<[Cassette.Exchange]>([])

  /// A transport that records what another one carries.
  ///
  /// - Parameters:
  ///   - base: Carries the exchanges.
  ///   - bodyLimit: The largest body in bytes; 16 MiB by default. Bodies are collected in memory, and larger ones make
  ///     the exchange fail with `HTTPBodyTooLarge`.
  public init(wrapping base: any ClientTransport, bodyLimit: Int = 16 << 20) {
    self.base = base
    self.bodyLimit = bodyLimit
  }

  /// The exchanges so far, in the order in which they finished.
  public var cassette: Cassette { Cassette(exchanges: exchanges.withLock { $0 }) }

  /// Passes the exchange on, and records it when it has finished.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let requestBytes = try await body?.collect(upTo: bodyLimit)
    let (response, responseBody) = try await base.send(request, body: requestBytes.map { HTTPBody($0) })
    let responseBytes = try await responseBody.collect(upTo: bodyLimit)
    let exchange = Cassette.Exchange(
      request: Cassette.Request(request, body: requestBytes ?? []),
      response: Cassette.Response(response, body: responseBytes))
    exchanges.withLock { $0.append(exchange) }
    return (response, HTTPBody(responseBytes))
  }
}
