import SandboxBookkeeping
import SandboxService
import SandboxStore

/// The behaviours of ``SandboxBookkeeping``, with their switches.
struct BookkeepingRules {
  let all: [any ServiceRule]

  init(books: Books, switches: BehaviourSwitches) {
    func isOn(_ behaviour: SandboxBehaviour) -> @Sendable () -> Bool { { switches.isOn(behaviour) } }
    let bookkeeping = Bookkeeping(books: books, isOn: isOn(.bookkeeping))
    let rules: [any ServiceRule] = [
      bookkeeping, Reports(books: books, isOn: isOn(.bookkeeping)),
      TradeDocuments(
        books: books, invoices: isOn(.invoicePrinting), quotations: isOn(.quotationActions), orders: isOn(.stock)),
      PurchaseInvoiceEntries(books: books, bookkeeping: bookkeeping, isOn: isOn(.invoicePrinting)),
      Stock(books: books, isOn: isOn(.stock)), ProjectEntries(books: books, isOn: isOn(.projectPrices)),
    ]
    let actions = Actions(
      books: books, rules: rules,
      switches: Actions.Switches(
        printing: isOn(.invoicePrinting), quotations: isOn(.quotationActions), stock: isOn(.stock),
        others: isOn(.actions)))
    // Changes of a document by actions are not changes by a client.
    all = [ClosedDocuments(books: books, isOn: isOn(.closedDocuments))] + rules + [actions]
  }
}
