import SandboxService
import SandboxStore

/// Computes the values derived from an entry: its number, period, totals and VAT, and the transaction lines, which
/// balance.
struct EntryPlanner {
  let kind: EntryKind
  let ledger: Ledger
  private var calendar: EntryCalendar { EntryCalendar(ledger: ledger) }

  init(_ kind: EntryKind, _ ledger: Ledger) {
    self.kind = kind
    self.ledger = ledger
  }

  func plan(_ given: Record, _ givenLines: [Record]) throws -> Booking {
    var header = given
    var lines = givenLines
    let journal = try journal(of: header)
    let date = EntryCalendar.day(
      header.integer("EntryDate") ?? lines.lazy.compactMap { $0.integer("Date") }.first ?? ledger.now)
    let period = try calendar.period(of: date)
    header.fill(kind.year, period.year)
    header.fill(kind.period, period.period)
    let (year, month) = (header.integer(kind.year) ?? period.year, header.integer(kind.period) ?? period.period)
    try calendar.refuseUnknown(year: year, period: month)
    try calendar.refuseClosed(journal.text("Code") ?? "", year: year, period: month)
    header.set("JournalDescription", journal.text("Description"))
    if header.has("EntryDate") || kind.isInvoice { header.set("EntryDate", date) }
    let party = try party(of: header)
    let rate = try rate(of: &header, lines, journal, party, on: date)
    var postings: [Posting] = []
    for index in lines.indices {
      postings += try EntryLinePlanner(kind: kind, ledger: ledger, party: party, date: date).plan(
        &lines[index], number: Int64(index + 1), rate: rate)
    }
    postings += VATPostings.lines(try vat(of: postings, date))
    try number(&header, journal, year)
    if kind.isInvoice {
      try InvoiceTotals(kind: kind, ledger: ledger).fill(&header, lines, party, date: date)
    }
    for index in postings.indices { postings[index].amountDC = (postings[index].amount * rate).rounded }
    try balance(&postings, header, journal, party, date)
    finish(&header, postings)
    if kind.nature == .bank || kind.nature == .cash { try CashBalance(ledger: ledger).fill(&header, journal, postings) }
    for index in lines.indices {
      lines[index].set("EntryID", header.key)
      lines[index].set("EntryNumber", header.integer("EntryNumber"))
    }
    return Booking(header: header, lines: lines, postings: postings)
  }

  // MARK: The header

  private func journal(of header: Record) throws -> Record {
    let code = header.text(kind.journal)
    guard let journal = try ledger.journal(code) else {
      throw BookProblem.unknown(
        kind.journal, code, of: kind.headers, hint: "Create a row of financial/Journals with that code first.")
    }
    if let type = journal.integer("Type"), !kind.journalTypes.contains(type) {
      throw ODataError(
        500, "\(kind.journal) '\(code ?? "")' cannot be used for this kind of entry.",
        hint: "Its type is \(type); '\(kind.headers.set.name)' take \(kind.journalTypes.sorted()).")
    }
    guard !journal.flag("IsBlocked") else {
      throw ODataError(500, "\(kind.journal) '\(code ?? "")' is blocked.")
    }
    return journal
  }

  private func party(of header: Record) throws -> Record? {
    guard kind.isInvoice else { return nil }
    guard let party = try ledger.account(header.text(kind.party)) else {
      throw BookProblem.unknown(
        kind.party, header.text(kind.party), of: kind.headers, hint: "It is the ID of a row of crm/Accounts.")
    }
    return party
  }

