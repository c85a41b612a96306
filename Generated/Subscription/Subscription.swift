// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/subscription`
nonisolated public struct Subscription: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Subscriptions` · read, create, update, delete · 60 rows a page · webhook topic `Subscriptions`
  /// · permission "Sales contracts"
  public var subscriptions: EntitySet<Subscription.SubscriptionEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Subscriptions")
  }

  /// `SubscriptionLines` · read, create, update, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionLines: EntitySet<Subscription.SubscriptionLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SubscriptionLines")
  }

  /// `SubscriptionTypes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionTypes: EntitySet<Subscription.SubscriptionType, Methods.Read> {
    EntitySet(root, "SubscriptionTypes")
  }

  /// `SubscriptionReasonCodes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionReasonCodes: EntitySet<Subscription.SubscriptionReasonCode, Methods.Read> {
    EntitySet(root, "SubscriptionReasonCodes")
  }

  /// `SubscriptionRestrictionEmployees` · read, create, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionRestrictionEmployees:
    EntitySet<Subscription.SubscriptionRestrictionEmployee, Methods.ReadCreateDelete>
  {
    EntitySet(root, "SubscriptionRestrictionEmployees")
  }

  /// `SubscriptionRestrictionItems` · read, create, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionRestrictionItems: EntitySet<Subscription.SubscriptionRestrictionItem, Methods.ReadCreateDelete>
  {
    EntitySet(root, "SubscriptionRestrictionItems")
  }

  /// `SubscriptionLineTypes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionLineTypes: EntitySet<Subscription.SubscriptionChargeType, Methods.Read> {
    EntitySet(root, "SubscriptionLineTypes")
  }
}
