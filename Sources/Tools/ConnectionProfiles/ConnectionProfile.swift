package import ExactOnlineRuntime

/// The settings of one connection, as `exact-online login` stores them. The tokens are in a file of their own.
package struct ConnectionProfile: Sendable, Codable, CustomStringConvertible, CustomReflectable {
  /// A country, or a URL; see ``SiteName``.
  package var site: String
  package var clientID: String
  package var clientSecret: String
  /// As registered; nil where the browser returned to this machine.
  package var redirectURI: String?
  /// The division that commands use unless told otherwise.
  package var division: Int32?
  /// The secret that notifications are signed with, from the App Center.
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

  /// The texts that must never be printed.
  package var secrets: [String] { [clientSecret, webhookSecret].compactMap(\.self) }

  /// The site and the app; the secrets are not shown.
  package var description: String { "ConnectionProfile(\(site), \(clientID))" }
  package var customMirror: Mirror { Mirror(self, children: ["site": site, "clientID": clientID]) }
}
