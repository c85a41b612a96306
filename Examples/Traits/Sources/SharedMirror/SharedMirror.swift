import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL

func mirror(in database: PostgreSQLDatabase) throws -> PostgreSQLMirrorStore {
  try PostgreSQLMirrorStore(in: database)
}
