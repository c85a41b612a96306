// ExactOnlineWebhooksSQLite depends on this module, so that without the trait nothing of it is compiled and this is the
// only error.
#if !WebhooksSQLite
  #error(
    "ExactOnlineWebhooksSQLite needs the trait 'WebhooksSQLite': write traits: [\"WebhooksSQLite\"] in the dependency on exact-online-swift."
  )
#endif
