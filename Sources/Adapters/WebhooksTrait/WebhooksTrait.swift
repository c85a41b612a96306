// ExactOnlineWebhooks depends on this module: without the trait none of its code is compiled, and this is the only
// error.
#if !Webhooks
  #error(
    "ExactOnlineWebhooks needs the trait 'Webhooks': write traits: [\"Webhooks\"] in the dependency on exact-online-swift."
  )
#endif
