/// The country site that a connection belongs to. An app is registered with one site, and logs in and calls there only.
public struct Host: Sendable, Hashable, CustomStringConvertible {
  public let origin: Origin

  /// Another site, or a server on this machine that stands in for one.
  public init(_ origin: Origin) { self.origin = origin }

  private init(_ name: String) { origin = Origin(host: name) }

  public static let netherlands = Host("start.exactonline.nl")
  public static let belgium = Host("start.exactonline.be")
  public static let germany = Host("start.exactonline.de")
  public static let unitedKingdom = Host("start.exactonline.co.uk")
  public static let unitedStates = Host("start.exactonline.com")
  public static let spain = Host("start.exactonline.es")
  public static let france = Host("start.exactonline.fr")

  public var description: String { origin.description }
}
