window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "412877305",
      "timeZone" : "London"
    }
  }
]