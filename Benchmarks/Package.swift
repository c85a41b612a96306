// swift-tools-version: 6.2

import PackageDescription

let exactOnline = Target.Dependency.product(name: "ExactOnline", package: "exact-online-swift")
let testing = Target.Dependency.product(name: "ExactOnlineTesting", package: "exact-online-swift")
let urlSession = Target.Dependency.product(name: "ExactOnlineURLSession", package: "exact-online-swift")
let webhooks = Target.Dependency.product(name: "ExactOnlineWebhooks", package: "exact-online-swift")
let webhooksSQLite = Target.Dependency.product(name: "ExactOnlineWebhooksSQLite", package: "exact-online-swift")
let mirror = Target.Dependency.product(name: "ExactOnlineMirror", package: "exact-online-swift")
let mirrorPostgreSQL = Target.Dependency.product(
  name: "ExactOnlineMirrorPostgreSQL", package: "exact-online-swift")
let postgreSQL = Target.Dependency.product(name: "ExactOnlinePostgreSQL", package: "exact-online-swift")
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { .product(name: $0, package: "swift-nio") }
let asyncHTTPClient = Target.Dependency.product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift")

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(
      name: "exact-online-swift", path: "..",
      traits: ["AsyncHTTPClient", "Mirror", "MirrorPostgreSQL", "WebhooksSQLite"]),
    .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
  ],
  targets: [
    // The processor time and the memory of a benchmark's process.
    .target(name: "ProcessUsage"),
    // Pages of rows, the same on each run.
    .target(name: "Pages", dependencies: [exactOnline]),
    .executableTarget(name: "Decode", dependencies: ["Pages", exactOnline, testing]),
    .executableTarget(name: "Calls", dependencies: ["Pages", exactOnline, asyncHTTPClient] + nio),
    .executableTarget(name: "Webhooks", dependencies: [webhooks, webhooksSQLite] + nio),
    .executableTarget(
      name: "MirrorLoad", dependencies: ["Pages", "ProcessUsage", exactOnline, asyncHTTPClient, mirror] + nio),
    // Needs libpq, as nothing else here does.
    .executableTarget(
      name: "PostgreSQLMirrorLoad",
      dependencies: ["ProcessUsage", exactOnline, asyncHTTPClient, mirrorPostgreSQL, postgreSQL]),
    .executableTarget(name: "MemoryCheck", dependencies: ["Pages", "ProcessUsage", exactOnline]),
    .executableTarget(name: "FileMemory", dependencies: ["ProcessUsage", exactOnline, asyncHTTPClient, urlSession]),
    // Only type-checked.
    .target(name: "TypeCheck", dependencies: [exactOnline]),
  ],
  swiftLanguageModes: [.v6]
)
