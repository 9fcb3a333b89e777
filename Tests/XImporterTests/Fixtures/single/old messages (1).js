window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "991-2210845533",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "991",
            "reactions" : [],
            "urls" : [
              {
                "url" : "https://t.co/ccccccccc3",
                "expanded" : "https://wenlow.example/report",
                "display" : "wenlow.example/report"
              }
            ],
            "text" : "Thank you, the crew will look at it. https://t.co/ccccccccc3",
            "mediaUrls" : [],
            "senderId" : "2210845533",
            "id" : "1753358849135345671",
            "createdAt" : "2024-02-02T10:05:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "2210845533",
            "reactions" : [
              {
                "senderId" : "2210845533",
                "reactionKey" : "agree",
                "eventId" : "1",
                "createdAt" : "2024-02-02T10:05:00.000Z"
              }
            ],
            "urls" : [],
            "text" : "The lamp at 3 Orchard Row is broken",
            "mediaUrls" : [
              "https://ton.example/dm/1/2/lamp.jpg"
            ],
            "senderId" : "991",
            "id" : "1753357590844145671",
            "createdAt" : "2024-02-02T10:00:00.000Z"
          }
        }
      ]
    }
  }
]
