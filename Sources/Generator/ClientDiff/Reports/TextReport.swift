import Diagnostics

/// One line per change, and one that counts them; nothing when nothing changed.
///
/// `breaking crm:Account.Fax (CRM.Account.fax): The property … [property-removed: reading breaking] Remove …`
enum TextReport {
  static func text(_ result: DiffResult) -> String {
    if result.changes.isEmpty, result.ignored == 0 { return "" }
    return (result.changes.map(line) + [result.summary]).joined(separator: "\n") + "\n"
  }

  private static func line(_ change: Change) -> String {
    let level = change.level.rawValue
    let advice = change.advice.map { " \($0)" } ?? ""
    let line =
      "\(level) \(change.path) (\(change.swiftName)): \(change.message) "
      + "[\(change.rule.id): \(change.judgement)]\(advice)"
    return VisibleText.line(line)
  }
}
