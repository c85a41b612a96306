// ExactOnlinePostgreSQL depends on this module, so that without the trait nothing of it is compiled and this is the only
// error.
#if !PostgreSQL
  #error("ExactOnlinePostgreSQL is used without its trait: .package(…, traits: [\"PostgreSQL\"])")
#endif
