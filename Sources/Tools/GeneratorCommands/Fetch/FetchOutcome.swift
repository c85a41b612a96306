import Diagnostics

/// The outcome for one document.
enum FetchOutcome: Equatable {
  /// A new document, with its size.
  case new(String)
  case unchanged
  /// A changed document, with its changes.
  case changed(String)
  /// A failure, with its reason; the file is unchanged.
  case failed(String)

  var word: String {
    switch self {
    case .new: "new"
    case .unchanged: "unchanged"
    case .changed: "changed"
    case .failed: "failed"
    }
  }

  /// `changed    crm  properties +3, sets +1`: one line, whatever a server sends.
  func line(for service: String, width: Int) -> String {
    let detail =
      switch self {
      case .new(let text), .changed(let text), .failed(let text): text
      case .unchanged: ""
      }
    let columns = [Self.padded(word, to: 9), Self.padded(VisibleText.line(service), to: width)]
    let line = (columns + [VisibleText.line(detail)]).joined(separator: "  ")
    return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.endIndex)])
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// The outcome for all documents.
struct FetchSummary: Equatable {
  var new = 0
  var changed = 0
  var unchanged = 0
  var failed = 0
  /// Services that were not asked, because they would have failed in the same way.
  var skipped = 0

  var isSuccess: Bool { failed + skipped == 0 }

  mutating func count(_ outcome: FetchOutcome) {
    switch outcome {
    case .new: new += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .failed: failed += 1
    }
  }

  /// `71 services: 2 new, 3 changed, 65 unchanged, 1 failed`.
  var line: String {
    let total = new + changed + unchanged + failed + skipped
    let parts = ["\(new) new", "\(changed) changed", "\(unchanged) unchanged", "\(failed) failed"]
    let all = skipped > 0 ? parts + ["\(skipped) not asked"] : parts
    return "\(Counted(total, "service")): \(all.joined(separator: ", "))"
  }
}
