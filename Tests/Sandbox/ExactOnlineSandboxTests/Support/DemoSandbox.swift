@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxSeed
import TestSupport

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
    let services = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Metadata/services"))
      .filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }
    return try await Sandbox.start(try SandboxMetadata(of: only.map { [$0] } ?? services)) {
      $0.clock = clock
      $0.behaviours = [.oauth, .paddedCodes, .attachments, .pageSizes]
      configure(&$0)
    }
  }
}
