/// The runs of letters that are one word, and the words that are written in capitals.
///
/// A table rather than a rule: no rule tells `GLAR` (general ledger, accounts receivable) from `IBAN`.
package struct AcronymTable: Sendable {
  /// Runs of capitals that are told apart when they stand together (`GLAR`) or before a small word (`POnumber`).
  var acronyms: Set<String>
  /// Spellings that become another word: `Id` → `ID`, `EMail` → `Email`.
  package var spellings: [String: String]

  package init(acronyms: Set<String>, spellings: [String: String]) {
    self.acronyms = acronyms
    self.spellings = spellings
  }

  package static let standard = AcronymTable(
    acronyms: [
      "AP", "API", "AR", "BIC", "BS", "BSN", "CAD", "CLA", "CRM", "DC", "EU", "FC", "GL", "GUID", "HID", "HR", "HRM",
      "HTML", "HTTP", "IBAN", "ID", "IP", "JSON", "KVK", "OB", "OEI", "OIN", "PDF", "PL", "PO", "QA", "RGS", "RSIN",
      "SBI", "SEPA", "SEPADD", "SKU", "UBL", "URI", "URL", "UUID", "VAT", "WBS", "XBRL", "XML",
    ],
    spellings: [
      "EMail": "Email", "Id": "ID", "Ids": "IDs", "Vat": "VAT", "Url": "URL", "Urls": "URLs", "Uri": "URI",
      "Guid": "GUID", "Wbs": "WBS", "Xml": "XML", "Json": "JSON", "Html": "HTML", "Pdf": "PDF", "Iban": "IBAN",
      "gl": "GL", "vat": "VAT", "wbs": "WBS", "id": "ID",
    ])
}
