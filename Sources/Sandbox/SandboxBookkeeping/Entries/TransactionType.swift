/// Names of transaction types.
enum TransactionType {
  static func description(of type: Int64) -> String? {
    switch type {
    case 10: "Opening balance"
    case 20: "Sales entry"
    case 21: "Sales credit note"
    case 30: "Purchase entry"
    case 31: "Purchase credit note"
    case 40: "Cash flow"
    case 90: "Other"
    default: nil
    }
  }
}
