/// Scheme, host and port of a server: only this server may see the token.
public struct Origin: Sendable, Hashable, CustomStringConvertible {
  /// `https` or `http`, in lower case.
  public let scheme: String
  /// The name or address of the host, in lower case.
  public let host: String
  /// The port; nil for the scheme's default.
  public let port: Int?

  /// The origin of a server.
  ///
  /// - Parameters:
  ///   - scheme: `https`, or `http` for a server on this machine.
  ///   - host: A name or address; an IPv6 address in brackets.
  ///   - port: The port; nil for the scheme's default.
  public init(scheme: String = "https", host: String, port: Int? = nil) {
    self.scheme = scheme.lowercased()
    self.host = host.lowercased()
    self.port = port == (scheme.lowercased() == "https" ? 443 : 80) ? nil : port
  }

  /// Host and port, as in HTTP's Host field.
  public var authority: String { port.map { "\(host):\($0)" } ?? host }
  /// `https://start.exactonline.nl`
  public var description: String { "\(scheme)://\(authority)" }

  /// The request target of a link to this origin.
  ///
  /// - Parameter link: An absolute URL or an absolute path.
  /// - Returns: Nil if the link leads to another origin, contains a user name, or is not a URL.
  public func target(of link: String) -> String? {
    guard link.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
    if link.hasPrefix("/") { return link.hasPrefix("//") ? nil : Self.withoutFragment(link) }
    guard let separator = link.firstRange(of: "://") else { return nil }
    let rest = link[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { return nil }
    // The colons of an IPv6 address are in brackets.
    let hostEnd = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[hostEnd...].firstIndex(of: ":")
    let host = authority[..<(colon ?? authority.endIndex)]
    guard !host.isEmpty else { return nil }
    var port: Int?
    if let colon {
      guard let number = Int(authority[authority.index(after: colon)...]), (1...65535).contains(number) else {
        return nil
      }
      port = number
    }
    let origin = Origin(scheme: String(link[..<separator.lowerBound]), host: String(host), port: port)
    guard origin == self else { return nil }
    let target = Self.withoutFragment(String(rest.dropFirst(authority.count)))
    return target.hasPrefix("/") ? target : "/\(target)"
  }

  private static func withoutFragment(_ link: String) -> String { String(link.prefix { $0 != "#" }) }
}
