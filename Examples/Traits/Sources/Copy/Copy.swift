import ExactOnlineMirror

func mirror() throws -> Mirror { try Mirror(database: "exact.sqlite") }
