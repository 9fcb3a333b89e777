window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2210845533",
    "userName" : "WenlowTC",
    "displayName" : "Wenlow Town Council"
  },
  "archiveInfo" : {
    "sizeBytes" : "1234",
    "generationDate" : "2020-04-03T07:37:58.422Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt"
  },
  "dataTypes" : {
    "tweet" : {
      "files" : [
        {
          "fileName" : "data/tweet.js",
          "globalName" : "YTD.tweet.part0",
          "count" : "1"
        }
      ]
    }
  }
}