#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The tokens of one connection, as the token endpoint gave them out. Never prints them.
public struct TokenSet: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// Valid for ten minutes; some 650 characters and more.
  public let accessToken: String
  /// Valid for thirty days, and for one use.
  public let refreshToken: String
  /// The time at which the tokens were requested, by the clock of the program that requested them.
  public let obtained: Date
  /// The time for which the access token is valid from then on: 600 seconds.
  public let lifetime: Duration

  /// Tokens that were obtained elsewhere. `obtained` is kept in whole milliseconds.
  public init(accessToken: String, refreshToken: String, obtained: Date, lifetime: Duration = .seconds(600)) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    // As precise as it is stored.
    self.obtained = Date(timeIntervalSince1970: (obtained.timeIntervalSince1970 * 1000).rounded() / 1000)
    self.lifetime = lifetime
  }

  /// Without the tokens.
  public var description: String { "TokenSet(obtained: \(obtained), lifetime: \(lifetime))" }
  /// Without the tokens.
  public var customMirror: Mirror { Mirror(self, children: ["obtained": obtained, "lifetime": lifetime]) }
}

extension TokenSet {
  /// The form that stores write: JSON with a version.
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

  /// The record as a store keeps it: JSON with a version, and with the tokens in clear text.
  public func encoded() throws -> [UInt8] {
    let (seconds, attoseconds) = lifetime.components
    let record = Record(
      version: Self.version, accessToken: accessToken, refreshToken: refreshToken,
      obtained: Int64((obtained.timeIntervalSince1970 * 1000).rounded()),
      lifetime: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(record))
  }

  /// The tokens in a stored record.
  ///
  /// - Throws: ``TokenStoreError`` for anything that ``encoded()`` does not write. A record that cannot be read must
  ///   not be overwritten: it may hold the only refresh token there is.
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
      obtained: Date(timeIntervalSince1970: Double(record.obtained) / 1000), lifetime: .milliseconds(record.lifetime))
  }
}
