package import ExactOnlineSandbox
package import Foundation

extension SandboxValue {
  /// A key as the sandbox has it.
  package static func key(_ id: UUID) -> SandboxValue { .string("\(id)".lowercased()) }
}
