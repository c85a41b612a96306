// swift-tools-version: 6.2

import PackageDescription

let generated = Target.PluginUsage.plugin(name: "GenerateExactOnlineClient", package: "exact-online-swift")
let runtime = Target.Dependency.product(name: "ExactOnlineRuntime", package: "exact-online-swift")

let package = Package(
  name: "CustomMetadata",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "exact-online-swift", path: "../..", traits: ["Generator"]),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    // A client of this package's own documents.
    .executableTarget(
      name: "Loyalty",
      dependencies: [
        "ExactVAT", runtime, .product(name: "ExactOnlineTesting", package: "exact-online-swift"),
      ],
      plugins: [generated]),
    // A client of a document as it is downloaded, with the annotations that come with the package.
    .executableTarget(
      name: "Customers",
      dependencies: [
        runtime, .product(name: "ExactOnlineTesting", package: "exact-online-swift"),
        .product(name: "Logging", package: "swift-log"),
      ],
      plugins: [generated]),
    // A client of one of the documents that come with the package, and of nothing else.
    .target(name: "ExactVAT", dependencies: [runtime], plugins: [generated]),
  ],
  swiftLanguageModes: [.v6]
)
