public import ODataRuntime

/// An authorization that knows which app it speaks for. Limits are an app's: connections that share a
/// ``RateLimiter`` count together when their apps are the same.
public protocol AppAuthorization: Authorization {
  /// The app's client id, as it is registered with Exact Online. It is no secret.
  var clientID: String { get }
}
