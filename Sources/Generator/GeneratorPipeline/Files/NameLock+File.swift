package import ClientRendering
package import Diagnostics
package import SwiftNaming

extension NameLock {
  /// The frozen names: none without a `names.lock`, or with one that the generator did not write, which it refuses to
  /// overwrite.
  package static func parse(_ entry: ExistingEntry?, file: String) -> (names: NameLock, diagnostics: [Diagnostic]) {
    guard case .ours(let bytes) = entry else { return (NameLock(), []) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let message = "The file is not UTF-8."
      return (NameLock(), [Diagnostic(.error, rule: "corrupt-lock", message, at: SourceLocation(file: file))])
    }
    let (names, diagnostics) = parse(text, file: file)
    return (names, diagnostics)
  }
}
