import Foundation
import HTTPTypes
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension HTTPURLResponse {
  /// Whether the actual response is still to come (RFC 9110, section 15.2).
  var isInformational: Bool { (100..<200).contains(statusCode) }
}

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

  /// The field values are joined where a field came several times. Where a length came again, it is one length if it is
  /// the same. If not, nobody can tell where the response ends, and what another party takes for the next one (RFC 9112,
  /// section 6.3).
  ///
  /// - Throws: `TransportError` if the lengths differ, or are no numbers.
  mutating func checkLength() throws {
    guard let text = headerFields[.contentLength] else { return }
    let values = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard let value = values.first, values.allSatisfy({ $0 == value }), let length = Int64(value), length >= 0 else {
      throw TransportError(.malformed, mayHaveBeenSent: true, message: "The response has no valid Content-Length.")
    }
    headerFields[.contentLength] = value
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
