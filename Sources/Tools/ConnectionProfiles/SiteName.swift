package import ExactOnlineRuntime

/// The names of sites on a command line: a country, or a URL.
package enum SiteName {
  package struct Problem: Error, Equatable, CustomStringConvertible {
    package var description: String
  }

  private static let countries: [(name: String, site: Site)] = [
    ("nl", .netherlands), ("be", .belgium), ("de", .germany), ("uk", .unitedKingdom), ("us", .unitedStates),
    ("es", .spain), ("fr", .france),
  ]

  package static var names: String { countries.map(\.name).joined(separator: ", ") }

  /// Parses `nl` or `https://host[:port]`. `http` is accepted for this machine only, since tokens are sent there.
  package static func parse(_ text: String) throws(Problem) -> Site {
    if let country = countries.first(where: { $0.name == text.lowercased() }) { return country.site }
    guard let separator = text.firstRange(of: "://") else {
      throw Problem(description: "'\(text)' is neither one of \(names) nor a URL.")
    }
    let scheme = text[..<separator.lowerBound].lowercased()
    var authority = text[separator.upperBound...]
    if authority.hasSuffix("/") { authority.removeLast() }
    guard let origin = origin(scheme, authority) else {
      throw Problem(description: "'\(text)' is not of the form https://host or https://host:port.")
    }
    guard scheme == "https" || loopback.contains(origin.host) else {
      throw Problem(description: "The token would go to '\(text)' unencrypted: use https.")
    }
    return Site(origin)
  }

  private static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  /// The name of a site, which ``parse(_:)`` reads back.
  package static func name(of site: Site) -> String {
    countries.first { $0.site == site }?.name ?? site.description
  }

  /// Whether a site is on this machine, such as a sandbox.
  package static func isLocal(_ site: Site) -> Bool { loopback.contains(site.origin.host) }

  private static func origin(_ scheme: String, _ authority: Substring) -> Origin? {
    guard ["https", "http"].contains(scheme) else { return nil }
    // IPv6 addresses are in brackets, because of their colons.
    let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[bracket...].firstIndex(of: ":")
    let host = authority[..<(colon ?? authority.endIndex)]
    let isAddress = host.hasPrefix("[") && host.hasSuffix("]")
    let name = isAddress ? host.dropFirst().dropLast() : host
    let allowed = name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      case UInt8(ascii: ":"): isAddress
      default: false
      }
    }
    guard !name.isEmpty, allowed else { return nil }
    var port: Int?
    if let colon {
      guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0 else { return nil }
      port = Int(number)
    }
    return Origin(scheme: scheme, host: String(host), port: port)
  }
}
