import ODataRuntime

/// Identifies the calls that are counted together: those of an app, on a site, in a division
/// (Documentation/protocol.md, section 3.1).
public struct RateLimitKey: Sendable, Hashable, CustomStringConvertible {
  /// The site of the connection.
  public let site: Site
  /// The app's client id; nil where the authorization does not say which app calls.
  public let clientID: String?
  /// Nil for calls outside divisions, such as `current/Me`: no limit counts them, but their errors count.
  public let division: Int32?

  /// For stores of your own, and their tests.
  public init(site: Site, clientID: String?, division: Int32?) {
    self.site = site
    self.clientID = clientID
    self.division = division
  }

  /// `https://start.exactonline.nl 6a1c… 123456`: different for different keys, and the same in every process.
  public var description: String { "\(site) \(clientID ?? "-") \(division.map(String.init) ?? "-")" }

  /// The same as a name for a file: letters, digits, dots, hyphens and underscores, the rest as `%2F`.
  public var fileName: String {
    URLText.fileName(description).replacing("%20", with: "_")
  }
}
