/// Bodies of responses as they were recorded (Documentation/protocol.md, section 8).
enum Recorded {
  /// Section 8.1, with CR/LF.
  static let syntaxError = Body.error("Bad Request - Error in query syntax.")
  /// Section 8.2.
  static let xmlError =
    #"<?xml version="1.0" encoding="utf-8" standalone="yes"?>"#
    + #"<error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code></code>"#
    + #"<message xml:lang="">Resource not found for the segment &apos;Accounts&apos; &amp; more.</message></error>"#
  /// Section 8.4, the body of a 401 and of redirects.
  static let objectMoved =
    #"<html><head><title>Object moved</title></head><body><h2>Object moved to "#
    + #"<a href="/docs/Login.aspx?ReturnUrl=%2fapi%2fv1%2fcurrent%2fMe">here</a>.</h2></body></html>"#
  /// Section 2.5, an Apigee message.
  static let gatewayFault =
    #"{"fault":{"faultstring":"Unable to identify proxy for host: start.exactonline.nl:443 and url: \/api\/v1","#
    + #""detail":{"errorcode":"messaging.adaptors.http.flow.ApplicationNotFound"}}}"#
  /// Section 1.1: maintenance at night.
  static let maintenance =
    "<!DOCTYPE html>\r\n<html><head><title>Exact Online</title></head><body>Er wordt onderhoud gepleegd.</body></html>"
  /// Section 8.4, in the language of the user.
  static let dutchPage =
    "<html><body>De gegevens die u wilt ophalen kunnen niet gevonden worden of u hebt geen rechten om deze actie uit te "
    + "voeren</body></html>"
  static let generic =
    "A problem has occurred. The cause of this issue will be investigated as soon as possible."
  static let scopeViolated =
    "Forbidden - Application Scope Violated. Cannot read 'organization.administration' scope."
}
