import HTTPTypes
import Testing
import Tracing

@testable import ExactOnlineTracing

@Suite("URLs of spans") struct SafeURLTests {
  @Test(arguments: [
    ("/api/v1/1/crm/Accounts", "/api/v1/1/crm/Accounts"),
    ("/api/v1/1/crm/Accounts?$select=ID,Name&$top=1", "/api/v1/1/crm/Accounts?$select=ID,Name&$top=1"),
    ("/a?%24select=Name&%24filter=Name%20eq%20'x'", "/a?%24select=Name&%24filter=REDACTED"),
    ("/a/B(guid'1')", "/a/B(REDACTED)"),
    ("/a/B(guid'1')/Lines(2)?$skip=3", "/a/B(REDACTED)/Lines(REDACTED)?$skip=3"),
    ("/a/B()", "/a/B()"),
    ("/a/B('a/b)c(d')/E", "/a/B(REDACTED)/E"),
    ("/a/B(%27a)b%27)/E", "/a/B(REDACTED)/E"),
    ("/a/B('never closed/E", "/a/B(REDACTED"),
    ("/docs/XMLDownload.aspx?Topic=Items&_Division_=7", "/docs/XMLDownload.aspx?Topic=REDACTED&_Division_=7"),
    ("/a?code=secret&access_token=t&plain", "/a?code=REDACTED&access_token=REDACTED&REDACTED"),
    ("/a?$skiptoken=guid'1'", "/a?$skiptoken=REDACTED"),
  ]) func valuesOfKeysAndOptions_areHidden(target: String, shown: String) {
    let request = HTTPRequest(method: .get, scheme: "https", authority: "start.exactonline.nl", path: target)
    #expect(SafeURL(request).text == "https://start.exactonline.nl\(shown)")
  }

  @Test(arguments: [
    ("https", "start.exactonline.nl", "start.exactonline.nl", "443"), ("http", "localhost", "localhost", "80"),
    ("http", "127.0.0.1:8080", "127.0.0.1", "8080"), ("https", "[::1]", "[::1]", "443"),
    ("https", "[::1]:8443", "[::1]", "8443"),
  ]) func addressAndPort_areThoseOfTheServer(scheme: String, authority: String, host: String, port: String) {
    let request = HTTPRequest(method: .get, scheme: scheme, authority: authority, path: "/")
    let attributes = ExchangeAttributes(request, resend: 0).attributes
    #expect(attributes.get("server.address") == .string(host))
    #expect(attributes.get("server.port") == .int64(Int64(port) ?? 0))
  }

  @Test func methodThatTheConventionsDoNotKnow_isOther() {
    let request = HTTPRequest(
      method: HTTPRequest.Method("MERGE") ?? .get, scheme: "https", authority: "localhost", path: "/")
    let attributes = ExchangeAttributes(request, resend: 2).attributes
    #expect(attributes.get("http.request.method") == .string("_OTHER"))
    #expect(attributes.get("http.request.method_original") == .string("MERGE"))
    #expect(attributes.get("http.request.resend_count") == .int64(2))
  }
}
