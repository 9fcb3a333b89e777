window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1914634258409230136",
      "user_id" : "412877305",
      "created_at" : "Tue Apr 22 10:55:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911703681880708764",
      "user_id" : "412877305",
      "created_at" : "Mon Apr 14 08:50:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909526698069164764",
      "user_id" : "412877305",
      "created_at" : "Tue Apr 08 08:40:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904541397294984499",
      "user_id" : "412877305",
      "created_at" : "Tue Mar 25 14:30:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891515176620974505",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 17 15:48:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891477788449057090",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 17 13:20:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1884178422205629175",
      "user_id" : "412877305",
      "created_at" : "Tue Jan 28 09:55:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860780615571008157",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 24 20:20:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866077956477056134",
      "user_id" : "412877305",
      "created_at" : "Mon Dec 09 11:10:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862920465565045918",
      "user_id" : "412877305",
      "created_at" : "Sat Nov 30 18:03:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878752796002941105",
      "user_id" : "412877305",
      "created_at" : "Mon Jan 13 10:35:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860773074484881691",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 24 19:50:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860598056840949024",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 24 08:15:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859990344310961191",
      "user_id" : "412877305",
      "created_at" : "Fri Nov 22 16:00:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855591332426231332",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 10 12:40:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848353573059886833",
      "user_id" : "412877305",
      "created_at" : "Mon Oct 21 13:20:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846131780416654716",
      "user_id" : "412877305",
      "created_at" : "Tue Oct 15 10:11:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1836335761315112367",
      "user_id" : "412877305",
      "created_at" : "Wed Sep 18 09:25:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1832022241673071673",
      "user_id" : "412877305",
      "created_at" : "Fri Sep 06 11:45:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1828392097196604123",
      "user_id" : "412877305",
      "created_at" : "Tue Aug 27 11:20:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824161855644563159",
      "user_id" : "412877305",
      "created_at" : "Thu Aug 15 19:10:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1821455169067331851",
      "user_id" : "412877305",
      "created_at" : "Thu Aug 08 07:55:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818287989076418725",
      "user_id" : "412877305",
      "created_at" : "Tue Jul 30 14:10:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814023802985609948",
      "user_id" : "412877305",
      "created_at" : "Thu Jul 18 19:45:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807698306597229528",
      "user_id" : "412877305",
      "created_at" : "Mon Jul 01 08:50:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1803063202532452605",
      "user_id" : "412877305",
      "created_at" : "Tue Jun 18 13:52:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798823631934685182",
      "user_id" : "412877305",
      "created_at" : "Thu Jun 06 21:05:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797903673344283603",
      "user_id" : "412877305",
      "created_at" : "Tue Jun 04 08:10:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1791116551559448567",
      "user_id" : "412877305",
      "created_at" : "Thu May 16 14:40:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1791082482104592160",
      "user_id" : "412877305",
      "created_at" : "Thu May 16 12:25:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1787726666425642228",
      "user_id" : "412877305",
      "created_at" : "Tue May 07 06:10:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1772931690382261323",
      "user_id" : "412877305",
      "created_at" : "Wed Mar 27 10:20:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778694704834085489",
      "user_id" : "412877305",
      "created_at" : "Fri Apr 12 08:00:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775089600994512129",
      "user_id" : "412877305",
      "created_at" : "Tue Apr 02 09:15:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1786053127653866702",
      "user_id" : "412877305",
      "created_at" : "Thu May 02 15:20:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1760995629666444139",
      "user_id" : "412877305",
      "created_at" : "Fri Feb 23 11:50:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1754540422090512735",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 05 16:20:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1754507866897543125",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 05 14:10:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1749735024892111733",
      "user_id" : "412877305",
      "created_at" : "Tue Jan 23 10:05:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1742224367033181816",
      "user_id" : "412877305",
      "created_at" : "Tue Jan 02 16:40:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1734203939052415591",
      "user_id" : "412877305",
      "created_at" : "Mon Dec 11 13:30:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1728474499206123766",
      "user_id" : "412877305",
      "created_at" : "Sat Nov 25 18:03:28 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1723680847569170389",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 12 12:35:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1716153746293776175",
      "user_id" : "412877305",
      "created_at" : "Sun Oct 22 18:05:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1716054475288482770",
      "user_id" : "412877305",
      "created_at" : "Sun Oct 22 11:30:44 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715775401940882391",
      "user_id" : "412877305",
      "created_at" : "Sat Oct 21 17:01:48 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715763835115797358",
      "user_id" : "412877305",
      "created_at" : "Sat Oct 21 16:15:50 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715700132622063764",
      "user_id" : "412877305",
      "created_at" : "Sat Oct 21 12:02:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715617788053753682",
      "user_id" : "412877305",
      "created_at" : "Sat Oct 21 06:35:29 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715414054056833209",
      "user_id" : "412877305",
      "created_at" : "Fri Oct 20 17:05:55 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715033336525156592",
      "user_id" : "412877305",
      "created_at" : "Thu Oct 19 15:53:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715032738500853770",
      "user_id" : "412877305",
      "created_at" : "Thu Oct 19 15:50:43 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1701591660783355452",
      "user_id" : "412877305",
      "created_at" : "Tue Sep 12 13:40:40 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1687026974793341425",
      "user_id" : "412877305",
      "created_at" : "Thu Aug 03 09:05:48 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1684204654353218086",
      "user_id" : "412877305",
      "created_at" : "Wed Jul 26 14:10:55 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1681944806370771566",
      "user_id" : "412877305",
      "created_at" : "Thu Jul 20 08:31:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1681940196167805840",
      "user_id" : "412877305",
      "created_at" : "Thu Jul 20 08:12:46 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1680585729451381136",
      "user_id" : "412877305",
      "created_at" : "Sun Jul 16 14:30:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1678694492338946146",
      "user_id" : "412877305",
      "created_at" : "Tue Jul 11 09:15:30 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1669329126881774920",
      "user_id" : "412877305",
      "created_at" : "Thu Jun 15 13:00:53 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1665667402626842603",
      "user_id" : "412877305",
      "created_at" : "Mon Jun 05 10:30:30 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1663467936658860877",
      "user_id" : "412877305",
      "created_at" : "Tue May 30 08:50:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1658399475498152259",
      "user_id" : "412877305",
      "created_at" : "Tue May 16 09:10:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1655306538003110319",
      "user_id" : "412877305",
      "created_at" : "Sun May 07 20:20:07 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1654508882297300814",
      "user_id" : "412877305",
      "created_at" : "Fri May 05 15:30:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1654002448870599364",
      "user_id" : "412877305",
      "created_at" : "Thu May 04 05:58:08 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1647906553112197971",
      "user_id" : "412877305",
      "created_at" : "Mon Apr 17 10:15:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637844178551863520",
      "user_id" : "412877305",
      "created_at" : "Mon Mar 20 15:50:56 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1632683701412340526",
      "user_id" : "412877305",
      "created_at" : "Mon Mar 06 10:05:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1631210300365891145",
      "user_id" : "412877305",
      "created_at" : "Thu Mar 02 08:30:16 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1625473829298163686",
      "user_id" : "412877305",
      "created_at" : "Tue Feb 14 12:35:35 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1612374958456147926",
      "user_id" : "412877305",
      "created_at" : "Mon Jan 09 09:05:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1604791160185342276",
      "user_id" : "412877305",
      "created_at" : "Mon Dec 19 10:50:02 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1602216727860027000",
      "user_id" : "412877305",
      "created_at" : "Mon Dec 12 08:20:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1596567004881042069",
      "user_id" : "412877305",
      "created_at" : "Sat Nov 26 18:10:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591775599486283267",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 13 12:50:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582737259244323280",
      "user_id" : "412877305",
      "created_at" : "Wed Oct 19 14:15:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1577223474491951991",
      "user_id" : "412877305",
      "created_at" : "Tue Oct 04 09:05:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1576884881248636018",
      "user_id" : "412877305",
      "created_at" : "Mon Oct 03 10:40:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568985434191797192",
      "user_id" : "412877305",
      "created_at" : "Sun Sep 11 15:30:52 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1567934767339550143",
      "user_id" : "412877305",
      "created_at" : "Thu Sep 08 17:55:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1555511517989672599",
      "user_id" : "412877305",
      "created_at" : "Fri Aug 05 11:10:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1548923128548925701",
      "user_id" : "412877305",
      "created_at" : "Mon Jul 18 06:50:26 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1546122104188612766",
      "user_id" : "412877305",
      "created_at" : "Sun Jul 10 13:20:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1541685507653184451",
      "user_id" : "412877305",
      "created_at" : "Tue Jun 28 07:30:42 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1537771018385878912",
      "user_id" : "412877305",
      "created_at" : "Fri Jun 17 12:15:55 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1537396082206740470",
      "user_id" : "412877305",
      "created_at" : "Thu Jun 16 11:26:04 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1537392150956772286",
      "user_id" : "412877305",
      "created_at" : "Thu Jun 16 11:10:26 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1532463894730426004",
      "user_id" : "412877305",
      "created_at" : "Thu Jun 02 20:47:18 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1535298646777424636",
      "user_id" : "412877305",
      "created_at" : "Fri Jun 10 16:31:36 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1535292150106180115",
      "user_id" : "412877305",
      "created_at" : "Fri Jun 10 16:05:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536279353737061787",
      "user_id" : "412877305",
      "created_at" : "Mon Jun 13 09:28:35 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1523957447638291033",
      "user_id" : "412877305",
      "created_at" : "Tue May 10 09:25:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1516721043274825739",
      "user_id" : "412877305",
      "created_at" : "Wed Apr 20 10:10:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1509635486737002172",
      "user_id" : "412877305",
      "created_at" : "Thu Mar 31 20:55:22 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1498587768878811788",
      "user_id" : "412877305",
      "created_at" : "Tue Mar 01 09:15:41 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1495680971784289427",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 21 08:45:06 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1494335905430442976",
      "user_id" : "412877305",
      "created_at" : "Thu Feb 17 15:40:17 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1467193320291549983",
      "user_id" : "412877305",
      "created_at" : "Sat Dec 04 18:05:21 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1464276597254546362",
      "user_id" : "412877305",
      "created_at" : "Fri Nov 26 16:55:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1459887718754175861",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 14 14:15:30 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1447467155255718218",
      "user_id" : "412877305",
      "created_at" : "Mon Oct 11 07:40:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1441689100121229743",
      "user_id" : "412877305",
      "created_at" : "Sat Sep 25 09:00:41 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1434807482169711134",
      "user_id" : "412877305",
      "created_at" : "Mon Sep 06 09:15:35 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1434798611237422485",
      "user_id" : "412877305",
      "created_at" : "Mon Sep 06 08:40:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1420328254547548293",
      "user_id" : "412877305",
      "created_at" : "Wed Jul 28 10:20:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1404446094062351497",
      "user_id" : "412877305",
      "created_at" : "Mon Jun 14 14:30:16 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1396737958500966610",
      "user_id" : "412877305",
      "created_at" : "Mon May 24 08:00:54 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1392051867755908739",
      "user_id" : "412877305",
      "created_at" : "Tue May 11 09:40:03 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1381507431662578417",
      "user_id" : "412877305",
      "created_at" : "Mon Apr 12 07:20:13 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1374330637523404248",
      "user_id" : "412877305",
      "created_at" : "Tue Mar 23 12:02:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1359540321725635158",
      "user_id" : "412877305",
      "created_at" : "Wed Feb 10 16:30:46 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1352202054114476705",
      "user_id" : "412877305",
      "created_at" : "Thu Jan 21 10:31:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1352164250541516457",
      "user_id" : "412877305",
      "created_at" : "Thu Jan 21 08:00:53 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1351613097638717318",
      "user_id" : "412877305",
      "created_at" : "Tue Jan 19 19:30:48 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1348590615339982192",
      "user_id" : "412877305",
      "created_at" : "Mon Jan 11 11:20:32 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1340356359568651062",
      "user_id" : "412877305",
      "created_at" : "Sat Dec 19 18:00:33 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1332748657740969141",
      "user_id" : "412877305",
      "created_at" : "Sat Nov 28 18:10:15 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1325393916296103734",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 08 11:05:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1324292999098640009",
      "user_id" : "412877305",
      "created_at" : "Thu Nov 05 10:10:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1285869756650020514",
      "user_id" : "412877305",
      "created_at" : "Wed Jul 22 09:30:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1305786109209176361",
      "user_id" : "412877305",
      "created_at" : "Tue Sep 15 08:30:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1293882627711678003",
      "user_id" : "412877305",
      "created_at" : "Thu Aug 13 12:10:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1322146390897506475",
      "user_id" : "412877305",
      "created_at" : "Fri Oct 30 12:00:38 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1273889609742697629",
      "user_id" : "412877305",
      "created_at" : "Fri Jun 19 08:05:25 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1265196158117106531",
      "user_id" : "412877305",
      "created_at" : "Tue May 26 08:20:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1258699117086595265",
      "user_id" : "412877305",
      "created_at" : "Fri May 08 10:03:49 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248325390552853987",
      "user_id" : "412877305",
      "created_at" : "Thu Apr 09 19:02:20 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1242393870093655542",
      "user_id" : "412877305",
      "created_at" : "Tue Mar 24 10:12:35 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1239889277249515006",
      "user_id" : "412877305",
      "created_at" : "Tue Mar 17 12:20:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1229347440680652929",
      "user_id" : "412877305",
      "created_at" : "Mon Feb 17 10:10:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1229167276432242575",
      "user_id" : "412877305",
      "created_at" : "Sun Feb 16 22:14:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1229161075220801636",
      "user_id" : "412877305",
      "created_at" : "Sun Feb 16 21:50:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1229047859115797204",
      "user_id" : "412877305",
      "created_at" : "Sun Feb 16 14:20:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1228969977240630166",
      "user_id" : "412877305",
      "created_at" : "Sun Feb 16 09:10:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1228743061145351245",
      "user_id" : "412877305",
      "created_at" : "Sat Feb 15 18:09:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1228742621770328430",
      "user_id" : "412877305",
      "created_at" : "Sat Feb 15 18:07:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1228742207793261408",
      "user_id" : "412877305",
      "created_at" : "Sat Feb 15 18:05:45 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226202832961625586",
      "user_id" : "412877305",
      "created_at" : "Sat Feb 08 17:55:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1217854599827097029",
      "user_id" : "412877305",
      "created_at" : "Thu Jan 16 17:02:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1217811411502511952",
      "user_id" : "412877305",
      "created_at" : "Thu Jan 16 14:10:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1207996579802974661",
      "user_id" : "412877305",
      "created_at" : "Fri Dec 20 12:10:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1201433467863683384",
      "user_id" : "412877305",
      "created_at" : "Mon Dec 02 09:30:34 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1198305275514402164",
      "user_id" : "412877305",
      "created_at" : "Sat Nov 23 18:20:15 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1197174219583657413",
      "user_id" : "412877305",
      "created_at" : "Wed Nov 20 15:25:51 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1193506151192244315",
      "user_id" : "412877305",
      "created_at" : "Sun Nov 10 12:30:15 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188380421625855755",
      "user_id" : "412877305",
      "created_at" : "Sun Oct 27 09:02:26 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188043005953879987",
      "user_id" : "412877305",
      "created_at" : "Sat Oct 26 10:41:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1183647561383506526",
      "user_id" : "412877305",
      "created_at" : "Mon Oct 14 07:35:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177561206530273476",
      "user_id" : "412877305",
      "created_at" : "Fri Sep 27 12:30:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1176773481946859019",
      "user_id" : "412877305",
      "created_at" : "Wed Sep 25 08:20:36 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1176545745638132051",
      "user_id" : "412877305",
      "created_at" : "Tue Sep 24 17:15:39 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1165250557293436256",
      "user_id" : "412877305",
      "created_at" : "Sat Aug 24 13:12:36 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1160828372252552085",
      "user_id" : "412877305",
      "created_at" : "Mon Aug 12 08:20:25 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1154338148289957122",
      "user_id" : "412877305",
      "created_at" : "Thu Jul 25 10:30:35 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1150099020912839794",
      "user_id" : "412877305",
      "created_at" : "Sat Jul 13 17:45:49 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1148517163196868144",
      "user_id" : "412877305",
      "created_at" : "Tue Jul 09 09:00:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1142084868378688845",
      "user_id" : "412877305",
      "created_at" : "Fri Jun 21 15:00:26 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1138481594165314949",
      "user_id" : "412877305",
      "created_at" : "Tue Jun 11 16:22:18 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1137972692088949284",
      "user_id" : "412877305",
      "created_at" : "Mon Jun 10 06:40:06 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1131152925746553188",
      "user_id" : "412877305",
      "created_at" : "Wed May 22 11:00:47 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1126747494119411453",
      "user_id" : "412877305",
      "created_at" : "Fri May 10 07:15:11 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1124325760640603897",
      "user_id" : "412877305",
      "created_at" : "Fri May 03 14:52:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1123499883858168649",
      "user_id" : "412877305",
      "created_at" : "Wed May 01 08:10:20 +0000 2019"
    }
  }
]