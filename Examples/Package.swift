// swift-tools-version: 6.2

import PackageDescription

let exactOnline: [Target.Dependency] = [
  .product(name: "ExactOnline", package: "exact-online-swift"),
  .product(name: "ExactOnlineAsyncHTTPClient", package: "exact-online-swift"),
]

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "exact-online-swift", path: "..", traits: ["AsyncHTTPClient"])
  ],
  targets: [
    .executableTarget(name: "ListCustomers", dependencies: exactOnline),
    .executableTarget(name: "CreateInvoice", dependencies: exactOnline),
    .executableTarget(name: "ProfitAndLoss", dependencies: exactOnline),
    .executableTarget(name: "SandboxDemo", dependencies: exactOnline),
    // The rest of the code that the README shows, so that it is compiled.
    .target(name: "Tour", dependencies: exactOnline),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "ListCustomers", "Tour", .product(name: "ExactOnlineTesting", package: "exact-online-swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
