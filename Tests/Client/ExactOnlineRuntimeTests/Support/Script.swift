import ExactOnlineTesting
import ODataRuntime
import Synchronization

/// Answers one after another; the last one for good.
final class Script: Sendable {
  private let answers: [CannedResponse]
  private let position = Mutex(0)

  init(_ answers: CannedResponse...) { self.answers = answers }

  func next() -> CannedResponse {
    let index = position.withLock { position in
      defer { position += 1 }
      return position
    }
    return answers[min(index, answers.count - 1)]
  }
}

extension CannedResponse {
  static let rows = CannedResponse.odata(results: "[]")

  static func status(_ code: Int, headers: [String: String] = [:], text: String = "") -> CannedResponse {
    var fields = HTTPFields()
    for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
    return .text(text, contentType: "text/html", status: .init(code: code), headers: fields)
  }

  /// The one text of a 500 that says nothing of the request (Documentation/protocol.md, section 8.5).
  static let genericFailure = CannedResponse.odataError(
    "A problem has occurred. The cause of this issue will be investigated as soon as possible.",
    status: .internalServerError)

  static let maintenance = CannedResponse.status(
    503, text: "<html><head><title>Maintenance</title></head><body>Exact Online is being updated.</body></html>")

  static let refusedConnection = CannedResponse.failure(
    TransportError(.connect, mayHaveBeenSent: false, message: "connection refused"))

  static let lostConnection = CannedResponse.failure(
    TransportError(.connectionLost, mayHaveBeenSent: true, message: "connection reset by peer"))
}
