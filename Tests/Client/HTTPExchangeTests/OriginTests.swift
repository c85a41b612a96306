import HTTPExchange
import Testing

@Suite struct OriginTests {
  private let origin = Origin(host: "Start.Exactonline.nl")

  @Test(arguments: [
    ("https://start.exactonline.nl/api/x?$skiptoken=guid'1'", "/api/x?$skiptoken=guid'1'"),
    ("HTTPS://START.EXACTONLINE.NL/A", "/A"), ("https://start.exactonline.nl:443/a", "/a"), ("/a?b=c", "/a?b=c"),
    ("https://start.exactonline.nl", "/"), ("https://start.exactonline.nl?x=1", "/?x=1"), ("/a#b", "/a"),
    ("https://start.exactonline.nl/a@b:c", "/a@b:c"), ("https://start.exactonline.nl/a?x=//b", "/a?x=//b"),
  ])
  func ownLinks_giveTheirTarget(link: String, target: String) { #expect(origin.target(of: link) == target) }

  @Test(arguments: [
    "https://evil.example/a", "http://start.exactonline.nl/a", "https://start.exactonline.nl:8443/a",
    "//evil.example/a",
    "https://start.exactonline.nl@evil.example/a", "https://user:pass@start.exactonline.nl/a",
    "https://start.exactonline.nl.evil.example/a", "https://evil.example\\@start.exactonline.nl/a",
    "https:\\\\start.exactonline.nl/a", "/\\evil.example/a", "\\\\evil.example/a",
    "https://start.exactonline.nl\\.evil/a",
    "https://evil.example#@start.exactonline.nl/a", "https://evil.example?@start.exactonline.nl/a", "https:///a",
    "https://start.exactonline.nl:/a", "https://start.exactonline.nl:99999/a", "https://start.exactonline.nl:x/a",
    "javascript:alert(1)", "ftp://start.exactonline.nl/a", "", "a", "https://", "://start.exactonline.nl/a",
    "https://start.exactonline.nl\n.evil/a", "https://start.exactonline.nl/a\r\nHost: evil", "/a\0b",
    "https://start.exactonline.nl%2F@evil.example/", "https://start.exactonline.nl./a",
    "https://sub.start.exactonline.nl/",
  ])
  func otherLinks_giveNone(link: String) { #expect(origin.target(of: link) == nil) }

  @Test func portsAndSchemes() {
    let local = Origin(scheme: "HTTP", host: "127.0.0.1", port: 8080)
    #expect(local.description == "http://127.0.0.1:8080")
    #expect(local.target(of: "http://127.0.0.1:8080/x") == "/x")
    #expect(local.target(of: "http://127.0.0.1/x") == nil)
    #expect(local.target(of: "https://127.0.0.1:8080/x") == nil)
    #expect(Origin(scheme: "http", host: "h", port: 80).authority == "h")
    #expect(Origin(scheme: "https", host: "h", port: 80).authority == "h:80")
  }

  @Test func ipv6() {
    let local = Origin(scheme: "http", host: "[::1]", port: 8080)
    #expect(local.authority == "[::1]:8080")
    #expect(local.target(of: "http://[::1]:8080/x") == "/x")
    #expect(local.target(of: "http://[::1]/x") == nil)
    #expect(local.target(of: "http://[::2]:8080/x") == nil)
    #expect(Origin(scheme: "http", host: "[::1]").target(of: "http://[::1]/x") == "/x")
  }
}
