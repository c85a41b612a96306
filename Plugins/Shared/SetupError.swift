import Foundation

/// What is wrong with a set-up, as one sentence, and what to do about it.
struct SetupError: Error, CustomStringConvertible, LocalizedError {
  let description: String

  init(_ description: String) { self.description = description }

  var errorDescription: String? { description }
}
