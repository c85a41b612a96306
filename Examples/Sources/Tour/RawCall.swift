import ExactOnline

func callDirectly(_ division: Division) async throws {
  let response = try await division.send(.get, "logistics/Items?$top=1&$select=ID,Code")
  print(try response.json()["d"]?[0]?["Code"]?.stringValue ?? "")
}
