package import ExactOnlineSandbox
package import Foundation

/// Some services as Exact Online has them, in small, and a sandbox that serves them with all its behaviours.
package enum ExactService {
  private static let services: [String: [SampleDocuments.Set]] = [
    "crm": [
      SampleDocuments.Set(
        name: "Accounts", key: "ID",
        properties: [
          "ID:Guid", "Code:String", "Name:String", "Status:String", "IsAgency:Byte", "CreatorFullName:String",
          "Created:DateTime", "Modified:DateTime", "Division:Int32", "Main:Guid",
        ],
        children: [("BankAccounts", "BankAccounts")]),
      SampleDocuments.Set(
        name: "BankAccounts", key: "ID", properties: ["ID:Guid", "Account:Guid", "BankAccount:String"]),
    ],
    "sync/CRM": [
      SampleDocuments.Set(
        name: "Accounts", key: "Timestamp",
        properties: ["Timestamp:Int64", "ID:Guid", "Code:String", "Name:String", "Modified:DateTime"])
    ],
    "bulk/CRM": [
      SampleDocuments.Set(name: "Accounts", key: "ID", properties: ["ID:Guid", "Code:String", "Name:String"])
    ],
    "sync": [
      SampleDocuments.Set(
        name: "Deleted", key: "Timestamp",
        properties: [
          "Timestamp:Int64", "ID:Guid", "EntityKey:Guid", "EntityType:Int32", "DeletedDate:DateTime", "Division:Int32",
        ])
    ],
    "current": [
      SampleDocuments.Set(
        name: "Me", key: "UserID",
        properties: ["UserID:Guid", "CurrentDivision:Int32", "ServerTime:String", "ServerUtcOffset:Double"])
    ],
    "system": [
      SampleDocuments.Set(name: "Divisions", key: "Code", properties: ["Code:Int32", "DivisionMoveDate:DateTime"])
    ],
    "webhooks": [
      SampleDocuments.Set(
        name: "WebhookSubscriptions", key: "ID",
        properties: ["ID:Guid", "CallbackURL:String", "Topic:String", "ClientID:Guid", "Description:String"])
    ],
    "documents": [
      SampleDocuments.Set(
        name: "DocumentAttachments", key: "ID",
        properties: [
          "ID:Guid", "Attachment:Binary", "Document:Guid", "FileName:String", "FileSize:Double", "Url:String",
        ]),
      SampleDocuments.Set(
        name: "Items", key: "ID",
        properties: ["ID:Guid", "Picture:Binary", "PictureUrl:String", "PictureThumbnailUrl:String"]),
    ],
    "sync/Documents": [
      SampleDocuments.Set(
        name: "DocumentAttachments", key: "Timestamp",
        properties: ["Timestamp:Int64", "ID:Guid", "Attachment:Binary", "FileName:String", "Url:String"])
    ],
    "salesorder": [
      SampleDocuments.Set(
        name: "SalesOrders", key: "OrderID",
        properties: [
          "OrderID:Guid", "OrderNumber:Int32", "OrderedBy:Guid", "Status:Int16", "InvoiceStatus:Int16",
          "Description:String",
        ],
        children: [("SalesOrderLines", "SalesOrderLines")]),
      SampleDocuments.Set(
        name: "SalesOrderLines", key: "ID",
        properties: [
          "ID:Guid", "OrderID:Guid", "Item:Guid", "Quantity:Double", "QuantityInvoiced:Double", "NetPrice:Double",
          "AmountFC:Double", "Description:String",
        ]),
    ],
    "salesinvoice": [
      SampleDocuments.Set(
        name: "SalesInvoices", key: "InvoiceID",
        properties: [
          "InvoiceID:Guid", "OrderedBy:Guid", "Journal:String", "Status:Int16", "AmountFC:Double", "OrderNumber:Int32",
          "AmountDC:Double",
          "Description:String",
        ],
        children: [("SalesInvoiceLines", "SalesInvoiceLines")]),
      SampleDocuments.Set(
        name: "SalesInvoiceLines", key: "ID",
        properties: [
          "ID:Guid", "InvoiceID:Guid", "Item:Guid", "Quantity:Double", "NetPrice:Double", "AmountFC:Double",
          "Description:String", "SalesOrder:Guid", "SalesOrderLine:Guid", "LineNumber:Int32", "AmountDC:Double",
          "VATAmountDC:Double",
        ]),
      SampleDocuments.Set(
        name: "InvoiceSalesOrders", key: "ID",
        properties: [
          "ID:Guid", "CreateMode:Int32", "InvoiceMode:Int32", "JournalCode:String", "Mode:Int32", "ProcessID:Guid",
          "NumberOfCreatedInvoices:Int32", "NumberOfFailedInvoices:Int32", "Errors:String",
        ],
        children: [("SalesOrderIDs", "SalesOrderID")]),
      SampleDocuments.Set(name: "SalesOrderID", key: "ID", properties: ["ID:Guid"]),
    ],
    "sync/SalesInvoice": [
      SampleDocuments.Set(
        name: "SalesInvoices", key: "Timestamp",
        properties: [
          "Timestamp:Int64", "ID:Guid", "InvoiceID:Guid", "LineNumber:Int32", "AmountDC:Double", "AmountFC:Double",
          "VATAmountDC:Double", "Journal:String", "Description:String", "Modified:DateTime",
        ])
    ],
    "read/sync/Sync": [
      SampleDocuments.Set(
        name: "SyncTimestamp", key: "Modified",
        properties: ["Modified:DateTime", "API:String", "TimeStampAsBigInt:Int64"])
    ],
    "read/salesinvoice": [
      SampleDocuments.Set(
        name: "InvoiceSalesOrderResult", key: "ProcessID",
        properties: [
          "ProcessID:Guid", "Status:String", "NumberOfCreatedInvoices:Int32", "NumberOfFailedInvoices:Int32",
          "Errors:String",
        ])
    ],
  ]

  private static let functions = [
    "read/salesinvoice":
      "<FunctionImport Name=\"InvoiceSalesOrderResult\" EntitySet=\"InvoiceSalesOrderResult\" "
      + "ReturnType=\"Collection(Sample.InvoiceSalesOrderResultType)\" m:HttpMethod=\"GET\">"
      + "<Parameter Name=\"ProcessID\" Type=\"Edm.Guid\" Mode=\"In\"/></FunctionImport>",
    "read/sync/Sync":
      "<FunctionImport Name=\"SyncTimestamp\" EntitySet=\"SyncTimestamp\" "
      + "ReturnType=\"Collection(Sample.SyncTimestampType)\" m:HttpMethod=\"GET\">"
      + "<Parameter Name=\"modified\" Type=\"Edm.DateTime\" Mode=\"In\"/>"
      + "<Parameter Name=\"endPoint\" Type=\"Edm.String\" Mode=\"In\"/></FunctionImport>",
  ]

  private static let annotations = """
    services:
      crm:
        sets:
          Accounts: {leftPadded: {Code: 18}, readOnly: [CreatorFullName, Created, Modified, Division], required: [Name], webhookTopic: Accounts, methods: [GET, POST, PUT, DELETE]}
          BankAccounts: {required: [BankAccount]}
      bulk/CRM: {sets: {Accounts: {filterable: [ID, Code], selectRequired: true, pageSize: 1000, methods: [GET]}}}
      sync/CRM: {sets: {Accounts: {filterable: [Timestamp], selectRequired: true, pageSize: 1000, methods: [GET]}}}
      sync: {sets: {Deleted: {filterable: [Timestamp, EntityType], pageSize: 1000, methods: [GET]}}}
      current: {base: "/api/v1/current", sets: {Me: {methods: [GET]}}}
      webhooks: {sets: {WebhookSubscriptions: {readOnly: [ClientID, Description], required: [CallbackURL, Topic]}}}
      documents: {sets: {DocumentAttachments: {methods: [GET, POST, DELETE], readOnly: [FileSize, Url], required: [Attachment, Document, FileName]}}}
      salesorder: {sets: {SalesOrders: {webhookTopic: SalesOrders, required: [OrderedBy, SalesOrderLines], readOnly: [Status]}}}
      salesinvoice: {sets: {InvoiceSalesOrders: {methods: [POST], required: [CreateMode, InvoiceMode, JournalCode, SalesOrderIDs], readOnly: [ProcessID]}}}
      read/sync/Sync: {sets: {SyncTimestamp: {methods: []}}}
      read/salesinvoice: {sets: {InvoiceSalesOrderResult: {methods: []}}}
    """

  /// An instant in winter.
  package static let clock = Date(timeIntervalSince1970: 1_767_261_600)

  /// Runs a sandbox whose clock stands.
  package static func run(_ body: (Sandbox, HTTPClient) async throws -> Void) async throws {
    try await run({ _ in }, body)
  }

  /// Runs one with two divisions and without limits.
  package static func runTwoDivisions(
    _ change: (inout SandboxConfiguration) -> Void = { _ in }, _ body: (Sandbox, HTTPClient) async throws -> Void
  ) async throws {
    try await run(
      {
        $0.addOtherDivision()
        change(&$0)
      }, body)
  }

  package static func run(
    _ change: (inout SandboxConfiguration) -> Void, _ body: (Sandbox, HTTPClient) async throws -> Void
  ) async throws {
    let documents = services.reduce(into: [:]) { documents, service in
      documents[service.key] = SampleDocuments.document(service.value, functions: functions[service.key] ?? "")
    }
    try await Sandbox.run(
      try SandboxMetadata(documents, annotations: annotations), clock: clock, configure: change
    ) { sandbox in
      try await body(sandbox, HTTPClient(sandbox: sandbox, service: "crm"))
    }
  }
}
