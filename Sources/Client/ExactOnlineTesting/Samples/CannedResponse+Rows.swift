public import HTTPTypes
public import ODataRuntime

extension CannedResponse {
  /// A page of rows: samples, or rows that were read.
  ///
  /// ```swift
  /// let transport = InMemoryTransport(.odata([.sample { $0.name = "Acme" }, CRM.Account.sample()]))
  /// ```
  ///
  /// - Parameters:
  ///   - rows: The rows, written with all their values, whatever the request selects.
  ///   - next: The link to the next page, if there is one.
  ///   - count: The total number of rows, if the request asks for it.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func odata<Value: RowValue>(
    _ rows: [Value], next: String? = nil, count: Int? = nil, status: HTTPResponse.Status = .ok,
    headers: HTTPFields = [:]
  ) -> CannedResponse {
    .odata(
      results: "\(JSONValue.array(rows.map { RowJSON.json($0.row) }))", next: next, count: count, status: status,
      headers: headers)
  }

  /// One row, as the response to a read by key or to a create: a sample, or a row that was read.
  ///
  /// - Parameters:
  ///   - row: The row, written with all its values.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func odata<Value: RowValue>(
    _ row: Value, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> CannedResponse {
    .odata(entity: "\(RowJSON.json(row.row))", status: status, headers: headers)
  }
}
