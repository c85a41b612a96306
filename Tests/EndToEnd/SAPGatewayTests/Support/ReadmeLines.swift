import ExactOnlineAsyncHTTPClient
import ODataRuntime

/// The lines of Documentation/other-services.md; `.ci/pages` finds them here.
func changesAPartnersPhone() async throws {
  let client = ODataClient(
    origin: Origin(host: "sap.example.com"), transport: AsyncHTTPClientTransport(), middlewares: [CSRFTokens()])
  let sample = GatewaySample(root: client.service(at: "/sap/opu/odata/IWBEP/GWSAMPLE_BASIC"))

  let partner = try await sample.businessPartnerSet.find("0100000000")
  try await sample.businessPartnerSet.update(partner) { $0.phoneNumber = "1" }  // unless somebody else has changed it
}

/// The lines of the comment on `ServiceConventions`.
func tunnelsMethods(to origin: Origin, _ transport: some ClientTransport) -> ODataClient {
  var conventions = ServiceConventions()
  conventions.tunnelsMethods = true
  let client = ODataClient(origin: origin, transport: transport, conventions: conventions)
  return client
}
