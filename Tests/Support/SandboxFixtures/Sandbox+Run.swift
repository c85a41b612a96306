package import ExactOnlineSandbox
package import Foundation
import TestSupport

extension Sandbox {
  /// Runs a sandbox for as long as the body takes.
  ///
  /// - Parameters:
  ///   - clock: The instant at which its clock stands; nil for a clock that goes on from the time of the machine.
  ///   - configure: Changes its configuration, which is the standard one otherwise.
  package static func run<Outcome>(
    _ metadata: SandboxMetadata, clock: Date? = nil, configure: (inout SandboxConfiguration) -> Void = { _ in },
    _ body: (Sandbox) async throws -> Outcome
  ) async throws -> Outcome {
    let sandbox = try await start(metadata, clock: clock, configure: configure)
    return try await withEnding {
      await sandbox.stop()
    } _: {
      try await body(sandbox)
    }
  }

  /// Starts one for all tests of a run, or for a test that stops it.
  package static func start(
    _ metadata: SandboxMetadata, clock: Date? = nil, configure: (inout SandboxConfiguration) -> Void = { _ in }
  ) async throws -> Sandbox {
    var configuration = metadata.configuration
    configuration.clock = clock
    configure(&configuration)
    let sandbox = try await start(configuration)
    withExtendedLifetime(metadata) {}
    if let clock {
      sandbox.stopClock()
      sandbox.setClock(clock)
    }
    return sandbox
  }
}
