// ExactOnlineWebhooksSQLite depends on this module: without the trait none of its code is compiled, and this is the
// only error.
#if !WebhooksSQLite
  #error(
    "ExactOnlineWebhooksSQLite needs the trait 'WebhooksSQLite': write traits: [\"WebhooksSQLite\"] in the dependency on exact-online-swift."
  )
#endif
