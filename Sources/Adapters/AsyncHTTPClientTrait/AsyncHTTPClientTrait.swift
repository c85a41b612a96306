// ExactOnlineAsyncHTTPClient depends on this module, so that without the trait nothing of it is compiled and this is the
// only error.
#if !AsyncHTTPClient
  #error("ExactOnlineAsyncHTTPClient is used without its trait: .package(…, traits: [\"AsyncHTTPClient\"])")
#endif
