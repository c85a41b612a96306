import ExactOnlineSandbox

/// The app that a sandbox has unless told otherwise.
package enum SandboxApp {
  package static let clientID = SandboxConfiguration(metadata: "").clientID
  package static let clientSecret = SandboxConfiguration(metadata: "").clientSecret
  package static let webhookSecret = SandboxConfiguration(metadata: "").webhookSecret
}
