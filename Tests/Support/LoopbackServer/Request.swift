/// A request as it came over the wire.
public struct Request: Sendable {
  public let method: String
  /// The request target, byte for byte.
  public let target: String
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]
  /// Numbers the connections of the server, from 1.
  public let connection: Int

  /// The value of the first header of that name, in any case.
  public subscript(header: String) -> String? {
    headers.first { $0.name.lowercased() == header.lowercased() }?.value
  }

  public var bodyText: String { String(decoding: body, as: UTF8.self) }

  /// The target up to its query.
  public var path: String { String(target.prefix { $0 != "?" }) }
}
