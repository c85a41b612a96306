// swift-tools-version: 6.2

import PackageDescription

let exactOnline: [Target.Dependency] = [
  .product(name: "ExactOnline", package: "exact-online-swift"),
  .product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift"),
]

let changes = Target.Dependency.product(name: "ExactOnlineChanges", package: "exact-online-swift")

let mirror = Target.Dependency.product(name: "ExactOnlineMirror", package: "exact-online-swift")

/// The programs of Documentation/cookbook.md, in its order. Each is one file, which is a complete program.
let recipes = [
  "ListChangedCustomers",
  "CreateCustomer",
  "RaisePrices",
  "ListStock",
  "AcceptQuotation",
  "DeliverOrder",
  "InvoiceShopOrder",
  "ImportOrders",
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
    .package(
      name: "exact-online-swift", path: "..", traits: ["AsyncHTTPClient", "Mirror", "Tracing", "WebhooksSQLite"]),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    // The program of the README.
    .executableTarget(name: "FirstCall", dependencies: exactOnline),
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
    // A backend for spans and metrics, and a program that chooses it.
    .target(
      name: "OTLP",
      dependencies: [
        .product(name: "ExactOnline", package: "exact-online-swift"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ]),
    .executableTarget(
      name: "Observability",
      dependencies: exactOnline + [
        changes, "OTLP", .product(name: "ExactOnlineTracing", package: "exact-online-swift"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    // The rest of the code that the pages in Documentation/ and comments of declarations show, so that it is compiled.
    .target(
      name: "Tour",
      dependencies: exactOnline + [
        changes, mirror,
        .product(name: "ExactOnlineWebhooks", package: "exact-online-swift"),
        .product(name: "ExactOnlineWebhooksSQLite", package: "exact-online-swift"),
        .product(name: "ExactOnlineTracing", package: "exact-online-swift"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "ExampleTests",
      dependencies: exactOnline + [
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
