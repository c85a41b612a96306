/// Projects with their activities, and the hours that were worked.
struct Projects {
  private static let kinds = ["Relighting kantoor", "Winkelverlichting", "Straatverlichting", "Noodverlichting"]
  private static let phases = ["Ontwerp", "Levering", "Montage", "Oplevering"]

  let book: DemoBook

  func plan() throws {
    for (number, (code, description)) in [("EIG", "Eigen projecten"), ("KLA", "Klantprojecten")].enumerated() {
      try book.add(
        "project/ProjectClassifications", on: book.start,
        [
          "ID": .text(SeedID.classification.text(number)), "Code": .text(code), "Description": .text(description),
          "CostCenter": "MON", "CostCenterDescription": "Montage", "UseEmployeeCostCenter": false,
        ])
    }
    for number in 1...12 * book.scale {
      let day = (book.start + 10 + number * 56 % 680).workday
      book.on(day) { try write(number, on: day) }
    }
  }

  private func write(_ number: Int, on day: Day) throws {
    let customer = book.pickCustomer(day)
    let id = SeedID.project.text(number)
    let code = "P\(day.year)\(Identification.padded(number, 3))"
    let description = "\(Self.kinds[number % Self.kinds.count]) \(customer.town.name)"
    let end = day + 120
    try book.add(
      "project/Projects", on: day,
      [
        "ID": .text(id), "Code": .text(code), "Description": .text(description), "Account": .text(customer.id),
        "AccountCode": book.code(customer.code), "AccountName": .text(customer.name),
        "AccountContact": .text(customer.contact), "Classification": .text(SeedID.classification.text(1)),
        "ClassificationDescription": "Klantprojecten", "StartDate": .day(day), "EndDate": .day(end), "Type": 3,
        "TypeDescription": "Nacalculatie", "BudgetedAmount": .real(12_000), "BudgetedRevenue": .real(12_000),
        "BudgetedCosts": .real(7000), "HasWBSLines": true, "Manager": .text(book.user), "BlockEntry": false,
        "BlockInvoicing": false, "BlockPlanning": false, "AllowAdditionalInvoicing": true, "InvoiceAsQuoted": false,
        "IncludeInvoiceSpecification": 1, "PaymentCondition": .text(customer.terms.code),
      ])
    for (step, phase) in Self.phases.enumerated() {
      try book.add(
        "project/WBSActivities", on: day,
        [
          "ID": .text(activity(number, step)), "Project": .text(id), "ProjectDescription": .text(description),
          "Description": .text(phase), "SequenceNumber": .integer(step + 1), "BudgetedHours": .integer(20 + step * 12),
          "StartDate": .day(day + step * 30), "EndDate": .day(day + step * 30 + 29), "Type": 2,
          "Completed": .flag(day + step * 30 + 29 < book.today), "BlockEntry": false,
          "BudgetedRevenue": .real(3000), "BudgetedCost": .real(1750),
        ])
    }
    for week in 0..<16 {
      for worker in 0..<2 {
        let date = (day + week * 7 + 1 + worker).workday
        book.on(date) {
          try writeHours(number, customer, (id, code, description), step: week / 4, worker: worker, on: date)
        }
      }
    }
  }

  private func activity(_ project: Int, _ step: Int) -> String { SeedID.activity.text(project * 8 + step) }

  private func writeHours(
    _ number: Int, _ customer: Party, _ project: (id: String, code: String, description: String), step: Int,
    worker: Int, on day: Day
  ) throws {
    let entry = book.next(.hours)
    let products = book.products.filter { $0.kind == .hours }
    let item = products[(step + worker) % products.count]
    let quarters = book.random.number(8...32)
    let amount = item.price * quarters / 4
    try book.add(
      "project/TimeTransactions", on: day,
      [
        "ID": .text(SeedID.hours.text(entry)), "EntryNumber": .integer(entry), "Date": .day(day),
        "Employee": .text(SeedID.employee.text((number + worker) % Relations.employees + 1)),
        "Project": .text(project.id), "ProjectCode": .text(project.code),
        "ProjectDescription": .text(project.description), "ProjectAccount": .text(customer.id),
        "ProjectAccountCode": book.code(customer.code), "ProjectAccountName": .text(customer.name),
        "Account": .text(customer.id), "AccountName": .text(customer.name), "Activity": .text(activity(number, step)),
        "ActivityDescription": .text(Self.phases[step]), "Item": .text(item.id),
        "ItemDescription": .text(item.description), "Quantity": .real(Double(quarters) / 4),
        "Price": .cents(item.price), "PriceFC": .cents(item.price), "Amount": .cents(amount),
        "AmountFC": .cents(amount), "Currency": "EUR", "HourStatus": .integer(day + 10 < book.today ? 20 : 10),
        "Type": 1, "ItemDivisable": true,
      ])
  }
}
