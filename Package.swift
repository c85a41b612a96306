// swift-tools-version: 6.2

import PackageDescription

/// Settings of every target: the language's upcoming defaults, so that what users may switch on is on here.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")

// Found without pkg-config where that is possible: SwiftPM would warn everybody who has no libpq, whether or not they use
// the product that needs it.
#if os(macOS)
  let libpq = Target.systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.brew(["libpq"])])
#else
  let libpq = Target.systemLibrary(name: "CPostgreSQL")
#endif

let package = Package(
  name: "exact-online-swift",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    // The client.
    .library(name: "ExactOnline", targets: ["ExactOnline"]),
    .library(name: "ExactOnlineRuntime", targets: ["ExactOnlineRuntime"]),
    .library(name: "ODataRuntime", targets: ["ODataRuntime"]),
    // Its transports: choose one, the others are not built.
    .library(name: "ExactOnlineAsyncHTTPClient", targets: ["ExactOnlineAsyncHTTPClient"]),
    .library(name: "ExactOnlineURLSession", targets: ["ExactOnlineURLSession"]),
    // Tokens in PostgreSQL: needs libpq, and nothing else here does.
    .library(name: "ExactOnlinePostgreSQL", targets: ["ExactOnlinePostgreSQL"]),
    // For users' own tests.
    .library(name: "ExactOnlineTesting", targets: ["ExactOnlineTesting"]),
    // The generator.
    .executable(name: "exact-online-generator", targets: ["exact-online-generator"]),
    .plugin(name: "GenerateExactOnlineClient", targets: ["GenerateExactOnlineClient"]),
    .plugin(name: "RegenerateExactOnline", targets: ["RegenerateExactOnline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.1.0"),
  ],
  targets: [
    // MARK: Run time
    .target(name: "ODataRuntime", dependencies: [httpTypes, logging], swiftSettings: settings),
    .target(
      name: "ExactOnlineRuntime", dependencies: ["ODataRuntime", httpTypes, logging, metrics], swiftSettings: settings),
    .target(
      name: "ExactOnline", dependencies: ["ExactOnlineRuntime"], path: "Generated", exclude: ["api.txt", "names.lock"],
      swiftSettings: settings),
    .target(
      name: "ExactOnlineAsyncHTTPClient",
      dependencies: [
        "ODataRuntime", httpTypes, nioCore, nioPosix, nioHTTP1,
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: settings),
    .target(name: "ExactOnlineURLSession", dependencies: ["ODataRuntime", httpTypes], swiftSettings: settings),
    .target(name: "ExactOnlineTesting", dependencies: ["ODataRuntime", httpTypes], swiftSettings: settings),
    libpq,
    .target(
      name: "ExactOnlinePostgreSQL", dependencies: ["ExactOnlineRuntime", "CPostgreSQL"], swiftSettings: settings),

    // MARK: Development time
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "EntityDataModel", swiftSettings: settings),
    .target(name: "CSDLParser", dependencies: ["EntityDataModel", "CLibXML2"], swiftSettings: settings),
    .target(
      name: "Templates", path: "Templates", exclude: ["README.md"], resources: [.embedInCode("mustache")],
      swiftSettings: settings),
    .target(
      name: "ClientGenerator",
      dependencies: [
        "EntityDataModel", "Templates",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "exact-online-generator",
      dependencies: [
        "EntityDataModel", "CSDLParser", "ClientGenerator", "ExactOnlineRuntime", "ExactOnlineURLSession", httpTypes,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .plugin(name: "GenerateExactOnlineClient", capability: .buildTool(), dependencies: ["exact-online-generator"]),
    .plugin(
      name: "RegenerateExactOnline",
      capability: .command(
        intent: .custom(verb: "regenerate", description: "Write clients from metadata in place; --help says more."),
        permissions: [.writeToPackageDirectory(reason: "Generated clients are files of the package.")]),
      dependencies: ["exact-online-generator"]),

    // MARK: Tests
    .target(
      name: "LoopbackServer", dependencies: [nioCore, nioPosix, nioHTTP1], path: "Tests/LoopbackServer",
      swiftSettings: settings),
    .target(
      name: "TokenServer", dependencies: ["LoopbackServer"], path: "Tests/TokenServer", swiftSettings: settings),
    .executableTarget(
      name: "TokenProcess",
      dependencies: ["ExactOnlineRuntime", "ExactOnlinePostgreSQL", "ExactOnlineTesting", httpTypes, logging],
      path: "Tests/TokenProcess", swiftSettings: settings),
    .target(
      name: "TokenWorkers", dependencies: ["TokenServer", "LoopbackServer", "TokenProcess"], path: "Tests/TokenWorkers",
      swiftSettings: settings),
    .testTarget(
      name: "ODataRuntimeTests", dependencies: ["ODataRuntime", httpTypes, logging], swiftSettings: settings),
    .testTarget(
      name: "ExactOnlineRuntimeTests",
      dependencies: [
        "ExactOnlineRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlineTesting", "LoopbackServer", "TokenServer",
        "TokenWorkers", httpTypes, logging, metrics, .product(name: "MetricsTestKit", package: "swift-metrics"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TransportTests",
      dependencies: [
        "ODataRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlineURLSession", "ExactOnlineTesting", "LoopbackServer",
        httpTypes, .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PostgreSQLTests",
      dependencies: [
        "ExactOnlinePostgreSQL", "ExactOnlineRuntime", "LoopbackServer", "TokenServer", "TokenWorkers", nioCore,
        nioPosix,
      ],
      exclude: ["Support/throw-away-server"], swiftSettings: settings),
    .testTarget(name: "CSDLParserTests", dependencies: ["EntityDataModel", "CSDLParser"], swiftSettings: settings),
    .testTarget(
      name: "ClientGeneratorTests", dependencies: ["EntityDataModel", "ClientGenerator"], swiftSettings: settings),
    .testTarget(
      name: "GeneratorCommandTests",
      dependencies: [
        "EntityDataModel", "CSDLParser", "ClientGenerator", "ExactOnlineRuntime", "ExactOnlineURLSession",
        "exact-online-generator", "LoopbackServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ExactOnlineTests",
      dependencies: [
        "ExactOnline", "ExactOnlineAsyncHTTPClient", "ExactOnlineTesting", "LoopbackServer", "EntityDataModel",
        "CSDLParser", httpTypes, logging,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ForeignServiceTests",
      dependencies: ["ODataRuntime", "ExactOnlineAsyncHTTPClient", "LoopbackServer", httpTypes],
      exclude: ["Metadata", "exact-online-generator.yaml", "Generated/api.txt", "Generated/names.lock"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
