public import Foundation

/// A request that a sandbox received, and its response.
public struct SandboxExchange: Sendable, Hashable {
  /// The number of the request, from 1.
  public var number: Int
  /// The time, by the clock of the sandbox.
  public var time: Date
  /// The method as sent: `GET`.
  public var method: String
  /// The path, percent-encoded.
  public var path: String
  /// The query without the question mark, percent-encoded.
  public var query: String
  /// The header fields by lower-case name, without tokens and cookies.
  public var headers: [String: String]
  /// The first 16 KB of the body; empty for the login page and the token endpoint.
  public var body: [UInt8]
  /// The status of the response.
  public var status: Int
  /// The header fields of the response, by lower-case name.
  public var answerHeaders: [String: String]
  /// The first 16 KB of the response; empty for the login page and the token endpoint.
  public var answer: [UInt8]
  /// The time until the response, in milliseconds.
  public var milliseconds: Double
}
