public import HTTPTypes

/// Performs requests: the layer between typed calls and the transport.
///
/// ``ODataClient`` is the basic one. A service's own runtime wraps it with features of that service, such as limits and
/// retries.
public protocol RequestPerformer: Sendable {
  /// Sends a request.
  ///
  /// - Parameter request: The request.
  /// - Returns: The response, if it is a success.
  /// - Throws: ``ODataError`` for everything else.
  func perform(_ request: ODataRequest) async throws -> ODataResponse
  /// Sends a request, and reads the response as a part of the call, so that one that cannot be read can be requested
  /// again. By default it is not.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - read: Reads the response, if it is a success.
  /// - Returns: What the response was read as.
  /// - Throws: ``ODataError``.
  func perform<Answer: Sendable>(
    _ request: ODataRequest, reading read: @Sendable (ODataResponse) throws -> Answer
  ) async throws -> Answer
  /// Sends a request and streams the body of the response: for downloads.
  ///
  /// - Parameter request: The request.
  /// - Returns: The head and the body of the response, if it is a success.
  /// - Throws: ``ODataError`` for everything else.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody)
}

extension RequestPerformer {
  /// Sends a request, and reads the response.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - read: Reads the response, if it is a success.
  /// - Returns: What the response was read as.
  /// - Throws: ``ODataError``.
  public func perform<Answer: Sendable>(
    _ request: ODataRequest, reading read: @Sendable (ODataResponse) throws -> Answer
  ) async throws -> Answer {
    try read(try await perform(request))
  }
}
