import HTTPExchange
import HTTPTypes
import Testing

@Suite struct AbsoluteURLTests {
  private func url(_ path: String?, scheme: String? = "https", authority: String? = "h:8443") throws -> String {
    try HTTPRequest(method: .get, scheme: scheme, authority: authority, path: path).absoluteURL()
  }

  @Test(arguments: [
    ("/a?b=c", "/a?b=c"), (nil, "/"), ("/a%20b%27", "/a%20b%27"), ("/a b", "/a%20b"), ("/50%", "/50%25"),
    ("/\"[x]\"", "/%22%5Bx%5D%22"), ("/é", "/%C3%A9"), ("/a(guid'1')", "/a(guid'1')"), ("/a?x=/../b", "/a?x=/../b"),
  ])
  func path_goesOutAsItIs_exceptForWhatNoURLHolds(path: String?, sent: String) throws {
    #expect(try url(path) == "https://h:8443\(sent)")
  }

  @Test(arguments: ["a", "", "/a/../b", "/./a", "/a/%2e%2E/b", "/a/.."])
  func pathThatAnHTTPLibraryWouldChange_isRefused(path: String) {
    let error = #expect(throws: TransportError.self) { try url(path) }
    #expect(error?.mayHaveBeenSent == false)
  }

  @Test func incompleteRequest_isRefused() {
    #expect(throws: TransportError.self) { try url("/", scheme: nil) }
    #expect(throws: TransportError.self) { try url("/", authority: nil) }
    #expect(throws: TransportError.self) { try url("/", authority: "") }
  }
}
