import ExactOnline

func callDirectly(_ division: Division) async throws {
  let response = try await division.send(.get, "logistics/Items?$top=1&$select=ID,Code")
  print(try response.json()["d"]?[0]?["Code"]?.stringValue ?? "")
}

func upload(_ xml: [UInt8], to division: Division) async throws -> String {
  let address = "/docs/XMLUpload.aspx?Topic=MatchSets&_Division_=\(division.code)"
  let upload = try await division.send(.post, address, body: xml)
  return upload.text
}
