import Foundation
import HTTPTypes
import SandboxBehaviours
import SandboxService

/// The effect of a fault on a response.
enum FaultAnswer {
  /// The response to a request that is not carried out; nil for faults that let it proceed.
  static func instead(of request: SandboxRequest, _ kind: SandboxFault.Kind) -> SandboxResponse? {
    switch kind {
    case .status(let status):
      return ODataError(
        status, "A problem has occurred. The cause of this issue will be investigated as soon as possible."
      )
      .response(to: request)
    case .maintenancePage: return Maintenance.page
    case .networkPage:
      return .html(
        503,
        "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access "
          + "this server.<p>Reference #18.6f3a1202.1764000000.1a2b3c4d</p></body></html>")
    case .loginRedirect:
      var response = SandboxResponse.html(
        302, "<html><head><title>Object moved</title></head><body><h2>Object moved to here.</h2></body></html>")
      response.headers[.location] = "/docs/Login.aspx"
      return response
    case .loginPage:
      return .html(
        200,
        "<!DOCTYPE html><html><head><title>Exact Online</title></head><body><form action=\"/docs/Login.aspx\">"
          + "<input name=\"user\"><input type=\"password\"></form></body></html>")
    case .redirect(let host):
      var response = SandboxResponse(302)
      response.headers[.location] = "http://\(host)\(request.path)\(request.query.isEmpty ? "" : "?")\(request.query)"
      return response
    case .gatewayFault:
      let fault: JSONNode = .object([
        "fault": .object([
          "faultstring": .string("Unable to identify proxy for host: sandbox and url: \(request.path)"),
          "detail": .object(["errorcode": "messaging.adaptors.http.flow.ApplicationNotFound"]),
        ])
      ])
      return SandboxResponse(500, fault.bytes, type: "application/json")
    case .invalidRequest:
      return SandboxResponse(400, JSONNode.object(["error": "invalid_request"]).bytes, type: "application/json")
    case .emptyBody: return SandboxResponse(200, [], type: "application/json; charset=utf-8")
    case .connectionReset:
      var response = SandboxResponse(200)
      response.delivery = .reset
      return response
    case .licenceExpired:
      var problem = ODataError(403, "Forbidden - Customer's license expired.")
      if let name = HTTPField.Name("Reason") { problem.headers[name] = "LicenseExpired" }
      return problem.response(to: request)
    case .latency, .truncatedBody, .shortBody, .stalledBody, .garbledBody, .contentType, .nextOnOtherHost,
      .otherDivision,
      .lostAnswer:
      return nil
    }
  }

  static func damage(_ response: inout SandboxResponse, _ kind: SandboxFault.Kind) {
    switch kind {
    case .truncatedBody: response.delivery = .truncated(response.body.count / 2)
    case .shortBody: response.body = response.body.dropLast()
    case .stalledBody(let seconds): response.delivery = .stalled(response.body.count / 2, seconds: seconds)
    case .garbledBody:
      guard !response.body.isEmpty else { return }
      let middle = response.body.count / 2
      response.body.replaceSubrange(middle..<min(middle + 4, response.body.count), with: [0xFF, 0x00, 0xC3, 0x28])
    case .contentType(let type): response.headers[.contentType] = type
    case .nextOnOtherHost(let host):
      replace(#""__next":"(https?://)[^/"]+"#, by: "\"__next\":\"$1\(host)", in: &response)
    case .otherDivision(let division):
      replace(#""Division":\d+"#, by: "\"Division\":\(division)", in: &response)
      replace(#"/api/v1/\d+/"#, by: "/api/v1/\(division)/", in: &response)
    case .lostAnswer: response.delivery = .reset
    default: break
    }
  }

  private static func replace(_ pattern: String, by template: String, in response: inout SandboxResponse) {
    let text = String(decoding: response.body, as: UTF8.self)
    response.body = Array(text.replacingOccurrences(of: pattern, with: template, options: .regularExpression).utf8)
  }
}
