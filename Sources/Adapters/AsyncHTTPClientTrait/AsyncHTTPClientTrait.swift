// ExactOnlineAsyncHTTPClient depends on this module: without the trait none of its code is compiled, and this is the
// only error.
#if !AsyncHTTPClient
  #error(
    "ExactOnlineAsyncHTTPClient needs the trait 'AsyncHTTPClient': write traits: [\"AsyncHTTPClient\"] in the dependency on exact-online-swift."
  )
#endif
