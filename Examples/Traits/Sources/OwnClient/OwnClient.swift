// Its client would be generated from the documents that come with the package.
