import SandboxBookkeeping

/// States of orders: whether all, some or nothing of them is done.
enum OrderState {
  /// Of sales orders: open, partial, complete, cancelled.
  static func description(of state: Int64?) -> String? {
    switch state {
    case 12: "Open"
    case 20: "Partial"
    case 21: "Complete"
    case 45: "Cancelled"
    default: nil
    }
  }

  static func sales(done: Amount, of whole: Amount) -> Int64 { state(done, whole, (12, 20, 21)) }

  static func purchase(done: Amount, of whole: Amount) -> Int64 { state(done, whole, (10, 20, 30)) }

  private static func state(_ done: Amount, _ whole: Amount, _ codes: (Int64, Int64, Int64)) -> Int64 {
    if done.magnitude >= whole.magnitude { return codes.2 }
    return done.isZero ? codes.0 : codes.1
  }

  /// Of the states of lines that of the order.
  static func all(_ states: [Int64], none: Int64, partial: Int64, complete: Int64) -> Int64 {
    if !states.isEmpty, states.allSatisfy({ $0 == complete }) { return complete }
    return states.allSatisfy { $0 == none } ? none : partial
  }
}

/// States of quotations.
enum QuotationState {
  static let rejected: Int64 = 5
  static let closed: Int64 = 6
  static let draft: Int64 = 20
  static let printed: Int64 = 40
  static let accepted: Int64 = 50
  /// Sent to the customer, who accepts or rejects it by a link in the message.
  static let awaitingSignOff: Int64 = 60

  static func description(of state: Int64?) -> String? {
    switch state {
    case rejected: "Rejected"
    case closed: "Reviewed and closed"
    case draft: "Draft"
    case printed: "Printed"
    case accepted: "Accepted"
    case awaitingSignOff: "Waiting for online acceptance"
    default: nil
    }
  }
}
