import ClientFixtures
import ExactOnlineAsyncHTTPClient
import Foundation
import ODataRuntime
import TestSupport

/// The mock-sap of this test run: SAP Gateway's shapes, with CSRF tokens and `If-Match` enforced. It is started for the
/// run and ends with it.
enum MockSAP {
  /// A client as the README advises for SAP Gateway.
  static func client() async throws -> ODataClient {
    ODataClient(
      origin: try await origin.value, transport: AsyncHTTPClientTransport(), middlewares: [CSRFTokens()])
  }

  static func sample() async throws -> GatewaySample {
    GatewaySample(root: try await client().service(at: "/sap/opu/odata/IWBEP/GWSAMPLE_BASIC"))
  }

  static func products() async throws -> ProductService {
    ProductService(root: try await client().service(at: "/sap/opu/odata/sap/API_PRODUCT_SRV"))
  }

  private static let origin = Task { try await start() }

  private static func start() async throws -> Origin {
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mock-sap-server")
    let address = try await CompanionServer.start(program)?.split(separator: ":").last
    guard let port = address.flatMap({ Int($0) }) else { throw NoServer() }
    return .loopback(port)
  }

  struct NoServer: Error, CustomStringConvertible {
    let description = "mock-sap could not be started; its own words are in the test run's output."
  }
}
