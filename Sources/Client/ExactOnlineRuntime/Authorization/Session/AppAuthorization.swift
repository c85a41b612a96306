public import ODataRuntime

/// An authorization that knows the app it belongs to. Limits apply per app: connections that share a ``RateLimiter``
/// are counted together if their apps are the same.
public protocol AppAuthorization: Authorization {
  /// The app's client id, as registered with Exact Online. It is not a secret.
  var clientID: String { get }
}
