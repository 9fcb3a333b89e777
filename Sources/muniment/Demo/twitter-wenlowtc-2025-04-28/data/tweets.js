window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1914634258409230136"
          ],
          "editableUntil" : "2025-04-22T11:55:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "VEDay80",
            "indices" : [
              "70",
              "78"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1914634258409230136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1914634258409230136",
      "created_at" : "Tue Apr 22 10:55:54 +0000 2025",
      "favorited" : false,
      "full_text" : "VE Day 80 needs marshals, Thursday 8 May. There's a bacon roll in it. #VEDay80",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1911703681880708764"
          ],
          "editableUntil" : "2025-04-14T09:50:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/rWYb8vnkKs",
            "expanded_url" : "https://www.marchshire.example/waste/bank-holidays",
            "display_url" : "marchshire.example/waste/b…",
            "indices" : [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "12",
      "id_str" : "1911703681880708764",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1911703681880708764",
      "possibly_sensitive" : false,
      "created_at" : "Mon Apr 14 08:50:50 +0000 2025",
      "favorited" : false,
      "full_text" : "Easter bins: Good Friday goes on Saturday, then everything a day later. https://t.co/rWYb8vnkKs",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1909526698069164764"
          ],
          "editableUntil" : "2025-04-08T09:40:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowMarket",
            "indices" : [
              "100",
              "113"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "3",
      "id_str" : "1909526698069164764",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1909526698069164764",
      "created_at" : "Tue Apr 08 08:40:16 +0000 2025",
      "favorited" : false,
      "full_text" : "The Market Square fountain is on! First time since 2017. Forty minutes until the washing-up liquid. #WenlowMarket",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1904541397294984499"
          ],
          "editableUntil" : "2025-03-25T15:30:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "1904541397294984499",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1904541397294984499",
      "created_at" : "Tue Mar 25 14:30:28 +0000 2025",
      "favorited" : false,
      "full_text" : "Pre-election period: service information only until 1 May.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891515176620974505"
          ],
          "editableUntil" : "2025-02-17T16:48:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bell Lane Books",
            "screen_name" : "BellLaneBooks",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1780899333",
            "id" : "1780899333"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "27",
      "id_str" : "1891515176620974505",
      "in_reply_to_status_id_str" : "1891507628782422427",
      "in_reply_to_user_id" : "1780899333",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891515176620974505",
      "in_reply_to_status_id" : "1891507628782422427",
      "created_at" : "Mon Feb 17 15:48:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@BellLaneBooks Your back door is fine, the engineer says, but please don't park there till Thursday.",
      "lang" : "en",
      "in_reply_to_screen_name" : "BellLaneBooks",
      "in_reply_to_user_id_str" : "1780899333"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891477788449057090"
          ],
          "editableUntil" : "2025-02-17T14:20:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "20",
      "id_str" : "1891477788449057090",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1891477788449057090",
      "created_at" : "Mon Feb 17 13:20:21 +0000 2025",
      "favorited" : false,
      "full_text" : "Part of the Town Wall behind Bell Lane has come down in the frost. Nobody hurt. Path closed. Please leave the stones alone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884178422205629175"
          ],
          "editableUntil" : "2025-01-28T10:55:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "1884178422205629175",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884178422205629175",
      "created_at" : "Tue Jan 28 09:55:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Precept 2025–26: £521,400. Eight votes to two.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860780615571008157"
          ],
          "editableUntil" : "2024-11-24T21:20:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "33",
      "id_str" : "1860780615571008157",
      "in_reply_to_status_id_str" : "1860773317817448435",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1860780615571008157",
      "in_reply_to_status_id" : "1860773317817448435",
      "created_at" : "Sun Nov 24 20:20:45 +0000 2024",
      "favorited" : false,
      "full_text" : "@DerekHallam62 Thank you, Mr Hallam. That's very good of you. We'll tell the wardens.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866077956477056134"
          ],
          "editableUntil" : "2024-12-09T12:10:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/DNeHZJXf3K",
            "expanded_url" : "https://www.marchshire.example/waste/christmas",
            "display_url" : "marchshire.example/waste/c…",
            "indices" : [
              "27",
              "50"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "14",
      "id_str" : "1866077956477056134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866077956477056134",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 09 11:10:29 +0000 2024",
      "favorited" : false,
      "full_text" : "Christmas bin days are up: https://t.co/DNeHZJXf3K Trees to Tannery Lane, undecorated, please.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862920465565045918"
          ],
          "editableUntil" : "2024-11-30T19:03:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "26",
              "39"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1862920465565045918",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1862920465565045918",
      "created_at" : "Sat Nov 30 18:03:45 +0000 2024",
      "favorited" : false,
      "full_text" : "On! 🎄 Welcome home, Elin. #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1878752796002941105"
          ],
          "editableUntil" : "2025-01-13T11:35:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/n0u3kZ2vu7",
            "expanded_url" : "https://www.wenlowtc.example/flood-grant",
            "display_url" : "wenlowtc.example/flood-gra…",
            "indices" : [
              "88",
              "111"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "7",
      "id_str" : "1878752796002941105",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1878752796002941105",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jan 13 10:35:46 +0000 2025",
      "favorited" : false,
      "full_text" : "Flooded in November? Up to £5,000 towards doors, valves and airbricks. Closes 30 April. https://t.co/n0u3kZ2vu7",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860773074484881691"
          ],
          "editableUntil" : "2024-11-24T20:50:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "64",
              "77"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "2",
      "id_str" : "1860773074484881691",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1860773074484881691",
      "created_at" : "Sun Nov 24 19:50:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Peak 5.22 m. Nine homes, four shops. Yes, the new main is fine. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860598056840949024"
          ],
          "editableUntil" : "2024-11-24T09:15:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "94",
              "107"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "7",
      "id_str" : "1860598056840949024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860598056840949024",
      "created_at" : "Sun Nov 24 08:15:19 +0000 2024",
      "favorited" : false,
      "full_text" : "SEVERE FLOOD WARNING. 5.08 m. Mill Street, Weirside and Bridge Foot closed. Rest centre open. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1859990344310961191"
          ],
          "editableUntil" : "2024-11-22T17:00:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormBert",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "16",
      "id_str" : "1859990344310961191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1859990344310961191",
      "created_at" : "Fri Nov 22 16:00:29 +0000 2024",
      "favorited" : false,
      "full_text" : "#StormBert: the lights switch-on is postponed to Saturday 30 November. Get sandbags NOW if you're on Weirside.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1855591332426231332"
          ],
          "editableUntil" : "2024-11-10T13:40:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "28",
      "id_str" : "1855591332426231332",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1855591332426231332",
      "created_at" : "Sun Nov 10 12:40:23 +0000 2024",
      "favorited" : false,
      "full_text" : "Thank you to the 700 who stood with us this morning.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1848353573059886833"
          ],
          "editableUntil" : "2024-10-21T14:20:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "MillStreetFinds",
            "indices" : [
              "88",
              "104"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1848353573059886833/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/OKgT6oCDtP",
            "media_url" : "http://pbs.twimg.com/media/G1k0LPyvOfh9rKa.png",
            "id_str" : "1848353563731095431",
            "id" : "1848353563731095431",
            "media_url_https" : "https://pbs.twimg.com/media/G1k0LPyvOfh9rKa.png",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/OKgT6oCDtP"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "2",
      "id_str" : "1848353573059886833",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1848353573059886833",
      "possibly_sensitive" : false,
      "created_at" : "Mon Oct 21 13:20:07 +0000 2024",
      "favorited" : false,
      "full_text" : "Four pennies, a pie dish and a boot. From Friday, in the Library. The boot is a beauty. #MillStreetFinds https://t.co/OKgT6oCDtP",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1848353573059886833/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/OKgT6oCDtP",
            "media_url" : "http://pbs.twimg.com/media/G1k0LPyvOfh9rKa.png",
            "id_str" : "1848353563731095431",
            "id" : "1848353563731095431",
            "media_url_https" : "https://pbs.twimg.com/media/G1k0LPyvOfh9rKa.png",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/OKgT6oCDtP"
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
            "1846131780416654716"
          ],
          "editableUntil" : "2024-10-15T11:11:30.720Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marchshire Council",
            "screen_name" : "MarchshireCncl",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1314688175",
            "id" : "1314688175"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "0",
      "id_str" : "1846131780416654716",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846131780416654716",
      "created_at" : "Tue Oct 15 10:11:30 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @MarchshireCncl: Over 66 and on a low income? You may be able to get Pension Credit, and with it the Winter Fuel Payment. It takes twenty minutes to che…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1836335761315112367"
          ],
          "editableUntil" : "2024-09-18T10:25:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/vPBu9Gh7rf",
            "expanded_url" : "https://www.wenlowtc.example/planning",
            "display_url" : "wenlowtc.example/planning",
            "indices" : [
              "89",
              "112"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "22",
      "id_str" : "1836335761315112367",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1836335761315112367",
      "possibly_sensitive" : false,
      "created_at" : "Wed Sep 18 09:25:37 +0000 2024",
      "favorited" : false,
      "full_text" : "130 homes, 12 sites, 2 exhibitions. Have your say on the draft Local Plan by 25 October. https://t.co/vPBu9Gh7rf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832022241673071673"
          ],
          "editableUntil" : "2024-09-06T12:45:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1832022241673071673/photo/1",
            "indices" : [
              "76",
              "99"
            ],
            "url" : "https://t.co/EZ05aG5362",
            "media_url" : "http://pbs.twimg.com/media/GnVpO0LEgZhnY2i.jpg",
            "id_str" : "1832022229329132860",
            "id" : "1832022229329132860",
            "media_url_https" : "https://pbs.twimg.com/media/GnVpO0LEgZhnY2i.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/EZ05aG5362"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "21",
      "id_str" : "1832022241673071673",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1832022241673071673",
      "possibly_sensitive" : false,
      "created_at" : "Fri Sep 06 11:45:14 +0000 2024",
      "favorited" : false,
      "full_text" : "OPEN. First over the new tarmac: OBrien &amp; Sons' delivery bicycle, 1934. https://t.co/EZ05aG5362",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1832022241673071673/photo/1",
            "indices" : [
              "76",
              "99"
            ],
            "url" : "https://t.co/EZ05aG5362",
            "media_url" : "http://pbs.twimg.com/media/GnVpO0LEgZhnY2i.jpg",
            "id_str" : "1832022229329132860",
            "id" : "1832022229329132860",
            "media_url_https" : "https://pbs.twimg.com/media/GnVpO0LEgZhnY2i.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/EZ05aG5362"
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
            "1828392097196604123"
          ],
          "editableUntil" : "2024-08-27T12:20:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "1828392097196604123",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1828392097196604123",
      "created_at" : "Tue Aug 27 11:20:20 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street reopens on Friday 6 September at noon. We've got the tape. We've got the scissors.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824161855644563159"
          ],
          "editableUntil" : "2024-08-15T20:10:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "MillStreetMarket",
            "indices" : [
              "42",
              "59"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "4",
      "id_str" : "1824161855644563159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1824161855644563159",
      "created_at" : "Thu Aug 15 19:10:52 +0000 2024",
      "favorited" : false,
      "full_text" : "Round two. The culvert is purple tonight. #MillStreetMarket",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821455169067331851"
          ],
          "editableUntil" : "2024-08-08T08:55:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "1",
      "id_str" : "1821455169067331851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821455169067331851",
      "created_at" : "Thu Aug 08 07:55:27 +0000 2024",
      "favorited" : false,
      "full_text" : "A nineteen-year-old steward was spat at on Tuesday. Please be better than that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1818287989076418725"
          ],
          "editableUntil" : "2024-07-30T15:10:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowInBloom",
            "indices" : [
              "30",
              "44"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "10",
      "id_str" : "1818287989076418725",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1818287989076418725",
      "created_at" : "Tue Jul 30 14:10:13 +0000 2024",
      "favorited" : false,
      "full_text" : "GOLD! Those barriers, though. #WenlowInBloom 🥇",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814023802985609948"
          ],
          "editableUntil" : "2024-07-18T20:45:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1814023802985609948/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/PiKP0TLItH",
            "media_url" : "http://pbs.twimg.com/media/Gm9_HOZ8Hg79bEa.jpg",
            "id_str" : "1814023791349808107",
            "id" : "1814023791349808107",
            "media_url_https" : "https://pbs.twimg.com/media/Gm9_HOZ8Hg79bEa.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/PiKP0TLItH"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "18",
      "id_str" : "1814023802985609948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814023802985609948",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jul 18 19:45:52 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street, 8.40pm. No cars. All people. 🥧🍻🎺 https://t.co/PiKP0TLItH",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1814023802985609948/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/PiKP0TLItH",
            "media_url" : "http://pbs.twimg.com/media/Gm9_HOZ8Hg79bEa.jpg",
            "id_str" : "1814023791349808107",
            "id" : "1814023791349808107",
            "media_url_https" : "https://pbs.twimg.com/media/Gm9_HOZ8Hg79bEa.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/PiKP0TLItH"
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
            "1807698306597229528"
          ],
          "editableUntil" : "2024-07-01T09:50:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "8",
      "id_str" : "1807698306597229528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807698306597229528",
      "created_at" : "Mon Jul 01 08:50:36 +0000 2024",
      "favorited" : false,
      "full_text" : "Polling Thursday, 7am–10pm. Cricket Pavilion voters: come by Corvedale Road, as Mill Street is closed. Photo ID.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1803063202532452605"
          ],
          "editableUntil" : "2024-06-18T14:52:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "15",
      "id_str" : "1803063202532452605",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1803063202532452605",
      "created_at" : "Tue Jun 18 13:52:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Correction: the one-way system on Station Drive is reversed from tomorrow. It is NOT closed. Sorry for the earlier post.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798823631934685182"
          ],
          "editableUntil" : "2024-06-06T22:05:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "DDay80",
            "indices" : [
              "26",
              "33"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "5",
      "id_str" : "1798823631934685182",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1798823631934685182",
      "created_at" : "Thu Jun 06 21:05:49 +0000 2024",
      "favorited" : false,
      "full_text" : "Beacon lit at the Castle. #DDay80",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797903673344283603"
          ],
          "editableUntil" : "2024-06-04T09:10:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "273"
      ],
      "favorite_count" : "7",
      "id_str" : "1797903673344283603",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1797903673344283603",
      "created_at" : "Tue Jun 04 08:10:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street update. The culvert is medieval, so it has to be recorded before the new main can go over it, and the work is now two weeks behind. The closure is expected to end on Friday 6 September. All the shops are open and can be reached on foot from either end. Traders…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791116551559448567"
          ],
          "editableUntil" : "2024-05-16T15:40:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "17",
      "id_str" : "1791116551559448567",
      "in_reply_to_status_id_str" : "1791115292270578325",
      "in_reply_to_user_id" : "442585330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791116551559448567",
      "in_reply_to_status_id" : "1791115292270578325",
      "created_at" : "Thu May 16 14:40:37 +0000 2024",
      "favorited" : false,
      "full_text" : "@MarchArchaeology Kettle's on. Mind the step, it's older than it looks.",
      "lang" : "en",
      "in_reply_to_screen_name" : "MarchArchaeology",
      "in_reply_to_user_id_str" : "442585330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791082482104592160"
          ],
          "editableUntil" : "2024-05-16T13:25:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "11",
      "id_str" : "1791082482104592160",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1791082482104592160",
      "created_at" : "Thu May 16 12:25:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street: there's a culvert that is on nobody's map. Archaeologists are on their way.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787726666425642228"
          ],
          "editableUntil" : "2024-05-07T07:10:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "2",
      "id_str" : "1787726666425642228",
      "truncated" : false,
      "retweet_count" : "13",
      "id" : "1787726666425642228",
      "created_at" : "Tue May 07 06:10:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Closed on the dot of seven. Corvedale Road slow but moving.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1772931690382261323"
          ],
          "editableUntil" : "2024-03-27T11:20:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/wkrSIrIHDG",
            "expanded_url" : "https://www.marchshire.example/waste/bank-holidays",
            "display_url" : "marchshire.example/waste/b…",
            "indices" : [
              "70",
              "93"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "0",
      "id_str" : "1772931690382261323",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1772931690382261323",
      "possibly_sensitive" : false,
      "created_at" : "Wed Mar 27 10:20:29 +0000 2024",
      "favorited" : false,
      "full_text" : "Easter bins: Good Friday moves to Saturday; then a day late all week. https://t.co/wkrSIrIHDG",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1778694704834085489"
          ],
          "editableUntil" : "2024-04-12T09:00:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/diYkRlTdsr",
            "expanded_url" : "https://www.wenlowtc.example/beavers",
            "display_url" : "wenlowtc.example/beavers",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "3",
      "id_str" : "1778694704834085489",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1778694704834085489",
      "possibly_sensitive" : false,
      "created_at" : "Fri Apr 12 08:00:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Beavers: a lot of you have questions. The beaver officer's slides are up. https://t.co/diYkRlTdsr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1775089600994512129"
          ],
          "editableUntil" : "2024-04-02T10:15:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowMarket",
            "indices" : [
              "90",
              "103"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "11",
      "id_str" : "1775089600994512129",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1775089600994512129",
      "created_at" : "Tue Apr 02 09:15:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Four new stalls this Friday: pots, kefir, bagels and a knife grinder. Market Square, 9am. #WenlowMarket",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1786053127653866702"
          ],
          "editableUntil" : "2024-05-02T16:20:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "160"
      ],
      "favorite_count" : "3",
      "id_str" : "1786053127653866702",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1786053127653866702",
      "created_at" : "Thu May 02 15:20:23 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street CLOSED from 7 May, Bridge Foot to Bell Lane, about 15 weeks. Walk to the shops, they're open. Diversion: Corvedale Road, Station Drive, Priory Road.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760995629666444139"
          ],
          "editableUntil" : "2024-02-23T12:50:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "3",
      "id_str" : "1760995629666444139",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1760995629666444139",
      "created_at" : "Fri Feb 23 11:50:50 +0000 2024",
      "favorited" : false,
      "full_text" : "140 people at the Mill Street drop-in. We've sent every unanswered question to the water company and will publish what comes back.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754540422090512735"
          ],
          "editableUntil" : "2024-02-05T17:20:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "4",
      "id_str" : "1754540422090512735",
      "in_reply_to_status_id_str" : "1754535894570057412",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1754540422090512735",
      "in_reply_to_status_id" : "1754535894570057412",
      "created_at" : "Mon Feb 05 16:20:09 +0000 2024",
      "favorited" : false,
      "full_text" : "@DerekHallam62 We did ask for nights only, in writing, twice. Both letters are on the website.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754507866897543125"
          ],
          "editableUntil" : "2024-02-05T15:10:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/dvihGBY3cB",
            "expanded_url" : "https://www.wenlowtc.example/road-closures",
            "display_url" : "wenlowtc.example/road-clos…",
            "indices" : [
              "151",
              "174"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "174"
      ],
      "favorite_count" : "12",
      "id_str" : "1754507866897543125",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754507866897543125",
      "possibly_sensitive" : false,
      "created_at" : "Mon Feb 05 14:10:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Mill Street will be closed from Tuesday 7 May for about 15 weeks while the water main is renewed. Drop-in Thursday 22 February, Guildhall, 3pm–7.30pm. https://t.co/dvihGBY3cB",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749735024892111733"
          ],
          "editableUntil" : "2024-01-23T11:05:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Ja9SSbK8IF",
            "expanded_url" : "https://www.wenlowtc.example/meetings",
            "display_url" : "wenlowtc.example/meetings",
            "indices" : [
              "87",
              "110"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "8",
      "id_str" : "1749735024892111733",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1749735024892111733",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jan 23 10:05:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Precept set: £498,750. £15,000 a year for pumps. Watch the meeting, if you have 2h 8m: https://t.co/Ja9SSbK8IF",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742224367033181816"
          ],
          "editableUntil" : "2024-01-02T17:40:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "72",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "11",
      "id_str" : "1742224367033181816",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1742224367033181816",
      "created_at" : "Tue Jan 02 16:40:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Storm Henk. Mill Street closed as a precaution. River 4.5 m by morning. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734203939052415591"
          ],
          "editableUntil" : "2023-12-11T14:30:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/hCt86qLWng",
            "expanded_url" : "https://www.marchshire.example/waste/christmas",
            "display_url" : "marchshire.example/waste/c…",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "15",
      "id_str" : "1734203939052415591",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1734203939052415591",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 11 13:30:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Please don't shout at the bin crews. They have Christmas too. https://t.co/hCt86qLWng",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728474499206123766"
          ],
          "editableUntil" : "2023-11-25T19:03:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "72",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "7",
      "id_str" : "1728474499206123766",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1728474499206123766",
      "created_at" : "Sat Nov 25 18:03:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Lit, by Rhys and Joan for the flood wardens. The heron was magnificent. #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723680847569170389"
          ],
          "editableUntil" : "2023-11-12T13:35:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "12",
      "id_str" : "1723680847569170389",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1723680847569170389",
      "created_at" : "Sun Nov 12 12:35:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Thank you. We will remember them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716153746293776175"
          ],
          "editableUntil" : "2023-10-22T19:05:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Jo",
            "screen_name" : "jo_on_weirside",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1853093955",
            "id" : "1853093955"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "2",
      "id_str" : "1716153746293776175",
      "in_reply_to_status_id_str" : "1716149973919455332",
      "in_reply_to_user_id" : "1853093955",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1716153746293776175",
      "in_reply_to_status_id" : "1716149973919455332",
      "created_at" : "Sun Oct 22 18:05:12 +0000 2023",
      "favorited" : false,
      "full_text" : "@jo_on_weirside You absolute hero, Jo. Go home and have a bath.",
      "lang" : "en",
      "in_reply_to_screen_name" : "jo_on_weirside",
      "in_reply_to_user_id_str" : "1853093955"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716054475288482770"
          ],
          "editableUntil" : "2023-10-22T12:30:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "73",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "2",
      "id_str" : "1716054475288482770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716054475288482770",
      "created_at" : "Sun Oct 22 11:30:44 +0000 2023",
      "favorited" : false,
      "full_text" : "Brooms &amp; wellies, 2pm, Bridge Foot. Soup if you're holding a shovel. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715775401940882391"
          ],
          "editableUntil" : "2023-10-21T18:01:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "26",
      "id_str" : "1715775401940882391",
      "in_reply_to_status_id_str" : "1715763835115797358",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1715775401940882391",
      "in_reply_to_status_id" : "1715763835115797358",
      "created_at" : "Sat Oct 21 17:01:48 +0000 2023",
      "favorited" : false,
      "full_text" : "For comparison: February 2020 5.27 m, January 2021 4.98 m.",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715763835115797358"
          ],
          "editableUntil" : "2023-10-21T17:15:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "110",
              "123"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "16",
      "id_str" : "1715763835115797358",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1715763835115797358",
      "created_at" : "Sat Oct 21 16:15:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Peak 5.19 m at 2.30pm. Fourteen homes wet, everyone safe. No sightseers on the Old Bridge, please: it's shut. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715700132622063764"
          ],
          "editableUntil" : "2023-10-21T13:02:42.908Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weir Flood Watch",
            "screen_name" : "WeirFloodWatch",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "2296559851",
            "id" : "2296559851"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "0",
      "id_str" : "1715700132622063764",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715700132622063764",
      "created_at" : "Sat Oct 21 12:02:42 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @WeirFloodWatch: Wenlow Old Bridge 5.18 m at 1pm. Forecast peak 5.2 m mid-afternoon. Do not walk or drive through flood water. Call Floodline for…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715617788053753682"
          ],
          "editableUntil" : "2023-10-21T07:35:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "112",
              "125"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "4",
      "id_str" : "1715617788053753682",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1715617788053753682",
      "created_at" : "Sat Oct 21 06:35:29 +0000 2023",
      "favorited" : false,
      "full_text" : "5.02 m and rising. Weirside, Mill Street CLOSED, Corvedale Road closed at the railway bridge. Market cancelled. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715414054056833209"
          ],
          "editableUntil" : "2023-10-20T18:05:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "77",
              "90"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "4",
      "id_str" : "1715414054056833209",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1715414054056833209",
      "created_at" : "Fri Oct 20 17:05:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Flood warning in force. Mill Street closes at 8pm. Rest centre opens at 9pm. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715033336525156592"
          ],
          "editableUntil" : "2023-10-19T16:53:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "22",
      "id_str" : "1715033336525156592",
      "in_reply_to_status_id_str" : "1715032738500853770",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715033336525156592",
      "in_reply_to_status_id" : "1715032738500853770",
      "created_at" : "Thu Oct 19 15:53:05 +0000 2023",
      "favorited" : false,
      "full_text" : "If you need help to move things, ring 01632 960188, now, not at midnight. 2/2",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715032738500853770"
          ],
          "editableUntil" : "2023-10-19T16:50:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormBabet",
            "indices" : [
              "0",
              "11"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "3",
      "id_str" : "1715032738500853770",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1715032738500853770",
      "created_at" : "Thu Oct 19 15:50:43 +0000 2023",
      "favorited" : false,
      "full_text" : "#StormBabet: 80–100 mm of rain on the hills by Saturday. Weirside, Mill Street, Bridge Foot: get ready. Sandbags from 6pm, Tannery Lane. 1/2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701591660783355452"
          ],
          "editableUntil" : "2023-09-12T14:40:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "25",
      "id_str" : "1701591660783355452",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1701591660783355452",
      "created_at" : "Tue Sep 12 13:40:40 +0000 2023",
      "favorited" : false,
      "full_text" : "RAAC? Assembly Rooms 1790. Guildhall 1486. We've checked the bus shelter (1974).",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687026974793341425"
          ],
          "editableUntil" : "2023-08-03T10:05:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tess W",
            "screen_name" : "tessinthetown",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "677898150",
            "id" : "677898150"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "8",
      "id_str" : "1687026974793341425",
      "in_reply_to_status_id_str" : "1687018670410180636",
      "in_reply_to_user_id" : "677898150",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687026974793341425",
      "in_reply_to_status_id" : "1687018670410180636",
      "created_at" : "Thu Aug 03 09:05:48 +0000 2023",
      "favorited" : false,
      "full_text" : "@tessinthetown E-scooters are one for the police, Tess. We've passed on all eleven reports. A rack is coming.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tessinthetown",
      "in_reply_to_user_id_str" : "677898150"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684204654353218086"
          ],
          "editableUntil" : "2023-07-26T15:10:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowInBloom",
            "indices" : [
              "95",
              "109"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "9",
      "id_str" : "1684204654353218086",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684204654353218086",
      "created_at" : "Wed Jul 26 14:10:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Silver-gilt, and a note about “chewing gum of historic interest”. The steam cleaner is booked. #WenlowInBloom",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1681940196167805840",
          "editControlInitial" : {
            "editTweetIds" : [
              "1681940196167805840",
              "1681944806370771566"
            ],
            "editableUntil" : "2023-07-20T09:12:46.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "0",
      "id_str" : "1681944806370771566",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681944806370771566",
      "created_at" : "Thu Jul 20 08:31:05 +0000 2023",
      "favorited" : false,
      "full_text" : "The crossing on Corvedale Road has been approved by Marchshire Council, subject to funding. Work could start in the spring. Well done to every child at Priory Road Primary!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681940196167805840",
            "1681944806370771566"
          ],
          "editableUntil" : "2023-07-20T09:12:46.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "4",
      "id_str" : "1681940196167805840",
      "truncated" : false,
      "retweet_count" : "8",
      "id" : "1681940196167805840",
      "created_at" : "Thu Jul 20 08:12:46 +0000 2023",
      "favorited" : false,
      "full_text" : "The crossing on Corvedale Road has been APPROVED by Marchshire Council. Work starts in the autumn half term. Well done to every child at Priory Rd Primary!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680585729451381136"
          ],
          "editableUntil" : "2023-07-16T15:30:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WeirRaftRace",
            "indices" : [
              "49",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "7",
      "id_str" : "1680585729451381136",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1680585729451381136",
      "created_at" : "Sun Jul 16 14:30:36 +0000 2023",
      "favorited" : false,
      "full_text" : "All rafts are in. Several are in several pieces. #WeirRaftRace",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678694492338946146"
          ],
          "editableUntil" : "2023-07-11T10:15:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "19",
      "id_str" : "1678694492338946146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678694492338946146",
      "created_at" : "Tue Jul 11 09:15:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Weirside closed Sunday, 6am–5pm: Raft Race. Watch from Lammas Meadow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669329126881774920"
          ],
          "editableUntil" : "2023-06-15T14:00:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marchshire Council",
            "screen_name" : "MarchshireCncl",
            "indices" : [
              "143",
              "158"
            ],
            "id_str" : "1314688175",
            "id" : "1314688175"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "1",
      "id_str" : "1669329126881774920",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1669329126881774920",
      "created_at" : "Thu Jun 15 13:00:53 +0000 2023",
      "favorited" : false,
      "full_text" : "1,118 signatures for a crossing on Corvedale Road, handed over by the pupils of Priory Road Primary. They've put the deadline on the calendar, @MarchshireCncl.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665667402626842603"
          ],
          "editableUntil" : "2023-06-05T11:30:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1665667402626842603",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1665667402626842603",
      "created_at" : "Mon Jun 05 10:30:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Croeso to Caffi'r Bont, opening in Castle Gardens on 1 July. ☕🏴󠁧󠁢󠁷󠁬󠁳󠁿",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1663467936658860877"
          ],
          "editableUntil" : "2023-05-30T09:50:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "1663467936658860877",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1663467936658860877",
      "created_at" : "Tue May 30 08:50:36 +0000 2023",
      "favorited" : false,
      "full_text" : "The smell on Tannery Lane is 4,000 tulip bulbs. Friday, we promise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1658399475498152259"
          ],
          "editableUntil" : "2023-05-16T10:10:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "19"
      ],
      "favorite_count" : "32",
      "id_str" : "1658399475498152259",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1658399475498152259",
      "created_at" : "Tue May 16 09:10:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Mayor Priya Nair! 👏",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655306538003110319"
          ],
          "editableUntil" : "2023-05-07T21:20:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Coronation",
            "indices" : [
              "94",
              "105"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "10",
      "id_str" : "1655306538003110319",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1655306538003110319",
      "created_at" : "Sun May 07 20:20:07 +0000 2023",
      "favorited" : false,
      "full_text" : "One table. 190 metres. A thousand lunches. One trifle that will be spoken of for generations. #Coronation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654508882297300814"
          ],
          "editableUntil" : "2023-05-05T16:30:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/aREP3FZSsb",
            "expanded_url" : "https://www.wenlowtc.example/elections",
            "display_url" : "wenlowtc.example/elections",
            "indices" : [
              "20",
              "43"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1654508882297300814",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1654508882297300814",
      "possibly_sensitive" : false,
      "created_at" : "Fri May 05 15:30:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Results for Wenlow: https://t.co/aREP3FZSsb Turnout 34.1%.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654002448870599364"
          ],
          "editableUntil" : "2023-05-04T06:58:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "LocalElections",
            "indices" : [
              "37",
              "52"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "1654002448870599364",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1654002448870599364",
      "created_at" : "Thu May 04 05:58:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Doors open in two minutes. Photo ID! #LocalElections",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1647906553112197971"
          ],
          "editableUntil" : "2023-04-17T11:15:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "5",
      "id_str" : "1647906553112197971",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1647906553112197971",
      "created_at" : "Mon Apr 17 10:15:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Coronation: Market Square, Sheep Street &amp; top of Broadgate closed 6pm Friday 5 May to 8am Tuesday 9 May.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637844178551863520"
          ],
          "editableUntil" : "2023-03-20T16:50:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "18",
      "id_str" : "1637844178551863520",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1637844178551863520",
      "created_at" : "Mon Mar 20 15:50:56 +0000 2023",
      "favorited" : false,
      "full_text" : "Pre-election period: service information only from us until 4 May.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1632683701412340526"
          ],
          "editableUntil" : "2023-03-06T11:05:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/3yxkM1MKJK",
            "expanded_url" : "https://www.wenlowtc.example/elections",
            "display_url" : "wenlowtc.example/elections",
            "indices" : [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "2",
      "id_str" : "1632683701412340526",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "1632683701412340526",
      "possibly_sensitive" : false,
      "created_at" : "Mon Mar 06 10:05:02 +0000 2023",
      "favorited" : false,
      "full_text" : "You'll need photo ID to vote in person on 4 May. Free certificates, help at the Library on Wednesdays. https://t.co/3yxkM1MKJK",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631210300365891145"
          ],
          "editableUntil" : "2023-03-02T09:30:16.914Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Priory Road Primary",
            "screen_name" : "PrioryRdPrimary",
            "indices" : [
              "3",
              "19"
            ],
            "id_str" : "2698503774",
            "id" : "2698503774"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "0",
      "id_str" : "1631210300365891145",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631210300365891145",
      "created_at" : "Thu Mar 02 08:30:16 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @PrioryRdPrimary: World Book Day! Nine Gruffalos, fourteen Matildas and one (1) Town Clerk, by his own choice. Thank you to Bell Lane Books for the vouch…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1625473829298163686"
          ],
          "editableUntil" : "2023-02-14T13:35:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "1625473829298163686",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1625473829298163686",
      "created_at" : "Tue Feb 14 12:35:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Ribbon's on the Market Cross again. It's you, Colin.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1612374958456147926"
          ],
          "editableUntil" : "2023-01-09T10:05:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "0",
      "id_str" : "1612374958456147926",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1612374958456147926",
      "created_at" : "Mon Jan 09 09:05:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Lammas Meadow footbridge closed for an engineer's inspection. Please don't climb the barrier.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1604791160185342276"
          ],
          "editableUntil" : "2022-12-19T11:50:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/bOTW4sF5Bo",
            "expanded_url" : "https://www.marchshire.example/waste/christmas",
            "display_url" : "marchshire.example/waste/c…",
            "indices" : [
              "95",
              "118"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "0",
      "id_str" : "1604791160185342276",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1604791160185342276",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 19 10:50:02 +0000 2022",
      "favorited" : false,
      "full_text" : "Foil paper: if it scrunches, recycle it. If it springs back, it's rubbish. Christmas bin days: https://t.co/bOTW4sF5Bo",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1602216727860027000"
          ],
          "editableUntil" : "2022-12-12T09:20:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "16",
      "id_str" : "1602216727860027000",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1602216727860027000",
      "created_at" : "Mon Dec 12 08:20:10 +0000 2022",
      "favorited" : false,
      "full_text" : "Ice on Castle Bank. The outdoor team have been gritting since five. Walk like a penguin 🐧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596567004881042069"
          ],
          "editableUntil" : "2022-11-26T19:10:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "10",
              "23"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "6",
      "id_str" : "1596567004881042069",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1596567004881042069",
      "created_at" : "Sat Nov 26 18:10:11 +0000 2022",
      "favorited" : false,
      "full_text" : "Lights! 🎅 #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1591775599486283267"
          ],
          "editableUntil" : "2022-11-13T13:50:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "9",
      "id_str" : "1591775599486283267",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1591775599486283267",
      "created_at" : "Sun Nov 13 12:50:51 +0000 2022",
      "favorited" : false,
      "full_text" : "Thank you to everyone who stood in the rain with us. Lest we forget.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1582737259244323280"
          ],
          "editableUntil" : "2022-10-19T15:15:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1582737259244323280",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1582737259244323280",
      "created_at" : "Wed Oct 19 14:15:43 +0000 2022",
      "favorited" : false,
      "full_text" : "11,000 slates. Two weeks late. £2,550 under budget. The Market Hall roof is DONE.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1577223474491951991"
          ],
          "editableUntil" : "2022-10-04T10:05:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Anwen Lloyd",
            "screen_name" : "AnwenLl_",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "2765148008",
            "id" : "2765148008"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1577223474491951991",
      "in_reply_to_status_id_str" : "1577214415211477164",
      "in_reply_to_user_id" : "2765148008",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1577223474491951991",
      "in_reply_to_status_id" : "1577214415211477164",
      "created_at" : "Tue Oct 04 09:05:54 +0000 2022",
      "favorited" : false,
      "full_text" : "@AnwenLl_ All nine are dog-friendly except the Library, Anwen. Croeso i Fflos!",
      "lang" : "en",
      "in_reply_to_screen_name" : "AnwenLl_",
      "in_reply_to_user_id_str" : "2765148008"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576884881248636018"
          ],
          "editableUntil" : "2022-10-03T11:40:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WarmSpaces",
            "indices" : [
              "70",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1576884881248636018",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1576884881248636018",
      "created_at" : "Mon Oct 03 10:40:27 +0000 2022",
      "favorited" : false,
      "full_text" : "Nine Warm Spaces in Wenlow, open from today. No charge, no questions. #WarmSpaces",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1568985434191797192"
          ],
          "editableUntil" : "2022-09-11T16:30:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "10",
      "id_str" : "1568985434191797192",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1568985434191797192",
      "created_at" : "Sun Sep 11 15:30:52 +0000 2022",
      "favorited" : false,
      "full_text" : "The King is proclaimed in Wenlow. God Save The King.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1567934767339550143"
          ],
          "editableUntil" : "2022-09-08T18:55:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "6",
      "id_str" : "1567934767339550143",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1567934767339550143",
      "created_at" : "Thu Sep 08 17:55:54 +0000 2022",
      "favorited" : false,
      "full_text" : "With profound sorrow we have learned of the death of Her Majesty The Queen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1555511517989672599"
          ],
          "editableUntil" : "2022-08-05T12:10:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1555511517989672599",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1555511517989672599",
      "created_at" : "Fri Aug 05 11:10:20 +0000 2022",
      "favorited" : false,
      "full_text" : "29 days, no rain. Baskets are on borehole water, not tap.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1548923128548925701"
          ],
          "editableUntil" : "2022-07-18T07:50:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "heatwave",
            "indices" : [
              "79",
              "88"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "15",
      "id_str" : "1548923128548925701",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1548923128548925701",
      "created_at" : "Mon Jul 18 06:50:26 +0000 2022",
      "favorited" : false,
      "full_text" : "Red warning for heat. Cool space: Assembly Rooms 11am–7pm. Water, fans, cards. #heatwave",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1546122104188612766"
          ],
          "editableUntil" : "2022-07-10T14:20:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WeirRaftRace",
            "indices" : [
              "59",
              "72"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1546122104188612766",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1546122104188612766",
      "created_at" : "Sun Jul 10 13:20:09 +0000 2022",
      "favorited" : false,
      "full_text" : "“HMS Precept” has sunk with all hands. All hands are fine. #WeirRaftRace",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1541685507653184451"
          ],
          "editableUntil" : "2022-06-28T08:30:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "12",
      "id_str" : "1541685507653184451",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1541685507653184451",
      "created_at" : "Tue Jun 28 07:30:42 +0000 2022",
      "favorited" : false,
      "full_text" : "Mill Street closed on Sunday 10 July, 6am–4pm, for the Weir Raft Race.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1537771018385878912"
          ],
          "editableUntil" : "2022-06-17T13:15:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "15",
      "id_str" : "1537771018385878912",
      "in_reply_to_status_id_str" : "1537396082206740470",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1537771018385878912",
      "in_reply_to_status_id" : "1537396082206740470",
      "created_at" : "Fri Jun 17 12:15:55 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 Emptied at 11.52. Thank you for bearing with us.",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1537396082206740470"
          ],
          "editableUntil" : "2022-06-16T12:26:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/bZSHBpZ7AM",
            "expanded_url" : "https://www.marchshire.example/complaints",
            "display_url" : "marchshire.example/complai…",
            "indices" : [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "167"
      ],
      "favorite_count" : "2",
      "id_str" : "1537396082206740470",
      "in_reply_to_status_id_str" : "1537393317686919233",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1537396082206740470",
      "in_reply_to_status_id" : "1537393317686919233",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jun 16 11:26:04 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 We can't discuss named officers here, sorry. You can make a formal complaint to them at https://t.co/bZSHBpZ7AM &amp; we're happy to help with the form.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1537392150956772286"
          ],
          "editableUntil" : "2022-06-16T12:10:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "10",
      "id_str" : "1537392150956772286",
      "in_reply_to_status_id_str" : "1537386613666678981",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1537392150956772286",
      "in_reply_to_status_id" : "1537386613666678981",
      "created_at" : "Thu Jun 16 11:10:26 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 You're right, it wasn't done. Rung again; promised before noon tomorrow. We have asked why.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1532463894730426004"
          ],
          "editableUntil" : "2022-06-02T21:47:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "PlatinumJubilee",
            "indices" : [
              "12",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "28"
      ],
      "favorite_count" : "2",
      "id_str" : "1532463894730426004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1532463894730426004",
      "created_at" : "Thu Jun 02 20:47:18 +0000 2022",
      "favorited" : false,
      "full_text" : "Beacon lit. #PlatinumJubilee",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535298646777424636"
          ],
          "editableUntil" : "2022-06-10T17:31:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "0",
      "id_str" : "1535298646777424636",
      "in_reply_to_status_id_str" : "1535297893811237676",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1535298646777424636",
      "in_reply_to_status_id" : "1535297893811237676",
      "created_at" : "Fri Jun 10 16:31:36 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 We understand. Three weeks is too long. We have asked for a name to ring and will come back to you on Monday.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535292150106180115"
          ],
          "editableUntil" : "2022-06-10T17:05:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "165"
      ],
      "favorite_count" : "6",
      "id_str" : "1535292150106180115",
      "in_reply_to_status_id_str" : "1535289380665772848",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1535292150106180115",
      "in_reply_to_status_id" : "1535289380665772848",
      "created_at" : "Fri Jun 10 16:05:47 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 Good afternoon, Mr Hallam. Bins are Marchshire Council's, but we'll report it for you. Would you message us the house number? Best not to put it here.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1536279353737061787"
          ],
          "editableUntil" : "2022-06-13T10:28:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "5",
      "id_str" : "1536279353737061787",
      "in_reply_to_status_id_str" : "1535298646777424636",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1536279353737061787",
      "in_reply_to_status_id" : "1535298646777424636",
      "created_at" : "Mon Jun 13 09:28:35 +0000 2022",
      "favorited" : false,
      "full_text" : "@DerekHallam62 Reported this morning, ref WN-20441. They tell us by Wednesday evening.",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523957447638291033"
          ],
          "editableUntil" : "2022-05-10T10:25:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1523957447638291033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523957447638291033",
      "created_at" : "Tue May 10 09:25:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Llongyfarchiadau, Mr Mayor! Cllr Dafydd Llewellyn takes the chain.",
      "lang" : "cy"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1516721043274825739"
          ],
          "editableUntil" : "2022-04-20T11:10:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SmIwm4Gw0w",
            "expanded_url" : "https://www.wenlowtc.example/consultations/neighbourhood-plan",
            "display_url" : "wenlowtc.example/consultat…",
            "indices" : [
              "77",
              "100"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "8",
      "id_str" : "1516721043274825739",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1516721043274825739",
      "possibly_sensitive" : false,
      "created_at" : "Wed Apr 20 10:10:50 +0000 2022",
      "favorited" : false,
      "full_text" : "Six weeks to tear our Neighbourhood Plan apart. Please do it now, not later. https://t.co/SmIwm4Gw0w",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1509635486737002172"
          ],
          "editableUntil" : "2022-03-31T21:55:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "166"
      ],
      "favorite_count" : "4",
      "id_str" : "1509635486737002172",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1509635486737002172",
      "created_at" : "Thu Mar 31 20:55:22 +0000 2022",
      "favorited" : false,
      "full_text" : "Annual Town Meeting: 162 of you, two awards, one excellent talk on swifts. Good Neighbour of the Year is Kieran O'Brien of Tannery Lane, and he did bring the ukulele.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1498587768878811788"
          ],
          "editableUntil" : "2022-03-01T10:15:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "2"
      ],
      "favorite_count" : "1",
      "id_str" : "1498587768878811788",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1498587768878811788",
      "created_at" : "Tue Mar 01 09:15:41 +0000 2022",
      "favorited" : false,
      "full_text" : "🇺🇦",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1495680971784289427"
          ],
          "editableUntil" : "2022-02-21T09:45:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormFranklin",
            "indices" : [
              "51",
              "65"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "1",
      "id_str" : "1495680971784289427",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1495680971784289427",
      "created_at" : "Mon Feb 21 08:45:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Mill Street closed, river 4.4 m. No homes flooded. #StormFranklin",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1494335905430442976"
          ],
          "editableUntil" : "2022-02-17T16:40:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormEunice",
            "indices" : [
              "0",
              "12"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "2",
      "id_str" : "1494335905430442976",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1494335905430442976",
      "created_at" : "Thu Feb 17 15:40:17 +0000 2022",
      "favorited" : false,
      "full_text" : "#StormEunice: market cancelled tomorrow. Stay in if you can.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1467193320291549983"
          ],
          "editableUntil" : "2021-12-04T19:05:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "23",
              "36"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "6",
      "id_str" : "1467193320291549983",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1467193320291549983",
      "created_at" : "Sat Dec 04 18:05:21 +0000 2021",
      "favorited" : false,
      "full_text" : "On! And still upright. #WenlowLights 🎄",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1464276597254546362"
          ],
          "editableUntil" : "2021-11-26T17:55:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "113",
              "126"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "5",
      "id_str" : "1464276597254546362",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1464276597254546362",
      "created_at" : "Fri Nov 26 16:55:20 +0000 2021",
      "favorited" : false,
      "full_text" : "Lights switch-on POSTPONED to Saturday 4 December: Storm Arwen, 65 mph. A 40ft spruce is not to be trifled with. #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1459887718754175861"
          ],
          "editableUntil" : "2021-11-14T15:15:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "1459887718754175861",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1459887718754175861",
      "created_at" : "Sun Nov 14 14:15:30 +0000 2021",
      "favorited" : false,
      "full_text" : "The parade was back. So were you. Thank you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1447467155255718218"
          ],
          "editableUntil" : "2021-10-11T08:40:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "6",
      "id_str" : "1447467155255718218",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1447467155255718218",
      "created_at" : "Mon Oct 11 07:40:37 +0000 2021",
      "favorited" : false,
      "full_text" : "Bell Lane closed Wednesday 20 October, 9am–3pm. A very big crane, for very many slates.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1441689100121229743"
          ],
          "editableUntil" : "2021-09-25T10:00:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFoodFest",
            "indices" : [
              "47",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "1",
      "id_str" : "1441689100121229743",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1441689100121229743",
      "created_at" : "Sat Sep 25 09:00:41 +0000 2021",
      "favorited" : false,
      "full_text" : "Paella is on. Market Square. Bring a big fork. #WenlowFoodFest",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1434807482169711134"
          ],
          "editableUntil" : "2021-09-06T10:15:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tess W",
            "screen_name" : "tessinthetown",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "677898150",
            "id" : "677898150"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "34",
      "id_str" : "1434807482169711134",
      "in_reply_to_status_id_str" : "1434803453188246686",
      "in_reply_to_user_id" : "677898150",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1434807482169711134",
      "in_reply_to_status_id" : "1434803453188246686",
      "created_at" : "Mon Sep 06 09:15:35 +0000 2021",
      "favorited" : false,
      "full_text" : "@tessinthetown At 3.12am, Tess. The police have the plate.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tessinthetown",
      "in_reply_to_user_id_str" : "677898150"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1434798611237422485"
          ],
          "editableUntil" : "2021-09-06T09:40:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "9",
      "id_str" : "1434798611237422485",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1434798611237422485",
      "created_at" : "Mon Sep 06 08:40:20 +0000 2021",
      "favorited" : false,
      "full_text" : "61,204 vehicles past our speed sign on Corvedale Road in August. Average 33 mph. One did 91.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1420328254547548293"
          ],
          "editableUntil" : "2021-07-28T11:20:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowInBloom",
            "indices" : [
              "9",
              "23"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "5",
      "id_str" : "1420328254547548293",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1420328254547548293",
      "created_at" : "Wed Jul 28 10:20:18 +0000 2021",
      "favorited" : false,
      "full_text" : "GOLD for #WenlowInBloom 🥇🌻 St Anne's Walk, take a bow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1404446094062351497"
          ],
          "editableUntil" : "2021-06-14T15:30:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1404446094062351497",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1404446094062351497",
      "created_at" : "Mon Jun 14 14:30:16 +0000 2021",
      "favorited" : false,
      "full_text" : "Mill Street closed from 28 June for up to 3 weeks (flood wall). On foot you'll be fine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1396737958500966610"
          ],
          "editableUntil" : "2021-05-24T09:00:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/T1H5zbvNGY",
            "expanded_url" : "https://www.marchshire.example/waste/bank-holidays",
            "display_url" : "marchshire.example/waste/b…",
            "indices" : [
              "56",
              "79"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "10",
      "id_str" : "1396737958500966610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1396737958500966610",
      "possibly_sensitive" : false,
      "created_at" : "Mon May 24 08:00:54 +0000 2021",
      "favorited" : false,
      "full_text" : "BIN DAYS: a day later than usual in the week of 31 May. https://t.co/T1H5zbvNGY",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1392051867755908739"
          ],
          "editableUntil" : "2021-05-11T10:40:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1392051867755908739",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1392051867755908739",
      "created_at" : "Tue May 11 09:40:03 +0000 2021",
      "favorited" : false,
      "full_text" : "Cllr Maeve O’Brien is Mayor of Wenlow. First town meeting in a real room for 14 months.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1381507431662578417"
          ],
          "editableUntil" : "2021-04-12T08:20:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "ShopWenlow",
            "indices" : [
              "69",
              "80"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "1381507431662578417",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1381507431662578417",
      "created_at" : "Mon Apr 12 07:20:13 +0000 2021",
      "favorited" : false,
      "full_text" : "Shops reopen today. We have a bell and we are not afraid to ring it. #ShopWenlow",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1374330637523404248"
          ],
          "editableUntil" : "2021-03-23T13:02:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "8",
      "id_str" : "1374330637523404248",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1374330637523404248",
      "created_at" : "Tue Mar 23 12:02:12 +0000 2021",
      "favorited" : false,
      "full_text" : "A minute at noon. Thirty-eight of our own.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1359540321725635158"
          ],
          "editableUntil" : "2021-02-10T17:30:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "1359540321725635158",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1359540321725635158",
      "created_at" : "Wed Feb 10 16:30:46 +0000 2021",
      "favorited" : false,
      "full_text" : "11,204 jabs at the Livestock Market so far. Volunteers' jokes: 11,204. Good ones: 3.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1352202054114476705"
          ],
          "editableUntil" : "2021-01-21T11:31:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Derek Hallam",
            "screen_name" : "DerekHallam62",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1279158330",
            "id" : "1279158330"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "1",
      "id_str" : "1352202054114476705",
      "in_reply_to_status_id_str" : "1352194756708853028",
      "in_reply_to_user_id" : "1279158330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1352202054114476705",
      "in_reply_to_status_id" : "1352194756708853028",
      "created_at" : "Thu Jan 21 10:31:07 +0000 2021",
      "favorited" : false,
      "full_text" : "@DerekHallam62 The pumps went on at 11pm, Mr Hallam. We'll gladly send you the log.",
      "lang" : "en",
      "in_reply_to_screen_name" : "DerekHallam62",
      "in_reply_to_user_id_str" : "1279158330"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1352164250541516457"
          ],
          "editableUntil" : "2021-01-21T09:00:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "72",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "1352164250541516457",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1352164250541516457",
      "created_at" : "Thu Jan 21 08:00:53 +0000 2021",
      "favorited" : false,
      "full_text" : "Peak 4.98 m at 3am. Seven properties flooded, not 29. The pumps worked. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1351613097638717318"
          ],
          "editableUntil" : "2021-01-19T20:30:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormChristoph",
            "indices" : [
              "0",
              "15"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "1351613097638717318",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1351613097638717318",
      "created_at" : "Tue Jan 19 19:30:48 +0000 2021",
      "favorited" : false,
      "full_text" : "#StormChristoph: flood warning for the Weir at Wenlow. Mill Street closes at 9pm. If a warden tells you to leave, leave.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1348590615339982192"
          ],
          "editableUntil" : "2021-01-11T12:20:32.659Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marchshire Fire & Rescue",
            "screen_name" : "MarchshireFire",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1821781119",
            "id" : "1821781119"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "0",
      "id_str" : "1348590615339982192",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1348590615339982192",
      "created_at" : "Mon Jan 11 11:20:32 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @MarchshireFire: Candles, chimneys, chargers: three things we were called to in Wenlow this week. A working smoke alarm gave everyone time to get out. Fitted…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1340356359568651062"
          ],
          "editableUntil" : "2020-12-19T19:00:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1340356359568651062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1340356359568651062",
      "created_at" : "Sat Dec 19 18:00:33 +0000 2020",
      "favorited" : false,
      "full_text" : "Tier 3 from midnight. Tomorrow's Christmas market can't go ahead. We're so sorry.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1332748657740969141"
          ],
          "editableUntil" : "2020-11-28T19:10:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "48",
              "61"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/C4JX09sDG2",
            "expanded_url" : "https://www.wenlowtc.example/lights-2020",
            "display_url" : "wenlowtc.example/lights-20…",
            "indices" : [
              "24",
              "47"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "9",
      "id_str" : "1332748657740969141",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1332748657740969141",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 28 18:10:15 +0000 2020",
      "favorited" : false,
      "full_text" : "Shh. They're on. Watch: https://t.co/C4JX09sDG2 #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1325393916296103734"
          ],
          "editableUntil" : "2020-11-08T12:05:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "28",
      "id_str" : "1325393916296103734",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1325393916296103734",
      "created_at" : "Sun Nov 08 11:05:08 +0000 2020",
      "favorited" : false,
      "full_text" : "11am. An empty square. Lest we forget.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1324292999098640009"
          ],
          "editableUntil" : "2020-11-05T11:10:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "12",
      "id_str" : "1324292999098640009",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1324292999098640009",
      "created_at" : "Thu Nov 05 10:10:29 +0000 2020",
      "favorited" : false,
      "full_text" : "Lockdown 2. Market: food only, 9am–3pm. Cemetery and gardens open. Helping Hands: 01632 960150.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1285869756650020514"
          ],
          "editableUntil" : "2020-07-22T10:30:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/zEpeeuSUgl",
            "expanded_url" : "https://www.wenlowtc.example/consultations/market-hall",
            "display_url" : "wenlowtc.example/consultat…",
            "indices" : [
              "99",
              "122"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "3",
      "id_str" : "1285869756650020514",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1285869756650020514",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jul 22 09:30:14 +0000 2020",
      "favorited" : false,
      "full_text" : "The Market Hall needs a new roof. Three options, three prices, your view, please, by 18 September: https://t.co/zEpeeuSUgl",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1305786109209176361"
          ],
          "editableUntil" : "2020-09-15T09:30:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "0",
      "id_str" : "1305786109209176361",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1305786109209176361",
      "created_at" : "Tue Sep 15 08:30:43 +0000 2020",
      "favorited" : false,
      "full_text" : "The Rule of Six: it counts on the benches in Castle Gardens too.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1293882627711678003"
          ],
          "editableUntil" : "2020-08-13T13:10:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1293882627711678003",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1293882627711678003",
      "created_at" : "Thu Aug 13 12:10:32 +0000 2020",
      "favorited" : false,
      "full_text" : "Congratulations to Wenlow Academy's A-level class of 2020. You'll be telling this one for years.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1322146390897506475"
          ],
          "editableUntil" : "2020-10-30T13:00:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "7",
      "id_str" : "1322146390897506475",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1322146390897506475",
      "created_at" : "Fri Oct 30 12:00:38 +0000 2020",
      "favorited" : false,
      "full_text" : "No, there is NOT a bonfire in the Market Square. Please don't share that poster.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1273889609742697629"
          ],
          "editableUntil" : "2020-06-19T09:05:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowMarket",
            "indices" : [
              "93",
              "106"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "2",
      "id_str" : "1273889609742697629",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1273889609742697629",
      "created_at" : "Fri Jun 19 08:05:25 +0000 2020",
      "favorited" : false,
      "full_text" : "Non-food stalls are back in the Market Square. Follow Colin's arrows. Admire Colin's arrows. #WenlowMarket",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1265196158117106531"
          ],
          "editableUntil" : "2020-05-26T09:20:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marchshire Council",
            "screen_name" : "MarchshireCncl",
            "indices" : [
              "109",
              "124"
            ],
            "id_str" : "1314688175",
            "id" : "1314688175"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "151"
      ],
      "favorite_count" : "26",
      "id_str" : "1265196158117106531",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1265196158117106531",
      "created_at" : "Tue May 26 08:20:44 +0000 2020",
      "favorited" : false,
      "full_text" : "From 15 June part of Sheep Street is car-free, 10am–4pm, so we can all keep our distance. It's a trial: tell @MarchshireCncl what you think by 31 July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1258699117086595265"
          ],
          "editableUntil" : "2020-05-08T11:03:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "VEDay75",
            "indices" : [
              "48",
              "56"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "1",
      "id_str" : "1258699117086595265",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1258699117086595265",
      "created_at" : "Fri May 08 10:03:49 +0000 2020",
      "favorited" : false,
      "full_text" : "Two minutes, from doorsteps. Thank you, Wenlow. #VEDay75",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248325390552853987"
          ],
          "editableUntil" : "2020-04-09T20:02:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "9",
      "id_str" : "1248325390552853987",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1248325390552853987",
      "created_at" : "Thu Apr 09 19:02:20 +0000 2020",
      "favorited" : false,
      "full_text" : "👏👏👏👏👏 Broadgate, you were LOUD. 💙",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1242393870093655542"
          ],
          "editableUntil" : "2020-03-24T11:12:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "6",
      "id_str" : "1242393870093655542",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1242393870093655542",
      "created_at" : "Tue Mar 24 10:12:35 +0000 2020",
      "favorited" : false,
      "full_text" : "Stay at home. If you can't get food or medicine ring Wenlow Helping Hands, 01632 960150, 9am–5pm. Leave it on your neighbour's doormat in big writing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1239889277249515006"
          ],
          "editableUntil" : "2020-03-17T13:20:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/7otwT1EVaV",
            "expanded_url" : "https://www.wenlowtc.example/coronavirus",
            "display_url" : "wenlowtc.example/coronavir…",
            "indices" : [
              "69",
              "92"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "6",
      "id_str" : "1239889277249515006",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1239889277249515006",
      "possibly_sensitive" : false,
      "created_at" : "Tue Mar 17 12:20:14 +0000 2020",
      "favorited" : false,
      "full_text" : "All our halls close tonight. Food stalls carry on, spaced out. More: https://t.co/7otwT1EVaV",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1229347440680652929"
          ],
          "editableUntil" : "2020-02-17T11:10:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "84",
              "97"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "20",
      "id_str" : "1229347440680652929",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1229347440680652929",
      "created_at" : "Mon Feb 17 10:10:44 +0000 2020",
      "favorited" : false,
      "full_text" : "Flooded? Photograph first, clean up after, and ring 01632 960911 so you're counted. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1229167276432242575"
          ],
          "editableUntil" : "2020-02-16T23:14:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Jo",
            "screen_name" : "jo_on_weirside",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1853093955",
            "id" : "1853093955"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "12",
      "id_str" : "1229167276432242575",
      "in_reply_to_status_id_str" : "1229165517907371284",
      "in_reply_to_user_id" : "1853093955",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1229167276432242575",
      "in_reply_to_status_id" : "1229165517907371284",
      "created_at" : "Sun Feb 16 22:14:50 +0000 2020",
      "favorited" : false,
      "full_text" : "@jo_on_weirside Still hot soup here, Jo. Come in by the side door, the front steps are slippery.",
      "lang" : "en",
      "in_reply_to_screen_name" : "jo_on_weirside",
      "in_reply_to_user_id_str" : "1853093955"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1229161075220801636"
          ],
          "editableUntil" : "2020-02-16T22:50:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "93",
              "106"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "9",
      "id_str" : "1229161075220801636",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1229161075220801636",
      "created_at" : "Sun Feb 16 21:50:11 +0000 2020",
      "favorited" : false,
      "full_text" : "Peak 5.27 metres, 8.15pm, highest since 1947. Now steady. 12 homes evacuated, everyone safe. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1229047859115797204"
          ],
          "editableUntil" : "2020-02-16T15:20:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "74",
              "87"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1229047859115797204/photo/1",
            "indices" : [
              "88",
              "111"
            ],
            "url" : "https://t.co/Qw3gHJ0zb1",
            "media_url" : "http://pbs.twimg.com/media/GqB5SrF50oy_3Nw.jpg",
            "id_str" : "1229047845861717452",
            "id" : "1229047845861717452",
            "media_url_https" : "https://pbs.twimg.com/media/GqB5SrF50oy_3Nw.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/Qw3gHJ0zb1"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "16",
      "id_str" : "1229047859115797204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1229047859115797204",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 16 14:20:18 +0000 2020",
      "favorited" : false,
      "full_text" : "The Old Bridge is closed. Please, please stop driving round the barriers. #WenlowFloods https://t.co/Qw3gHJ0zb1",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/wenlowtc/status/1229047859115797204/photo/1",
            "indices" : [
              "88",
              "111"
            ],
            "url" : "https://t.co/Qw3gHJ0zb1",
            "media_url" : "http://pbs.twimg.com/media/GqB5SrF50oy_3Nw.jpg",
            "id_str" : "1229047845861717452",
            "id" : "1229047845861717452",
            "media_url_https" : "https://pbs.twimg.com/media/GqB5SrF50oy_3Nw.jpg",
            "sizes" : {
              "small" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "96",
                "h" : "96",
                "resize" : "crop"
              },
              "large" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "144",
                "h" : "96",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/Qw3gHJ0zb1"
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
            "1228969977240630166"
          ],
          "editableUntil" : "2020-02-16T10:10:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "86",
              "99"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "10",
      "id_str" : "1228969977240630166",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1228969977240630166",
      "created_at" : "Sun Feb 16 09:10:50 +0000 2020",
      "favorited" : false,
      "full_text" : "SEVERE FLOOD WARNING for Weirside. Mill Street and Bridge Foot closed to all traffic. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1228743061145351245"
          ],
          "editableUntil" : "2020-02-15T19:09:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "17",
      "id_str" : "1228743061145351245",
      "in_reply_to_status_id_str" : "1228742621770328430",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "14",
      "id" : "1228743061145351245",
      "in_reply_to_status_id" : "1228742621770328430",
      "created_at" : "Sat Feb 15 18:09:09 +0000 2020",
      "favorited" : false,
      "full_text" : "Rest centre: Assembly Rooms, from 8am or earlier. Dogs welcome. Not just for people who are flooded, come if you are worried. 01632 960188. 3/3",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1228742621770328430"
          ],
          "editableUntil" : "2020-02-15T19:07:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "2",
      "id_str" : "1228742621770328430",
      "in_reply_to_status_id_str" : "1228742207793261408",
      "in_reply_to_user_id" : "412877305",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1228742621770328430",
      "in_reply_to_status_id" : "1228742207793261408",
      "created_at" : "Sat Feb 15 18:07:24 +0000 2020",
      "favorited" : false,
      "full_text" : "Move valuables up, move the car out, pack a bag: medicines, chargers, glasses, something for the children. 2/3",
      "lang" : "en",
      "in_reply_to_screen_name" : "wenlowtc",
      "in_reply_to_user_id_str" : "412877305"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1228742207793261408"
          ],
          "editableUntil" : "2020-02-15T19:05:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormDennis",
            "indices" : [
              "0",
              "12"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "1",
      "id_str" : "1228742207793261408",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1228742207793261408",
      "created_at" : "Sat Feb 15 18:05:45 +0000 2020",
      "favorited" : false,
      "full_text" : "#StormDennis: river expected to peak Sunday evening. Weirside, Mill Street, Bridge Foot: get ready NOW. Sandbags from 7pm at Tannery Lane. 1/3",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1226202832961625586"
          ],
          "editableUntil" : "2020-02-08T18:55:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "StormCiara",
            "indices" : [
              "99",
              "110"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "3",
      "id_str" : "1226202832961625586",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1226202832961625586",
      "created_at" : "Sat Feb 08 17:55:11 +0000 2020",
      "favorited" : false,
      "full_text" : "Storm Ciara: tomorrow's farmers' market is off. Castle Gardens locked. Tie it down or bring it in. #StormCiara",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1217854599827097029"
          ],
          "editableUntil" : "2020-01-16T18:02:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "J. Wyke",
            "screen_name" : "MrsWyke_ChRow",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "841888576",
            "id" : "841888576"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "7",
      "id_str" : "1217854599827097029",
      "in_reply_to_status_id_str" : "1217851576678000155",
      "in_reply_to_user_id" : "841888576",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1217854599827097029",
      "in_reply_to_status_id" : "1217851576678000155",
      "created_at" : "Thu Jan 16 17:02:17 +0000 2020",
      "favorited" : false,
      "full_text" : "@MrsWyke_ChRow A tiny library is in the lead, Mrs Wyke, but there are a lot of bees on the internet.",
      "lang" : "en",
      "in_reply_to_screen_name" : "MrsWyke_ChRow",
      "in_reply_to_user_id_str" : "841888576"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1217811411502511952"
          ],
          "editableUntil" : "2020-01-16T15:10:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "4",
      "id_str" : "1217811411502511952",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1217811411502511952",
      "created_at" : "Thu Jan 16 14:10:41 +0000 2020",
      "favorited" : false,
      "full_text" : "What would YOU put in an empty police box? (We've had the obvious one.)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1207996579802974661"
          ],
          "editableUntil" : "2019-12-20T13:10:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "11",
      "id_str" : "1207996579802974661",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1207996579802974661",
      "created_at" : "Fri Dec 20 12:10:02 +0000 2019",
      "favorited" : false,
      "full_text" : "Office closed till Thursday 2 January. Merry Christmas / Nadolig Llawen 🎄",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1201433467863683384"
          ],
          "editableUntil" : "2019-12-02T10:30:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/AYCfTrBevL",
            "expanded_url" : "https://www.marchshire.example/waste/christmas",
            "display_url" : "marchshire.example/waste/c…",
            "indices" : [
              "20",
              "43"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "8",
      "id_str" : "1201433467863683384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1201433467863683384",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 02 09:30:34 +0000 2019",
      "favorited" : false,
      "full_text" : "Christmas bin days: https://t.co/AYCfTrBevL Stick it on the fridge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1198305275514402164"
          ],
          "editableUntil" : "2019-11-23T19:20:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowLights",
            "indices" : [
              "7",
              "20"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "5",
      "id_str" : "1198305275514402164",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1198305275514402164",
      "created_at" : "Sat Nov 23 18:20:15 +0000 2019",
      "favorited" : false,
      "full_text" : "💡🎄 ON! #WenlowLights",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1197174219583657413"
          ],
          "editableUntil" : "2019-11-20T16:25:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "3",
      "id_str" : "1197174219583657413",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1197174219583657413",
      "created_at" : "Wed Nov 20 15:25:51 +0000 2019",
      "favorited" : false,
      "full_text" : "Pre-election period: essential service information only until 13 December.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1193506151192244315"
          ],
          "editableUntil" : "2019-11-10T13:30:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "22"
      ],
      "favorite_count" : "8",
      "id_str" : "1193506151192244315",
      "truncated" : false,
      "retweet_count" : "8",
      "id" : "1193506151192244315",
      "created_at" : "Sun Nov 10 12:30:15 +0000 2019",
      "favorited" : false,
      "full_text" : "We will remember them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1188380421625855755"
          ],
          "editableUntil" : "2019-10-27T10:02:26.768Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weir Flood Watch",
            "screen_name" : "WeirFloodWatch",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "2296559851",
            "id" : "2296559851"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "0",
      "id_str" : "1188380421625855755",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1188380421625855755",
      "created_at" : "Sun Oct 27 09:02:26 +0000 2019",
      "favorited" : false,
      "full_text" : "RT @WeirFloodWatch: Wenlow Old Bridge 4.12 m and falling. Flood alert stays in force for the Weir below Dyffryn Ceirw until this evening. Thank you t…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1188043005953879987"
          ],
          "editableUntil" : "2019-10-26T11:41:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowFloods",
            "indices" : [
              "74",
              "87"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "24",
      "id_str" : "1188043005953879987",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1188043005953879987",
      "created_at" : "Sat Oct 26 10:41:40 +0000 2019",
      "favorited" : false,
      "full_text" : "Weir rising. Riverside path closed. Please keep away from the Old Bridge. #WenlowFloods",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1183647561383506526"
          ],
          "editableUntil" : "2019-10-14T08:35:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "1183647561383506526",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1183647561383506526",
      "created_at" : "Mon Oct 14 07:35:44 +0000 2019",
      "favorited" : false,
      "full_text" : "Corvedale Road closed overnight 21–24 October, 8pm–6am, for resurfacing. Plan ahead.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1177561206530273476"
          ],
          "editableUntil" : "2019-09-27T13:30:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "11",
      "id_str" : "1177561206530273476",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1177561206530273476",
      "created_at" : "Fri Sep 27 12:30:44 +0000 2019",
      "favorited" : false,
      "full_text" : "£816 for Macmillan and not a crumb left. Thank you, bakers.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1176773481946859019"
          ],
          "editableUntil" : "2019-09-25T09:20:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1176773481946859019",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1176773481946859019",
      "created_at" : "Wed Sep 25 08:20:36 +0000 2019",
      "favorited" : false,
      "full_text" : "Update: he is called Gethin. He is home. He has not apologised.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1176545745638132051"
          ],
          "editableUntil" : "2019-09-24T18:15:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "0",
      "id_str" : "1176545745638132051",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1176545745638132051",
      "created_at" : "Tue Sep 24 17:15:39 +0000 2019",
      "favorited" : false,
      "full_text" : "FOUND on Lammas Meadow, small brown dog, no collar, very fond of cheese. He is in our office. RT please.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1165250557293436256"
          ],
          "editableUntil" : "2019-08-24T14:12:36.713Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marchshire Council",
            "screen_name" : "MarchshireCncl",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1314688175",
            "id" : "1314688175"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "0",
      "id_str" : "1165250557293436256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1165250557293436256",
      "created_at" : "Sat Aug 24 13:12:36 +0000 2019",
      "favorited" : false,
      "full_text" : "RT @MarchshireCncl: Planning a Bank Holiday barbecue? Let the ash go cold for two days before it goes in the bin. Our crews will thank you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1160828372252552085"
          ],
          "editableUntil" : "2019-08-12T09:20:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "55",
      "id_str" : "1160828372252552085",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1160828372252552085",
      "created_at" : "Mon Aug 12 08:20:25 +0000 2019",
      "favorited" : false,
      "full_text" : "Sheep Street closed on Sunday 25 August, 7am–7pm: Antiques Fair. Blue Badge parking in Church Row.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1154338148289957122"
          ],
          "editableUntil" : "2019-07-25T11:30:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "0",
      "id_str" : "1154338148289957122",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1154338148289957122",
      "created_at" : "Thu Jul 25 10:30:35 +0000 2019",
      "favorited" : false,
      "full_text" : "36.1C in Castle Gardens, in the shade. Water at the Assembly Rooms. Please check on older neighbours.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1150099020912839794"
          ],
          "editableUntil" : "2019-07-13T18:45:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowCarnival",
            "indices" : [
              "45",
              "60"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "22",
      "id_str" : "1150099020912839794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1150099020912839794",
      "created_at" : "Sat Jul 13 17:45:49 +0000 2019",
      "favorited" : false,
      "full_text" : "41 floats. 0 lost wheels. Thank you, Wenlow! #WenlowCarnival",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1148517163196868144"
          ],
          "editableUntil" : "2019-07-09T10:00:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowInBloom",
            "indices" : [
              "44",
              "58"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "0",
      "id_str" : "1148517163196868144",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1148517163196868144",
      "created_at" : "Tue Jul 09 09:00:04 +0000 2019",
      "favorited" : false,
      "full_text" : "The Bloom judges are in town. Look natural. #WenlowInBloom 🌼",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1142084868378688845"
          ],
          "editableUntil" : "2019-06-21T16:00:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "0",
      "id_str" : "1142084868378688845",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1142084868378688845",
      "created_at" : "Fri Jun 21 15:00:26 +0000 2019",
      "favorited" : false,
      "full_text" : "Midsummer concert in Castle Gardens tonight, 7pm, Silver Band. Free. Bring a rug and a hat. 🎺",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1138481594165314949"
          ],
          "editableUntil" : "2019-06-11T17:22:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Perry’s Plants",
            "screen_name" : "PottedPerry",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "1294052740",
            "id" : "1294052740"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "2",
      "id_str" : "1138481594165314949",
      "in_reply_to_status_id_str" : "1138471780399627170",
      "in_reply_to_user_id" : "1294052740",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1138481594165314949",
      "in_reply_to_status_id" : "1138471780399627170",
      "created_at" : "Tue Jun 11 16:22:18 +0000 2019",
      "favorited" : false,
      "full_text" : "@PottedPerry They've promised to be off the pavement by 9am tomorrow, Mr Perry. Shout if not.",
      "lang" : "en",
      "in_reply_to_screen_name" : "PottedPerry",
      "in_reply_to_user_id_str" : "1294052740"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1137972692088949284"
          ],
          "editableUntil" : "2019-06-10T07:40:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "10",
      "id_str" : "1137972692088949284",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "1137972692088949284",
      "created_at" : "Mon Jun 10 06:40:06 +0000 2019",
      "favorited" : false,
      "full_text" : "Mill Street is closed Bridge Foot to Bell Lane until Friday for the water company. Diversion: Corvedale Road &amp; Station Drive.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1131152925746553188"
          ],
          "editableUntil" : "2019-05-22T12:00:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/vhEJsCxYOv",
            "expanded_url" : "https://www.marchshire.example/waste/bank-holidays",
            "display_url" : "marchshire.example/waste/b…",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "3",
      "id_str" : "1131152925746553188",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1131152925746553188",
      "possibly_sensitive" : false,
      "created_at" : "Wed May 22 11:00:47 +0000 2019",
      "favorited" : false,
      "full_text" : "Bins a day late next week, Bank Holiday. Tell your neighbour. https://t.co/vhEJsCxYOv",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1126747494119411453"
          ],
          "editableUntil" : "2019-05-10T08:15:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WenlowMarket",
            "indices" : [
              "49",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "14",
      "id_str" : "1126747494119411453",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1126747494119411453",
      "created_at" : "Fri May 10 07:15:11 +0000 2019",
      "favorited" : false,
      "full_text" : "Sun's out, stalls out. Market Square till 4pm ☀️ #WenlowMarket",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1124325760640603897"
          ],
          "editableUntil" : "2019-05-03T15:52:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/LgqKhlmdf1",
            "expanded_url" : "https://www.wenlowtc.example/elections",
            "display_url" : "wenlowtc.example/elections",
            "indices" : [
              "153",
              "176"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "176"
      ],
      "favorite_count" : "2",
      "id_str" : "1124325760640603897",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1124325760640603897",
      "possibly_sensitive" : false,
      "created_at" : "Fri May 03 14:52:04 +0000 2019",
      "favorited" : false,
      "full_text" : "All eleven seats on Wenlow Town Council are filled. Turnout 38.4%. Names on our website. Well done to Maeve O'Brien, who topped the poll in Castle Ward. https://t.co/LgqKhlmdf1",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1123499883858168649"
          ],
          "editableUntil" : "2019-05-01T09:10:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "LocalElections",
            "indices" : [
              "59",
              "74"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ORj9sVL4RB",
            "expanded_url" : "https://www.wenlowtc.example/elections",
            "display_url" : "wenlowtc.example/elections",
            "indices" : [
              "75",
              "98"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "19",
      "id_str" : "1123499883858168649",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1123499883858168649",
      "possibly_sensitive" : false,
      "created_at" : "Wed May 01 08:10:20 +0000 2019",
      "favorited" : false,
      "full_text" : "Polling stations in Wenlow are open tomorrow, 7am to 10pm. #LocalElections https://t.co/ORj9sVL4RB",
      "lang" : "en"
    }
  }
]