// swift-tools-version: 6.2

import PackageDescription

/// Settings of every target: the language's upcoming defaults, so that what users may switch on is on here.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// External dependencies. A dependency whose uses are all behind a trait is not even fetched without it.
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let tracing = Target.Dependency.product(
  name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"]))
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Generator", "Sandbox"]))
let yams = Target.Dependency.product(name: "Yams", package: "Yams", condition: .when(traits: ["Generator", "Sandbox"]))
let mustache = Target.Dependency.product(
  name: "Mustache", package: "swift-mustache", condition: .when(traits: ["Generator"]))
let asyncHTTPClient = Target.Dependency.product(
  name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"]))
let compression = Target.Dependency.product(
  name: "NIOHTTPCompression", package: "swift-nio-extras", condition: .when(traits: ["AsyncHTTPClient"]))
let nioSSL = Target.Dependency.product(
  name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"]))
let hummingbird = Target.Dependency.product(
  name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Sandbox"]))
let hummingbirdCore = Target.Dependency.product(
  name: "HummingbirdCore", package: "hummingbird", condition: .when(traits: ["Sandbox"]))
let grdb: [Target.Dependency] = ["GRDB", "GRDBSQLite"].map {
  .product(name: $0, package: "GRDB.swift", condition: .when(traits: ["Sandbox", "WebhooksSQLite", "Mirror"]))
}
// For `make documentation` alone. SwiftPM fetches a dependency that no target names, so a target names the plugin, behind
// the trait. The platform does not exist, so that no build runs the plugin.
let docc = Target.Dependency.product(
  name: "Swift-DocC", package: "swift-docc-plugin",
  condition: .when(platforms: [.custom("documentation")], traits: ["Documentation"]))
let crypto = Target.Dependency.product(
  name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Webhooks", "Mirror", "MirrorPostgreSQL"]))
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
  .product(name: $0, package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"]))
}

// Found without pkg-config where that is possible: SwiftPM would warn everybody who has no libpq, whether or not they use
// the product that needs it.
#if os(macOS)
  let libpq = Target.systemLibrary(
    name: "CPostgreSQL", path: "Sources/Adapters/CPostgreSQL", pkgConfig: "libpq", providers: [.brew(["libpq"])])
#else
  let libpq = Target.systemLibrary(name: "CPostgreSQL", path: "Sources/Adapters/CPostgreSQL")
#endif

/// A module, in `Sources/` or `Tests/` in the folder of its group.
func module(
  _ name: String, in group: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  let root = group == "Support" ? "Tests" : "Sources"
  return .target(
    name: name, dependencies: dependencies, path: "\(root)/\(group)/\(name)", resources: resources,
    swiftSettings: settings)
}

/// Modules that are built where the package's user wants a trait.
func with(trait: String, _ modules: [String]) -> [Target.Dependency] {
  modules.map { .target(name: $0, condition: .when(traits: [trait])) }
}

func tests(
  _ name: String, in group: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(group)/\(name)", exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "exact-online-swift",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    // The client.
    .library(name: "ExactOnline", targets: ["ExactOnline"]),
    .library(name: "ExactOnlineRuntime", targets: ["ExactOnlineRuntime"]),
    // Downloads and uploads for clients of your own metadata; ExactOnline has it.
    .library(name: "ExactOnlineFiles", targets: ["ExactOnlineFiles"]),
    .library(name: "ODataRuntime", targets: ["ODataRuntime"]),
    // Its transports: choose one, the others are not built.
    .library(name: "ExactOnlineAsyncHTTPClient", targets: ["ExactOnlineAsyncHTTPClient"]),
    .library(name: "ExactOnlineURLSession", targets: ["ExactOnlineURLSession"]),
    // Tokens in PostgreSQL: needs libpq, and nothing else here does.
    .library(name: "ExactOnlinePostgreSQL", targets: ["ExactOnlinePostgreSQL"]),
    // Spans of swift-distributed-tracing.
    .library(name: "ExactOnlineTracing", targets: ["ExactOnlineTracing"]),
    // Changes since a cursor, and watching sets.
    .library(name: "ExactOnlineChanges", targets: ["ExactOnlineChanges"]),
    // Sets of divisions in SQLite.
    .library(name: "ExactOnlineMirror", targets: ["ExactOnlineMirror"]),
    // Notifications, and stores for them that need SQLite, or libpq.
    .library(name: "ExactOnlineWebhooks", targets: ["ExactOnlineWebhooks"]),
    .library(name: "ExactOnlineWebhooksSQLite", targets: ["ExactOnlineWebhooksSQLite"]),
    .library(name: "ExactOnlineWebhooksPostgreSQL", targets: ["ExactOnlineWebhooksPostgreSQL"]),
    // The mirror of many divisions in PostgreSQL, by many workers; needs libpq.
    .library(name: "ExactOnlineMirrorPostgreSQL", targets: ["ExactOnlineMirrorPostgreSQL"]),
    // For users' own tests.
    .library(name: "ExactOnlineTesting", targets: ["ExactOnlineTesting"]),
    // A local stand-in for the service.
    .library(name: "ExactOnlineSandbox", targets: ["ExactOnlineSandbox"]),
    .executable(name: "exact-online-sandbox", targets: ["exact-online-sandbox"]),
    // The command line.
    .executable(name: "exact-online", targets: ["exact-online"]),
    // The generator.
    .executable(name: "exact-online-generator", targets: ["exact-online-generator"]),
    .plugin(name: "GenerateExactOnlineClient", targets: ["GenerateExactOnlineClient"]),
    .plugin(name: "RegenerateExactOnline", targets: ["RegenerateExactOnline"]),
  ],
  traits: [
    .trait(name: "AsyncHTTPClient", description: "The product ExactOnlineAsyncHTTPClient."),
    .trait(name: "PostgreSQL", description: "The product ExactOnlinePostgreSQL, which needs libpq."),
    .trait(name: "Tracing", description: "The product ExactOnlineTracing."),
    .trait(name: "Webhooks", description: "The product ExactOnlineWebhooks."),
    .trait(
      name: "WebhooksSQLite", description: "The product ExactOnlineWebhooksSQLite, which needs SQLite.",
      enabledTraits: ["Webhooks"]),
    .trait(
      name: "WebhooksPostgreSQL", description: "The product ExactOnlineWebhooksPostgreSQL, which needs libpq.",
      enabledTraits: ["Webhooks", "PostgreSQL"]),
    .trait(name: "Mirror", description: "The product ExactOnlineMirror, which needs SQLite."),
    .trait(
      name: "MirrorPostgreSQL", description: "The product ExactOnlineMirrorPostgreSQL, which needs libpq.",
      enabledTraits: ["PostgreSQL"]),
    .trait(name: "Generator", description: "The generator and its plugins, which need libxml2."),
    .trait(name: "Sandbox", description: "The product ExactOnlineSandbox and its executable, which need libxml2."),
    .trait(
      name: "CommandLine", description: "The executable exact-online.",
      enabledTraits: ["AsyncHTTPClient", "Webhooks", "Mirror", "Sandbox"]),
    .trait(name: "Documentation", description: "The plugin for this package's documentation, which no product needs."),
    // All of them, also those that others enable: that gives builds and plugins the same flags in the same order, and what
    // one of them compiled is not compiled again by the other.
    .default(
      enabledTraits: [
        "AsyncHTTPClient", "PostgreSQL", "Tracing", "Webhooks", "WebhooksSQLite", "WebhooksPostgreSQL", "Mirror",
        "MirrorPostgreSQL", "Generator", "Sandbox", "CommandLine", "Documentation",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.3.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.1.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
  ],
  targets: [
    // MARK: Client: what programs link
    module("PackageVersion", in: "Client", [docc]),
    module("HTTPExchange", in: "Client", ["PackageVersion", httpTypes, logging]),
    module("ODataRuntime", in: "Client", ["HTTPExchange", httpTypes, logging]),
    module("ExactOnlineRuntime", in: "Client", ["ODataRuntime", httpTypes, logging, metrics]),
    module("ExactOnlineTesting", in: "Client", ["ODataRuntime", httpTypes]),
    module("ExactOnlineFiles", in: "Client", ["ODataRuntime", "ExactOnlineRuntime", httpTypes]),
    module("ExactOnlineChanges", in: "Client", ["ODataRuntime", "ExactOnlineRuntime"]),
    module("MirrorEngine", in: "Client", ["ODataRuntime", "ExactOnlineRuntime", "ExactOnlineChanges"]),
    module("MirrorFiles", in: "Client", ["ExactOnlineRuntime", "ExactOnlineFiles", "MirrorEngine", crypto]),
    module("MirrorCatalog", in: "Client", ["MirrorEngine", "ExactOnline"]),
    module(
      "ExactOnlineWebhooks", in: "Client",
      [
        "WebhooksTrait", "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineChanges", crypto, logging, metrics,
      ]),
    .target(
      name: "ExactOnline", dependencies: ["ExactOnlineRuntime", "ExactOnlineFiles"], path: "Generated",
      exclude: ["api.txt", "names.lock"], swiftSettings: settings),

    // MARK: Adapters: one foreign library each
    // Without code: each stops the build with a sentence where its product is used without its trait.
    module("AsyncHTTPClientTrait", in: "Adapters"),
    module("PostgreSQLTrait", in: "Adapters"),
    module("TracingTrait", in: "Adapters"),
    module("WebhooksTrait", in: "Adapters"),
    module("WebhooksSQLiteTrait", in: "Adapters"),
    module("WebhooksPostgreSQLTrait", in: "Adapters"),
    module("MirrorTrait", in: "Adapters"),
    module("MirrorPostgreSQLTrait", in: "Adapters"),
    module(
      "ExactOnlineAsyncHTTPClient", in: "Adapters",
      ["AsyncHTTPClientTrait", "HTTPExchange", httpTypes, asyncHTTPClient, compression, nioSSL] + nio),
    module("ExactOnlineURLSession", in: "Adapters", ["HTTPExchange", httpTypes]),
    module("ExactOnlineTracing", in: "Adapters", ["TracingTrait", "HTTPExchange", httpTypes, tracing]),
    libpq,
    module(
      "ExactOnlinePostgreSQL", in: "Adapters",
      [
        "PostgreSQLTrait", "ExactOnlineRuntime",
        .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
      ]),

    module(
      "ExactOnlineWebhooksSQLite", in: "Adapters",
      ["WebhooksSQLiteTrait"] + with(trait: "WebhooksSQLite", ["ExactOnlineWebhooks"]) + grdb),
    module(
      "ExactOnlineWebhooksPostgreSQL", in: "Adapters",
      ["WebhooksPostgreSQLTrait"]
        + with(trait: "WebhooksPostgreSQL", ["ExactOnlineWebhooks", "ExactOnlinePostgreSQL"])),
    module(
      "ExactOnlineMirror", in: "Adapters",
      ["MirrorTrait"] + with(trait: "Mirror", ["MirrorEngine", "MirrorFiles", "MirrorCatalog"]) + grdb),
    module(
      "ExactOnlineMirrorPostgreSQL", in: "Adapters",
      ["MirrorPostgreSQLTrait"]
        + with(
          trait: "MirrorPostgreSQL",
          [
            "ODataRuntime", "ExactOnlineRuntime", "MirrorEngine", "MirrorFiles", "MirrorCatalog",
            "ExactOnlinePostgreSQL",
          ])),

    // MARK: Service model: what a service says of itself
    module("Diagnostics", in: "ServiceModel"),
    module("EntityDataModel", in: "ServiceModel", ["Diagnostics"]),
    .systemLibrary(
      name: "CLibXML2", path: "Sources/ServiceModel/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    module("CSDLParser", in: "ServiceModel", ["Diagnostics", "EntityDataModel", "CLibXML2"]),
    // Bytes of Metadata/, in C for their sake: the tool has them wherever it is copied to.
    module("CPackagedAnnotations", in: "ServiceModel"),
    module("CPackagedMetadata", in: "ServiceModel"),
    module("YAMLReading", in: "ServiceModel", ["Diagnostics", yams]),
    module("ServiceAnnotations", in: "ServiceModel", ["Diagnostics", "EntityDataModel", "YAMLReading"]),

    // MARK: Generator
    module("SwiftNaming", in: "Generator", ["PackageVersion", "Diagnostics"]),
    module(
      "ClientBlueprint", in: "Generator",
      ["Diagnostics", "EntityDataModel", "YAMLReading", "ServiceAnnotations", "SwiftNaming"]),
    .target(
      name: "Templates", path: "Templates", exclude: ["README.md"], resources: [.embedInCode("mustache")],
      swiftSettings: settings),
    module(
      "ClientRendering", in: "Generator",
      ["Diagnostics", "EntityDataModel", "SwiftNaming", "ClientBlueprint", "Templates", mustache]),
    module(
      "ClientDiff", in: "Generator",
      [
        "Diagnostics", "EntityDataModel", "YAMLReading", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint",
      ]),
    module(
      "ClientOverview", in: "Generator",
      ["Diagnostics", "EntityDataModel", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint"]),
    module(
      "GeneratorPipeline", in: "Generator",
      [
        "Diagnostics", "EntityDataModel", "CSDLParser", "CPackagedAnnotations", "ServiceAnnotations", "SwiftNaming",
        "ClientBlueprint", "ClientRendering", "ClientDiff",
      ]),

    // MARK: Sandbox: a local stand-in for the service; shares nothing with the client
    module("SandboxTrait", in: "Sandbox"),
    module("ODataQueries", in: "Sandbox"),
    module("SandboxStore", in: "Sandbox", ["EntityDataModel", "ServiceAnnotations", "ODataQueries"] + grdb),
    module("SandboxService", in: "Sandbox", ["Diagnostics", "ODataQueries", "SandboxStore", httpTypes]),
    module("SandboxPDF", in: "Sandbox"),
    module("SandboxAuthorization", in: "Sandbox", ["ODataQueries", "SandboxService", httpTypes]),
    module("SandboxBookkeeping", in: "Sandbox", ["ODataQueries", "SandboxStore", "SandboxService"]),
    module("SandboxFeeds", in: "Sandbox", ["ODataQueries", "SandboxStore", "SandboxService"]),
    module(
      "SandboxWebhooks", in: "Sandbox", ["ODataQueries", "SandboxStore", "SandboxService", "SandboxAuthorization"]),
    module(
      "SandboxTrade", in: "Sandbox",
      ["ODataQueries", "SandboxStore", "SandboxService", "SandboxPDF", "SandboxBookkeeping"]),
    module(
      "SandboxBehaviours", in: "Sandbox",
      [
        "ODataQueries", "SandboxStore", "SandboxService", "SandboxAuthorization", "SandboxFeeds", "SandboxWebhooks",
        "SandboxBookkeeping", "SandboxTrade", httpTypes,
      ]),
    module("SandboxSeed", in: "Sandbox", ["ODataQueries", "SandboxStore", "SandboxService"]),
    module(
      "SandboxPage", in: "Sandbox",
      ["ODataQueries", "SandboxService", "SandboxAuthorization", "SandboxBehaviours", httpTypes],
      resources: [.embedInCode("Assets/page.css"), .embedInCode("Assets/page.js"), .embedInCode("Assets/icon.svg")]),
    // Without the trait the first of these says so, and nothing else is built: no module is missed before that.
    module(
      "ExactOnlineSandbox", in: "Sandbox",
      ["SandboxTrait", httpTypes, hummingbird, hummingbirdCore, logging]
        + with(
          trait: "Sandbox",
          [
            "Diagnostics", "EntityDataModel", "CSDLParser", "ServiceAnnotations", "ODataQueries", "SandboxStore",
            "SandboxService", "SandboxAuthorization", "SandboxFeeds", "SandboxWebhooks", "SandboxBehaviours",
            "SandboxSeed", "SandboxPage",
          ])),

    // MARK: Tools
    module("CommandRunning", in: "Tools", ["Diagnostics", argumentParser]),
    module(
      "GeneratorCommands", in: "Tools",
      [
        "Diagnostics", "EntityDataModel", "CSDLParser", "YAMLReading", "ServiceAnnotations", "SwiftNaming",
        "ClientBlueprint", "ClientRendering", "ClientDiff", "ClientOverview", "GeneratorPipeline",
        "ExactOnlineRuntime", "ExactOnlineURLSession", "ConnectionProfiles", "CommandRunning", httpTypes,
        argumentParser,
      ]),
    module("ConnectionProfiles", in: "Tools", ["ExactOnlineRuntime", httpTypes]),
    module(
      "SandboxCommands", in: "Tools",
      ["ExactOnlineSandbox", "CPackagedAnnotations", "CPackagedMetadata", "CommandRunning", argumentParser, logging]),
    .executableTarget(
      name: "exact-online-sandbox",
      dependencies: ["PackageVersion", "SandboxCommands", "CommandRunning", argumentParser],
      path: "Sources/Tools/exact-online-sandbox", swiftSettings: settings),
    module(
      "CommandConsole", in: "Tools",
      ["ExactOnlineRuntime", "ExactOnlineFiles", "Diagnostics", "ConnectionProfiles", "CommandRunning", argumentParser]),
    module(
      "TypedRows", in: "Tools",
      [
        "ExactOnlineRuntime", "Diagnostics", "EntityDataModel", "CSDLParser", "ServiceAnnotations",
        "CPackagedAnnotations", "CPackagedMetadata", "CommandRunning", "CommandConsole",
      ]),
    module(
      "CommandConnection", in: "Tools",
      [
        "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineChanges", "ExactOnlineAsyncHTTPClient", "Diagnostics",
        "ConnectionProfiles", "CommandRunning", "CommandConsole", "TypedRows", httpTypes, logging, argumentParser,
        hummingbird,
        hummingbirdCore,
      ] + nio),
    module(
      "MirrorCommands", in: "Tools",
      [
        "ExactOnlineRuntime", "ExactOnlineChanges", "ExactOnlineMirror", "CommandRunning", "CommandConsole",
        "CommandConnection", argumentParser,
        // Without this trait the command mirror has SQLite alone, and the program does not need libpq.
      ] + with(trait: "MirrorPostgreSQL", ["ExactOnlinePostgreSQL", "ExactOnlineMirrorPostgreSQL"])),
    module(
      "ExactOnlineCommands", in: "Tools",
      [
        "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineFiles", "ExactOnlineChanges", "ExactOnlineWebhooks",
        "ExactOnlineAsyncHTTPClient", "Diagnostics", "EntityDataModel", "CSDLParser", "ServiceAnnotations",
        "ConnectionProfiles", "SandboxCommands", "CommandRunning", "CommandConsole", "TypedRows", "CommandConnection",
        "MirrorCommands", httpTypes, argumentParser,
      ]),
    // Without the trait it has one file that says so, and nothing else is built: no module is missed before that.
    .executableTarget(
      name: "exact-online", dependencies: with(trait: "CommandLine", ["ExactOnlineCommands"]),
      path: "Sources/Tools/exact-online", swiftSettings: settings),
    // Without the trait it has one file that says so, and nothing else is built: no module is missed before that.
    .executableTarget(
      name: "exact-online-generator",
      dependencies: with(trait: "Generator", ["GeneratorCommands"]),
      path: "Sources/Tools/exact-online-generator", swiftSettings: settings),
    .plugin(name: "GenerateExactOnlineClient", capability: .buildTool(), dependencies: ["exact-online-generator"]),
    .plugin(
      name: "RegenerateExactOnline",
      capability: .command(
        intent: .custom(verb: "regenerate", description: "Write clients from metadata in place; --help says more."),
        permissions: [.writeToPackageDirectory(reason: "Generated clients are files of the package.")]),
      dependencies: ["exact-online-generator"]),

    // MARK: What tests share
    module("TestSupport", in: "Support", [logging]),
    module("ClientFixtures", in: "Support", ["HTTPExchange", "ODataRuntime", "ExactOnlineRuntime"]),
    module("LoopbackServer", in: "Support", ["TestSupport"] + nio),
    module("TokenServer", in: "Support", ["LoopbackServer"]),
    .executableTarget(
      name: "TokenProcess",
      dependencies: [
        "ODataRuntime", "ExactOnlineRuntime", "ExactOnlinePostgreSQL", "ExactOnlineTesting", httpTypes, logging,
      ],
      path: "Tests/Support/TokenProcess", swiftSettings: settings),
    module("TokenWorkers", in: "Support", ["TestSupport", "TokenServer", "LoopbackServer", "TokenProcess"]),
    .executableTarget(
      name: "WebhookProcess",
      dependencies: [
        "ExactOnlinePostgreSQL", "ExactOnlineWebhooks", "ExactOnlineWebhooksSQLite", "ExactOnlineWebhooksPostgreSQL",
      ],
      path: "Tests/Support/WebhookProcess", swiftSettings: settings),
    .executableTarget(
      name: "MirrorProcess",
      dependencies: ["ExactOnline", "ExactOnlineAsyncHTTPClient", "ExactOnlineMirror"],
      path: "Tests/Support/MirrorProcess", swiftSettings: settings),
    .executableTarget(
      name: "MirrorWorkerProcess",
      dependencies: [
        "ExactOnlineRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlinePostgreSQL", "ExactOnlineMirrorPostgreSQL",
        "MirrorEngine",
      ],
      path: "Tests/Support/MirrorWorkerProcess", swiftSettings: settings),
    .target(
      name: "PostgreSQLServer", dependencies: ["TestSupport"],
      path: "Tests/Support/PostgreSQLServer", exclude: ["throw-away-server"], swiftSettings: settings),
    module("SandboxFixtures", in: "Support", ["TestSupport", "ExactOnlineSandbox"]),
    module(
      "GeneratorFixtures", in: "Support",
      [
        "TestSupport", "Diagnostics", "EntityDataModel", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint",
        "ClientRendering",
      ]),

    // MARK: Tests, in the groups of what they test
    tests("HTTPExchangeTests", in: "Client", ["HTTPExchange", httpTypes]),
    tests(
      "ODataRuntimeTests", in: "Client",
      ["TestSupport", "ClientFixtures", "HTTPExchange", "ODataRuntime", httpTypes, logging]),
    tests(
      "ExactOnlineRuntimeTests", in: "Client",
      [
        "TestSupport", "ClientFixtures",
        "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlineTesting", "LoopbackServer",
        "TokenServer", "TokenWorkers", httpTypes, logging, metrics,
        .product(name: "MetricsTestKit", package: "swift-metrics"),
      ]),
    tests(
      "ExactOnlineFilesTests", in: "Client",
      [
        "TestSupport", "ClientFixtures", "HTTPExchange", "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineFiles",
        "ExactOnlineAsyncHTTPClient", "ExactOnlineURLSession", "LoopbackServer", httpTypes,
      ]),
    tests(
      "ExactOnlineWebhooksTests", in: "Client",
      [
        "TestSupport", "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineWebhooks", "ExactOnlineWebhooksSQLite",
        "ExactOnlinePostgreSQL", "ExactOnlineWebhooksPostgreSQL", "ExactOnlineTesting", "PostgreSQLServer",
        "WebhookProcess", httpTypes,
      ]),
    tests(
      "TransportTests", in: "Adapters",
      [
        "TestSupport", "ODataRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlineURLSession", "ExactOnlineTesting",
        "LoopbackServer", httpTypes, asyncHTTPClient,
      ]),
    tests(
      "PostgreSQLTests", in: "Adapters",
      [
        "TestSupport", "ExactOnlinePostgreSQL", "ODataRuntime", "ExactOnlineRuntime", "LoopbackServer",
        "PostgreSQLServer", "TokenServer", "TokenWorkers",
      ] + nio),
    tests(
      "ExactOnlineTracingTests", in: "Adapters",
      [
        "ClientFixtures", "ExactOnline", "ExactOnlineChanges", "ExactOnlineWebhooks", "ExactOnlineAsyncHTTPClient",
        "ExactOnlineTracing", "ExactOnlineTesting", "LoopbackServer", "TestSupport", httpTypes, tracing,
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
      ]),
    tests(
      "MirrorPostgreSQLTests", in: "Adapters",
      [
        "TestSupport", "ExactOnlinePostgreSQL", "ExactOnlineMirrorPostgreSQL", "MirrorEngine", "MirrorWorkerProcess",
        "ODataRuntime", "ExactOnlineRuntime", "PostgreSQLServer",
      ]),
    tests("DiagnosticsTests", in: "ServiceModel", ["TestSupport", "Diagnostics"]),
    tests("CSDLParserTests", in: "ServiceModel", ["TestSupport", "Diagnostics", "EntityDataModel", "CSDLParser"]),
    tests(
      "ServiceAnnotationsTests", in: "ServiceModel",
      ["TestSupport", "Diagnostics", "EntityDataModel", "YAMLReading", "ServiceAnnotations", "GeneratorFixtures"]),
    tests("SwiftNamingTests", in: "Generator", ["Diagnostics", "SwiftNaming"]),
    tests(
      "ClientBlueprintTests", in: "Generator",
      [
        "Diagnostics", "EntityDataModel", "YAMLReading", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint",
        "GeneratorFixtures",
      ]),
    tests(
      "ClientRenderingTests", in: "Generator",
      [
        "Diagnostics", "EntityDataModel", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint", "ClientRendering",
        "GeneratorFixtures",
      ]),
    tests(
      "ClientOverviewTests", in: "Generator",
      [
        "Diagnostics", "EntityDataModel", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint", "ClientOverview",
        "GeneratorFixtures",
      ]),
    tests(
      "ClientDiffTests", in: "Generator",
      [
        "TestSupport",
        "Diagnostics", "EntityDataModel", "CSDLParser", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint",
        "ClientDiff", "GeneratorPipeline", "GeneratorFixtures",
      ]),
    tests(
      "GeneratorPipelineTests", in: "Generator",
      [
        "TestSupport",
        "Diagnostics", "EntityDataModel", "ServiceAnnotations", "SwiftNaming", "ClientBlueprint", "ClientRendering",
        "ClientOverview",
        "GeneratorPipeline", "GeneratorFixtures",
      ]),
    tests(
      "GeneratorCommandTests", in: "Tools",
      [
        "TestSupport",
        "Diagnostics", "EntityDataModel", "CSDLParser", "ServiceAnnotations", "ClientBlueprint", "ClientRendering",
        "GeneratorPipeline", "GeneratorCommands", "ConnectionProfiles", "ExactOnlineRuntime", "ExactOnlineURLSession",
        "exact-online-generator", "GeneratorFixtures", "LoopbackServer",
      ]),
    tests(
      "ExactOnlineCommandTests", in: "Tools",
      [
        "TestSupport", "CommandRunning", "CommandConsole", "CommandConnection", "MirrorCommands", "ExactOnlineRuntime",
        "ExactOnlineChanges", "ExactOnlineMirror", "ExactOnlineWebhooks", "ExactOnlineTesting",
        "ExactOnlineAsyncHTTPClient",
        "ExactOnlineSandbox", "SandboxFixtures", "LoopbackServer", "ConnectionProfiles", "ExactOnlinePostgreSQL",
        "PostgreSQLServer", "CPackagedMetadata", "exact-online", "exact-online-generator", "exact-online-sandbox",
      ]),
    tests("ArchitectureTests", in: "Tools", ["TestSupport"]),
    tests("ODataQueriesTests", in: "Sandbox", ["ODataQueries"]),
    tests(
      "SandboxStoreTests", in: "Sandbox",
      ["EntityDataModel", "CSDLParser", "ServiceAnnotations", "ODataQueries", "SandboxStore"]),
    tests(
      "SandboxFeedsTests", in: "Sandbox",
      ["ExactOnlineSandbox", "SandboxFixtures", "SandboxFeeds", "SandboxService", "SandboxStore"]),
    tests(
      "ExactOnlineSandboxTests", in: "Sandbox",
      [
        "TestSupport", "ExactOnlineSandbox", "SandboxFixtures", "SandboxAuthorization", "SandboxWebhooks",
        "SandboxBehaviours", "SandboxBookkeeping", "SandboxTrade", "SandboxPDF", "SandboxService", "SandboxSeed",
        "SandboxStore", httpTypes,
      ]),
    tests(
      "ExactOnlineTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures",
        "ExactOnline", "ODataRuntime", "ExactOnlineRuntime", "ExactOnlineAsyncHTTPClient", "ExactOnlineTesting",
        "LoopbackServer", "Diagnostics", "EntityDataModel", "CSDLParser", "SwiftNaming", "ClientBlueprint", httpTypes,
        logging,
      ]),
    tests(
      "CapabilityTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures", "ExactOnline", "ExactOnlineAsyncHTTPClient", "ExactOnlineChanges",
        "ExactOnlineWebhooks", "ExactOnlineSandbox", "SandboxFixtures", "LoopbackServer",
      ],
      exclude: ["Page/capabilities.tsv"]),
    tests(
      "WebhookTests", in: "EndToEnd",
      [
        "ClientFixtures", "ExactOnline", "ExactOnlineAsyncHTTPClient", "ExactOnlineWebhooks",
        "ExactOnlineSandbox", "SandboxFixtures",
        "ExactOnlineTesting", "LoopbackServer",
      ]),
    tests(
      "ChangeTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures", "ExactOnline", "ExactOnlineAsyncHTTPClient", "ExactOnlineChanges",
        "ExactOnlineWebhooks", "ExactOnlineSandbox", "SandboxFixtures", "ExactOnlineTesting", "LoopbackServer",
        "ServiceAnnotations",
      ]),
    tests(
      "MirrorTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures", "ODataRuntime", "ExactOnline", "ExactOnlineAsyncHTTPClient",
        "ExactOnlineChanges", "ExactOnlineSandbox", "ExactOnlineTesting", "MirrorEngine", "MirrorCatalog",
        "ExactOnlineMirror", "MirrorProcess", "ExactOnlinePostgreSQL", "ExactOnlineMirrorPostgreSQL",
        "MirrorWorkerProcess", "PostgreSQLServer", "SandboxFixtures",
      ] + grdb),
    tests(
      "ForeignServiceTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures", "ODataRuntime", "ExactOnlineAsyncHTTPClient", "LoopbackServer", "Diagnostics",
        "ClientBlueprint",
        "ClientRendering", "GeneratorPipeline", httpTypes,
      ],
      exclude: ["Metadata", "exact-online-generator.yaml", "Generated/api.txt", "Generated/names.lock"]),
    tests(
      "SAPGatewayTests", in: "EndToEnd",
      [
        "TestSupport", "ClientFixtures", "ODataRuntime", "ExactOnlineAsyncHTTPClient", "exact-online-generator",
        httpTypes,
      ],
      exclude: [
        "Metadata", "exact-online-generator.yaml", "Generated/api.txt", "Generated/names.lock",
        "Support/mock-sap-server",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
