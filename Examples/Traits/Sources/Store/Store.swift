import ExactOnlinePostgreSQL

let options = PostgreSQLOptions()
