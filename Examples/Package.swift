// swift-tools-version: 6.2

import PackageDescription

let exactOnline: [Target.Dependency] = [
  .product(name: "ExactOnline", package: "exact-online-swift"),
  .product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift"),
]

let changes = Target.Dependency.product(name: "ExactOnlineChanges", package: "exact-online-swift")

/// The programs of Documentation/cookbook.md, in its order. Each is one file, which is a complete program.
let recipes = [
  "ListChangedCustomers",
  "CreateCustomer",
  "RaisePrices",
  "ListStock",
  "AcceptQuotation",
  "DeliverOrder",
  "InvoiceShopOrder",
  "SendInvoice",
  "DownloadInvoice",
  "RemindCustomers",
  "BookBankStatement",
  "BookPurchaseInvoice",
  "BookJournalEntry",
  "ReportYear",
  "BookHours",
  "UploadDocument",
  "SyncChanges",
  "ReactToWebhook",
  "ReadSeveralDivisions",
  "HandleErrors",
]

/// Dependencies that only some of them have.
let needed: [String: [Target.Dependency]] = [
  "SyncChanges": [changes],
  "ReactToWebhook": [
    .product(name: "ExactOnlineWebhooks", package: "exact-online-swift"),
    .product(name: "Hummingbird", package: "hummingbird"),
  ],
]

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "exact-online-swift", path: "..", traits: ["AsyncHTTPClient", "WebhooksSQLite"]),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    .executableTarget(name: "ListCustomers", dependencies: exactOnline),
    .executableTarget(name: "CreateInvoice", dependencies: exactOnline),
    .executableTarget(name: "ProfitAndLoss", dependencies: exactOnline),
    .executableTarget(name: "SandboxDemo", dependencies: exactOnline + [changes]),
    .executableTarget(
      name: "WebhookService",
      dependencies: exactOnline + [
        .product(name: "ExactOnlineWebhooks", package: "exact-online-swift"),
        .product(name: "ExactOnlineWebhooksSQLite", package: "exact-online-swift"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "WebhookCallback",
      dependencies: [.product(name: "ExactOnlineWebhooks", package: "exact-online-swift")]),
    // The rest of the code that the README shows, so that it is compiled.
    .target(name: "Tour", dependencies: exactOnline + [changes]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "ListCustomers", "Tour", .product(name: "ExactOnlineTesting", package: "exact-online-swift"),
      ]),
  ]
    + recipes.map { name in
      .executableTarget(
        name: name, dependencies: exactOnline + needed[name, default: []], path: "Sources/Cookbook",
        sources: ["\(name).swift"],
        // Without symbols: half the size, and a third of the time to link.
        linkerSettings: [.unsafeFlags(["-Xlinker", "-s"], .when(platforms: [.linux]))])
    },
  swiftLanguageModes: [.v6]
)
