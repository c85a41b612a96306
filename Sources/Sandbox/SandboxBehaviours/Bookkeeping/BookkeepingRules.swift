import SandboxBookkeeping
import SandboxService
import SandboxTrade

/// The behaviours that ``SandboxBookkeeping`` and ``SandboxTrade`` carry out. Each has its file in `Behaviour`, which
/// says what it consists of.
struct BookkeepingRules {
  /// The rules of a behaviour, and the resources that it carries out.
  struct Part {
    var rules: [any ServiceRule] = []
    var acts: Acts?
    let isOn: @Sendable () -> Bool
  }

  let books: Books
  let switches: BehaviourSwitches

  /// In their order.
  var all: [any ServiceRule] {
    let bookkeeping = Bookkeeping(books: books, isOn: isOn(.bookkeeping))
    let parts = [
      self.bookkeeping(bookkeeping), invoicePrinting(bookkeeping), quotationActions, stock, projectPrices, actions,
    ]
    let rules = parts.flatMap(\.rules)
    let acts = Actions(
      books: books, rules: rules, acts: parts.compactMap { part in part.acts.map { ($0, part.isOn) } },
      isOn: isOn(.actions))
    // Changes of a document by actions are not changes by a client.
    return closedDocuments.rules + rules + [acts]
  }

  func isOn(_ behaviour: SandboxBehaviour) -> @Sendable () -> Bool { { [switches] in switches.isOn(behaviour) } }
}
