import HTTPTypes

/// An answer, independent of the server that sends it.
struct SandboxResponse: Sendable {
  var status: Int
  var headers = HTTPFields()
  var body: [UInt8] = []

  init(_ status: Int) { self.status = status }

  init(_ status: Int, _ body: [UInt8], type: String) {
    self.status = status
    self.body = body
    headers[.contentType] = type
  }

  static func json(_ status: Int, _ body: [UInt8]) -> SandboxResponse {
    var response = SandboxResponse(status, body, type: "application/json; charset=utf-8")
    if let name = HTTPField.Name("DataServiceVersion") { response.headers[name] = "2.0;" }
    return response
  }
}
