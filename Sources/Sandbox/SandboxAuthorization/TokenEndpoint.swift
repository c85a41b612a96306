import Foundation
import HTTPTypes
import ODataQueries
package import SandboxService

/// `POST /api/oauth2/token` (Documentation/protocol.md, sections 2.3 and 2.5).
package struct TokenEndpoint: Sendable {
  /// Said of a refresh token that was not used, and is answered like one that was.
  package static let endedHint = "A later login of the same user through the same app ended this one."

  private let issuer: TokenIssuer
  private let isStrict: Bool
  private let endsEarlierLogins: Bool

  /// - Parameters:
  ///   - isStrict: Whether codes and refresh tokens work once, for a time, and not too early.
  ///   - endsEarlierLogins: Whether a login ends the tokens of earlier ones of its user.
  package init(issuer: TokenIssuer, isStrict: Bool, endsEarlierLogins: Bool) {
    self.issuer = issuer
    self.isStrict = isStrict
    self.endsEarlierLogins = endsEarlierLogins
  }

  package func answer(_ request: SandboxRequest) -> SandboxResponse {
    guard request.method == "POST" else {
      var response = Self.refused(405, "invalid_request", hint: "The token endpoint accepts POST.")
      response.headers[.allow] = "POST"
      return response
    }
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.isEmpty || type.contains("x-www-form-urlencoded") else {
      return Self.refused(400, "invalid_request", hint: "The token endpoint accepts forms, not '\(type.prefix(50))'.")
    }
    let fields = FormFields(request.body)
    let header = Self.basic(request.headers[.authorization])
    guard (fields["client_id"] ?? header?.id) == issuer.app.clientID,
      (fields["client_secret"] ?? header?.secret) == issuer.app.clientSecret
    else {
      return Self.refused(
        400, "invalid_request", hint: "client_id or client_secret is missing, or is not that of the sandbox.")
    }
    do throws(TokenIssuer.Refusal) {
      switch fields["grant_type"] {
      case "authorization_code":
        guard let code = fields["code"], let redirectURI = fields["redirect_uri"] else {
          return Self.refused(400, "invalid_request", hint: "code and redirect_uri are required.")
        }
        return Self.granted(
          try issuer.redeem(
            code: code, redirectURI: redirectURI, isStrict: isStrict, endsEarlierLogins: endsEarlierLogins))
      case "refresh_token":
        guard let token = fields["refresh_token"] else {
          return Self.refused(400, "invalid_request", hint: "refresh_token is required.")
        }
        return Self.granted(try issuer.renew(token, isStrict: isStrict))
      default:
        return Self.refused(
          400, "invalid_request", hint: "grant_type must be 'authorization_code' or 'refresh_token'.")
      }
    } catch {
      return Self.refused(error)
    }
  }

  /// The client in a header `Authorization: Basic`, where libraries put it that follow RFC 6749, section 2.3.1.
  private static func basic(_ header: String?) -> (id: String, secret: String)? {
    guard let header, header.lowercased().hasPrefix("basic "),
      let data = Data(base64Encoded: header.dropFirst(6).trimmingCharacters(in: .whitespaces))
    else { return nil }
    let parts = String(decoding: data, as: UTF8.self).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let id = PercentEncoding.decode(parts[0], plusIsSpace: true),
      let secret = PercentEncoding.decode(parts[1], plusIsSpace: true)
    else { return nil }
    return (id, secret)
  }

  private static func granted(_ pair: TokenIssuer.Pair) -> SandboxResponse {
    let seconds = String(Int(TokenIssuer.accessLifetime))
    return json(
      200,
      .object([
        "access_token": .string(pair.accessToken), "token_type": "bearer", "expires_in": .string(seconds),
        "refresh_token": .string(pair.refreshToken),
      ]))
  }

  private static func refused(_ refusal: TokenIssuer.Refusal) -> SandboxResponse {
    switch refusal {
    case .invalidCode:
      refused(
        400, "invalid_grant",
        hint: "The code is unknown, used, older than 3 minutes, or was issued for another redirect_uri.")
    case .tooEarly:
      refused(
        400, "access_denied", "Rate limit exceeded: access_token not expired",
        hint: "Request the next access token 570 s after the last one.")
    case .used:
      refused(
        401, "unauthorized_client", "Old refresh token used.",
        hint: "Each refresh token works once. Store the new one before it is used, under a lock.")
    case .ended:
      refused(401, "unauthorized_client", "Old refresh token used.", hint: endedHint)
    case .expired(let end, let now):
      refused(
        400, "invalid_request", "The refresh token expired at \(american(end)) and it is now \(american(now)).",
        hint: "After 30 days without a renewal the user must log in again.")
    case .unknown:
      refused(400, "invalid_grant", hint: "The refresh token is unknown; the sandbox loses its tokens when it stops.")
    }
  }

  private static func refused(
    _ status: Int, _ error: String, _ description: String? = nil, hint: String? = nil
  ) -> SandboxResponse {
    var response = json(
      status,
      description.map { .object(["error": .string(error), "error_description": .string($0)]) }
        ?? .object(["error": .string(error)]))
    if let hint { response.hint(hint) }
    return response
  }

  private static func json(_ status: Int, _ node: JSONNode) -> SandboxResponse {
    var response = SandboxResponse(status, node.bytes, type: "application/json; charset=utf-8")
    response.headers[.cacheControl] = "no-store"
    return response
  }

  /// `10/11/2022 9:18:20 PM`.
  private static func american(_ seconds: Double) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: seconds))
    let hour = parts.hour ?? 0
    func padded(_ value: Int?) -> String { (value ?? 0) < 10 ? "0\(value ?? 0)" : "\(value ?? 0)" }
    return "\(parts.month ?? 0)/\(parts.day ?? 0)/\(parts.year ?? 0) \((hour + 11) % 12 + 1):\(padded(parts.minute)):"
      + "\(padded(parts.second)) \(hour < 12 ? "AM" : "PM")"
  }
}
