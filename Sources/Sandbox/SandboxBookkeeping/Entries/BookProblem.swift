package import SandboxService
import SandboxStore

/// Entries that are refused, as Exact Online refuses them: 500 and a sentence.
package enum BookProblem {
  package static func unknown(_ what: String, _ value: String?, of table: Table, hint: String) -> ODataError {
    guard let value else {
      return ODataError(500, "Mandatory: \(what)", hint: hint)
    }
    return ODataError(500, "\(what) '\(value)' does not exist.", hint: "'\(table.set.name)': \(hint)")
  }

  package static func closed(_ journal: String, year: Int64, period: Int64) -> ODataError {
    ODataError(
      500, "The period is closed: \(year) - \(period).",
      hint: "JournalStatusList has status 1 for journal '\(journal)', period \(period) of \(year).")
  }

  package static func unbalanced(_ debit: Amount, _ credit: Amount) -> ODataError {
    ODataError(
      500, "The entry does not balance: debit \(debit.text), credit \(credit.text).",
      hint: "The amounts of the lines, with their VAT, must add up to zero.")
  }
}
