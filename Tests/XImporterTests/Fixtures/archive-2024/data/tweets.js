window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1796859234210545671"
          ],
          "editableUntil" : "2024-06-01T11:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAwenlow1.jpg",
            "media_url_https" : "https://pbs.example/media/GAwenlow1.jpg",
            "type" : "photo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "1796859234210545671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1796859234210545671",
      "created_at" : "Sat Jun 01 11:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "The May Fair in pictures. https://t.co/ph0toPh0to",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAwenlow1.jpg",
            "media_url_https" : "https://pbs.example/media/GAwenlow1.jpg",
            "type" : "photo"
          },
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAwenlow2.jpg",
            "media_url_https" : "https://pbs.example/media/GAwenlow2.jpg",
            "type" : "video",
            "video_info" : {
              "variants" : [
                {
                  "content_type" : "application/x-mpegURL",
                  "url" : "https://video.example/x/pl/a.m3u8?tag=12"
                },
                {
                  "bitrate" : "256000",
                  "content_type" : "video/mp4",
                  "url" : "https://video.example/x/vid/small.mp4?tag=12"
                },
                {
                  "bitrate" : "2176000",
                  "content_type" : "video/mp4",
                  "url" : "https://video.example/x/vid/big.mp4?tag=12"
                }
              ]
            }
          },
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAwenlow3.jpg",
            "media_url_https" : "https://pbs.example/media/GAwenlow3.jpg",
            "type" : "animated_gif",
            "video_info" : {
              "variants" : [
                {
                  "bitrate" : "0",
                  "content_type" : "video/mp4",
                  "url" : "https://video.example/tweet_video/GIF.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790313603388145671"
          ],
          "editableUntil" : "2024-05-14T09:30:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Wenlow",
            "indices" : [
              "0",
              "1"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/aaaaaaaaa1",
            "expanded_url" : "https://wenlow.example/mill-lane?a=1&b=2",
            "display_url" : "wenlow.example/mill-la",
            "indices" : [
              "0",
              "1"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "12",
      "id_str" : "1790313603388145671",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1790313603388145671",
      "created_at" : "Tue May 14 09:30:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Lane is closed from Monday for drainage &amp; resurfacing. Details: https://t.co/aaaaaaaaa1 #Wenlow",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1807745969672945671",
          "editControlInitial" : {
            "editTweetIds" : [
              "1807745969672945671",
              "1807748360426225671"
            ],
            "editableUntil" : "2024-07-01T13:00:00.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "1807748360426225671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807748360426225671",
      "created_at" : "Mon Jul 01 12:09:30 +0000 2024",
      "favorited" : false,
      "full_text" : "The Annual Meeting is on Wednesday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790321702589169671"
          ],
          "editableUntil" : "2024-05-14T10:02:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ada Pettifer",
            "screen_name" : "MrsPettifer",
            "indices" : [
              "0",
              "1"
            ],
            "id_str" : "991",
            "id" : "991"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "0",
      "id_str" : "1790321702589169671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790321702589169671",
      "created_at" : "Tue May 14 10:02:11 +0000 2024",
      "favorited" : false,
      "full_text" : "@MrsPettifer Yes, the 42 bus is diverted via Church Street.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1790320000000000001",
      "in_reply_to_status_id" : "1790320000000000001",
      "in_reply_to_user_id" : "991",
      "in_reply_to_user_id_str" : "991",
      "in_reply_to_screen_name" : "MrsPettifer"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797180224295665671"
          ],
          "editableUntil" : "2024-06-02T08:15:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Library",
            "screen_name" : "WenlowLibrary",
            "indices" : [
              "0",
              "1"
            ],
            "id_str" : "992",
            "id" : "992"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "0",
      "id_str" : "1797180224295665671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797180224295665671",
      "created_at" : "Sun Jun 02 08:15:30 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @WenlowLibrary: Story time is back on Saturdays at ten in the reading room, with songs, biscuits and a visit from the fire engine crew…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767234047169265671"
          ],
          "editableUntil" : "2024-03-11T17:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ada Pettifer",
            "screen_name" : "MrsPettifer",
            "indices" : [
              "0",
              "1"
            ],
            "id_str" : "991",
            "id" : "991"
          }
        ],
        "urls" : [],
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAtax.jpg",
            "media_url_https" : "https://pbs.example/media/GAtax.jpg",
            "type" : "photo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "302"
      ],
      "favorite_count" : "0",
      "id_str" : "1767234047169265671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767234047169265671",
      "created_at" : "Mon Mar 11 17:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "@MrsPettifer Council tax bills go out this week. Here is what each part pays for: the town council's share keeps the parks, the public toilets, the Christmas lights and the cemetery; the county's pays for roads, schools and social care; the police take theirs. Questions? Write… https://t.co/ph0toPh0to",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/GAtax.jpg",
            "media_url_https" : "https://pbs.example/media/GAtax.jpg",
            "type" : "photo"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767234047169265673"
          ],
          "editableUntil" : "2024-03-11T17:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1767234047169265673",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767234047169265673",
      "created_at" : "Mon Mar 11 17:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "2/2 The budget was set on 5 February.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807745969672945671",
            "1807748360426225671"
          ],
          "editableUntil" : "2024-07-01T13:00:00.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "0",
      "id_str" : "1807745969672945671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807745969672945671",
      "created_at" : "Mon Jul 01 12:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "The Annual Meeting is on Wensday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1808787834786545671"
          ],
          "editableUntil" : "2024-07-04T09:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "12"
      ],
      "favorite_count" : "0",
      "id_str" : "1808787834786545671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1808787834786545671",
      "created_at" : "Thu Jul 04 09:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Wait for it…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821458357408497671"
          ],
          "editableUntil" : "2024-08-08T08:08:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "1821458357408497671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821458357408497671",
      "created_at" : "Tue Apr 01 00:00:00 +0000 1997",
      "favorited" : false,
      "full_text" : "A post with an impossible date",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "full_text" : "no number here",
      "created_at" : "Tue May 14 09:30:00 +0000 2024"
    }
  }
]
