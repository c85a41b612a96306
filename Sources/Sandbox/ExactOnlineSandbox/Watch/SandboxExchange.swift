public import Foundation

/// A request that a sandbox had, and its answer.
public struct SandboxExchange: Sendable, Hashable {
  /// Counts from 1.
  public var number: Int
  /// By the clock of the sandbox.
  public var time: Date
  /// As it was sent: `GET`.
  public var method: String
  /// Percent-encoded.
  public var path: String
  /// The part behind the question mark, percent-encoded.
  public var query: String
  /// By lower-case name; without tokens and cookies.
  public var headers: [String: String]
  /// The first 16 KB; empty for the login page and the token endpoint.
  public var body: [UInt8]
  /// The status of the answer.
  public var status: Int
  /// The header fields of the answer, by lower-case name.
  public var answerHeaders: [String: String]
  /// The first 16 KB of the answer; empty for the login page and the token endpoint.
  public var answer: [UInt8]
  /// The time until the answer.
  public var milliseconds: Double
}
