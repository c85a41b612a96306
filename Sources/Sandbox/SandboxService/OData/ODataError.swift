package import HTTPTypes
import ODataQueries
import SandboxStore

/// An error as OData answers it: a status and a sentence.
package struct ODataError: Error, Sendable {
  package var status: Int
  package var message: String
  package var headers = HTTPFields()
  /// The reason and the remedy, which the real service does not state. Sent as the header `X-Sandbox-Hint`.
  package var hint: String?

  package init(_ status: Int, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// A refusal with 405, which names the methods that are allowed (RFC 9110, 15.5.6).
  package static func notAllowed(_ message: String, _ allowed: [String]) -> ODataError {
    var error = ODataError(405, message)
    error.headers[.allow] = allowed.joined(separator: ", ")
    return error
  }

  /// A refusal at the address of a set or of its rows.
  static func notAllowed(_ message: String, at set: SetSchema) -> ODataError {
    // A set without methods is that of a function.
    let methods = set.methods.isEmpty ? [.read] : SetSchema.Method.allCases.filter(set.methods.contains)
    return notAllowed(message, methods.map(\.rawValue))
  }

  /// An error of another kind, as OData has it.
  package init(_ error: any Error) {
    switch error {
    case let error as ODataError: self = error
    case let error as QueryProblem: self.init(error.kind == .unsupported ? 501 : 400, error.message)
    case StoreProblem.duplicateKey: self.init(500, "A row with this key exists already.")
    case StoreProblem.refused(let reason): self.init(500, "The database of the sandbox refused: \(reason).")
    default: self.init(500, "The sandbox failed: \(error).")
    }
  }

  package func response(to request: SandboxRequest) -> SandboxResponse {
    var response: SandboxResponse
    if ContentChoice(request).prefersXML {
      let text =
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"
        + "<error xmlns=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"><code></code>"
        + "<message xml:lang=\"\">\(XMLText.escaped(message))</message></error>"
      response = SandboxResponse(status, Array(text.utf8), type: "application/xml; charset=utf-8")
    } else {
      var writer = JSONWriter()
      writer.raw("{\r\n  \"error\": {\r\n    \"code\": \"\",\r\n    \"message\": {\r\n      \"lang\": \"\",\r\n")
      writer.raw("      \"value\": ")
      writer.string(message)
      writer.raw("\r\n    }\r\n  }\r\n}")
      response = .json(status, writer.bytes)
    }
    for field in headers { response.headers.append(field) }
    if let hint { response.hint(hint) }
    return response
  }
}
