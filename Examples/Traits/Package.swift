// swift-tools-version: 6.2

import PackageDescription

let exactOnline = "exact-online-swift"

// `check` puts other traits in place of the empty list.
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
  ],
  swiftLanguageModes: [.v6]
)
