import Foundation

/// A fault in a set-up, in one sentence, and the advice.
struct SetupError: Error, CustomStringConvertible, LocalizedError {
  let description: String

  init(_ description: String) { self.description = description }

  var errorDescription: String? { description }
}
