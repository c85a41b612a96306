/// A country site of Exact Online: `.netherlands` is `https://start.exactonline.nl`.
///
/// An app is registered with one site, and logs in and calls there only.
public struct Site: Sendable, Hashable, CustomStringConvertible {
  /// Scheme, host and port of all calls.
  public let origin: Origin

  /// Another site, or a local server such as the sandbox.
  ///
  /// ```swift
  /// let site = Site(Origin(scheme: "http", host: "127.0.0.1", port: 8080))
  /// ```
  ///
  /// - Parameter origin: Scheme, host and port of the site.
  public init(_ origin: Origin) { self.origin = origin }

  private init(host: String) { origin = Origin(host: host) }

  /// `https://start.exactonline.nl`
  public static let netherlands = Site(host: "start.exactonline.nl")
  /// `https://start.exactonline.be`
  public static let belgium = Site(host: "start.exactonline.be")
  /// `https://start.exactonline.de`
  public static let germany = Site(host: "start.exactonline.de")
  /// `https://start.exactonline.co.uk`
  public static let unitedKingdom = Site(host: "start.exactonline.co.uk")
  /// `https://start.exactonline.com`
  public static let unitedStates = Site(host: "start.exactonline.com")
  /// `https://start.exactonline.es`
  public static let spain = Site(host: "start.exactonline.es")
  /// `https://start.exactonline.fr`
  public static let france = Site(host: "start.exactonline.fr")

  /// The origin: `https://start.exactonline.nl`.
  public var description: String { origin.description }
}

extension Site: CaseIterable {
  /// The sites of Exact Online, one for each country.
  public static let allCases: [Site] = [
    .netherlands, .belgium, .germany, .unitedKingdom, .unitedStates, .spain, .france,
  ]
}
