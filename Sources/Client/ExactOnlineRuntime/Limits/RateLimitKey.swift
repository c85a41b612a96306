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
    var name = ""
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): name += "_"
      default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return name
  }
}
