// swift-tools-version: 6.2

import PackageDescription

let exactOnline = Target.Dependency.product(name: "ExactOnline", package: "exact-online-swift")
let testing = Target.Dependency.product(name: "ExactOnlineTesting", package: "exact-online-swift")
let urlSession = Target.Dependency.product(name: "ExactOnlineURLSession", package: "exact-online-swift")
let asyncHTTPClient = Target.Dependency.product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift")

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "exact-online-swift", path: "..", traits: ["AsyncHTTPClient"]),
    .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
  ],
  targets: [
    // Pages of rows, the same on each run.
    .target(name: "Pages", dependencies: [exactOnline]),
    .executableTarget(name: "Decode", dependencies: ["Pages", exactOnline, testing]),
    .executableTarget(
      name: "Calls",
      dependencies: [
        "Pages", exactOnline, asyncHTTPClient, .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    .executableTarget(name: "MemoryCheck", dependencies: ["Pages", exactOnline]),
    .executableTarget(name: "FileMemory", dependencies: [exactOnline, asyncHTTPClient, urlSession]),
    // Only type-checked.
    .target(name: "TypeCheck", dependencies: [exactOnline]),
  ],
  swiftLanguageModes: [.v6]
)