  /// The rate by which amounts of the entry's currency are multiplied.
  private func rate(
    of header: inout Record, _ lines: [Record], _ journal: Record, _ party: Record?, on date: Int64
  ) throws -> Amount {
    let own = try ledger.currency
    header.fill("Currency", journal.text("Currency") ?? own)
    let currency = header.text("Currency") ?? own
    if currency == own {
      header.fill(kind.rate, .one)
      return .one
    }
    let given = try header.amount(kind.rate) ?? lines.lazy.compactMap { try $0.amount("ExchangeRate") }.first
    let rate = try ledger.rate(from: currency, given: given, kind.rate, on: date)
    // One that is zero is none.
    if try header.amount(kind.rate).map({ $0 <= .zero }) ?? true { header.set(kind.rate, rate) }
    return rate
  }

  private func number(_ header: inout Record, _ journal: Record, _ year: Int64) throws {
    let code = journal.text("Code") ?? ""
    let sequence = "entry \(code) \(year)"
    if let number = header.integer("EntryNumber"), number > 0 {
      return try ledger.used(number, in: sequence)
    }
    // 26700001: the year, the journal, and a number.
    let block = code.count <= 2 ? (Int64(code) ?? 0) : 0
    header.set("EntryNumber", try ledger.next(sequence, from: year % 100 * 1_000_000 + block * 10_000 + 1))
  }

  private func finish(_ header: inout Record, _ postings: [Posting]) {
    let line = postings.first { $0.number == Posting.totalLine }
    let total = line?.amount ?? .zero
    // Converted line by line, as line 0 is.
    if kind.isInvoice, let line { header.set("AmountDC", kind.nature == .purchase ? -line.amountDC : line.amountDC) }
    header.fill("Status", 20)
    if header.integer("Status") == 20 { header.set("StatusDescription", "Open") }
    let type = kind.type(total: kind.nature == .purchase ? -total : total)
    if kind.nature == .general { header.fill("Type", type) } else { header.set("Type", type) }
    header.set("TypeDescription", TransactionType.description(of: header.integer("Type") ?? type))
  }

  // MARK: VAT and balance

  private func vat(of postings: [Posting], _ date: Int64) throws -> [VATPostings.Part] {
    try postings.compactMap { posting in
      guard let code = posting.code, let vat = posting.vat, !vat.isZero || code.isReverseCharge else { return nil }
      let isPurchase = EntryLinePlanner.isPurchase(kind, code, posting.account)
      return VATPostings.Part(
        code: code, isPurchase: isPurchase, base: posting.amount, vat: vat * kind.sign, date: date,
        toPay: try account(code.toPay, of: code, isNeeded: !isPurchase || code.isReverseCharge),
        toClaim: try account(code.toClaim, of: code, isNeeded: isPurchase), party: posting.party)
    }
  }

  private func account(_ id: String?, of code: VATCode, isNeeded: Bool) throws -> GLAccount? {
    guard isNeeded else { return nil }
    if let account = try ledger.glAccount(id) ?? ledger.glAccount(ofType: GLAccount.vat) { return account }
    throw ODataError(
      500, "VAT code '\(code.code)' has no general ledger account.",
      hint: "Set GLToPay and GLToClaim of the row of vat/VATCodes.")
  }

  private func balance(
    _ postings: inout [Posting], _ header: Record, _ journal: Record, _ party: Record?, _ date: Int64
  ) throws {
    let total = postings.map(\.amount).total
    if kind.nature == .general {
      guard total.isZero else {
        throw BookProblem.unbalanced(
          postings.map(\.amount).filter { $0 > .zero }.total, -postings.map(\.amount).filter { $0 < .zero }.total)
      }
      // The rounding difference is added to the last line.
      if let last = postings.indices.last { postings[last].amountDC -= postings.map(\.amountDC).total }
      return
    }
    guard !postings.isEmpty else { return }
    let account = try TotalAccount(kind: kind, ledger: ledger).account(journal, party)
    var line = Posting(number: Posting.totalLine, account: account, amount: -total, date: date)
    line.amountDC = -postings.map(\.amountDC).total
    line.party = party
    line.description = header.text("Description") ?? postings[0].description
    line.invoiceNumber = header.integer("InvoiceNumber")
    postings.insert(line, at: 0)
  }
}
