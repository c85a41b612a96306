// ExactOnlinePostgreSQL depends on this module: without the trait none of its code is compiled, and this is the only
// error.
#if !PostgreSQL
  #error(
    "ExactOnlinePostgreSQL needs the trait 'PostgreSQL': write traits: [\"PostgreSQL\"] in the dependency on exact-online-swift."
  )
#endif
