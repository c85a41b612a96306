// swift-tools-version: 6.2

import PackageDescription

let exactOnline: [Target.Dependency] = [
  .product(name: "ExactOnline", package: "exact-online-swift"),
  .product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift"),
]

let changes = Target.Dependency.product(name: "ExactOnlineChanges", package: "exact-online-swift")

let mirror = Target.Dependency.product(name: "ExactOnlineMirror", package: "exact-online-swift")

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "exact-online-swift", path: "..", traits: ["AsyncHTTPClient", "Mirror", "WebhooksSQLite"]),
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
    .target(name: "Tour", dependencies: exactOnline + [changes, mirror]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "ListCustomers", "Tour", .product(name: "ExactOnlineTesting", package: "exact-online-swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
