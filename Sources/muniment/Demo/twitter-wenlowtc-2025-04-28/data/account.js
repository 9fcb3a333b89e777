window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "social@wenlowtc.example",
      "createdVia" : "web",
      "username" : "wenlowtc",
      "accountId" : "412877305",
      "createdAt" : "2011-11-15T10:02:44.000Z",
      "accountDisplayName" : "Wenlow Town Council"
    }
  }
]