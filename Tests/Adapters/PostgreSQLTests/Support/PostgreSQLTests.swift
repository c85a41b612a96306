import Testing

/// All tests that use the server, one after the other: a server accepts several hundred connections, and no more.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PostgreSQLTests {}
