import ExactOnline

// Expressions that the compiler should check quickly: conditions on optional and non-optional properties of several
// types, and a wide selection. Not called by anyone.

func nineConditions(_ division: Division, since: LocalDateTime, manager: UUID, excluded: UUID) -> Query<CRM.Account> {
  division.crm.accounts.where {
    $0.status == .customer && $0.modified >= since && !$0.name.contains("test") && $0.creditLineSales > 1000
      && ($0.country == "NL" || $0.country == "BE") && $0.isSales == true && $0.accountManager == manager
      && $0.id != excluded
  }
}

func twelveProperties(_ division: Division) -> some EntityQuery {
  division.crm.accounts.select {
    (
      $0.id, $0.code, $0.name, $0.status, $0.modified, $0.creditLineSales, $0.country, $0.isSales, $0.accountManager,
      $0.email, $0.startDate, $0.blocked
    )
  }
}
