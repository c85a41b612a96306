import Foundation
import HTTPTypes
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension HTTPResponse {
  init(_ response: HTTPURLResponse) {
    var fields = HTTPFields()
    for (name, value) in response.allHeaderFields {
      if let name = name as? String, let name = HTTPField.Name(name), let value = value as? String {
        fields.append(HTTPField(name: name, value: value))
      }
    }
    self.init(status: .init(code: response.statusCode), headerFields: fields)
  }

  /// The announced number of bytes, if it can be compared with the received bytes: not after decompression.
  func announcedLength(to method: HTTPRequest.Method) -> Int64? {
    if method == .head || status == .noContent || status == .notModified { return 0 }
    guard !isCompressed, headerFields[.transferEncoding] == nil else { return nil }
    return headerFields[.contentLength].flatMap { Int64($0) }
  }

  private var isCompressed: Bool {
    headerFields[.contentEncoding].map { $0.lowercased() != "identity" } ?? false
  }

  func translated(to method: HTTPRequest.Method, body: ResponseChunks) -> (HTTPResponse, HTTPBody) {
    var response = self
    // URLSession decompressed the body, so it must not look compressed, and its length is not the announced one.
    if isCompressed {
      response.headerFields[.contentEncoding] = nil
      response.headerFields[.contentLength] = nil
    }
    return (response, HTTPBody(body, length: announcedLength(to: method)))
  }
}
