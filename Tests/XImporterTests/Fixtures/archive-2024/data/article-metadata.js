window.YTD.article_metadata.part0 = [
  {
    "articleMetadata" : {
      "authorId" : "2210845533",
      "visibility" : "Published",
      "createdAtMs" : "1730538000000",
      "publishedAtMs" : "1730635200000"
    }
  }
]
