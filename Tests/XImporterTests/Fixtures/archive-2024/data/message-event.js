window.YTD.message_event.part0 = [
  {
    "messageEvent" : {
      "payload" : "AAEC"
    }
  }
]
