import Foundation

/// Errors of files in the system's words.
package enum SystemError {
  /// `Not a directory`, where Foundation says that the operation could not be completed.
  package static func words(of error: any Error) -> String {
    guard let cause = (error as? CocoaError)?.underlying as? POSIXError else { return error.localizedDescription }
    return String(cString: strerror(cause.code.rawValue))
  }
}
