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
    case .networkPage: return NetworkBlock.page
    case .loginRedirect:
      var response = SandboxResponse.html(
        302, "<html><head><title>Object moved</title></head><body><h2>Object moved to here.</h2></body></html>")
      response.headers[.location] = "/docs/Login.aspx"
      return response
    case .loginPage: return LoginRedirect.page
    case .redirect(let host):
      var response = SandboxResponse(302)
      response.headers[.location] = "http://\(host)\(request.path)\(request.query.isEmpty ? "" : "?")\(request.query)"
      return response
    case .gatewayFault: return FalseAnswers.gatewayFault(for: request)
    case .invalidRequest: return FalseAnswers.invalidRequest
    case .emptyBody: return FalseAnswers.empty
    case .connectionReset:
      var response = SandboxResponse(200)
      response.delivery = .reset
      return response
    case .licenceExpired: return EndedLicence.refusal(of: request)
    case .latency, .truncatedBody, .shortBody, .stalledBody, .garbledBody, .contentType, .nextOnOtherHost,
      .otherDivision, .lostAnswer:
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
    case .otherDivision(let division): OtherDivision.rename(&response, to: division)
    case .lostAnswer: response.delivery = .reset
    default: break
    }
  }

  private static func replace(_ pattern: String, by template: String, in response: inout SandboxResponse) {
    let text = String(decoding: response.body, as: UTF8.self)
    response.body = Array(text.replacingOccurrences(of: pattern, with: template, options: .regularExpression).utf8)
  }
}
