/// Customers and suppliers with their contacts, addresses and bank accounts, and the people who work here.
struct Relations {
  static let employees = 6

  let book: DemoBook

  func write() throws {
    book.customers = (1...48 * book.scale).map { party($0, isSupplier: false) }
    book.suppliers = (1...16 * book.scale).map { party($0, isSupplier: true) }
    for party in book.customers + book.suppliers { try write(party) }
    for number in 1...Self.employees { try writeEmployee(number) }
  }

  private func party(_ ordinal: Int, isSupplier: Bool) -> Party {
    let number = (isSupplier ? 48 * book.scale : 0) + ordinal
    let town = Town.all[(number * 7) % Town.all.count]
    let (first, _) = Names.firstNames[(number * 3) % Names.firstNames.count]
    let family = Names.families[(number * 11 + 5) % Names.families.count]
    let name = Names.company(ordinal * 5 + (isSupplier ? 2 : 0), trades: isSupplier ? Names.supplies : Names.trades)
    return Party(
      number: number, name: name, town: town, isSupplier: isSupplier, days: [30, 30, 14, 30, 8, 60][number % 6],
      delay: number % 9 == 4 ? 120 : number % 5, contactName: "\(first) \(family)",
      iban: Identification.iban(1_000_000 + number * 7919, bank: ["ZAND", "DUIN", "VEEN"][number % 3]),
      ordinal: ordinal)
  }

  private func write(_ party: Party) throws {
    let number = party.number
    // Most exist from the first day on, and some are created later.
    let since = number % 8 == 7 ? (book.start + number * 37 % 600).workday : book.start
    let street = "\(Names.streets[number % Names.streets.count]) \(number * 3 % 180 + 1)"
    let postcode = Identification.postcode(party.town.postcode, number)
    let domain = Self.domain(party.name)
    let phone = "\(party.town.areaCode) \(Identification.padded(number * 7919 % 1_000_000, 6))"
    var account = SeedRow([
      "ID": .text(party.id), "Code": book.code(party.code), "Name": .text(party.name),
      "SearchCode": .text(String(party.name.prefix(12)).uppercased()), "AddressLine1": .text(street),
      "Postcode": .text(postcode), "City": .text(party.town.name), "Country": "NL", "CountryName": "Nederland",
      "Email": .text("info@\(domain)"), "Phone": .text(phone), "Website": .text("https://www.\(domain)"),
      "Language": "NL", "LanguageDescription": "Nederlands", "Type": "A", "Blocked": false,
      "IsSales": .flag(!party.isSupplier),
      "IsSupplier": .flag(party.isSupplier), "IsPurchase": .flag(party.isSupplier), "MainContact": .text(party.contact),
      "VATNumber": .text(Identification.vatNumber(number)), "StartDate": .day(since),
      "ChamberOfCommerce": .text(Identification.chamberOfCommerce(number)), "StatusSince": .day(since),
      "DiscountSales": .real(0), "DiscountPurchase": .real(0), "InvoicingMethod": 1, "SecurityLevel": 10,
    ])
    let (terms, tax) = (party.terms, TaxCode.high)
    if party.isSupplier {
      account.add([
        "Status": "A", "GLAP": .text(LedgerAccount.code("1600").id), "PaymentConditionPurchase": .text(terms.code),
        "PaymentConditionPurchaseDescription": .text(terms.description), "PurchaseCurrency": "EUR",
        "PurchaseCurrencyDescription": "Euro", "PurchaseVATCode": .text(tax.code),
        "PurchaseVATCodeDescription": .text(tax.description),
      ])
    } else {
      account.add([
        "Status": .text(number % 11 == 10 ? "P" : "C"), "GLAR": .text(LedgerAccount.code("1300").id),
        "PaymentConditionSales": .text(terms.code), "PaymentConditionSalesDescription": .text(terms.description),
        "SalesCurrency": "EUR", "SalesCurrencyDescription": "Euro", "SalesVATCode": .text(tax.code),
        "SalesVATCodeDescription": .text(tax.description), "CustomerSince": .day(since),
        "CreditLineSales": .real(Double(number % 5) * 5000),
      ])
    }
    account.children = [("BankAccounts", [bankAccount(party)])]
    try book.add("crm/Accounts", on: since, account)
    try writeContact(party, street, postcode, domain, phone, since)
    try writeAddresses(party, street, postcode, phone, since)
  }

