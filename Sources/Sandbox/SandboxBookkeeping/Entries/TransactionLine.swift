/// A transaction line as it is written.
struct TransactionLine {
  var posting: Posting
  var record: Record
  var rate: Amount

  var id: String { record.key }
}
