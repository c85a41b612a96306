/// The transaction lines of VAT: one for each code and account.
enum VATPostings {
  /// The VAT of a line. Debit is positive.
  struct Part {
    var code: VATCode
    var isPurchase: Bool
    var base: Amount
    var vat: Amount
    var date: Int64
    var toPay: GLAccount?
    var toClaim: GLAccount?
    var party: Record?
  }

  static func lines(_ parts: [Part]) -> [Posting] {
    var lines: [Posting] = []
    for part in parts {
      if part.code.isReverseCharge {
        // The buyer claims the amount that it owes; a seller charges nothing.
        guard part.isPurchase, let toClaim = part.toClaim, let toPay = part.toPay, !part.vat.isZero else { continue }
        add(part, toClaim, part.vat, "O", to: &lines)
        add(part, toPay, -part.vat, "P", to: &lines)
      } else if let account = part.isPurchase ? part.toClaim : part.toPay {
        add(part, account, part.vat, part.isPurchase ? "O" : "A", to: &lines)
      }
    }
    return lines
  }

  private static func add(_ part: Part, _ account: GLAccount, _ vat: Amount, _ type: String, to lines: inout [Posting])
  {
    let index = lines.firstIndex {
      $0.code?.code == part.code.code && $0.account.id == account.id && $0.vatType == type
        && $0.party?.key == part.party?.key
    }
    if let index {
      lines[index].amount += vat
      lines[index].vatBase = (lines[index].vatBase ?? .zero) + part.base
      return
    }
    var line = Posting(number: Posting.vatLine, account: account, amount: vat, date: part.date)
    line.code = part.code
    line.vatBase = part.base
    line.vatType = type
    line.party = part.party
    line.description = part.code.description
    lines.append(line)
  }
}
