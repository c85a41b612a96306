/// The app that is registered with the sandbox, as an app is in Exact's App Center.
package struct SandboxApp: Sendable {
  package var clientID: String
  package var clientSecret: String
  package var webhookSecret: String
  /// Redirect URIs that must be matched exactly; empty to allow any.
  package var redirectURIs: [String]

  package init(clientID: String, clientSecret: String, webhookSecret: String, redirectURIs: [String]) {
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.webhookSecret = webhookSecret
    self.redirectURIs = redirectURIs
  }

  package func allows(redirectURI: String) -> Bool { redirectURIs.isEmpty || redirectURIs.contains(redirectURI) }
}
