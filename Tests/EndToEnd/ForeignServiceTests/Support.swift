import ClientFixtures
import ExactOnlineAsyncHTTPClient
import LoopbackServer
import ODataRuntime
import Testing

/// Runs a server and a client of the warehouse, below `/V2/Warehouse.svc` as services of this kind have it.
func withWarehouse<Outcome>(
  limits: RequestLimits = RequestLimits(), conventions: ServiceConventions = ServiceConventions(),
  _ handler: @escaping LoopbackServer.Handler,
  _ body: (Warehouse, LoopbackServer) async throws -> Outcome
) async throws -> Outcome {
  try await LoopbackServer.run(handler) { server in
    let client = ODataClient(
      origin: .loopback(server.port), transport: AsyncHTTPClientTransport(),
      limits: limits, conventions: conventions)
    return try await body(Warehouse(root: client.service(at: "/V2/Warehouse.svc/")), server)
  }
}

/// The same with one response to everything.
func withWarehouse<Outcome>(
  answering response: Response, _ body: (Warehouse, LoopbackServer) async throws -> Outcome
) async throws -> Outcome {
  try await withWarehouse({ _ in response }, body)
}

/// The members that every product has.
func product(_ id: Int, _ members: String = "") -> String {
  let size = #"{"Width":"10.5","Height":null,"Box":{"Label":"B"}}"#
  let own = #""ID":\#(id),"Name":"Product \#(id)","Price":"2.5000","Sold":"1","Discontinued":false,"Size":\#(size)"#
  return "{\(own)\(members)}"
}

func results(_ rows: [String], next: String? = nil) -> Response {
  let link = next.map { ",\"__next\":\($0)" } ?? ""
  return .ok(json: "{\"d\":{\"results\":[\(rows.joined(separator: ","))]\(link)}}")
}
