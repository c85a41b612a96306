import ExactOnlineAsyncHTTPClient
import ODataRuntime
import Testing

/// Creates, updates and deletes by the letter of OData 2.0, at a server that enforces CSRF tokens and `If-Match`.
@Suite("SAP Gateway, writing", .timeLimit(.minutes(4)))
struct WritingTests {
  private func created(_ id: String) async throws -> (GatewaySample, GatewaySample.BusinessPartner) {
    let sample = try await MockSAP.sample()
    let created = try await sample.businessPartnerSet.create {
      $0.businessPartnerID = id
      $0.companyName = "Smörgås & Söhne"
      $0.emailAddress = "info@acme.example"
      $0.address = .new { $0.city = "Zürich" }
    }
    #expect(created.key == id)
    return (sample, try await created.read())
  }

  @Test func create_update_delete() async throws {
    let (sample, row) = try await created("T-1")
    #expect(row.companyName == "Smörgås & Söhne")
    #expect(row.address?.city == "Zürich")

    try await sample.businessPartnerSet.update(row) { $0.phoneNumber = "1" }
    let updated = try await sample.businessPartnerSet.find("T-1")
    #expect(updated.phoneNumber == "1")
    // Properties that were not named are unchanged.
    #expect(updated.companyName == row.companyName && updated.emailAddress == row.emailAddress)
    #expect(updated.address == row.address)

    try await sample.businessPartnerSet.delete(updated)
    #expect(
      await #expect(throws: ODataError.self) { try await sample.businessPartnerSet.find("T-1") }?.isNotFound == true)
  }

  @Test func rowThatWasChangedInTheMeantime_isNotWritten() async throws {
    let (sample, mine) = try await created("T-2")
    let theirs = try await sample.businessPartnerSet.find("T-2")
    try await sample.businessPartnerSet.update(theirs) { $0.phoneNumber = "theirs" }

    let error = await #expect(throws: ODataError.self) {
      try await sample.businessPartnerSet.update(mine) { $0.phoneNumber = "mine" }
    }
    #expect(error?.kind == .concurrency(.changed))
    #expect(error?.status == 412)
    #expect(error?.advice?.contains("Read the row again") == true)
    #expect(
      await #expect(throws: ODataError.self) { try await sample.businessPartnerSet.delete(mine) }?.kind
        == .concurrency(.changed))

    let again = try await sample.businessPartnerSet.find("T-2")
    #expect(again.phoneNumber == "theirs")
    try await sample.businessPartnerSet.update(again) { $0.phoneNumber = "mine" }
    #expect(try await sample.businessPartnerSet.find("T-2").phoneNumber == "mine")
  }

  @Test func keyAlone_isNotEnoughHere() async throws {
    let (sample, row) = try await created("T-3")
    let update = await #expect(throws: ODataError.self) {
      try await sample.businessPartnerSet.update("T-3") { $0.phoneNumber = "1" }
    }
    #expect(update?.kind == .concurrency(.tokenRequired))
    #expect(update?.status == 428)
    #expect(update?.advice?.contains("instead of its key") == true)
    #expect(await #expect(throws: ODataError.self) { try await sample.businessPartnerSet.delete("T-3") }?.status == 428)
    try await sample.businessPartnerSet.delete(row)
  }

  @Test func typeWithoutToken_isWrittenByItsKey() async throws {
    let sample = try await MockSAP.sample()
    // A key with marks that must not be taken for those of the address.
    let key = "it's; a, b"
    let created = try await sample.contactSet.create {
      $0.contactGUID = key
      $0.businessPartnerID = "0100000000"
      $0.dateOfBirth = LocalDateTime("1969-07-20T20:17:40")
    }
    #expect(created.key == key)
    try await sample.contactSet.update(key) { $0.firstName = "Neil" }
    let contact = try await sample.contactSet.find(key)
    #expect(contact.firstName == "Neil" && contact.dateOfBirth == LocalDateTime("1969-07-20T20:17:40"))
    try await sample.contactSet.update(contact) { $0.firstName = nil }
    try await sample.contactSet.delete(contact)
    #expect(await #expect(throws: ODataError.self) { try await sample.contactSet.find(key) }?.isNotFound == true)
  }

  @Test func orderWithItsLines_isCreatedAtOnce() async throws {
    let sample = try await MockSAP.sample()
    let order = try await sample.salesOrderSet.create {
      $0.customerID = "0100000000"
      $0.currencyCode = "EUR"
      $0.netAmount = Decimal(string: "1234567.891")
      $0.toLineItems = [
        .new {
          $0.itemPosition = "0000000010"
          $0.productID = "HT-1000"
          $0.quantity = 2
          $0.deliveryDate = LocalDateTime("2026-02-01")
        },
        .new {
          $0.itemPosition = "0000000020"
          $0.productID = "HT-1001"
          $0.quantity = Decimal(string: "0.5")
        },
      ]
    }
    let read = try await sample.salesOrderSet.expanding { $0.toLineItems }.find(order.key)
    #expect(read.netAmount == Decimal(string: "1234567.891"))
    let lines = try #require(read.toLineItems.rows).sorted { $0.itemPosition < $1.itemPosition }
    #expect(lines.map(\.productID) == ["HT-1000", "HT-1001"])
    #expect(lines.map(\.quantity) == [2, Decimal(string: "0.5")])
    #expect(lines.first?.deliveryDate == LocalDateTime("2026-02-01"))
    let line = try await sample.salesOrderLineItemSet.find(.init(salesOrderID: order.key, itemPosition: "0000000020"))
    #expect(line.productID == "HT-1001" && line.quantity == lines.last?.quantity)
  }

  @Test func withoutCSRFToken_nothingIsWritten() async throws {
    let origin = try await MockSAP.client().origin
    let client = ODataClient(origin: origin, transport: AsyncHTTPClientTransport())
    let sample = GatewaySample(root: client.service(at: "/sap/opu/odata/IWBEP/GWSAMPLE_BASIC"))
    let error = await #expect(throws: ODataError.self) {
      try await sample.contactSet.create { $0.contactGUID = "none" }
    }
    guard case .forbidden = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(error?.serviceCode == "/IWFND/CM_CSRF")
  }
}
