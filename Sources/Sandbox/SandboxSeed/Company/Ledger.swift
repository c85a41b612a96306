/// Accounts, journals, VAT and payment conditions, which everything else refers to.
struct Ledger {
  let book: DemoBook

  func write() throws {
    try writeAccounts()
    try writeTaxes()
    try writeJournals()
    try writePeriods()
    for terms in PaymentTerms.all {
      try book.add(
        "cashflow/PaymentConditions", on: book.start,
        [
          "ID": .text(SeedID.paymentCondition.text(Int(terms.code) ?? 0)), "Code": .text(terms.code),
          "Description": .text(terms.description), "PaymentDays": .integer(terms.days),
          "PaymentMethod": "B", "Percentage": .real(1), "DiscountPaymentDays": 0, "DiscountPercentage": .real(0),
        ])
    }
    for (code, description) in [
      ("EUR", "Euro"), ("USD", "Amerikaanse dollar"), ("GBP", "Brits pond"), ("CHF", "Zwitserse frank"),
    ] {
      try book.add(
        "general/Currencies", on: book.start,
        [
          "Code": .text(code), "Description": .text(description), "AmountPrecision": .real(0.01),
          "PricePrecision": .real(0.0001),
        ])
    }
    for (number, center) in CostCenter.all.enumerated() {
      try book.add(
        "hrm/Costcenters", on: book.start,
        [
          "ID": .text(SeedID.costCenter.text(number)), "Code": .text(center.code),
          "Description": .text(center.description), "Active": true,
        ])
    }
    for (number, unit) in CostCenter.units.enumerated() {
      try book.add(
        "hrm/Costunits", on: book.start,
        [
          "ID": .text(SeedID.costUnit.text(number)), "Code": .text(unit.code), "Description": .text(unit.description),
        ])
    }
  }

  private func writeAccounts() throws {
    for account in LedgerAccount.all {
      var row = SeedRow([
        "ID": .text(account.id), "Code": .text(account.code), "Description": .text(account.description),
        "SearchCode": .text(account.code), "Type": .integer(account.type),
        "TypeDescription": .text(account.typeDescription), "BalanceSide": .text(account.isDebit ? "D" : "C"),
        "BalanceType": .text(account.isProfitAndLoss ? "W" : "B"), "ReportingCode": .text(account.reference),
        "Compress": false, "IsBlocked": false, "Matching": .flag(account.type == 20 || account.type == 22),
        "RevalueCurrency": false,
      ])
      if account.type == 110 {
        row.add(["VATCode": .text(TaxCode.high.code), "VATDescription": .text(TaxCode.high.description)])
      }
      try book.add("financial/GLAccounts", on: book.start, row)
    }
  }

  private func writeTaxes() throws {
    let (toPay, toClaim) = (LedgerAccount.code("1500"), LedgerAccount.code("1520"))
    for tax in TaxCode.all {
      var row = SeedRow([
        "ID": .text(tax.id), "Code": .text(tax.code), "Description": .text(tax.description),
        "Percentage": tax.fraction, "Type": .text(tax.type), "CalculationBasis": 0,
        "Charged": .flag(tax.code == TaxCode.reversed.code), "Country": "NL", "IsBlocked": false,
        "VATTransactionType": "B", "TaxReturnType": 0,
      ])
      if tax.percent > 0 {
        row.add([
          "GLToPay": .text(toPay.id), "GLToPayCode": .text(toPay.code), "GLToPayDescription": .text(toPay.description),
          "GLToClaim": .text(toClaim.id), "GLToClaimCode": .text(toClaim.code),
          "GLToClaimDescription": .text(toClaim.description),
        ])
      }
      row.children = [
        (
          "VATPercentages",
          [
            SeedRow([
              "ID": .text(SeedID.vatPercentage.text(Int(tax.code) ?? 0)), "VATCodeID": .text(tax.id),
              "LineNumber": 1, "Percentage": tax.fraction, "StartDate": .day(book.start), "Type": 0,
            ])
          ]
        )
      ]
      try book.add("vat/VATCodes", on: book.start, row)
    }
  }

  private func writeJournals() throws {
    for journal in JournalKind.all {
      var row = SeedRow([
        "ID": .text(journal.id), "Code": .text(journal.code), "Description": .text(journal.description),
        "Type": .integer(journal.type), "Currency": "EUR", "CurrencyDescription": "Euro", "IsBlocked": false,
        "AllowVAT": .flag(journal.type != 12), "AllowVariableCurrency": false, "AllowVariableExchangeRate": false,
        "AutoSave": false,
      ])
      if !journal.ledger.isEmpty {
        let account = LedgerAccount.code(journal.ledger)
        row.add([
          "GLAccount": .text(account.id), "GLAccountCode": .text(account.code),
          "GLAccountDescription": .text(account.description), "GLAccountType": .integer(account.type),
        ])
      }
      if journal.type == 12 {
        row.add([
          "BankName": "Zandbank", "BankAccountBICCode": "ZANDNL2A", "BankAccountCountry": "NL",
          "BankAccountIBAN": .text(Company.iban), "BankAccountIncludingMask": .text(Company.iban),
          "Bank": .text(SeedID.bank.text(1)), "BankAccountDescription": "Zakelijke rekening",
          "BankAccountUseSEPA": true, "BankAccountUseSepaDirectDebit": false,
        ])
      }
      try book.add("financial/Journals", on: book.start, row)
    }
    for (number, (name, bic)) in Company.banks.enumerated() {
      try book.add(
        "cashflow/Banks", on: book.start,
        [
          "ID": .text(SeedID.bank.text(number + 1)), "BankName": .text(name), "BICCode": .text(bic), "Country": "NL",
          "Description": .text(name), "Format": "NL", "Status": "A",
        ])
    }
  }

  private func writePeriods() throws {
    var month = book.start.startOfMonth
    // To the end of next year, for bookings after the clock has advanced.
    while month.year < book.today.year + 2 {
      try book.add(
        "financial/FinancialPeriods", on: book.start,
        [
          "ID": .text(SeedID.period.text(month.number)), "FinYear": .integer(month.year),
          "FinPeriod": .integer(month.month), "StartDate": .day(month), "EndDate": .day(month.endOfMonth),
        ])
      month = month.endOfMonth + 1
    }
  }
}
