import ExactOnline
import ExactOnlineTesting
import ExactOnlineWebhooks
import Testing

/// Events find the generated types by their names, with nothing in the generated code for it.
@Suite struct EntityTests {
  private static let division = ExactOnlineClient(
    site: .netherlands, authorization: BearerToken("t"), transport: InMemoryTransport(.odata([CRM.Account]()))
  ).division(7)

  private struct Case: Sendable {
    var topic: WebhookEvent.Topic
    var keyOfType: @Sendable (WebhookEvent) -> UUID?
    var keyInSet: @Sendable (WebhookEvent) -> UUID?

    init<Row: Entity, Allowed>(
      _ topic: WebhookEvent.Topic, _ set: EntitySet<Row, Allowed>
    ) where Row.Key == UUID {
      self.topic = topic
      keyOfType = { $0.key(of: Row.self) }
      keyInSet = { $0.key(in: set) }
    }
  }

  private static let cases: [Case] = [
    Case(.accounts, division.crm.accounts), Case(.bankAccounts, division.crm.bankAccounts),
    Case(.contacts, division.crm.contacts), Case(.opportunities, division.crm.opportunities),
    Case(.hostingOpportunities, division.crm.hostingOpportunities), Case(.quotations, division.crm.quotations),
    Case(.bankEntries, division.financialTransaction.bankEntries),
    Case(.cashEntries, division.financialTransaction.cashEntries),
    Case(.documents, division.documents.documents),
    Case(.documentAttachments, division.documents.documentAttachments),
    Case(.glAccounts, division.financial.glAccounts),
    Case(.generalJournalEntries, division.generalJournalEntry.generalJournalEntries),
    Case(.goodsDeliveries, division.salesOrder.goodsDeliveries), Case(.items, division.logistics.items),
    Case(.mailMessageAttachments, division.mailbox.mailMessageAttachments),
    Case(.mailMessagesSent, division.mailbox.mailMessagesSent),
    Case(.costTransactions, division.project.costTransactions),
    Case(.timeTransactions, division.project.timeTransactions),
    Case(.projectPlanning, division.project.projectPlanning),
    Case(.purchaseEntries, division.purchaseEntry.purchaseEntries),
    Case(.purchaseOrders, division.purchaseOrder.purchaseOrders),
    Case(.salesEntries, division.salesEntry.salesEntries),
    Case(.salesInvoices, division.salesInvoice.salesInvoices), Case(.salesOrders, division.salesOrder.salesOrders),
    Case(.subscriptions, division.subscription.subscriptions),
  ]

  private func event(_ topic: WebhookEvent.Topic, division: Int32 = 7, line: String? = nil) throws -> WebhookEvent {
    let key = try #require(UUID(uuidString: "00000000-0000-4000-8000-000000000001"))
    let resource = line ?? topic.resource ?? ""
    return WebhookEvent(
      .update, topic, division: division, key: key,
      endpoint: "https://start.exactonline.nl/api/v1/\(division)/\(resource)(guid'\(key)')")
  }

  @Test func eachTopic_isFoundByItsType_andItsSet_andByNoOther() throws {
    for topic in Self.cases.map(\.topic) {
      let event = try event(topic)
      var old = event
      old.endpoint = nil
      for other in Self.cases {
        let expected = other.topic == topic ? event.key : nil
        #expect(other.keyOfType(event) == expected, "\(topic.rawValue) as \(other.topic.rawValue)")
        #expect(other.keyInSet(event) == expected, "\(topic.rawValue) in \(other.topic.rawValue)")
        #expect(other.keyOfType(old) == expected)
      }
    }
  }

  @Test func linesAndFeeds_areNotTheHeader() throws {
    let line = try event(.salesOrders, line: "salesorder/SalesOrderLines")
    #expect(line.key(of: SalesOrder.SalesOrderLine.self) == line.key)
    #expect(line.key(of: SalesOrder.SalesOrderEntity.self) == nil)
    #expect(line.key(in: Self.division.salesOrder.salesOrderLines) == line.key)
    #expect(line.key(in: Self.division.salesOrder.salesOrders) == nil)
    #expect(try event(.accounts).key(in: Self.division.bulk.crm.accounts) == nil)
    #expect(try event(.accounts, division: 8).key(in: Self.division.crm.accounts) == nil)
  }

  /// A page of a gateway is no reason to take a row for deleted.
  @Test func rowIsGone_onlyIfTheServiceSaysSo() async throws {
    func row(_ answer: CannedResponse) async throws -> CRM.Account? {
      let exact = ExactOnlineClient(
        site: .netherlands, authorization: BearerToken("t"), transport: InMemoryTransport(answer))
      return try await event(.accounts).row(in: exact.division(7).crm.accounts)
    }
    #expect(try await row(.odataError("Not found.", status: .notFound)) == nil)
    #expect(try await row(CannedResponse(status: .notFound)) == nil)
    for text in ["<!DOCTYPE html><title>404</title>", "no healthy upstream", #"{"fault":{"faultstring":"x"}}"#] {
      let error = await #expect(throws: ODataError.self) { _ = try await row(.text(text, status: .notFound)) }
      #expect(error?.kind == .notFound)
    }
  }
}
