import ExactOnline

func handleErrors(_ division: Division, id: UUID) async throws {
  do {
    try await division.crm.accounts.delete(id)
  } catch let error as ODataError {
    switch error.kind {
    case .notFound: print("It is gone already.")
    case .unauthorized(.loginRequired): print("Let the user log in again.")
    case .rateLimited(let until): print("Not before", until ?? "later")
    case .errorBudgetSpent(let until): print("Too many errors there; not before", until)
    case .transport(let failure) where !failure.mayHaveBeenSent: print("Nothing was sent; try again.")
    default: print(error)
    }
  }
}

func watchDivision(_ division: Division, id: UUID, alarm: (ODataError) -> Void) async throws {
  do {
    try await division.crm.accounts.delete(id)
  } catch let error as ODataError where error.kind == .writesSuspended {
    alarm(error)  // names both divisions; a person looks at what was written where, and then
    division.resumeWrites()
  }
}