  private func bankAccount(_ party: Party) -> SeedRow {
    let (bank, bic) = Company.banks[party.number % 3]
    return SeedRow([
      "ID": .text(party.bankAccount), "AccountName": .text(party.name), "BankAccount": .text(party.iban),
      "BankAccountHolderName": .text(party.name), "BankName": .text(bank), "BICCode": .text(bic),
      "Bank": .text(SeedID.bank.text(party.number % 3 + 1)), "BankDescription": .text(bank), "Blocked": false,
      "Description": "Zakelijke rekening", "Format": "NL", "IBAN": .text(party.iban), "Main": true, "Type": "A",
      "TypeDescription": "Rekening",
    ])
  }

  private func writeContact(
    _ party: Party, _ street: String, _ postcode: String, _ domain: String, _ phone: String, _ since: Day
  ) throws {
    let (first, gender) = Names.firstNames[(party.number * 3) % Names.firstNames.count]
    try book.add(
      "crm/Contacts", on: since,
      [
        "ID": .text(party.contact), "Account": .text(party.id), "AccountName": .text(party.name),
        "AccountIsCustomer": .flag(!party.isSupplier), "AccountIsSupplier": .flag(party.isSupplier),
        "AccountMainContact": .text(party.contact), "IsMainContact": true, "IsMailingExcluded": false,
        "FirstName": .text(first), "LastName": .text(String(party.contactName.dropFirst(first.count + 1))),
        "FullName": .text(party.contactName), "Initials": .text("\(first.prefix(1))."), "Gender": .text(gender),
        "BusinessEmail": .text("\(first.lowercased())@\(domain)"), "Email": .text("\(first.lowercased())@\(domain)"),
        "BusinessPhone": .text(phone), "Phone": .text(phone), "Language": "NL", "HID": .integer(party.number),
        "Code": .text(String(party.number)), "City": .text(party.town.name), "Country": "NL",
        "AddressStreet": .text(street), "Postcode": .text(postcode), "StartDate": .day(since),
        "JobTitleDescription": .text(Names.jobs[party.number % Names.jobs.count]),
      ])
  }

  /// Its visiting address, and for every third one a site that goods are brought to.
  private func writeAddresses(
    _ party: Party, _ street: String, _ postcode: String, _ phone: String, _ since: Day
  ) throws {
    func address(_ id: Int, _ type: Int, _ street: String) throws {
      try book.add(
        "crm/Addresses", on: since,
        [
          "ID": .text(SeedID.address.text(id)), "Account": .text(party.id), "AccountName": .text(party.name),
          "AccountIsSupplier": .flag(party.isSupplier), "AddressLine1": .text(street), "Postcode": .text(postcode),
          "City": .text(party.town.name), "Country": "NL", "CountryName": "Nederland", "Type": .integer(type),
          "Main": .flag(id == party.number), "Contact": .text(party.contact),
          "ContactName": .text(party.contactName), "Phone": .text(phone),
        ])
    }
    try address(party.number, 1, street)
    if party.number % 3 == 0 {
      try address(10_000_000 + party.number, 4, "Magazijnweg \(party.number % 60 + 1)")
    }
  }

  private func writeEmployee(_ number: Int) throws {
    let (first, gender) = Names.firstNames[(number * 5 + 2) % Names.firstNames.count]
    let family = Names.families[(number * 4 + 1) % Names.families.count]
    try book.add(
      "payroll/Employees", on: book.start,
      [
        "ID": .text(SeedID.employee.text(number)), "EmployeeHID": .integer(number), "HID": .integer(number),
        "Code": .text(String(number)), "FirstName": .text(first), "LastName": .text(family),
        "FullName": .text("\(first) \(family)"), "Initials": .text("\(first.prefix(1))."), "Gender": .text(gender),
        "Email": .text("\(first.lowercased())@lantaarn.example"), "IsActive": true, "ActiveEmployment": 1,
        "StartDate": .day(book.start), "Country": "NL", "City": "Utrecht", "Language": "NL",
      ])
  }

  /// A domain that cannot be registered.
  private static func domain(_ name: String) -> String {
    let letters = name.lowercased().filter { $0.isASCII && $0.isLetter }
    return "\(letters.prefix(24)).example"
  }
}
