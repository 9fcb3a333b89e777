window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "clerk@wenlow.example",
      "createdVia" : "web",
      "username" : "WenlowTC",
      "accountId" : "2210845533",
      "createdAt" : "2013-11-05T09:00:00.000Z",
      "accountDisplayName" : "Wenlow Town Council"
    }
  }
]
