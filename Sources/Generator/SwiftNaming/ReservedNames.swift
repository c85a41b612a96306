/// Names that generated code may not take, because Swift, the runtime or generated code itself uses them there.
package enum ReservedNames {
  /// Members of entities and complex types, static ones among them, of their `Key`, and of change sets.
  package static let members: Set<String> = [
    "row", "table", "debugDescription", "hashValue", "hash", "entityKey", "changeSet", "odataChange",
    "unknownMembers", "customMirror", "odataKeyValues", "odataValue", "new", "self", "init", "subscript",
    "deinit", "Type", "Protocol", "Self",
  ]

  /// Members of a service.
  package static let serviceMembers: Set<String> = ["root", "self", "init", "subscript", "deinit", "Type", "Protocol"]

  /// Members of what the entry points extend: `Division` and `ExactOnlineClient`.
  package static let entryPoints: Set<String> = [
    "root", "self", "init", "code", "with", "callBudget", "send", "division", "divisions", "download", "hashValue",
    "description", "debugDescription",
  ]

  /// Members of a set, for reading as a sequence too: a method of their name would hide them, or they it.
  package static let setMembers: Set<String> = [
    "allSatisfy", "all", "compactMap", "contains", "count", "create", "createOnce", "delete", "description", "drop",
    "dropFirst", "element", "enumerated", "expanding", "filter", "find", "first", "flatMap", "hashValue", "init",
    "makeAsyncIterator", "map", "max", "min", "name", "next", "odataAct", "odataCreate", "odataValue", "orderBy",
    "orderByDescending", "pages", "plan", "post", "prefix", "reduce", "request", "root", "select", "self", "subscript",
    "top", "update", "where",
  ]

  /// Names that the method of a verb uses itself, beside its own parameters.
  package static let verbParameters: Set<String> = [
    "build", "init", "key", "keys", "name", "odataAct", "odataCreate", "odataValue", "root", "row", "rows", "self",
    "Protocol", "Type", "_",
  ]

  package static let parameters: Set<String> = ["root", "self", "init", "Type", "Protocol", "_"]

  /// `none` and `some` would be ambiguous with Optional's own cases.
  package static let enumerationMembers: Set<String> = [
    "none", "some", "rawValue", "knownValues", "allCases", "hashValue", "hash", "description", "debugDescription",
    "self", "init", "Type", "Protocol", "RawValue",
  ]

  /// Modules of the platforms and of Swift's own packages. A type at module scope with the name of one hides it: with a
  /// `System`, `System.FilePath` means nothing any more in a file that imports both.
  package static let platformModules: Set<String> = [
    "Accelerate", "Accessibility", "Accounts", "AddressBook", "Algorithms", "Android", "AppIntents", "AppKit",
    "ArgumentParser", "AsyncAlgorithms", "Atomics", "AuthenticationServices", "BackgroundTasks", "Charts",
    "ClockKit", "CloudKit", "Cocoa", "Collections", "Combine", "Compression", "Contacts", "ContactsUI", "CoreData",
    "CoreFoundation", "CoreGraphics", "CoreLocation", "CoreML", "CoreSpotlight", "CoreText", "Crypto", "CryptoKit",
    "Cxx", "Darwin", "DeviceCheck", "Dispatch", "Distributed", "EventKit", "FileProvider", "FinanceKit", "Foundation",
    "FoundationEssentials", "FoundationInternationalization", "FoundationModels", "FoundationNetworking",
    "FoundationXML", "Glibc", "HTTPTypes", "HealthKit", "HomeKit", "IOKit", "Intents", "LocalAuthentication",
    "Logging", "MapKit", "Matter", "MessageUI", "Messages", "Metal", "MetricKit", "Metrics", "Musl", "NaturalLanguage",
    "Network", "NetworkExtension", "Numerics", "OSLog", "Observation", "PDFKit", "PassKit", "PencilKit", "Photos",
    "PhotosUI", "Playgrounds", "QuickLook", "RegexBuilder", "ScreenTime", "Security", "ServiceManagement", "Social",
    "Spatial", "Speech", "StoreKit", "Subprocess", "Swift", "SwiftData", "SwiftUI", "Synchronization", "System",
    "SystemConfiguration", "SystemPackage", "Testing", "TipKit", "Tracing", "Translation",
    "UIKit", "UniformTypeIdentifiers", "UserNotifications", "Vision", "VisionKit", "WASILibc", "WatchConnectivity",
    "WatchKit", "WeatherKit", "WebKit", "WidgetKit", "WinSDK", "XCTest",
  ]

  /// Modules that generated files import, or that the runtime does: one cannot import a module of its own name.
  private static let importedModules: Set<String> = [
    "Dispatch", "ExactOnlineRuntime", "Foundation", "FoundationEssentials", "HTTPExchange", "HTTPTypes", "Logging",
    "Metrics", "CoreMetrics", "ODataRuntime", "Swift", "Synchronization", "_Concurrency", "_StringProcessing",
  ]

  /// The reason why a generated module cannot have a name; nil if it can.
  package static func moduleProblem(_ name: String) -> String? {
    if SwiftLanguage.isKeyword(name) || !SwiftLanguage.isUsable(name, at: .type) { return "is a Swift keyword" }
    return importedModules.contains(name) ? "is a module that the client itself imports" : nil
  }

  /// Types that generated code spells, or that a reader would confuse.
  package static let types: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Byte", "Changes", "Character", "Codable", "ComplexType", "Data", "Date",
    "Decimal", "Decodable", "Dictionary", "Division", "Double", "Duration", "Encodable", "Entity", "EntityKey",
    "EntitySet", "Enumerations", "Equatable", "Error", "ExactOnlineClient", "ExactOnlineRuntime", "Expanded",
    "ExpandedOne", "Float", "Foundation", "FoundationEssentials", "FunctionParameter", "Hashable", "Identifiable",
    "Int", "Int16", "Int32", "Int64", "Int8", "JSONValue", "Key", "LocalDateTime", "MainActor", "Methods", "Navigation",
    "Never", "ODataRuntime", "ODataService", "OpenEnumeration", "Optional", "PaddedCode", "PrimitiveValue", "Property",
    "PropertyTable", "Protocol", "RawRepresentable", "Result", "Row", "SelectableProperty", "Self", "Sendable",
    "Sequence", "ServiceRoot", "Set", "StaticString", "String", "Substring", "Swift", "Task", "Type", "UInt", "UInt16",
    "UInt32", "UInt64", "UInt8", "UUID", "Void", "WritableNavigation", "WritableProperty", "WritableSelectableProperty",
  ]
}
