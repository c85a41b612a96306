import HTTPTypes

extension HTTPRequest {
  /// The absolute URL of the request, with the path as it was given.
  ///
  /// Only bytes that no URL may hold (spaces, quotation marks, brackets, letters outside ASCII, a stray percent sign)
  /// are percent-encoded, as some servers put them into their paging links. Everything else must reach the server
  /// untouched: Foundation's lenient parser would encode the percent signs of correct escapes again as soon as one
  /// such byte occurs.
  package func absoluteURL() throws(TransportError) -> String {
    guard let scheme, let authority, !authority.isEmpty else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The request lacks its scheme or authority.")
    }
    let path = path ?? "/"
    guard path.hasPrefix("/") else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request does not begin with '/'.")
    }
    // HTTP libraries resolve dot segments before they send, some also when the dots are percent-encoded.
    let segments = path.prefix { $0 != "?" }.split(separator: "/")
    guard !segments.contains(where: { [".", ".."].contains($0.lowercased().replacing("%2e", with: ".")) }) else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request has a dot segment.")
    }
    return "\(scheme)://\(authority)\(URLText.requestTarget(path))"
  }
}
