/// What one budget of calls belongs to: an app, on a site, in a division (Exact Online, API limits).
public struct LimitKey: Sendable, Hashable, CustomStringConvertible {
  /// The site, as in ``Host``: `https://start.exactonline.nl`.
  public let host: String
  /// The app's client id; nil where nobody said which app calls.
  public let clientID: String?
  /// Nil for calls outside divisions, such as `current/Me`: no budget counts them, but their errors count.
  public let division: Int32?

  public init(host: String, clientID: String?, division: Int32?) {
    self.host = host
    self.clientID = clientID
    self.division = division
  }

  /// `https://start.exactonline.nl 6a1c… 123456`: different for different keys, and the same in every process.
  public var description: String { "\(host) \(clientID ?? "-") \(division.map(String.init) ?? "-")" }

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
