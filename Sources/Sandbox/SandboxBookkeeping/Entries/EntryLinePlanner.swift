import SandboxService
import SandboxStore

/// Computes the values derived from a line of an entry.
struct EntryLinePlanner {
  let kind: EntryKind
  let ledger: Ledger
  /// The customer or supplier of the entry.
  let party: Record?
  let date: Int64

  func plan(_ line: inout Record, number: Int64, rate: Amount) throws -> [Posting] {
    let party = try self.party ?? ledger.account(line.text("Account"))
    if self.party == nil, let party {
      line.set("AccountCode", party.text("Code"))
      line.set("AccountName", party.text("Name"))
    }
    let amount = try (line.amount("AmountFC") ?? line.amount("AmountDC") ?? .zero).rounded
    let item = try settled(by: line, party)
    let account = try account(of: &line, party, item, amount)
    let date = line.integer("Date").map(EntryCalendar.day) ?? self.date
    let code = try code(of: &line, account)
    try refuseIncomplete(line, party, account, code)
    let parts = try code.map { try $0.parts(of: amount, vat: line.amount(kind.vat)) } ?? (amount, .zero)
    // VAT in reverse charge is owed by the buyer; a seller charges none.
    let isOwed = code.map { !$0.isReverseCharge || Self.isPurchase(kind, $0, account) } ?? true
    let (base, vat) = (parts.base, isOwed ? parts.vat : .zero)
    fill(&line, number, amount: amount, base: base, vat: vat, code, rate: rate)
    var posting = Posting(number: number, account: account, amount: base * kind.sign, date: date)
    posting.party = party
    posting.code = code
    posting.vat = code == nil ? nil : vat
    posting.vatBase = code == nil ? nil : base
    posting.vatType = code.map { Self.isPurchase(kind, $0, account) ? "I" : "V" }
    posting.description = line.text("Description")
    posting.line = line
    posting.id = line.key
    posting.settles = item?.text("TransactionID")
    posting.invoiceNumber = item?.integer("InvoiceNumber")
    return [posting]
  }

  /// A debt belongs to an account, and VAT is booked by its code. Rows that a program seeds may lack both.
  private func refuseIncomplete(_ line: Record, _ party: Record?, _ account: GLAccount, _ code: VATCode?) throws {
    guard !ledger.isSeed else { return }
    if party == nil, account.type == GLAccount.receivable || account.type == GLAccount.payable {
      throw BookProblem.unknown(
        "Account", line.text("Account"), of: kind.lines,
        hint: "General ledger account \(account.code) is for debts; set Account to the ID of a row of crm/Accounts.")
    }
    if code == nil, let vat = try line.amount(kind.vat), !vat.isZero {
      throw ODataError(
        500, "Mandatory: VATCode", hint: "'\(kind.lines.set.name)': \(kind.vat) is booked by its code.")
    }
  }

  /// Whether VAT of the line is on a purchase.
  static func isPurchase(_ kind: EntryKind, _ code: VATCode, _ account: GLAccount) -> Bool {
    switch (kind.nature, code.transactions) {
    case (.sales, _): false
    case (.purchase, _), (_, "P"): true
    case (_, "S"): false
    default: !account.isIncome
    }
  }

  private func account(
    of line: inout Record, _ party: Record?, _ item: Record?, _ amount: Amount
  ) throws -> GLAccount {
    let given =
      line.text("GLAccount")
      ?? line.text("GLAccountCode").flatMap { code in
        try? ledger.reference("financial/GLAccounts", "Code", code)?.key
      }
    var account = try ledger.glAccount(given)
    if account == nil, given == nil {
      // A payment states the invoice that it pays, or its account.
      if let item {
        account = try ledger.glAccount(item.text("GLAccount"))
      } else if party != nil, !kind.isInvoice {
        let accounts = TotalAccount(kind: kind, ledger: ledger)
        account = try amount < .zero ? accounts.payable(party) : accounts.receivable(party)
      } else if kind.isInvoice, let party {
        account = try ledger.glAccount(
          party.text(kind.nature == .sales ? "GLAccountSales" : "GLAccountPurchase"))
      }
    }
    guard let account else {
      throw BookProblem.unknown(
        "GLAccount", given, of: kind.lines, hint: "It is the ID of a row of financial/GLAccounts.")
    }
    guard !account.isBlocked else { throw ODataError(500, "GLAccount '\(account.code)' is blocked.") }
    line.set("GLAccount", account.id)
    line.set("GLAccountCode", account.code)
    line.set("GLAccountDescription", account.description)
    return account
  }

  private func code(of line: inout Record, _ account: GLAccount) throws -> VATCode? {
    if !line.has("VATCode"), kind.isInvoice {
      let fallback = party?.text(kind.nature == .sales ? "SalesVATCode" : "PurchaseVATCode")
      line.fill("VATCode", account.vatCode ?? fallback)
    }
    guard let text = line.text("VATCode") else { return nil }
    guard let code = try ledger.vatCode(text, on: date) else {
      throw BookProblem.unknown(
        "VATCode", text, of: kind.lines, hint: "Create a row of vat/VATCodes with that code first.")
    }
    line.set("VATCodeDescription", code.description)
    line.set("VATPercentage", code.percentage)
    return code
  }

  private func fill(
    _ line: inout Record, _ number: Int64, amount: Amount, base: Amount, vat: Amount, _ code: VATCode?, rate: Amount
  ) {
    line.set("LineNumber", number)
    line.set("AmountFC", amount)
    line.set("AmountDC", (amount * rate).rounded)
    line.set("Type", kind.nature == .purchase ? Int64(30) : 20)
    guard code != nil else { return }
    line.set(kind.vat, vat)
    for name in ["VATAmountDC", "AmountVATDC"] { line.set(name, (vat * rate).rounded) }
    line.set("VATBaseAmountFC", base)
    line.set("VATBaseAmountDC", (base * rate).rounded)
  }

  /// The open item that the line pays: of its account, with the number that it names.
  private func settled(by line: Record, _ party: Record?) throws -> Record? {
    guard !kind.isInvoice, let party, let number = line.integer("OurRef"), number > 0 else { return nil }
    return try OpenItems(ledger).named(number, of: party.key)
  }
}
