import ExactOnlineWebhooks
import Testing

@Suite struct EventTests {
  @Test func knownTopics_areThoseOfTheReference() {
    #expect(WebhookEvent.Topic.knownValues.count == 28)
    #expect(Set(WebhookEvent.Topic.knownValues).count == 28)
    #expect(WebhookEvent.Topic.salesOrders.rawValue == "SalesOrders")
    #expect(WebhookEvent.Topic.salesOrders.resource == "salesorder/SalesOrders")
    #expect(WebhookEvent.Topic.financialTransactions.resource == nil)
    #expect(WebhookEvent.Topic(rawValue: "New").isKnown == false)
  }

  @Test func resource_isThatOfTheEndpoint_whereThereIsOne() throws {
    var event = try Samples.event()
    #expect(event.resource == "crm/Accounts")
    event.endpoint = "https://start.exactonline.nl/api/v1/123456/salesorder/SalesOrderLines(guid'a')?x=/y/z"
    #expect(event.resource == "salesorder/SalesOrderLines")
    event.endpoint = "https://start.exactonline.nl/api/v1/123456/read/financial/JournalStatusList(guid'a')"
    #expect(event.resource == "read/financial/JournalStatusList")
    for other in ["", "x", "https://start.exactonline.nl/api/v1/1/crm", "/api/v1", "(((("] {
      event.endpoint = other
      #expect(event.resource == nil, "\(other)")
    }
    event.endpoint = nil
    #expect(event.resource == "crm/Accounts")
    event.topic = WebhookEvent.Topic(rawValue: "New")
    #expect(event.resource == nil)
  }

  @Test func description_isALineForALog() throws {
    let key = try Samples.event().key
    let event = WebhookEvent(.update, .accounts, division: 123_456, key: key)
    #expect("\(event)" == "Update crm/Accounts \(key.uuidString.lowercased()) of 123456")
    let new = WebhookEvent(.create, .init(rawValue: "New"), division: 1, key: key)
    #expect("\(new)" == "Create New \(key.uuidString.lowercased()) of 1")
  }

  @Test func signedEvent_comesBackAsItWas() throws {
    let bare = WebhookEvent(.delete, .items, division: 1, key: try Samples.event().key)
    for event in [try Samples.event(), bare] {
      #expect(try Samples.receiver.receive(Samples.signer.body(event)) == .event(event))
    }
  }
}
