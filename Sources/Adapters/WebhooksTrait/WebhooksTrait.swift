// ExactOnlineWebhooks depends on this module, so that without the trait nothing of it is compiled and this is the only
// error.
#if !Webhooks
  #error(
    "ExactOnlineWebhooks needs the trait 'Webhooks': write traits: [\"Webhooks\"] in the dependency on exact-online-swift."
  )
#endif
