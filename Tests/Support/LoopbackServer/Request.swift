/// A request as it came over the wire.
package struct Request: Sendable {
  package let method: String
  /// The request target, byte for byte.
  package let target: String
  package let headers: [(name: String, value: String)]
  package let body: [UInt8]
  /// Numbers the connections of the server, from 1.
  package let connection: Int

  /// The value of the first header of that name, in any case.
  package subscript(header: String) -> String? {
    headers.first { $0.name.lowercased() == header.lowercased() }?.value
  }

  package var bodyText: String { String(decoding: body, as: UTF8.self) }

  /// The target up to its query.
  package var path: String { String(target.prefix { $0 != "?" }) }
}
