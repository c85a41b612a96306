/// Opportunities, documents with attachments, mail, and a webhook.
struct Correspondence {
  private static let stages = [
    ("10", "Kennismaking", 10), ("20", "Behoefte bekend", 30), ("30", "Offerte", 50), ("40", "Onderhandeling", 75),
    ("50", "Gewonnen", 100), ("60", "Verloren", 0),
  ]
  private static let types = [
    (10, "Verkoopfactuur"), (11, "Offerte"), (20, "Inkoopfactuur"), (55, "Diversen"), (183, "Bijlage"),
  ]

  let book: DemoBook

  func plan() {
    book.on(book.start) { try writeBasics() }
    book.spread(36 * book.scale) { index, day in try writeOpportunity(index, day) }
    book.spread(48 * book.scale, from: 5) { index, day in try writeDocument(index, day) }
    book.spread(60 * book.scale, from: 8) { index, day in try writeMail(index, day) }
  }

  private func writeBasics() throws {
    for (number, (code, description, percent)) in Self.stages.enumerated() {
      try book.add(
        "crm/OpportunityStages", on: book.start,
        [
          "ID": .text(SeedID.stage.text(number)), "Code": .text(code), "Description": .text(description),
          "Active": 1, "Probability": .real(Double(percent) / 100), "SortOrder": .integer(number + 1),
          "OpportunityStatus": .integer(number == 4 ? 2 : number == 5 ? 3 : 1),
        ])
    }
    for (id, description) in Self.types {
      try book.add(
        "documents/DocumentTypes", on: book.start,
        [
          "ID": .integer(id), "Description": .text(description), "DocumentIsCreatable": true,
          "DocumentIsUpdatable": true, "DocumentIsDeletable": true, "DocumentIsViewable": true, "TypeCategory": 1,
        ])
    }
    for (number, description) in ["Contracten", "Correspondentie"].enumerated() {
      try book.add(
        "documents/DocumentCategories", on: book.start,
        ["ID": .text(SeedID.category.text(number)), "Description": .text(description)])
    }
    try book.add(
      "documents/DocumentFolders", on: book.start,
      ["ID": .text(SeedID.folder.text(0)), "Code": "1", "Description": "Relaties", "Share": 0])
    for (number, (name, description)) in [("info@lantaarn.example", Company.name), ("klanten", "Klanten")].enumerated()
    {
      try book.add(
        "mailbox/Mailboxes", on: book.start,
        [
          "ID": .text(SeedID.mailbox.text(number)), "Mailbox": .text(name), "Description": .text(description),
          "Publish": 0, "Type": 0, "ValidFrom": .day(book.start),
        ])
    }
    // The port 9 discards: nothing is ever delivered there.
    try book.add(
      "webhooks/WebhookSubscriptions", on: book.start,
      [
        "ID": .text(SeedID.webhook.text(0)), "CallbackURL": "http://127.0.0.1:9/exact/stock",
        "Topic": "StockPositions", "Description": "Webshop", "UserID": .text(book.user), "IsInstant": false,
      ])
  }

  private func writeOpportunity(_ index: Int, _ day: Day) throws {
    let customer = book.random.pick(book.customers)
    let number = book.next(.opportunity)
    let isOpen = day + 60 > book.today
    let stage = isOpen ? index % 4 : 4 + index % 3 % 2
    let (_, description, percent) = Self.stages[stage]
    let cents = book.random.number(10...240) * 10_000
    var row = SeedRow([
      "ID": .text(SeedID.opportunity.text(number)), "Number": .integer(number),
      "Name": .text("Relighting \(customer.name)"), "Account": .text(customer.id),
      "AccountCode": book.code(customer.code), "AccountName": .text(customer.name), "AmountDC": .cents(cents),
      "AmountFC": .cents(cents), "Currency": "EUR", "RateFC": .real(1),
      "OpportunityStage": .text(SeedID.stage.text(stage)), "OpportunityStageDescription": .text(description),
      "OpportunityStatus": .integer(stage == 4 ? 2 : stage == 5 ? 3 : 1), "Probability": .real(Double(percent) / 100),
      "ActionDate": .day(day + 7), "NextAction": "Bellen", "Owner": .text(book.user),
      "Contact": .text(customer.contact),
      "ContactFullName": .text(customer.contactName),
    ])
    if !isOpen { row.add(["CloseDate": .day(day + 60)]) }
    try book.add("crm/Opportunities", on: day, row)
  }

  private func writeDocument(_ index: Int, _ day: Day) throws {
    let customer = book.random.pick(book.customers)
    let number = book.next(.document)
    let id = SeedID.document.text(number)
    let subject = index % 2 == 0 ? "Bezoekverslag \(customer.name)" : "Afspraken \(customer.name)"
    let category = index % 2 == 0 ? 1 : 0
    try book.add(
      "documents/Documents", on: day,
      [
        "ID": .text(id), "HID": .integer(number), "Subject": .text(subject),
        "Body": .text("\(subject), zie bijlage."),
        "Type": 55, "TypeDescription": "Diversen", "Account": .text(customer.id),
        "AccountCode": book.code(customer.code), "AccountName": .text(customer.name), "DocumentDate": .day(day),
        "Category": .text(SeedID.category.text(category)),
        "CategoryDescription": .text(category == 0 ? "Contracten" : "Correspondentie"), "HasEmptyBody": false,
        "DocumentFolder": .text(SeedID.folder.text(0)), "DocumentFolderCode": "1",
        "DocumentFolderDescription": "Relaties", "Contact": .text(customer.contact),
        "ContactFullName": .text(customer.contactName), "Language": "NL",
      ])
    let text = "\(Company.name)\r\n\r\n\(subject)\r\n\(customer.contactName), \(customer.town.name)\r\n"
    try book.add(
      "documents/DocumentAttachments", on: day,
      [
        "ID": .text(SeedID.attachment.text(number)), "Document": .text(id), "FileName": .text("verslag-\(number).txt"),
        "Attachment": .bytes(Array(text.utf8)), "FileSize": .integer(text.utf8.count),
      ])
  }

  private func writeMail(_ index: Int, _ day: Day) throws {
    let customer = book.random.pick(book.customers)
    let number = book.next(.mail)
    let subjects = ["Uw factuur", "Orderbevestiging", "Onze offerte", "Herinnering"]
    try book.add(
      "mailbox/MailMessagesSent", on: day,
      [
        "ID": .text(SeedID.mail.text(number)), "Subject": .text("\(subjects[index % 4]), \(customer.name)"),
        "RecipientAccount": .text(customer.id), "RecipientMailbox": "klanten",
        "RecipientMailboxID": .text(SeedID.mailbox.text(1)), "RecipientMailboxDescription": .text(customer.name),
        "RecipientStatus": 20, "RecipientStatusDescription": "Gelezen", "SenderDateSent": .day(day),
        "SenderMailbox": "info@lantaarn.example", "SenderMailboxID": .text(SeedID.mailbox.text(0)),
        "SenderMailboxDescription": .text(Company.name), "RecipientDeleted": 0, "SenderDeleted": 0, "Type": 1,
        "Country": "NL",
      ])
  }
}
