// ExactOnlineWebhooksPostgreSQL depends on this module: without the trait none of its code is compiled, and this is the
// only error.
#if !WebhooksPostgreSQL
  #error(
    "ExactOnlineWebhooksPostgreSQL needs the trait 'WebhooksPostgreSQL': write traits: [\"WebhooksPostgreSQL\"] in the dependency on exact-online-swift."
  )
#endif
