@testable import ExactOnlineSandbox
import Foundation
import SandboxSeed

/// A sandbox with the demo data and the plain services of this package's metadata, which tests share and only read.
enum DemoSandbox {
  struct Demo: Sendable {
    var sandbox: Sandbox
    var summary: DemoSeed.Summary?
  }

  static let shared = Task { try await start() }

  /// 2026-01-31T09:20:00Z
  static let clock = Date(timeIntervalSince1970: 1_769_851_200)

  /// Without feeds, which have copies of the rows.
  ///
  /// - Parameter only: the one service that there is; all unless it is given.
  static func start(scale: Int = 1, only: String? = nil) async throws -> Demo {
    let sandbox = try await empty(only: only)
    sandbox.stopClock()
    sandbox.setClock(clock)
    let summary = try DemoRows.write(sandbox.core.first, scale: scale)
    try await sandbox.keepAsSeed()
    return Demo(sandbox: sandbox, summary: summary)
  }

  /// One that is configured to have the demo data.
  ///
  /// - Parameter seedCache: where they are kept.
  static func start(only: String, seedCache: String, scale: Int = 1) async throws -> Sandbox {
    try await empty(only: only) {
      $0.seed = .demo
      $0.scale = scale
      $0.seedCache = seedCache
    }
  }

  private static func empty(
    only: String?, _ configure: (inout SandboxConfiguration) -> Void = { _ in }
  ) async throws -> Sandbox {
    let repository = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/").dropFirst()
    let services = URL(fileURLWithPath: "\(repository)/Metadata/services")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in try FileManager.default.contentsOfDirectory(at: services, includingPropertiesForKeys: nil)
    where file.pathExtension == "xml" && (only.map { file.lastPathComponent == "\($0).xml" } ?? true) {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(file.lastPathComponent), withDestinationURL: file)
    }
    var configuration = SandboxConfiguration(
      metadata: folder.path, annotations: ["\(repository)/Metadata/annotations.yaml"])
    configuration.clock = clock
    configuration.behaviours = [.oauth, .paddedCodes, .attachments, .pageSizes]
    configure(&configuration)
    return try await Sandbox.start(configuration)
  }
}
