#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The tokens of one connection, as issued by the token endpoint. They are never printed.
public struct TokenSet: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The access token, valid for ten minutes; 650 characters or more.
  public let accessToken: String
  /// The refresh token, valid for thirty days and for a single use.
  public let refreshToken: String
  /// The time at which the tokens were requested, by the clock of the requesting program.
  public let obtained: Date
  /// The time for which the access token is valid from then on: 600 seconds.
  public let lifetime: Duration

  /// Creates a set of tokens that were obtained elsewhere.
  ///
  /// - Parameters:
  ///   - accessToken: The access token.
  ///   - refreshToken: The refresh token.
  ///   - obtained: The time at which the tokens were requested; kept in whole milliseconds.
  ///   - lifetime: The time for which the access token is valid from then on; 600 s by default.
  public init(accessToken: String, refreshToken: String, obtained: Date, lifetime: Duration = .seconds(600)) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    // As precise as it is stored.
    self.obtained = Date(milliseconds: obtained.milliseconds)
    self.lifetime = lifetime
  }

  /// The times; the tokens are not shown.
  public var description: String { "TokenSet(obtained: \(obtained), lifetime: \(lifetime))" }
  /// The times; the tokens are not shown.
  public var customMirror: Mirror { Mirror(self, children: ["obtained": obtained, "lifetime": lifetime]) }
}

extension TokenSet {
  /// The format that stores write: JSON with a version.
  private struct Record: Codable {
    var version: Int
    var accessToken: String
    var refreshToken: String
    /// Milliseconds since 1970.
    var obtained: Int64
    /// Milliseconds.
    var lifetime: Int64
  }

  static let version = 1

  /// The record for a store: JSON with a version, which contains the tokens in clear text.
  public func encoded() throws -> [UInt8] {
    let (seconds, attoseconds) = lifetime.components
    let record = Record(
      version: Self.version, accessToken: accessToken, refreshToken: refreshToken,
      obtained: obtained.milliseconds,
      lifetime: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(record))
  }

  /// Reads the tokens from a stored record.
  ///
  /// - Parameter bytes: The stored bytes.
  /// - Throws: ``TokenStoreError`` for anything that ``encoded()`` does not write. Do not overwrite a record that
  ///   cannot be read: it may hold the only refresh token.
  public init(encoded bytes: [UInt8]) throws {
    struct Header: Decodable { var version: Int }
    let decoder = JSONDecoder()
    let data = Data(bytes)
    guard let header = try? decoder.decode(Header.self, from: data) else { throw TokenStoreError(.unreadable) }
    guard header.version == Self.version else { throw TokenStoreError(.unknownVersion(header.version)) }
    guard let record = try? decoder.decode(Record.self, from: data), !record.refreshToken.isEmpty,
      !record.accessToken.isEmpty, (0...Int64.max / 2000).contains(record.lifetime)
    else { throw TokenStoreError(.unreadable) }
    self.init(
      accessToken: record.accessToken, refreshToken: record.refreshToken,
      obtained: Date(milliseconds: record.obtained), lifetime: .milliseconds(record.lifetime))
  }
}
