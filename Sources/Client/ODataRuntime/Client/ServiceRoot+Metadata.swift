import HTTPTypes

extension ServiceRoot {
  /// The service's `$metadata` document, as the service sent it: CSDL, which nobody has looked into yet. One call.
  ///
  /// - Throws: ``ODataError``. A login page that comes with status 200 is no error here: parse the document.
  public func metadata() async throws -> [UInt8] {
    var request = request(.get, "$metadata")
    // It is XML in every version before OData 4.01 (OData 2.0, overview 2.3), and not to be had as JSON.
    request.headerFields[.accept] = "application/xml"
    return try await performer.perform(request).body
  }
}
