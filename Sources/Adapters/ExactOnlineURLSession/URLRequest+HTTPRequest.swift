import Foundation
import HTTPTypes
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// - Parameter bodyFile: Whether the body comes from a file, and is not part of the request.
func makeURLRequest(_ request: HTTPRequest, body: HTTPBody?, bodyFile: Bool) async throws -> URLRequest {
  let address = try request.absoluteURL()
  // The lenient parser would rewrite characters that it does not accept.
  guard let url = URL(string: address, encodingInvalidCharacters: false), url.absoluteString == address else {
    throw TransportError(.other, mayHaveBeenSent: false, message: "The URL of the request is not valid.")
  }
  var urlRequest = URLRequest(url: url)
  urlRequest.httpMethod = request.method.rawValue
  urlRequest.httpShouldHandleCookies = false
  for field in request.headerFields where field.name != .acceptEncoding {
    urlRequest.addValue(field.value, forHTTPHeaderField: field.name.rawName)
  }
  if let body {
    if !bodyFile { urlRequest.httpBody = Data(try await body.collect(upTo: .max)) }
    // Otherwise URLSession announces a form.
    if request.headerFields[.contentType] == nil {
      urlRequest.setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
    }
  }
  return urlRequest
}
