// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `customfield:CustomField.RefersTo` · one-source
nonisolated public struct CustomFieldEntity: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Account`
  public static var account: Self { Self(rawValue: "Account") }

  /// `Contact`
  public static var contact: Self { Self(rawValue: "Contact") }

  /// `CostCenter`
  public static var costCenter: Self { Self(rawValue: "CostCenter") }

  /// `CostUnit`
  public static var costUnit: Self { Self(rawValue: "CostUnit") }

  /// `Document`
  public static var document: Self { Self(rawValue: "Document") }

  /// `Employee`
  public static var employee: Self { Self(rawValue: "Employee") }

  /// `Item`
  public static var item: Self { Self(rawValue: "Item") }

  /// `Journal`
  public static var journal: Self { Self(rawValue: "Journal") }

  /// `Opportunity`
  public static var opportunity: Self { Self(rawValue: "Opportunity") }

  /// `Project`
  public static var project: Self { Self(rawValue: "Project") }

  /// `SalesOrder`
  public static var salesOrder: Self { Self(rawValue: "SalesOrder") }

  /// `Team`
  public static var team: Self { Self(rawValue: "Team") }

  /// `User`
  public static var user: Self { Self(rawValue: "User") }

  public static var knownValues: [Self] {
    [
      .account, .contact, .costCenter, .costUnit, .document, .employee, .item, .journal, .opportunity, .project,
      .salesOrder, .team, .user,
    ]
  }
}
