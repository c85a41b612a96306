/// A general ledger account of the Dutch reference chart (RGS).
struct LedgerAccount: Sendable {
  var code: String
  var description: String
  /// The kind by Exact Online's list: 12 is a bank, 20 debtors, 110 revenue.
  var type: Int
  var typeDescription: String
  /// The code of the reference chart.
  var reference: String

  var id: String { SeedID.ledger.text(Int(code) ?? 0) }
  var isProfitAndLoss: Bool { type >= 110 && type < 300 }
  /// Assets and costs are debit accounts.
  var isDebit: Bool {
    switch type {
    case 10...20, 26, 30...40, 111...130, 150: true
    default: false
    }
  }

  static let all: [LedgerAccount] = [
    account("0200", "Inventaris", 30, "Fixed assets", "BMvaBeiVvp"),
    account("0210", "Afschrijving inventaris", 35, "Accumulated depreciation", "BMvaBeiCae"),
    account("0300", "Vervoermiddelen", 30, "Fixed assets", "BMvaTevVvp"),
    account("0310", "Afschrijving vervoermiddelen", 35, "Accumulated depreciation", "BMvaTevCae"),
    account("0500", "Gestort aandelenkapitaal", 50, "Capital stock", "BEivGokGea"),
    account("0510", "Overige reserves", 52, "Retained earnings", "BEivOreOvr"),
    account("0590", "Resultaat boekjaar", 52, "Retained earnings", "BEivOreRvh"),
    account("0700", "Lening bank", 55, "Long term debt", "BLasLenLba"),
    account("1000", "Kas", 10, "Cash", "BLimKasKas"),
    account("1100", "Bank", 12, "Bank", "BLimBanRba"),
    account("1110", "Kruisposten", 90, "General", "BLimKruSto"),
    account("1300", "Debiteuren", 20, "Accounts receivable", "BVorDebHad"),
    account("1400", "Vooruitbetaalde kosten", 26, "Prepaid expenses", "BVorOvaVof"),
    account("1500", "Te betalen btw", 24, "VAT", "BSchBepBtwOla"),
    account("1520", "Te vorderen btw", 24, "VAT", "BVorVbkTvo"),
    account("1600", "Crediteuren", 22, "Accounts payable", "BSchCreHac"),
    account("1650", "Te ontvangen facturen", 27, "Accrued expenses", "BSchOpaNto"),
    account("1700", "Te betalen loonheffing", 100, "Tax payable", "BSchBepLhe"),
    account("1710", "Te betalen nettolonen", 25, "Employees payable", "BSchSalNet"),
    account("3000", "Voorraad handelsgoederen", 40, "Inventory", "BVrdHanVrd"),
    account("3900", "Voorraadmutaties", 40, "Inventory", "BVrdHanMut"),
    account("4000", "Lonen en salarissen", 125, "Employee costs", "WPerLesSld"),
    account("4010", "Sociale lasten", 125, "Employee costs", "WPerSolPsv"),
    account("4100", "Huur", 121, "Sales, general and administrative expenses", "WBedHuiBeh"),
    account("4110", "Gas, water en elektra", 121, "Sales, general and administrative expenses", "WBedHuiGwe"),
    account("4200", "Brandstof", 121, "Sales, general and administrative expenses", "WBedAutBra"),
    account("4210", "Onderhoud auto's", 121, "Sales, general and administrative expenses", "WBedAutRoa"),
    account("4300", "Reclame en advertenties", 121, "Sales, general and administrative expenses", "WBedVkkRea"),
    account("4400", "Kantoorbenodigdheden", 121, "Sales, general and administrative expenses", "WBedKanKan"),
    account("4410", "Telefoon en internet", 121, "Sales, general and administrative expenses", "WBedKanTef"),
    account("4420", "Software", 121, "Sales, general and administrative expenses", "WBedKanCsf"),
    account("4500", "Accountant", 121, "Sales, general and administrative expenses", "WBedAlkOad"),
    account("4600", "Verzekeringen", 121, "Sales, general and administrative expenses", "WBedAlkOvz"),
    account("4700", "Bankkosten", 121, "Sales, general and administrative expenses", "WFbeRlmBan"),
    account("4800", "Afschrijvingen", 122, "Depreciation costs", "WAfsAmvAfs"),
    account("4900", "Rente lening", 120, "Other costs", "WFbeRlsRal"),
    account("7000", "Kostprijs handelsgoederen", 111, "Cost of goods", "WKprInhInh"),
    account("7010", "Inkoopwaarde diensten", 111, "Cost of goods", "WKprInkUitl"),
    account("7900", "Prijsverschillen inkoop", 111, "Cost of goods", "WKprPrvPrv"),
    account("8000", "Omzet handelsgoederen", 110, "Revenue", "WOmzNohOlh"),
    account("8010", "Omzet sets", 110, "Revenue", "WOmzNopOlh"),
    account("8100", "Omzet diensten", 110, "Revenue", "WOmzNodOdh"),
    account("8110", "Omzet uren", 110, "Revenue", "WOmzNodUre"),
    account("8200", "Omzet abonnementen", 110, "Revenue", "WOmzNodAbo"),
    account("8900", "Betalingsverschillen", 120, "Other costs", "WOmzKorBet"),
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The account of a code; all codes that the demo data use are there.
  static func code(_ code: String) -> LedgerAccount { byCode[code] ?? all[0] }

  private static func account(
    _ code: String, _ description: String, _ type: Int, _ typeDescription: String, _ reference: String
  ) -> LedgerAccount {
    LedgerAccount(
      code: code, description: description, type: type, typeDescription: typeDescription, reference: reference)
  }
}
