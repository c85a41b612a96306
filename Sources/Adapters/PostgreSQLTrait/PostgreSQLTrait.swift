// ExactOnlinePostgreSQL depends on this module, so that without the trait nothing of it is compiled and this is the
// only error.
#if !PostgreSQL
  #error(
    "ExactOnlinePostgreSQL needs the trait 'PostgreSQL': write traits: [\"PostgreSQL\"] in the dependency on exact-online-swift."
  )
#endif
