package import ExactOnlineRuntime

/// The settings of a connection, as stored by `exact-online login`. Its tokens are in a separate file.
package struct ConnectionProfile: Sendable, Codable, CustomStringConvertible, CustomReflectable {
  /// The site: a country, or a URL; see ``SiteName``.
  package var site: String
  package var clientID: String
  package var clientSecret: String
  /// The redirect URI as registered; nil if the browser returned to this machine.
  package var redirectURI: String?
  /// The default division of commands.
  package var division: Int32?
  /// The secret that signs notifications, from the App Center.
  package var webhookSecret: String?

  package init(
    site: Site, clientID: String, clientSecret: String, redirectURI: String? = nil, division: Int32? = nil,
    webhookSecret: String? = nil
  ) {
    self.site = SiteName.name(of: site)
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.redirectURI = redirectURI
    self.division = division
    self.webhookSecret = webhookSecret
  }

  /// The secrets, which must not be printed.
  package var secrets: [String] { [clientSecret, webhookSecret].compactMap(\.self) }

  /// The site and the client id, without the secrets.
  package var description: String { "ConnectionProfile(\(site), \(clientID))" }
  package var customMirror: Mirror { Mirror(self, children: ["site": site, "clientID": clientID]) }
}
