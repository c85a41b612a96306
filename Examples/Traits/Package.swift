// swift-tools-version: 6.2

import PackageDescription

let exactOnline = "exact-online-swift"

// `check` resolves and builds this package as it is, without traits.
let package = Package(
  name: "Traits",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: exactOnline, path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "Client",
      dependencies: [
        .product(name: "ExactOnline", package: exactOnline),
        .product(name: "ExactOnlineURLSession", package: exactOnline),
      ]),
    .target(
      name: "Server", dependencies: [.product(name: "ExactOnlineAsyncHTTPClient", package: exactOnline)]),
    .target(name: "Store", dependencies: [.product(name: "ExactOnlinePostgreSQL", package: exactOnline)]),
    .target(name: "Spans", dependencies: [.product(name: "ExactOnlineTracing", package: exactOnline)]),
    .target(name: "Callback", dependencies: [.product(name: "ExactOnlineWebhooks", package: exactOnline)]),
    .target(name: "Inbox", dependencies: [.product(name: "ExactOnlineWebhooksSQLite", package: exactOnline)]),
    .target(
      name: "SharedInbox", dependencies: [.product(name: "ExactOnlineWebhooksPostgreSQL", package: exactOnline)]),
    .target(name: "Copy", dependencies: [.product(name: "ExactOnlineMirror", package: exactOnline)]),
    .target(
      name: "SharedMirror", dependencies: [.product(name: "ExactOnlineMirrorPostgreSQL", package: exactOnline)]),
    .target(name: "StandIn", dependencies: [.product(name: "ExactOnlineSandbox", package: exactOnline)]),
    .target(name: "Terminal", dependencies: [.product(name: "exact-online", package: exactOnline)]),
    .target(
      name: "OwnClient", dependencies: [.product(name: "ExactOnlineRuntime", package: exactOnline)],
      plugins: [.plugin(name: "GenerateExactOnlineClient", package: exactOnline)]),
  ],
  swiftLanguageModes: [.v6]
)
