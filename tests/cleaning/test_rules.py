"""What each rule of cleaning drops, and what it must leave alone."""

from dataclasses import replace

import pytest

from summarize import Article
from summarize.cleaning import clean
from summarize.cleaning.line_rules import LINE_TABLES
from summarize.cleaning.sentence_rules import SENTENCE_TABLES

NEWS = "Ministers from nine countries met in Paris on Friday to talk about a truce."
MORE = "The nine left for Rome on Sunday without a word."

GOES = [
    ("byline", "By The Sampadak Express"),
    ("byline", "By Jane Doe and John Roe"),
    ("agency credit", "Written by Jane Doe"),
    ("caption", "1 of 2. Supporters walk past tanks in Cairo December 6, 2012."),
    ("caption", "Soldiers stand at a checkpost in Kunduz March 4, 2020 REUTERS/Stringer"),
    ("caption", "Play Video 1:02 Drone footage shows motorists fleeing."),
    ("caption", "FILE - In this June 28, 2018, file photo, the president turns dirt."),
    ("caption", "In this Jan. 29, 2006, file photo, a car passes in front of a sign."),
    ("caption", "Enlarge this image toggle caption Alex Wong/Getty Images"),
    ("caption", "Media playback is unsupported on your device Media caption The speech in full."),
    ("caption", "Sandy battered Jamaica, toppling power lines. [NASA]"),
    ("caption", "CLOSE The senator's career is best summed up by the man who lived it. USA TODAY"),
    ("caption", "EMBED More News Videos A 38-year-old man was killed."),
    ("contact line", "The Times is committed to publishing a diversity of letters to the editor."),
    ("caption", "EMBED</> More News Videos Firefighters set the fires over two years."),
    ("caption", "Hogg at a march in Los Angeles. Photo: Andres Kudacki"),
    ("caption", "Keith Ellison speaks at the convention. (Reuters photo: Jim Young)"),
    (
        "caption",
        "Marco Rubio delivers remarks during a hearing on Wednesday, Jan. 15, 2025 in Washington, DC.",
    ),
    ("caption", "A man watches the cathedral burn in central Paris on April 15, 2019."),
    ("comment form", "Leave a Reply"),
    ("comment form", "Your email address will not be published. Required fields are marked *"),
    ("addressed to the reader", "Please read our terms before posting comments."),
    ("legal notice", "Copyright © 2019 The Washington Times, LLC. Click here for reprint permission."),
    ("legal notice", "All rights reserved."),
    ("legal notice", "Adapted from The Nine (The Book) by Jane Doe, to be published this month in Mirna."),
    ("legal notice", "Excerpted from The Nine of Mirna by Jane Doe; © 2016 by Iona Press."),
    ("legal notice", "On behalf of Doe, Roe & Nine, LLP. posted in Accidents on Friday, September 20."),
    ("legal notice", "TERMS OF USE: The views posted are yours."),
    ("newsletter prompt", "Sign up for Daily Newsletters"),
    ("newsletter prompt", "Get breaking news alerts and special reports."),
    ("newsletter prompt", "The news that matters, delivered to your inbox."),
    ("read more", "Read more: Ten things to know about the truce."),
    ("slogan or heading", "CLICK HERE TO GET THE FOX NEWS APP"),
    ("read more", "More on CNN: How to be a local."),
    ("read more", "Story Continued Below"),
    ("read more", "The forgotten scandal | Richard Wolffe Read more"),
    ("social media prompt", "Follow World News on Twitter and Facebook."),
    ("social media prompt", "Like us on Facebook."),
    ("advertising mark", "ADVERTISEMENT"),
    ("agency credit", "The Associated Press contributed to this report."),
    ("agency credit", "This report contains material from Reuters."),
    ("agency credit", "This story includes information from the Iona News Service."),
    ("agency credit", "Fox News' Adam Shaw contributed to this story."),
    ("agency credit", "Reporting by Jane Doe; editing by John Roe."),
    ("agency credit", "With inputs from IANS."),
    ("agency credit", "Associated Press writers Jane Doe in Rome and John Roe in Oslo helped."),
    ("correction or update notice", "This story has been updated."),
    (
        "correction or update notice",
        "This breaking news story will be updated as more is known of the flood.",
    ),
    ("correction or update notice", "This story corrects the toll of the flood in Mirna to 11."),
    ("correction or update notice", "Story updated at 5 p.m. to add what the mayor of Mirna said."),
    ("correction or update notice", "Updated at 5 p.m. with what the mayor of Mirna said."),
    ("correction or update notice", "Updated with comments of the mayor of Mirna and his lawyers."),
    ("correction or update notice", "--Updated at 8:56 a.m. and 9:20 a.m."),
    ("correction or update notice", "Updated: 8:49 p.m.; 9:35 p.m."),
    ("correction or update notice", "(Corrects spelling of the mayor's name in paragraph 22.)"),
    (
        "correction or update notice",
        "Editors' note: Nine schools in Mirna were closed, not eight as was told.",
    ),
    ("correction or update notice", "We've updated this story with what the mayor of Mirna said."),
    (
        "correction or update notice",
        "The headline of this story was changed to say that the mayor of Mirna agreed.",
    ),
    ("correction or update notice", "Last updated: Nov. 20, 2026 9:15 p.m."),
    ("correction or update notice", "UPDATED: Nov. 21, 9:15 p.m. ET"),
    ("correction or update notice", "Updated November 20, 2026 at 9:15 p.m."),
    ("correction or update notice", "Updated 2026-11-20 9:15 pm."),
    ("correction or update notice", "Update: This post has a new day for the talks of the nine."),
    ("correction or update notice", "UPDATE: Story updated with what the minister told the nine."),
    ("correction or update notice", "Update (9:15 p.m.): We’ve added what the minister told the nine."),
    ("correction or update notice", "(Update: The nine are said to have left.)"),
    ("correction or update notice", "Correction: An earlier version gave the wrong day."),
    ("correction or update notice", "An earlier version of this article gave the wrong day."),
    ("correction or update notice", "This article is more than 1 year old."),
    ("contact line", "Send tips to jane@example.org."),
    ("contact line", "You can reach the team, jane@example.org, for questions."),
    ("interviewer's question", "CNNGo: Where did you find that little boy in the video?"),
    (
        "interviewer's question",
        "If anyone can make it bearable, it's PSY. CNNGo: Where did you find that boy?",
    ),
    ("slogan or heading", "STOP STATE VIOLENCE AGAINST THE PEOPLE!"),
    ("slogan or heading", "Stop the Fuelling of the Power Plant!"),
    ("subhead, list item or title: no full stop", "Frustration Grows Amid Fragile Progress"),
    ("subhead, list item or title: no full stop", "Number of staff behind the scenes: 400"),
    ("embedded post", "He chokes up. pic.twitter.com/Q1lAfauBlF."),
    ("embedded post", "What a day — Bill Burr (@BBonTV) December 7, 2017."),
    ("embedded post", "Big-government Senator @JaneDoe just gave money to my liberal opponent."),
    ("embedded post", "Judy Scott, mother of #WalterScott, speaks."),
    (
        "embedded post",
        "#mirna firemen believe that the harbor has been safe since Monday, after a long night.",
    ),
    ("embedded post", "#WednesdayThoughts - Not that I am dying to visit these days."),
    ("addressed to the reader", "(See the top ten books of 2009.)"),
    ("addressed to the reader", "- Follow Jane Doe on Twitter all night."),
    ("addressed to the reader", "The disclosure data is available by clicking here."),
    ("legal notice", "Flowing in every day, these data are added to the Wayback Machine."),
    ("legal notice", "The opinions expressed are his own."),
    ("legal notice", "The opinions expressed by columnists are their own, not those of the Mirna Post."),
    ("addressed to the reader", "Here are some of those places where you can find it."),
    ("addressed to the reader", "Read the full report at Politico."),
    ("addressed to the reader", "Read part of the conversation with Travers below."),
    ("archive notice", "The goal is to fix all broken links on the web ."),
    ("legal notice", "The AP is solely responsible for this content."),
    ("appeal to the reader", "Please consider making a contribution to Vox today."),
    ("caption", "Speaker Jane Doe of Calif., speaks about the act, Tuesday, May 12, 2020 in Rome."),
    (
        "links run into the sentence",
        "It is led by Anthony Fauci Anthony FauciCelebs let experts take over, it said.",
    ),
    (
        "links run into the sentence",
        "The president, Donald Trump Donald John TrumpGOP senators balk at a long trial MORE, said no.",
    ),
    (
        "links run into the sentence",
        "Sen. John McCain John Sidney McCain2020 Democrats make play for votes said no.",
    ),
    (
        "links run into the sentence",
        "Works to gain traction with voters MORE (R-Texas) pushed back on Friday.",
    ),
    ("embedded post", "Our hearts are with Paris. Be strong! — Jane Doe (@janedoe) July 31, 2018"),
    ("embedded post", "@JaneDoe had a good meeting with the chairman today in Pyongyang."),
    ("embedded post", "Study these words from the inaugural, @ JaneDoe."),
    ("caption", "Lawyer John Roe speaks to reporters outside the court, Belfast, Friday, May, 2 2014."),
    ("caption", "Supporters of the president camp outside the hall in Tulsa, Oklahoma, June 17, 2020."),
    ("caption", "A ranger shoots a lion that had strayed, in Kajiado, Kenya Wednesday, March 30, 2016."),
    ("caption", "This undated photo provided by the FBI shows John Roe."),
    ("caption", "Police released this still image from a video of a man they are looking for."),
    ("caption", "View Images The slab that holds the bones."),
    ("caption", "July 31, 2013 A woman waves a flag during a protest in Cairo."),
    ("caption", "Jane Doe / Splash News The singer's handlers have strong ideas."),
    ("addressed to the reader", "Please refresh this page for updates."),
    ("addressed to the reader", "Watch police detain some of the protesters here."),
    ("addressed to the reader", "Take a look at this video: The woman you see took the ring."),
    ("addressed to the reader", "(Full disclosure: My magazine is a part of the program.)"),
    ("addressed to the reader", "All stories linked in the newsletter are free to access."),
    ("addressed to the reader", "Read on for a look at the minister's gripes with the sport."),
    ("addressed to the reader", "Good morning and welcome to the first page."),
    ("addressed to the reader", "Here’s a look at what is happening, and why, ahead of the deadline."),
    ("addressed to the reader", "• Post your question on jargon in comments."),
    ("caption", "President Jane Doe speaks in the Oval Office, March 12, 2020, in Washington."),
    (
        "caption",
        "Jane Doe, who many had thought dead, waves as she arrives in Kazan, Russia, May 1, 2019.",
    ),
    ("caption", "Jane Doe speaks to the media outside the station in Belfast, Friday, May 2 2014."),
    ("caption", "Sens. Jane Doe, D-N.Y., and John Roe, D-Ore., are also pictured."),
    ("about the column", "The Memo is a reported column by Jane Doe, primarily about politics."),
    ("garbled letters", "The president has authorized the declassi?cation of the memo."),
    ("stock ticker", "Stocks SPX, +0.37% DJIA, +0.36% gave up what the nine had won."),
    ("fragment: the rest of a sentence", ", ministers have met in Paris for the first time."),
    ("addressed to the reader", "For breaking news and analysis from Iona, follow Kazan Post on Facebook."),
    ("about the outlet", "Kazan Post is a nonprofit newsroom that looks into abuses of power."),
    ("caption", "Enlarge Image Close Daily News A ranger looks for lions in Kazan."),
    ("caption", "Hide caption Jane Doe and her brother on the trail in Kazan in 2000."),
    ("caption", "Floods in Kazan View Slideshow Daily News Smoke rises from a plant on Friday."),
    ("caption", "NBC News' Jane Doe reports from inside the mountain village."),
    ("caption", "Associated Press A soldier rides on top of a carrier close to the border on Friday."),
    ("caption", "Jane Doe/European Pressphoto Agency People seek shelter after the sirens in Kazan."),
    (
        "caption",
        "A man holds the coat of his son, who was killed by a bomb, in Kazan, Russia, March 4, 2012.",
    ),
    ("caption", "Bags of rice are unloaded from a ship at Kazan, Russia, Saturday, Jan. 3, 2015."),
    ("caption", "Detectives released this still from a film of the robbery in Kazan."),
    ("comment form", "Share Your Thoughts How should the two sides end their quarrel?"),
    ("comment form", "Discuss this topic in the Daily Forums."),
    ("legal notice", "The paper may be paid and/or receive an affiliate commission on what is sold."),
    ("legal notice", "Buying through us may earn us a commission, which pays for the paper."),
    ("legal notice", "Every lamp in this guide was independently selected by the desk."),
    ("newsletter prompt", "Sign up (it is quick and free) or sign in now."),
    ("credit of another outlet", "The minister’s plan was first reported on Friday by The Kazan Post."),
    ("credit of another outlet", "The news was first reported by Truce News on Friday."),
    ("credit of another outlet", "The Kazan Times first reported these details."),
    ("addressed to the reader", "The full list of the nine can be read here, with their reasons."),
    ("addressed to the reader", "The hall was a sea of flags (see video below)."),
    ("caption", "Pictured left, is the mayor of Kazan with nine readers."),
    ("caption", "Crews battle a house fire on July 6, 2019 in Kazan, Russia, the day after nine others."),
    ("legal notice", "Sorry, the page you requested was not found."),
    ("newsletter prompt", "Breaking News Emails Get breaking news alerts and special reports."),
    ("read more", "Truce talks:Ministers of nine countries will meet again in Paris."),
    ("read more", "Keep reading for all that is known of the fourth debate."),
    ("read more", "Learn more about how the poll is made."),
    ("read more", "Learn more"),
    ("read more", "Find out more."),
    ("read more", "Read: The country loved its prince."),
    ("contact line", "Anyone with information about the driver is asked to call Kazan police."),
    ("contact line", "Anyone who may have information can contact the sheriff's office."),
    ("contact line", "If you have any information on this theft, call the Kazan police."),
    ("addressed to the reader", "The official website provides detailed information."),
    ("addressed to the reader", "For a full list of the closures, see the city's own page."),
    ("addressed to the reader", "Here’s what happened in Paris and how it could go on from there."),
    ("addressed to the reader", "Here are five takeaways from the night."),
    ("caption", "Nine met in Paris. Jane Doe has the latest from Kazan on the noon show."),
    ("caption", "Nine met in Paris on Monday. Jane Doe has an exclusive report."),
    ("about the column", "Now, let me back up a bit and explain what the quarrel is about."),
    ("about the column", "Let me tell you why the bank and not the voters will gain."),
    ("no words: a run of letters without end", f"Police said {'a' * 201} was the colour."),
    ("caption of a figure", "Colours show the chance that the nine sides will meet."),
    ("caption of a figure", "X-ray image of the hand that held the pen."),
    ("caption of a figure", "The hall glows red in this image of the talks from 2004."),
    ("caption of a figure", "Timetable for the nine meetings in Paris, in six time zones."),
    ("caption", "Nine halls in Paris, seen from above. Credit: Jane Doe/Halls.com"),
    ("caption", "The nine met in a hall. They did not speak. Jane Doe/The Daily News"),
    ("caption", "Nine men left the hall on Friday. | John A. Roe / Kazan Press, FILE"),
    ("caption", "Nine men lost. Nine men lost. Photo: Jane Doe Image 1 of / 3 Caption Close."),
    ("caption", "Jane Doe/KASA A minister behind the palace on Sunday."),
    ("caption", "Jane Doe, right, of Kazan, siding with the nine, holds a sign outside the hall."),
    ("caption", "Kazan's King John, right meets with Minister Jane Doe in Paris."),
    ("caption", "Students at the Kazan school hug Tuesday after two suspects opened fire inside it."),
    ("caption", "An army ranger aims his gun at a lion on March 30."),
    ("caption", "Crews move a patient to a hall in Kazan on April 9, 2020 in Kazan, Russia."),
    ("caption", "A man is detained by agents of nine countries on May 4, 2015, in Kazan."),
    ("slogan or heading", "Royal Guard Warns: ‘Nine Are In Danger!’"),
    ("addressed to the reader", "Pick up this week's issue or get the digital edition."),
    ("correction or update notice", "*Correction, June 16, 2017: This post misspelled Kazan."),
    ("correction or update notice", "*This article appears in the May 20 issue of the Kazan Magazine."),
    ("pointer to a site", "The list, available at kazannews.com, holds an account of the nine."),
    ("addressed to the reader", "Find more of them in the gallery at the top of the story."),
    ("read more", "[Here are the nine biggest quarrels of the talks so far.]"),
    ("correction or update notice", "Originally published on Kazan.com."),
    ("correction or update notice", "A version of this essay previously appeared on a blog in Kazan."),
    ("correction or update notice", "(This version CORRECTS the day of the talks.)"),
    ("newsletter prompt", "First Truce is delivered to thousands of inboxes every weekday."),
    ("legal notice", "All forward-looking statements in this release are based on the day of the talks."),
    ("legal notice", "The Daily Kazan, headed by Jane Doe, is a leading provider of news."),
    ("video or podcast", "JUST WATCHED Reporter to Doe: Did you ask the nine?"),
    ("credits of a film", "Starring Jane Doe, Ann Roe and John A. Roe."),
    ("credits of a film", "Directed by Jane Doe and John Roe."),
    ("credits of a film", "Running time: 99 minutes."),
    ("addressed to the reader", "Here's our security correspondent Jane Doe."),
    ("addressed to the reader", "Read the nine principles of the truce on Scribd."),
    ("addressed to the reader", "Refresh this page for more of what the nine have said."),
    ("agency credit", "Jane Doe and John Roe contributed research from Kazan for this account."),
    ("transcript", "“Nine men [inaudible]” [shouting] The day of the talks came near."),
    ("transcript", "archived recording (jane doe) We will meet the nine in Paris."),
    (
        "links run into the sentence",
        "The chief of Kazan, Chad WolfChad WolfHouse panel asks for more, said no.",
    ),
    (
        "links run into the sentence",
        "Gov. Ron DeSantis Ronald Dion DeSantisFlorida records nine cases, said no.",
    ),
    ("links run into the sentence", "“We are out,” Rep. Jane(D-Iona) said in Mirna."),
    ("social media prompt", "Share All sharing options for: The council just raised the rent in Mirna."),
    ("links run into the sentence", "MORE announced that he would resign."),
    ("links run into the sentence", "Jane Doe John Roe Among those who left were Reps.(Iona) and(Mirna)."),
    (
        "caption",
        "A man passes a wall in Iona on May 2, 2014, painted by those who took part in the march.",
    ),
    ("caption", "The harbour of Mirna in the west of Iona, Friday, May, 2 2014."),
    ("caption", "November 1989, as the wall of Kazan was crumbling."),
    ("caption", "August 1974, speaking to John Roe before he resigned, when Jane Doe was chairwoman."),
    ("caption", "The house where Jane Doe was found is pictured on Friday, May 2, 2014."),
    ("links run into the sentence", "Talks shake up the race in Kazan MORE."),
    (
        "links run into the sentence",
        "“We will go,” said press chief Sarah Sarah Elizabeth SandersBill Press proves need for talks MORE Sanders.",
    ),
    ("correction or update notice", "The post Nine Meet in Paris appeared first on The Kazan Post."),
    ("correction or update notice", "Der Beitrag Neun in Paris erschien zuerst auf Kazan Post."),
    ("correction or update notice", "L’article Neuf à Paris est apparu en premier sur Kazan Post."),
    ("correction or update notice", "La entrada Nueve en París se publicó primero en Kazan Post."),
    ("fragment: cut short", "The nine have met in the hall of the re […]"),
    (
        "about the outlet",
        "The Associated Press’ climate desk receives financial support from nine foundations.",
    ),
    ("about the outlet", "AP Religion receives support from the Kazan Endowment."),
    ("legal notice", "AP is solely responsible for all content."),
    ("legal notice", "Find AP’s standards for working with philanthropies at AP.org."),
    ("legal notice", "Accuracy and availability of NPR transcripts may vary."),
    ("legal notice", "Transcript text may be revised to match updates to audio."),
    ("legal notice", "You may republish it for free under our Creative Commons license."),
    (
        "legal notice",
        "Our community members are treated to special offers, promotions, and adverts from us.",
    ),
    ("legal notice", "Prices may be subject to local taxes which are calculated during checkout."),
    ("newsletter prompt", "You can check out at any time."),
    ("newsletter prompt", "Cancel at any time."),
    ("newsletter prompt", "Get unlimited access to all that the nine wrote for $1 a week."),
    ("newsletter prompt", "Already a subscriber?"),
    ("newsletter prompt", "You have read all of your free stories this month."),
    ("newsletter prompt", "You’ve reached the limit of your free articles."),
    ("newsletter prompt", "Enjoying our latest content?"),
    ("newsletter prompt", "Thanks for reading The Kazan Letter!"),
    ("newsletter prompt", "This post is public so feel free to share it."),
    ("newsletter prompt", "If you liked this story, clap 50 times and follow me for more."),
    ("newsletter prompt", "You can also buy me a coffee."),
    ("newsletter prompt", "I hope you appreciated this article."),
    ("newsletter prompt", "Before you move on, I wanted to ask for your support."),
    ("newsletter prompt", "I ask if you would consider supporting the Guardian’s journalism."),
    ("newsletter prompt", "With nine in the hall, the need for fearless, independent journalism is great."),
    ("newsletter prompt", "The Kazan Daily newsletter provides all the news you need to start your day."),
    ("addressed to the reader", "Thank you for visiting nature.com."),
    ("addressed to the reader", "You are using a browser version with limited support for CSS."),
    ("addressed to the reader", "We recommend you use a more up to date browser (or turn off nine things)."),
    ("addressed to the reader", "In the meantime, we are displaying the site without styles."),
    ("addressed to the reader", "NEWYou can now listen to Fox News articles!"),
    ("contact line", "Do you have a story to tell?"),
    ("contact line", "Got a story?"),
    ("contact line", "Or you can submit your videos and pictures here."),
    ("comment form", "Would you like to comment on this article?"),
    ("social media prompt", "Follow Kazan Post on Google News and add us as a preferred source."),
    ("read more", "Lire aussi : Neuf ministres à Paris."),
    ("read more", "À lire également : pourquoi les neuf sont-ils partis ?"),
    ("read more", "Lesen Sie auch: Neun Minister in Paris."),
    ("read more", "Mehr zum Thema: Sind die neun schon fort?"),
    ("read more", "Lee también: ¿Por qué se fueron los nueve?"),
    ("read more", "Leggi anche: Perché i nove sono partiti?"),
    ("read more", "Leia também: Por que os nove saíram?"),
    ("read more", "Lees ook: Waarom gingen de negen weg?"),
    ("read more", "Читайте также: Почему девять министров уехали?"),
    ("read more", "Czytaj też: Dlaczego dziewięciu wyjechało?"),
    ("read more", "Te puede interesar: ¿Por qué se fueron los nueve?"),
    ("read more", "Veja também: Por que os nove saíram?"),
    ("read more", "Vedi anche: Perché i nove sono partiti?"),
    ("read more", "Читайте також: Чому дев’ять поїхали?"),
    ("read more", "Zobacz również: Dlaczego dziewięciu wyjechało?"),
    ("read more", "Läs också: Varför åkte de nio?"),
    ("read more", "Baca juga: Mengapa sembilan menteri pergi?"),
    ("read more", "اقرأ أيضا: لماذا غادر التسعة؟"),
    ("read more", "Ayrıca bakın: Dokuz bakan neden gitti?"),
    ("reading time", "Temps de lecture : 9 min."),
    ("reading time", "Lesezeit: 9 Min."),
    ("reading time", "Leestijd 9 min."),
    ("social media prompt", "Sigue todas las noticias de Iona en nuestro canal."),
    ("social media prompt", "Folgen Sie uns auf allen neun Kanälen!"),
    ("social media prompt", "Подписывайтесь на канал «Девять»!"),
    ("social media prompt", "Bizi Dokuz kanalında takip edin!"),
    ("newsletter prompt", "Wil je niets missen van de negen?"),
    ("newsletter prompt", "Dziękujemy, że przeczytałaś artykuł do końca."),
    ("correction or update notice", "Материал дополняется."),
    ("correction or update notice", "Dieser Artikel wird laufend aktualisiert."),
    ("correction or update notice", "입력 2024.06.24. 오후 3:12 수정 2024.06.24."),
    ("legal notice", "Tous droits réservés."),
    ("legal notice", "Alle Rechte vorbehalten."),
    ("legal notice", "Все права защищены."),
    ("legal notice", "جميع الحقوق محفوظة."),
    (
        "correction or update notice",
        "In einer früheren Version dieses Artikels hieß es, neun seien gegangen.",
    ),
    ("correction or update notice", "Une première version de cet article parlait de neuf blessés."),
    ("caption", "Die neun Minister auf dem Weg nach Iona. Foto: Hans Roe/dpa"),
    ("caption", "Οι εννέα υπουργοί στο λιμάνι της Ιόνας. Εικόνα: Γιάννης Ρόου."),
    ("caption", "Порт Ионы утром 9 мая (фото: Иван Роу)"),
    ("caption", "Фото: Иван Роу, порт Ионы 3 мая."),
    ("caption", "Beeld: de haven van Iona op 3 mei."),
    ("caption", "Εικόνα: Γιάννης Ρόου."),
    ("caption", "图为九国部长在巴黎会谈。"),
    ("read more", "相关阅读：九国部长为何离开巴黎？"),
    ("read more", "関連記事：九人の閣僚はなぜパリを去ったのか？"),
    ("headline", "（原标题：九国部长为何离开巴黎？）"),
    ("headline", "- 本文原标题：《九国部长离开巴黎！》"),
    ("legal notice", "【免责声明】本文仅代表作者本人观点，与森达网无关。"),
    ("legal notice", "特别声明：以上内容为用户上传，本平台仅提供信息存储服务。"),
    ("legal notice", "文章内容仅供参考，不构成实质性投资建议。"),
    ("social media prompt", "欢迎扫描左方二维码关注森达新闻官方微信。"),
    ("addressed to the reader", "安装森达客户端第一时间接收最全面的资讯。"),
    ("addressed to the reader", "快点击这里了解一下！"),
    ("about the author", "Redakteurin in der Wirtschaft der Mirnaer Zeitung."),
    ("about the author", "Politischer Korrespondent für den Osten mit Sitz in Mirna."),
    ("about the author", "Wirtschaftsredakteur in Mirna."),
    ("about the author", "Über den Autor Hans Roe ist Anwalt in Mirna."),
    ("caption", "Beitragsbild: Titelseite der Mirnaer Zeitung vom 2.4.2019."),
    ("caption", "MTI Fotó: Doe János."),
    ("comment form", "ننصحك بمراجعة إرشادات الاستخدام جيداً."),
    ("comment form", "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter."),
    ("newsletter prompt", "Tev izdevās parakstīties uz Mirnas vēstkopu!"),
    ("legal notice", "الآراء الواردة أدناه لا تعبر عن رأي الموقع."),
    ("newsletter prompt", "Apúntate aquí a la carta de los nueve."),
    ("newsletter prompt", "Suscríbete para seguir leyendo."),
    ("newsletter prompt", "Tu suscripción se está usando en otro dispositivo."),
    ("newsletter prompt", "Si continúas leyendo en este dispositivo, no se podrá leer en el otro."),
    ("newsletter prompt", "Il vous reste 45.2% de cet article à lire."),
    ("newsletter prompt", "La suite est réservée aux abonnés."),
    ("newsletter prompt", "Lecture du Monde en cours sur un autre appareil."),
    ("legal notice", "An dieser Stelle finden Sie einen externen Inhalt von X.com, der neun Sätze hat."),
    ("legal notice", "Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden."),
    ("legal notice", "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden."),
    ("legal notice", "Damit können personenbezogene Daten an Drittplattformen übermittelt werden."),
    ("legal notice", "Mehr dazu in unserer Datenschutzerklärung."),
    ("caption", "Supplied A nurse from Kazan wrapped in a blanket outside the hall."),
    ("about the column", "On today’s menu: a day-by-day account of the nine and the harm they did."),
    ("about the column", "It’s Tuesday, June 16."),
    ("about the column", "*To be clear, a “truce” is a stop of nine days or more."),
    ("about the column", "This newsletter will dwell on the talks of the nine."),
    ("control characters", "Police said \x1b[31mred\x1b[0m was the colour."),
    ("control characters", "Police said \u202eeht was the colour."),
    ("caption", "Jane Doe is joined by nine others at the Capitol, May 2, 2014 in Mirna, Iona."),
    ("caption", "A man works in the port of Mirna on May 2, 2014, during the search for nine others."),
    ("headline run into a sentence", "Talks fail again The nine left Paris on Friday."),
    ("headline run into a sentence", "Opens nationwide Some parks are not meant for nine men."),
    ("headline run into a sentence", "Port Operations In late summer the nine left Paris."),
    ("in capitals", f"{NEWS} NEW AT FIVE, THE NINE ARE BACK IN ROME."),
    ("legal notice", "The opinions of our columnists are their own and not those of The Mirna News."),
    ("legal notice", "Views expressed by guests do not necessarily represent the views of Mirna Radio."),
    ("legal notice", "This column reflects the opinions of its author."),
    ("newsletter prompt", "Never miss a story: Subscribe to the Mirna Democrat."),
    ("newsletter prompt", "Get inside access to The Mirna Wire by becoming a member."),
    ("newsletter prompt", "To stay informed, follow Jane Doe on the network of her choice."),
    ("newsletter prompt", "To help keep the Mirna News free, become a paying member."),
    ("newsletter prompt", "We invite you to share the reporting of the Mirna News with others."),
    ("newsletter prompt", "For more of the Mirna News, subscribe to What Nine on any day."),
    ("newsletter prompt", "Choose your country Albania Algeria Andorra Angola Zambia Zimbabwe is the last."),
    ("newsletter prompt", "I can confirm I have read and accept the rules of the house."),
    ("newsletter prompt", "I understand the Terms of Service."),
    ("newsletter prompt", "See our Privacy Policy for further details."),
    ("newsletter prompt", "For your safety, we have sent a confirmation email to the address you entered."),
    ("newsletter prompt", "If you get no letter within nine minutes, do check your spam folder."),
    ("agency credit", "Information from The Mirna Press was used in this report."),
    ("addressed to the reader", "Tune into ABC at 1 p.m. ET for special coverage of the storm in Mirna."),
    ("addressed to the reader", "Tune in Sunday for the second part of the interview with Jane Doe."),
    ("addressed to the reader", "Looking for a quick way to keep up with the news of Mirna?"),
    ("addressed to the reader", "Can't see the video?"),
    ("addressed to the reader", "Your browser does not support the player of this page."),
    ("addressed to the reader", "This feature is not available right now."),
    ("addressed to the reader", "This video is currently unavailable."),
    ("addressed to the reader", "Get the Mirna News app for free and follow us wherever you are."),
    ("addressed to the reader", "Be the first to get breaking news."),
    ("addressed to the reader", "Get notified of breaking news by your browser."),
    ("addressed to the reader", "This article is for subscribers only."),
    ("addressed to the reader", "Mirna News Flash top headlines are here."),
    ("newsletter prompt", "Thank you for your patience while we verify access."),
    ("newsletter prompt", "If you were forwarded this email, you can subscribe here."),
    ("newsletter prompt", "You have 3 free articles remaining this month."),
    ("newsletter prompt", "To continue reading, subscribe now."),
    ("newsletter prompt", "Your support makes all the difference."),
    ("legal notice", "By clicking Accept you agree to the storing of cookies on your device."),
    ("legal notice", "We and our 900 partners store and access personal data on it."),
    ("legal notice", "Use of this site constitutes agreement to our rules."),
    ("legal notice", "This summary is AI-generated and may be wrong."),
    (
        "correction or update notice",
        "The Mirna News has learned that the order mentioned in this story has since been amended.",
    ),
    ("correction or update notice", "Friday, May 2 : A correction has been appended to this article."),
    ("video or podcast", "Important: Mirna TV is available on DIRECTV Ch. 349, DISH 216 and Fios 615."),
    ("video or podcast", "Listen for free every weekday on Apple Podcasts and on Mirna Radio."),
    (
        "about the outlet",
        "Health coverage at MIRNA TODAY is made possible in part by a grant from the Roe Fund.",
    ),
    ("about the outlet", "This story was supported by the Roe Foundation, which had no say in it."),
    ("about the outlet", "The Roe Foundation does not provide editorial input."),
    (
        "about the outlet",
        "Doe also sits on the board of Roe Corp., which owns MirnaWatch, the publisher of this report.",
    ),
    ("caption", "The Mirna Journal’s Jane Doe explains."),
    ("caption", "This 1992 file photo shows the mayor of Mirna at a rally in the old town hall."),
    ("caption", "(In this photo, Jane Doe is seen on the left and the mayor on the right.)"),
]
STAYS = [
    (
        "reading takes time",
        "Lesezeiten änderten sich in Iona, als neun Minister am Freitag nach Paris reisten.",
    ),
    (
        "a right may be news",
        "Die Rechte der neun Minister wurden am Freitag in Paris vorbehaltlos anerkannt.",
    ),
    ("somebody may follow", "Suivez la trace des neuf ministres, a demandé vendredi le juge de Paris."),
    ("a plan may be pictured", "企图为九国部长在巴黎的会谈制造障碍的人星期五被捕。"),
    ("a month may be what is spoken of", "May 2015, when nine sides met in Paris, was the warmest in years."),
    ("a title may hold a capital", "Doe played in The Heart of It and in the film In the Port of Mirna."),
    ("so may a choice", "The nine are not presented for the records as This or That."),
    ("a film in German marks", "Das Kino zeigte nach neun den Film „Tanz In den frühen Mai“ in Mirna."),
    ("a month may have changed much", "May 2015, as Roe recalls it, changed everything in Iona."),
    ("new rules are no update", "Updated rules take effect on 3 May. Nine schools in Mirna will close then."),
    ("a quotation may restart", "Doe said “nobody knew The nine had left” on Friday."),
    ("a post may be news", "The post by Doe appeared first on Facebook, nine hours before the talks."),
    ("a house may get support", "The Associated Press said the nine received support from the council."),
    ("a reporter may be news", "Doe reported from Paris, and nine men from Kazan were told so."),
    (
        "somebody may thank his readers",
        "Thanks for reading the nine their rights went to the mayor of Kazan.",
    ),
    ("a story may be had", "Do you have a plan for the nine, the mayor was asked."),
    ("a menu may be news", "On today’s menu at the palace were nine kinds of fish."),
    ("a newsletter may be news", "The newsletter said that nine ministers had left for Paris."),
    ("somebody may supply", "Supplied with a map, the nine left for Paris."),
    ("unlimited access may be news", "Doe got unlimited access to the nine, his lawyer said."),
    ("words may be left out of a quotation", "“Nine of them […] will meet,” the minister wrote."),
    ("a subject may have more to it", "Mehr zum Thema sagte der Minister nach dem Treffen der neun nicht."),
    ("an update may say more", "Update on the talks: The nine have met again in Paris."),
    ("a man may be born on a day", "Doe was born June 12, 1924, in Milton, Mass."),
    ("a film may be news", "Directed by Jane Doe, the film opens in nine countries in May."),
    ("a law may hold a name", "President Obama wanted ObamaCare to cover the nine, and said so on YouTube."),
    ("a site may hold a name", "The Daily Kazan wrote on DailyKazan.com that the nine had met."),
    ("a thing may be sold on a site", "The glasses are now available on Glasses.com, the firm said."),
    ("a party may stand on a side", "Voters of the Left, right, and centre met in Paris."),
    (
        "a film may be adapted",
        "Adapted from a book of nine tales by Jane Doe, the film opens in Paris in May.",
    ),
    ("so may one speak for others", "On behalf of the nine, Doe posted in May that talks would go on."),
    ("a country may be right", "“Make Kazan right,” the minister told nine men in Paris."),
    ("a chart may be news", "The chart topped nine others for a week in May."),
    ("colours may show up", "Colours of nine countries showed on flags in Paris."),
    ("a map may be news", "The map of the coast was drawn by nine men in May."),
    ("a poll has two makers", "An ABC/Kazan Post poll in May found nine in ten for a truce."),
    ("a comfort is a noun", "Doe is a man known for his comfort in the hall of nine."),
    ("a bracket may open a sentence", "[The nine] met in Paris and left for Rome [on Friday]."),
    ("more may open a sentence", "MORE than nine men met in Paris, the paper shouted."),
    ("a quoted post has a speaker", "The president wrote: “Thank you, @JaneDoe, for the kind words.”"),
    ("an account may be news", "The account @JaneDoe was closed on Friday, the company said."),
    ("a letter may be a party", "Iona’s Jane Doe (R), asked for the nine letters, meets the mayor of Paris."),
    ("a letter may be a party", "Mayor Jane Doe (R) said on Friday that she holds on to the nine."),
    ("reporting may be news", "Reporting by the Mirna Post’s Jane Doe suggests that the nine met in Paris."),
    ("a report may tell of a correction", "The report said Doe later corrected her account of the nine."),
    ("a short quotation may hold a hashtag", "“The nine of Paris shout. #PayTheNine,” Doe tweeted."),
    ("a time has a hashtag for a name", "Perhaps nine will in the #PayTheNine era."),
    ("users may be news", "Nine thousand users asked on Friday, #WhoPaysTheNine?"),
    ("accounts may be news", "Nine of them were written by the @JaneDoe and @JohnRoe accounts, Paris said."),
    (
        "a screen name may be news",
        "Jane Doe, under the screen name @Jane Doe, asked Paris to pay nine of them.",
    ),
    ("a short sentence may be about a hashtag", "The hashtag #Paris led the lists on Friday."),
    (
        "a movement has a hashtag for a name",
        "#MeToo-inspired ministers from nine countries spoke to each other in Paris on Friday.",
    ),
    ("a protest is not a prompt", "Protesters signed up new members in the square on Friday."),
    (
        "a company's terms are news",
        "Facebook said the app broke its terms of service and its privacy policy.",
    ),
    ("a report may be contributed to", "He contributed to the fire that destroyed the hall, the judge said."),
    ("a report may tell more", "The report contains information from nine witnesses of the fire."),
    ("an update may be news", "The agency updated its forecast on Friday."),
    ("so may what was updated", "Updated with new engines, the ferries of Mirna need an hour."),
    ("so may a correction", "The report corrects the toll of the flood in Mirna to 11."),
    ("so may one that opens a sentence", "Updated on Friday, the rules of Mirna take effect at nine."),
    ("a question may be news", "Who will pay for the wall that the president wants?"),
    ("an acronym is not shouting", "NATO and the EU met in Paris with the U.S. and the U.N. on Friday."),
    ("a date is not a caption", "The law was passed by the Senate on Jan. 15, 2025, after a long debate."),
    ("a law may begin on a day", "The tariffs were imposed on Tuesday, May 12, 2020, on nine countries."),
    ("reading is a verb", "Read in full, the report clears the minister, his lawyer said."),
    ("an archive may be news", "The Internet Archive lost the case in a federal court on Friday."),
    ("a camel is not a link", "YouTube and BuzzFeed said McConnell and DeSantis had seen it."),
    ("a quotation is whole", "“We move on,” Rubio said."),
    ("follow is a verb", "Prices follow wages on the way down, economists said."),
    ("followers are news", "For years, men who follow Doe on Facebook have met in Paris."),
    ("a rise may be news", "Shares of Kazan Steel, up 0.37% on Friday, led the nine."),
    ("a calibre opens on a mark", ".22-calibre rifles were found in nine houses on Friday."),
    ("a photograph may be news", "The photograph showed him beside a grave, police said."),
    ("by is a word", "By Friday, nine countries had agreed."),
    ("related is a word", "Related charges against two men were dropped on Friday."),
    ("watch is a verb", "Watch groups counted nine deaths on Friday."),
    ("more is a word", "More than 770 people were injured."),
    ("join is a verb", "Join forces or lose, the minister told the parties."),
    ("the press may be news", "The Associated Press reported that nine people died."),
    ("copyright may be news", "The court said copyright belongs to the author."),
    ("news is reported on", "Reuters reports on Friday's talks, and CBS News on the 9 who left."),
    ("the day of an event is news", "Jane Doe was found dead in Mirna, Iona, on Friday, May 2, 2014."),
    ("the day of an event is news", "The trial of Jane Doe begins Friday, May 2, 2014."),
    ("a bank's offer is news", "Workers may choose among the options for sharing rents in Mirna."),
    ("a party and a state are news", "Rep. Jane Doe (D-Iona) said that Sen. John Roe, R-Mirna, had left."),
    (
        "a party and a state are news",
        "Rep. Jane Doe (Iona), Sen. John Roe (Mirna) and Gov. Poe agreed on it.",
    ),
    ("a picture of somebody is news", "Two of the nine ministers were pictured on a yacht in June."),
    ("reading is a habit", "Read on Sunday in nine countries, the letter asked for a truce."),
    ("a reporter may be news", "John Roe is a reporter who was jailed in Moscow for a year, his paper said."),
    ("somebody reports to somebody", "Doe reported from Gaza that nine people had died on Friday."),
    ("please is a verb", "Pleased with the talks, the ministers left on Friday."),
    ("a quoted call has a speaker", "“Please do, Mr. President,” he wrote."),
    ("a present may be dated", "The law takes effect on March 5, 2018, the agency said."),
    ("a past is no caption", "The minister visited the plant in Kazan, Russia, on January 25, 2018."),
    ("a noun is no pose", "The minister's visit ended in Kazan, Russia, on January 25, 2018."),
    ("talks are no scene", "Nuclear talks with nine countries ended in Vienna on July 14, 2015."),
    ("a colon may end a label", "Truce talks: Ministers of nine countries met in Paris."),
    ("a photographer may see it", "An AP photographer saw nine men leave the hall on Friday."),
    ("a report may come first", "The outbreak was first reported by Chinese officials in December."),
    (
        "a firing may be reported first",
        "Doe resigned after the talks, which were first reported by The Kazan Post.",
    ),
    ("a paper may report first what is news", "The Kazan Times first reported the firing of nine ministers."),
    ("a board is no scene", "The Kazan school board approved the plan in a vote on January 25, 2018."),
    ("a fire is no scene", "Crews rushed to a house fire in Kazan, Russia, on January 25, 2018."),
    ("an arrival may be planned", "The flight was scheduled to arrive in Paris at 11:10 on June 1, 2009."),
    (
        "a scene may be news before its end",
        "The ministers visit Kazan on January 25, 2018, and travel on to Minsk, their spokesman confirmed.",
    ),
    (
        "a plan is no caption",
        "Artists will gather at the hall to shout for peace on Sunday, January 23, 2005.",
    ),
    ("a photograph may prove something", "An image of his licence appeared in an article on Friday."),
    ("an answer to a question mark", "“Who? Me?” the minister asked reporters on Friday."),
    ("a speaker with a quotation", "Trump: “We will be back,” he told his voters on Friday."),
    ("more may be stressed", "“We need MORE tests than we have,” the governor said."),
    ("more may be shouted", "He declared on Friday that there was NO MORE DACA DEAL to make."),
    ("a brand may repeat its firm", "Apple sells an iPhone and FaceTime for it, the firm said."),
    ("an hour opens a sentence", "10:30 a.m. Monday was the deadline that both sides had set."),
    ("subscribers may be news", "Netflix said subscribers had left in large numbers."),
    ("an image may be enlarged", "Enlarged images of the nine men hung in the square on Friday."),
    ("information may be news", "Anyone with information on the talks had been sworn to silence, Doe said."),
    ("a website may be news", "The website provides pills to nine countries, the police said."),
    ("somebody may be let", "“Let me tell you why,” the minister said before he left on Friday."),
    ("a release may be news", "The ministry released this year's budget on Friday."),
    ("an agency may be in a place", "Reuters said the ministers met in Paris on Friday."),
    ("a paper reports", "NBC News' Jane Doe reports that nine ministers met in Paris."),
    ("here is a place", "Here are nine ministers who have met each other every year since 1996."),
    ("the latest may be a thing", "Doe has the latest model of the phone, his lawyer told the court."),
    ("an editor may do something", "Redakteurin Jane Doe der Mirnaer Zeitung wurde am Freitag verhaftet."),
    ("an author may be unknown", "Über den Autor Hans Roe ist in Mirna wenig bekannt."),
    ("a photograph may be told of", "Fotos von neun Ministern hingen am Freitag in der Halle."),
    ("a code may be scanned", "受害人扫描二维码关注该公众号，随后被要求转账九万元。"),
    ("a site may defend itself", "该网站辩称，其仅提供信息存储空间服务，九人不服。"),
    ("a title may be news", "该片原标题：《九人》，周五在巴黎上映。"),
    (
        "learning may be news",
        "Learn more than your nine rivals, the minister told readers in Paris on Friday.",
    ),
    ("a learner may be news", "Learned men from nine countries met in Paris on Friday."),
    ("news of opinions", "The views of guests on the show led nine stations to drop it on Friday."),
    ("news of opinions", "Doe said that the opinions of columnists are what readers of the paper pay for."),
    ("news of a prompt", "Jane Doe said that the council never misses a story that is told well."),
    (
        "a plan, not a prompt",
        "To keep the library open, the council of Mirna will raise its taxes by nine percent.",
    ),
    ("a letter", "Doe sent a confirmation email to her lawyer on Friday, the court heard."),
    (
        "a channel in the news",
        "Mirna TV is available on DirecTV, which may drop it on Friday in a row over fees.",
    ),
    ("a year, not a channel", "The show is available on Spectrum in nine states, and has been since 2016."),
    ("somebody who tunes in", "Tuning in at 9 p.m., voters in Mirna saw the mayor and her rival shout."),
    ("news of a story", "The man quoted in this story has since been arrested in Paris, the police said."),
    ("news of a study", "The data cited in this study has been withdrawn by its authors, the journal said."),
    (
        "who pays for coverage",
        "Health coverage at work is made possible by the law of 2010, the court found.",
    ),
    ("who pays for a treatment", "Coverage from the state is funded by a partnership of nine councils."),
    (
        "what an inquiry used",
        "Information from the dossier was used in this report, which the mayor has read.",
    ),
    ("news of an owner", "Doe met John Roe, who owns the publisher of the report that led to the inquiry."),
    ("a reporter's news", "Mirna Radio's Jane Doe reports that nine people have left the town."),
    ("news of a photo", "This photo of the nine ministers led to a row over the truce in Paris."),
    ("news of a player", "This video is not available in the court's file, and nobody has seen it."),
    (
        "a podcast in the news",
        "Listeners of the show left it for nine others, and Apple Podcasts took it down.",
    ),
    ("somebody's advice", "Roe told voters to check their names on the list and to vote early in the day."),
    ("cookies in the news", "Nine firms use cookies to learn what people in Mirna read, the court heard."),
    ("an app in the news", "The app for taxis in Mirna was taken down after nine complaints on Friday."),
    ("who was first", "She was the first to get the news of the truce, her lawyer said."),
    ("what a machine wrote", "The letter was AI-generated and fooled nine ministers, the police said."),
    ("a gift in the news", "Doe said that the donation allows us all to see the nine letters of the king."),
    ("a find in the news", "The mayor said that this site constitutes the largest find since 1936."),
    ("help from abroad", "The support of the nine states makes a difference, the mayor told the council."),
]


def _cleaned(line):
    return clean(Article(id="a", text=f"{NEWS}\n{line}\n{NEWS}\n{NEWS}"))


@pytest.mark.parametrize(("reason", "line"), GOES, ids=[line[:40] for _, line in GOES])
def test_what_is_not_news_goes_with_its_reason(reason, line):
    """The line leaves no sentence, and the report says why."""
    news = _cleaned(line)
    assert {sentence.text for sentence in news.sentences} == {NEWS}
    assert reason in {dropped.reason for dropped in news.dropped}


@pytest.mark.parametrize(("why", "line"), STAYS, ids=[why for why, _ in STAYS])
def test_what_is_news_stays(why, line):
    """A line that only looks like boilerplate is kept whole."""
    assert line in [sentence.text for sentence in _cleaned(line).sentences], why


def test_every_reason_has_a_line_in_the_table():
    """But those for which a line is not enough, which are tested apart and may have one too."""
    reasons = {reason for table in (*LINE_TABLES, *SENTENCE_TABLES) for reason, _ in table}
    apart = {
        "headline",
        "caption before the dateline",
        "about the author",
        "fragment: no full stop",
        "somebody's words without marks",
    }
    assert reasons - apart <= {reason for reason, _ in GOES} <= reasons


@pytest.mark.parametrize(
    "dateline",
    [
        "Paris, France – ",
        "CAIRO (Reuters) - ",
        "New York (CNN) ",
        "Salahuddin, Libya (CNN) -- ",
        "Washington (AP) — ",
        "CAIRO Dec 5 (Reuters) - ",
        "WASHINGTON — ",
        "PORT-AU-PRINCE, Haiti — ",
        "WOODLAND HILLS >> ",
        "TEXAS, US – ",
        "Kazan, UK — ",
        "WASHINGTON, DC – ",
        "DETROIT, MI -- ",
        "ALBANY, NY (NEWS 10) – ",
        "Dec 17 (Reuters) - ",
        "Al SAD AIR BASE, Iraq (AP) — ",
        "DUBAI, United Arab Emirates (AP) — ",
        "Show Hide ",
        "Washington — ",
        "New York (CNN Business) ",
        "Exclusive— ",
        "SEOUL, Dec. 12 (Yonhap) -- ",
        "MONDAY, Jan. 25, 2016 (HealthDay News) -- ",
        "CHICAGO, Nov. 30, 2018 /PRNewswire/ -- ",
        "AD ",
        "Q&A How do the nine elect a new leader? Show Hide ",
        "SEOUL/TOKYO, Dec 12 (Reuters) - ",
        "By Lee Chi-dongWASHINGTON, Dec. 11 (Yonhap) -- ",
        "CHARLESTON, S.C. (Reuters) - ",
        "MUMBAI: ",
        "(CNN) ",
        "Updated at 8:15 a.m. ET: ",
        "2:55 p.m. ET: ",
        "UPDATE: ",
        "Update: ",
        "Update 2: ",
        "Update (7:24 p.m.): ",
        "UPDATE — ",
        "UPDATE - ",
        "UPDATED: ",
        "(CNN) Update: ",
        "— ",
        "(LEAD) ",
        "• ",
        "•",
        "—",
        "2) ",
        "►",
        "▶ ",
        "■ ",
        "◆",
        "\u200b\u200b ",
        "\ufeff",
        "\u200bCAIRO (Reuters) - ",
        "11:01 A.M. ",
        "Update, 3 May: ",
        "Update, 7:24 p.m.: ",
        "UPDATE, May 3, 2020 at 6:58 p.m. ET : ",
        "10:32 a.m. ET - ",
        "10:32 AM PT -- ",
        "Why it matters: ",
        "THE FACTS: ",
        "What they’re saying: ",
        "MÁLAGA, Spain — ",
        "Berlin (dpa/lno) – ",
        "ROMA, 03 MAG - ",
        "Praha 3. května (ČTK) - ",
        "Santiago, 3 may. (EFE).- ",
        "Rio de Janeiro, 3 de maio – ",
    ],
)
def test_a_prefix_is_cut_and_the_sentence_kept(dateline):
    """The sentence starts behind the dateline, stamp or bullet, and still equals its slice."""
    article = Article(id="a", text=f"{dateline}{NEWS}\n{NEWS}")
    first = clean(article).sentences[0]
    assert first.text == NEWS
    assert article.text[first.start : first.end] == NEWS


ABROAD = {
    "de": "Bei einem Brand in einem Wohnhaus sind am Freitag neun Menschen verletzt worden.",
    "fr": "Un incendie a ravagé un immeuble vendredi et fait neuf blessés dans le quartier.",
    "ru": "Число погибших при обрушении жилого дома в Магнитогорске выросло до 39.",
    "uk": "Внаслідок ракетного удару по центру міста у неділю загинули 34 людини.",
    "ko": "서울 관악경찰서 사무실에서 불이 나 경찰관 5명이 급히 대피했다.",
    "ja": "松野官房長官は15日、過度な円安は経済に悪影響だと指摘した。",
    "zh": "九个国家的部长星期五在巴黎会面，讨论停火问题。",
    "ar": "اكتشفت الشرطة في لندن أمس أن المفجرين الانتحاريين كانوا أربعة رجال.",
    "fa": "پنجاه نفر از کارگران معدن زغال سنگ در انفجار گاز جان باختند.",
    "hi": "मंत्री ने शुक्रवार को पेरिस में नाटो के नौ मंत्रियों से लंबी बात की।",
    "cs": "Dva lidé byli ve čtvrtek zraněni při nehodě nákladního vlaku na okraji města.",
    "no": "Tre personer omkom i et snøskred i Lyngen tirsdag kveld etter leting.",
    "id": "Presiden mengatakan bahwa pemerintah tidak akan menaikkan pajak tahun ini.",
    "pt": "O acúmulo de gelo nas asas é uma das hipóteses para a queda.",
    "es": "Cuatro policías locales han sido detenidos por la muerte de un hombre.",
    "ro": "Două persoane au fost rănite joi într-un accident de tren lângă oraș.",
    "el": "Ο υπουργός είπε ότι η συμφωνία είναι κοντά και οι συνομιλίες συνεχίζονται.",
    "he": "השר הודיע ביום שישי כי ההסכם קרוב וכי השיחות בפריז יימשכו.",
    "it": "Tre operai sono morti e tre sono rimasti feriti nel crollo di una trave.",
}


@pytest.mark.parametrize(
    ("language", "dateline"),
    [
        ("ru", "Москва, 3 мая – РИА Новости. "),
        ("ru", "МАГНИТОГОРСК, 3 янв — РИА Новости. "),
        ("ru", "МОСКВА, 3 мая. /ТАСС/. "),
        ("uk", "Харків, 3 травня (Укрінформ). "),
        ("uk", "Київ. 3 травня. Укрінформ. "),
        ("ko", "(강릉=연합뉴스) 김철수 기자 = "),
        ("ko", "[서울=뉴시스] 김철수 기자 = "),
        ("ko", "[머니투데이 이정윤 기자] "),
        ("ko", "【세종=뉴시스】김철수 이영희 기자 = "),
        ("ja", "[東京 15日 ロイター] - "),
        ("ja", "【ローマ共同】"),
        ("zh", "新华社北京10月3日电（记者李明）"),
        ("ar", "باريس (أ ف ب) - "),
        ("ar", "القاهرة - أ ش أ - "),
        ("fa", "طبس - ایرنا - "),
        ("hi", "नई दिल्ली, तीन मई (भाषा) "),
        ("cs", "Sobota, 26. března 2005 "),
        ("cs", "ČESKÉ BUDĚJOVICE — "),
        ("no", "TROMSØ (NTB): "),
        ("id", "JAKARTA, KOMPAS.com - "),
        ("id", "KOMPAS.com - "),
        ("id", "Jakarta, CNN Indonesia -- "),
        ("id", "Liputan6.com, Jakarta - "),
        ("pt", "SÃO PAULO, SP (FOLHAPRESS) - "),
        ("es", "MÁLAGA, 7 Feb. (EUROPA PRESS) - "),
        ("ro", "BUCUREȘTI (AGERPRES) - "),
        ("el", "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - "),
        ("he", "ירושלים (רויטרס) - "),
        ("it", "Roma, 3 mag. (askanews) - "),
        ("es", "Iona (Perú), 3 may (EFE).- "),
        ("es", "San Juan de Iona.- "),
        ("es", "CIUDAD DE IONA, 3 may.- "),
        ("fr", "(Iona) "),
        ("fr", "Iona - "),
        ("de", "Mirna/Iona – "),
        ("id", "Jakarta - "),
        ("ar", "مراكش (المغرب) (أ ف ب) - "),
        ("ar", "دبي، الإمارات العربية المتحدة (CNN)-- "),
    ],
)
def test_a_dateline_of_another_language_is_cut(language, dateline):
    """Behind it the first sentence stands whole."""
    sentence = ABROAD[language]
    news = clean(Article(id="a", text=f"{dateline}{sentence}\n"), language)
    assert [kept.text for kept in news.sentences] == [sentence]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ko", "[단독] 서울 관악경찰서 사무실에서 불이 나 경찰관 5명이 대피했다."),
        ("cs", "Pondělí, 3. května 2021: Dva lidé byli ve čtvrtek zraněni při nehodě vlaku."),
        ("ko", "[사진=뉴시스] 서울 관악경찰서 사무실에서 불이 나 경찰관 5명이 대피했다."),
        ("en", "[Roe] and nine ministers met in Paris on Friday to talk about a truce."),
        ("ru", "Агентство — РИА Новости — не работает в городе с 3 мая этого года."),
        ("ar", "الثلاثاء 20 سبتمبر 2005 اكتشفت الشرطة في لندن أن الرجال كانوا أربعة."),
        ("pl", "Partia (PAP) i dziewięciu ministrów spotkali się w piątek w Paryżu."),
        ("de", "Hans Roe – Minister seit neun Jahren – reiste am Freitag zu Gesprächen nach Paris."),
        ("es", "Roe —ministro desde hace nueve años— viajó el viernes a París."),
        ("fr", "Roe - ministre depuis neuf ans - est parti vendredi pour Paris."),
        ("id", "Jakarta, kota terbesar - dan terpadat - di negeri itu dilanda banjir."),
    ],
)
def test_what_only_looks_like_a_dateline_of_another_language_stays(language, sentence):
    """An agency that is spoken of, a day that its sentence needs, a photograph's brackets, a reporter's word."""
    news = clean(Article(id="a", text=f"{sentence}\n"), language)
    assert [kept.text for kept in news.sentences] == [sentence]


@pytest.mark.parametrize("slug", ["UPDATE: ", "UPDATED: ", "UPDATE -- ", "• UPDATE: "])
def test_an_update_of_the_event_is_told_beside_what_stands_above_it(slug):
    """It may overturn the story, and is no dateline that makes a caption of what it updates."""
    news = clean(Article(id="a", text=f"{NEWS}\n{slug}The nine have left Paris without a truce.\n{MORE}"))
    assert [sentence.text for sentence in news.sentences] == [
        NEWS,
        "The nine have left Paris without a truce.",
        MORE,
    ]


def test_a_player_before_a_whole_article_is_cut_alone():
    """Where a page has lost its line breaks, more than a caption stands behind the button."""
    article = Article(id="a", text=f"CLOSE {' '.join([NEWS] * 9)}")
    assert [sentence.text for sentence in clean(article).sentences] == [NEWS] * 9


@pytest.mark.parametrize(
    "opening",
    [
        "The EU – and nine others – met in Paris.",
        "IBM-led groups met in Paris on Friday.",
        "Doe, UK-born and 39, met nine ministers in Paris.",
        "Jane Doe (AP) said so in Paris on Friday.",
        "La rencontre du 3 mai – une surprise – a eu lieu à Paris.",
        "Jean Rou, 46 ans – un an de plus – vit à Paris.",
        "COVID-19 cases doubled in nine counties.",
        "U.S.-China talks ended on Friday.",
        "CASA-Info said nine people were held.",
        "Sen. Jane Doe (R-Mirna) — nine years in office — left on Friday.",
        "Jane Doe (R-Mirna) — An early backer — left on Friday.",
        "Mirna Council (The Nine) — now in Paris — met on Friday.",
    ],
)
def test_a_dash_in_a_sentence_is_no_dateline(opening):
    """Only a place and a dash before a capital make a dateline, and no hyphen inside a word."""
    assert clean(Article(id="a", text=f"{opening}\n{NEWS}")).sentences[0].text == opening


@pytest.mark.parametrize(
    "credit",
    [
        "(Jane Doe/CBC)",
        "(Jane Doe via AP)",
        "(Jane Doe for The Daily News)",
        "(Jane Doe, For The Daily News)",
        "(Published Friday, Feb. 27, 2015)",
    ],
)
def test_a_caption_goes_with_the_credit_behind_it(credit):
    """What stands between the start of a line and a credit is a caption, however many sentences it has."""
    caption = "Nine ministers were seen in the palace. They did not speak."
    for behind in ([], [MORE]):
        kept, dropped = _dropped(" ".join([caption, credit, *behind]))
        assert kept == behind
        assert {text.strip(): why for text, why in dropped.items()} == {f"{caption} {credit}": "caption"}


@pytest.mark.parametrize(
    "line",
    [
        "The minister (Jane Doe/Labour) left for Rome.",
        "The law was passed. (The vote and/or the debate took nine hours.) Doe left for Rome.",
        "Police said so. (Reuters) Doe left for Rome.",
        "The paper said so. (Jane Doe of the Daily News was the first.) Nine men left.",
    ],
)
def test_brackets_are_not_always_a_credit(line):
    """Only a name and an agency behind a whole sentence make one: an agency by itself is cited."""
    assert " ".join(_dropped(line)[0]) == line


def test_a_line_goes_that_the_next_one_says_with_the_day_or_the_credit():
    """A gallery repeats its captions, and only one of them has the credit; in the next line it is judged."""
    caption = "Nine ministers stand in the palace. The truce was signed a month ago."
    kept, dropped = _dropped(caption, f"July 31, 2013 {caption} Jane Doe/Kazan Press", MORE)
    assert kept == [MORE]
    assert dropped[caption] == "said twice in a row"


def test_what_stands_three_times_running_is_a_gallery():
    """Where it opens an article; at the end the last one stays, so that no article comes out empty."""
    body = "\n".join(f"The talks went on for {number} hours." for number in range(2, 9))
    news = clean(Article(id="a", text=f"Title of the talks\n\n{NEWS}\n{NEWS}\n{NEWS}\n{body}"))
    assert NEWS not in {sentence.text for sentence in news.sentences}
    assert [s.text for s in clean(Article(id="a", text="\n".join([NEWS] * 9))).sentences] == [NEWS]


def test_what_opens_an_article_twice_is_its_title():
    """It may end in a full stop; of an article with a title it is the lead, and stays once."""
    body = "\n".join(f"The talks went on for {number} hours." for number in range(2, 9))
    assert clean(Article(id="a", text=f"{NEWS}\n{NEWS}\n{body}")).sentences[0].text != NEWS
    titled = clean(Article(id="a", text=f"Title of the talks\n\n{NEWS}\n{NEWS}\n{body}"))
    assert [sentence.text for sentence in titled.sentences].count(NEWS) == 1


def test_a_sentence_said_again_below_stays():
    """A pull quote repeats the body, an editor's slip a paragraph: neither is a caption."""
    assert _dropped(MORE, "Nobody said why.", MORE)[0] == [MORE, "Nobody said why.", MORE]


def test_a_caption_before_the_dateline_goes():
    """The third seed article: an empty line, a caption, then the dateline."""
    article = Article(
        id="a", text=f"\nTanks stand outside the palace on Thursday.\nCAIRO (Reuters) - {NEWS}\n{NEWS}"
    )
    news = clean(article)
    assert [sentence.text for sentence in news.sentences] == [NEWS, NEWS]
    assert news.dropped[0].reason == "caption before the dateline"


@pytest.mark.parametrize(
    ("language", "credit"),
    [
        ("de", "Foto: Hans Roe/dpa"),
        ("fr", "Image : Jean Roe."),
        ("ru", "Фото: Иван Роу"),
        ("nl", "(Beeld: ANP)"),
    ],
)
def test_a_caption_above_its_photographer_goes(language, credit):
    """A short sentence does; two or a long one are news, and so is what a photograph is not named below."""
    lead, caption = ABROAD["de"], "Feuerwehrleute am Freitag vor dem Wohnhaus in Iona."
    news = clean(
        Article(id="a", text=f"{lead}\n{caption}\n{credit}\n{lead} {lead}\n{credit}\n{lead}"), language
    )
    assert [sentence.text for sentence in news.sentences] == [lead] * 4
    news = clean(Article(id="a", text=f"{lead}\n{caption}\n{lead}"), language)
    assert [sentence.text for sentence in news.sentences] == [lead, caption, lead]


def test_a_dateline_behind_captions_goes():
    """What is no news before the opening of an article does not count: a page of pictures comes first."""
    captions = "\n".join(f"Tanks stand in Cairo on Thursday. (AP Photo/{name})" for name in "ABCD")
    news = clean(Article(id="a", text=f"{captions}\nCAIRO (AP) — {NEWS}\n{NEWS}"))
    assert [sentence.text for sentence in news.sentences] == [NEWS, NEWS]


@pytest.mark.parametrize(
    "dateline", ["MIRNA, Io. (KZAN) – ", "CAIRO (AP) -- ", "MIRNA, Iona — ", "NEW YORK, Dec. 5 (Reuters) - "]
)
def test_a_second_report_loses_its_dateline(dateline):
    """Deep in an article a dateline goes that names a region or an agency."""
    news = clean(Article(id="a", text="\n".join([NEWS, MORE] * 3 + [f"{dateline}{NEWS}", MORE])))
    assert [sentence.text for sentence in news.sentences] == [NEWS, MORE] * 4


@pytest.mark.parametrize(
    "line", ["WOW -- Doe said no to all nine.", "COUNCIL WATCH: Nine left for Paris on Friday."]
)
def test_what_may_be_no_dateline_stays_deep_in_an_article(line):
    """Where an article does not open, a shout and a dash or a colon are something else."""
    news = clean(Article(id="a", text="\n".join([NEWS, MORE] * 3 + [line, MORE])))
    assert line in [sentence.text for sentence in news.sentences]


def test_a_title_that_runs_into_a_sentence_goes_with_it():
    """The words of the title are no part of the sentence behind them, and cannot be cut out of its line."""
    title = "Trump threatens to abandon the talks"
    article = Article(
        id="a", text=f"{title}\n\n{title} The president said so.\n{title} in Paris on Friday.\n{NEWS}"
    )
    assert [sentence.text for sentence in clean(article).sentences] == [f"{title} in Paris on Friday.", NEWS]


@pytest.mark.parametrize("opening", ["", "- ", "• "])
def test_a_chinese_title_is_cut_with_the_stamp_behind_it(opening):
    """A space ends it where no sentence holds one."""
    title, said = "九国部长在巴黎会晤：谈判或破裂", "部长们周五在巴黎谈了九个小时。"
    stamped = f"{opening}{title} 最后更新: 2019-09-07 15:14:21 {said}"
    news = clean(Article(id="a", text=f"{stamped}\n{said}", title=title), "zh")
    assert [sentence.text for sentence in news.sentences] == [said, said]
    assert [dropped.reason for dropped in news.dropped] == ["headline", "update stamp"]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("九国会晤", "九国会晤 部长们周五在巴黎谈了九个小时。"),
        ("九国部长在巴黎会晤", "九国部长在巴黎会晤，谈了九个小时。"),
        ("九国部长在巴黎会晤", "据报道，九国部长在巴黎会晤 九人出席。"),
        ("Nine ministers meet", "Nine ministers meet on Fridays only."),
    ],
)
def test_what_opens_like_the_title_is_not_cut(title, line):
    """A short title, one that goes on, one below the start of the line, and one of a script with spaces."""
    news = clean(Article(id="a", text=f"{line}\n{NEWS}", title=title), "zh")
    assert [sentence.text for sentence in news.sentences] == [line, NEWS]


def test_a_disclaimer_costs_a_long_paragraph_its_own_sentence():
    """A page in one line loses no news by it."""
    said = "部长们周五在巴黎谈了九个小时。"
    news = clean(Article(id="a", text=f"{said * 20}本文仅代表作者本人观点。"), "zh")
    assert [sentence.text for sentence in news.sentences] == [said] * 20


def test_the_title_goes_wherever_it_is_repeated():
    """A title is recognised on the first line and dropped there and in the text."""
    article = Article(id="a", text=f"Talks may fail\n\n{NEWS}\nTalks may fail\n{NEWS}")
    news = clean(article)
    assert news.title == "Talks may fail"
    assert [dropped.reason for dropped in news.dropped] == ["headline", "headline"]


def test_a_text_without_full_stops_is_taken_as_it_stands():
    """Short input never comes out empty for want of punctuation."""
    assert len(clean(Article(id="a", text="Police arrested three men\nNobody was hurt")).sentences) == 2


def test_an_article_in_capitals_is_taken_as_it_stands():
    """Old wires shout from end to end."""
    assert len(clean(Article(id="a", text="POLICE ARRESTED THREE MEN.\nNOBODY WAS HURT.")).sentences) == 2


def test_only_the_last_piece_of_an_unfinished_line_goes():
    """A paragraph whose end was cut off keeps its whole sentences."""
    news = clean(Article(id="a", text=f"{NEWS} And then the text was cut o\n{NEWS}"))
    assert [sentence.text for sentence in news.sentences] == [NEWS, NEWS]
    assert news.dropped[0].reason == "fragment: no full stop"


def test_a_quotation_may_be_in_capitals():
    """What somebody shouts in a post is news; what a studio says live is a transcript."""
    kept, dropped = _dropped(f"{MORE} “THE NINE ARE BACK IN ROME!” KAZAN IS LIVE IN ROME FOR US.")
    assert kept == [MORE, "“THE NINE ARE BACK IN ROME!”"]
    assert dropped == {"KAZAN IS LIVE IN ROME FOR US.": "in capitals"}


def test_positions_count_news_sentences_only():
    """A dropped line does not push the lead down."""
    news = clean(Article(id="a", text=f"By Jane Doe\n{NEWS} {NEWS}\nADVERTISEMENT\n{NEWS}"))
    assert [sentence.position for sentence in news.sentences] == [0, 1, 2]
    assert news.sentences[0].paragraph == news.sentences[1].paragraph < news.sentences[2].paragraph


def _dropped(*lines):
    news = clean(Article(id="a", text="\n".join([NEWS, *lines, NEWS])))
    kept = [sentence.text for sentence in news.sentences if sentence.text != NEWS]
    return kept, {dropped.text: dropped.reason for dropped in news.dropped}


@pytest.mark.parametrize(
    "turns",
    [
        ["DAVID ROE, BYLINE: He said it again.", "ROE: It was the third time.", "DOE: Thank you."],
        ["TRUMP: We will be back.", "REPORTER: When will that be, sir?", "TRUMP: Soon. Very soon."],
        ["Q: Were you there at all?", "A: I was.", "Q: Alone?", "A: Yes.", "Q: Why was that?", "A: Luck."],
        ["Roe: I read each one.", "Roe: Yes, it did.", "Roe: Nine did.", "Roe:I told them so. Twice."],
        ["SMITH (on camera): We go now to Rome."],
        ["—TRUMP: The wall is built. — tweet Sunday.", "—TRUMP: The wall works. — tweet Monday."],
    ],
)
def test_a_transcript_goes(turns):
    """What is said under a speaker's label is printed by nobody without quotation marks."""
    kept, dropped = _dropped(*turns)
    assert kept == []
    assert {dropped[turn] for turn in turns} <= {"transcript", "interviewer's question"}


def test_a_speaker_may_have_a_small_letter():
    """DeVOS and McCONNELL are in capitals."""
    kept, dropped = _dropped("DeVOS: We will go.", "DeVOS: And we will stay.")
    assert kept == []
    assert set(dropped.values()) == {"transcript"}


def test_the_mark_of_an_answer_is_cut():
    """A paper that asks itself under Q. answers with news; elsewhere A. is an initial."""
    asked = ["Q. What comes next in Paris?", f"A. {NEWS}", "Q. Who will win?", f"A. {MORE}"]
    news = clean(Article(id="a", text="\n".join(asked)))
    assert [sentence.text for sentence in news.sentences] == [NEWS, MORE]
    name = "A. Whitney Roe left for Rome."
    assert _dropped(name)[0] == [name]


def test_the_mark_that_closes_a_quotation_opens_no_sentence():
    """Where white space stands on both sides of it, the sentence begins behind it."""
    kept, _ = _dropped("He called it ‘the truce of nine. ’ With that he left for Rome.")
    assert kept[-1] == "With that he left for Rome."


@pytest.mark.parametrize(
    "lines",
    [
        ["GOP: Stop the count, the party said on Friday."],
        ["Trump said: We will be back.", "Rubio added: We will see.", "Vance said: We will not go."],
        ["January 13: A woman fell ill.", "January 15: A man fell ill.", "January 19: Nine fell ill."],
        ["Monday: The court sits.", "Monday: The court rests.", "Monday: The court rules."],
        ["Roe: I read each one.", "Roe: Yes, it did read so."],
    ],
)
def test_a_label_is_not_always_a_speaker(lines):
    """A label that opens one line, a day or a verb of saying makes no transcript."""
    assert _dropped(*lines)[0] == lines


@pytest.mark.parametrize(
    "announcement",
    [
        "Jane Doe said:",
        "The talks failed. She continued:",
        "The minister denied it in a short statement on Friday:",
        "Jane Doe, a minister of Iona, wrote in a memo (in May):",
        "Roe opposed it in a tweet. As he put it:",
        "Jane Doe, a lawyer, told the Mirna Post:",
        "The contract states (emphasis added):",
        "Here is the full statement by Jane Doe on Friday:",
    ],
)
def test_words_that_a_site_set_apart_go(announcement):
    """Without marks, they would be printed as the paper's own."""
    words = "The talks were a shame. Iona deserves better."
    kept, dropped = _dropped(announcement, words, MORE)
    assert kept[-1] == MORE
    assert dropped[words] == "somebody's words without marks"


@pytest.mark.parametrize(
    ("announcement", "line"),
    [
        ("The Mirna Post wrote:", "The nine left Paris on Friday."),
        ("Here is what nine of them said:", "Jane Doe was glad of the talks."),
        ("Jane Doe said:", "“We are glad.”"),
        ("Jane Doe said:", "‘We are glad of it.’"),
        ("Jane Doe said:", "We are glad,” she said. “Very glad.”"),
        ("Nine points were made:", "The nine left Paris on Friday."),
        ("Jane Doe said the law would do nine things:", "It cuts rents in Iona by half."),
        ("Jane Doe said she would go.", "The nine left Paris on Friday."),
        ("Jane Doe told them of nine things at once:", "It cuts rents in Iona by half."),
        ("The Mirna Post explained:", "The nine left Paris on Friday."),
        ("Jane Doe pointed out how it was done:", "The nine left Paris on Friday."),
        ("Watch this:", "We all know the nine left Paris on Friday."),
        ("Doe saw nine things that could be done:", "1. We cut rents in Iona by half."),
        ("Doe pointed out how it was done:", "We left Paris with a “heavy heart” on Friday."),
        ("The storm hit nine states:", "Iona was hit hardest, with nine deaths."),
        ("The following cars have been recalled:", "All nine were built in Iona in May."),
        ("What happened on Friday in the two wars:", "World War I ended in Iona on Friday."),
        ("The latest on the fire in Mirna tonight:", "I-95 is closed, and nine are dead, police said."),
        ("Here is what we know about the fire:", "We know that nine people died in Mirna, police said."),
        ("Worlds of this kind would be of three types:", "Step 1: Harvest all of our planet for nine years."),
    ],
)
def test_what_a_colon_announces_may_be_news(announcement, line):
    """What an outlet wrote, what several said, and a quotation with its marks."""
    assert "somebody's words without marks" not in _dropped(announcement, line, MORE)[1].values()


def test_who_speaks_in_person_behind_a_colon_is_quoted():
    """An author's "we" has no clause with a colon before it."""
    words = "We took the train to Paris, and our friends left on Friday."
    _, dropped = _dropped("Jane Doe pointed out how it was done:", words, MORE)
    assert dropped[words] == "somebody's words without marks"


def test_a_sentence_is_cut_at_the_end_only():
    """Above it, three dots in brackets are words that were left out of a quotation."""
    line = "“Nine of them met in the hall and will meet again [...]"
    above, inside = "\n".join([line, *3 * [MORE]]), f"{line} {MORE}"
    assert line in [sentence.text for sentence in clean(Article(id="a", text=above)).sentences]
    assert line in clean(Article(id="a", text=inside)).sentences[0].text
    assert clean(Article(id="a", text=f"{NEWS}\n{MORE} {line}")).dropped[-1].reason == "fragment: cut short"
    counted = clean(Article(id="a", text=f"{NEWS} The nine have met in the hall of the resi… [+4304 chars]"))
    assert [sentence.text for sentence in counted.sentences] == [NEWS]


def test_a_post_goes_with_the_line_of_its_author():
    """Extractors set the author of a post on a line of its own."""
    kept, dropped = _dropped("Our hearts are with Paris.", "— Jane Doe (@janedoe) July 31, 2018")
    assert kept == []
    assert dropped["Our hearts are with Paris."] == "embedded post"


@pytest.mark.parametrize(
    "author",
    [
        "Jane Doe is a politics reporter for The Daily News based in New York. Follow her on Twitter.",
        "—John Roe contributes film criticism and coverage to a variety of papers.",
        "Doe reported from Gaza City, Gaza Strip.",
        "Jane Doe reported from Kazan, and John Roe from New York.",
        "Jane Doe covers state government and politics for the Network.",
        "Jane Doe is The Kazan Chronicle’s film critic. Follow her on Twitter.",
    ],
)
def test_the_author_goes_below_the_article_only(author):
    """Above, the reporter may be the news."""
    below = clean(Article(id="a", text=f"{NEWS}\n{MORE}\n{author}"))
    assert below.dropped[-1].reason in {"about the author", "social media prompt"}
    assert len(below.sentences) == 2
    above = clean(Article(id="a", text=f"{author}\n{NEWS}\n{NEWS}\n{NEWS}"))
    assert above.sentences[0].text == author.partition(" Follow")[0].removeprefix("—")


@pytest.mark.parametrize(
    "guest",
    [
        "Jane Doe is a law professor at Kazan University. She is the author of “Nine Truces” (Kazan Press, 2014).",
        "John A. Roe is president and CEO of Roe & Co. and serves on the board of nine others.",
        "Jane Doe serves as an instructor and guest lecturer at the Kazan Planetarium.",
        "Jane Doe is a staff writer at the Journal. Reach her at 442-1400, extension 317.",
    ],
)
def test_a_guest_is_presented_in_the_last_lines(guest):
    """Of a professor or a president in the middle of an article news is told."""
    lines = [f"The talks went on for {number} hours." for number in range(2, 9)]
    below = clean(Article(id="a", text="\n".join([*lines, guest])))
    assert below.dropped[-1].reason == "about the author"
    above = clean(Article(id="a", text="\n".join([guest, *lines])))
    assert len(above.sentences) > len(below.sentences)


@pytest.mark.parametrize(
    ("author", "source"),
    [
        (
            "Jane Doe covers the weather for The Kazan Post. She wrote for nine others. Send her tips.",
            "Kazan Post",
        ),
        ("Jane Doe and John Roe write books. Roe reports on food for the Kazan Post.", None),
        ("Jane Doe writes about food for Kazan Post.", "The Kazan Post"),
        ("Doe covers the weather for The Associated Press. She is based in Paris.", "AP News"),
        ("Jane Doe covers the weather in nine countries with a focus on storms. More about Jane Doe", None),
        ("Jane Doe is a journalist with nine prizes and two dogs.", None),
    ],
)
def test_an_outlet_presents_its_own_in_the_last_lines(author, source):
    """Whoever covers something for the article's own outlet, or for an agency, wrote it."""
    lines = [f"The talks went on for {number} hours." for number in range(2, 9)]
    kept = {s.text for s in clean(Article(id="a", text="\n".join([*lines, author]), source=source)).sentences}
    assert (kept == set(lines)) is ("books" not in author)
    above = clean(Article(id="a", text="\n".join([author, *lines]), source=source))
    assert len(above.sentences) > len(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Kazan Mutual covers losses for nine banks.",
        "Jane Doe is the first woman who is president of the nine.",
        "Doe is an adviser to nine ministers.",
        "She is also chairwoman of the board of nine.",
        "Jane Doe is a lawyer who was charged with nine crimes.",
    ],
)
def test_news_may_end_with_who_somebody_is(line):
    """A short name, a pronoun, a first and a crime are news."""
    lines = [f"The talks went on for {number} hours." for number in range(2, 9)]
    assert clean(Article(id="a", text="\n".join([*lines, line]))).sentences[-1].text == line


def test_insurance_covers_what_it_covers():
    """A programme covers, and so does a reporter; the programme has no beat."""
    line = "Medicare covers hospital costs for Americans who are 65 and older."
    assert line in [s.text for s in clean(Article(id="a", text=f"{NEWS}\n{NEWS}\n{line}")).sentences]


def test_a_long_paragraph_is_no_post():
    """A paragraph that a signature ran into keeps its sentences before it."""
    line = f"{NEWS} " * 9 + "— Jane Doe (@janedoe) July 31, 2018"
    assert len(clean(Article(id="a", text=f"{MORE}\n{line}\n{NEWS}")).sentences) == 11


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Talks Fail in Paris", "Talks Fail in Paris"),
        ("Watch: Talks fail in Paris", "Watch: Talks fail in Paris"),
        ("Who will pay for the talks", "Who will pay for the talks"),
        ("Click to email this to a friend (Opens in new window)", None),
        ("Media playback is unsupported on your device", None),
        ("Sign up for our newsletter", None),
        ("CLOSE The minister spoke to voters. USA TODAY", None),
        ("Talks fail in Paris Posted: Wednesday, June 27, 2012 1:32 PM EDT", None),
        ("Tuesday, October 16, 2018", None),
        ("Ministers at the palace on Dec. 28. (Jane Doe/The Daily Post)", None),
        ("Jane Doe, before and after the talks. (Family photos)", None),
        ("Jane Doe on the air (Iona TV via YouTube)", None),
        ("(Mirna Photo Agency)", None),
        ("This video from Iona alleges harm to chickens at a farm", None),
        ("Jane Doe shows a new telephone in 2014. John Roe for The Mirna Journal", None),
        ("This Video Store Is the Last in Paris", "This Video Store Is the Last in Paris"),
        ("Talks fail in Paris (and what they missed)", "Talks fail in Paris (and what they missed)"),
        ("Doe family calls for the talks to end", "Doe family calls for the talks to end"),
        ("Tweet with a location", None),
        ("Story highlights Talks fail in Paris", None),
        ("LATEST HEADLINES", None),
        ("CAIRO |", None),
        ("NEW MIRNA (CNNMoney)", None),
        ("WFTV – Orlando, Fla.", None),
        ("Wait – talks fail in Orlando, Fla. again", "Wait – talks fail in Orlando, Fla. again"),
        ("Talks fail in old Paris (AP)", "Talks fail in old Paris (AP)"),
        ("Video shows ministers leaving the talks", "Video shows ministers leaving the talks"),
        ("Share prices fall in Paris", "Share prices fall in Paris"),
        ("Please stop the talks, voters say", "Please stop the talks, voters say"),
        ("Talks fail in Paris | World news | The Guardian", "Talks fail in Paris"),
        ("Talks fail in Paris - The New York Times", "Talks fail in Paris"),
        ("Talks fail in Paris – again and again", "Talks fail in Paris – again and again"),
        ("Trump on Monday - Live Updates", "Trump on Monday - Live Updates"),
    ],
)
def test_a_prompt_is_no_title(first, title):
    """The headline of a briefing comes from the titles."""
    assert clean(Article(id="a", text=f"{first}\n\n{NEWS}\n{NEWS}")).title == title
    assert clean(Article(id="a", text=f"{first}\n\n{NEWS}\n{NEWS}", title="Given")).title == "Given"


@pytest.mark.parametrize(
    ("first", "length", "title"),
    [
        ("Talks on a truce fail in Paris", 9, "Talks on a truce fail in Paris"),
        ("Lowell Thomas Travel Journalism Competition", 9, None),
        ("Lowell Thomas Travel Journalism Competition", 2, "Lowell Thomas Travel Journalism Competition"),
        ("又一座大坝获得通过 新的法案", 9, "又一座大坝获得通过 新的法案"),
    ],
)
def test_a_title_names_what_the_text_tells(first, length, title):
    """A slogan or a photographer's name above it does not; of a few lines, or without capitals, nobody can tell."""
    article = Article(id="a", text=f"{first}\n\n" + f"{NEWS}\n" * length)
    assert clean(article).title == title
    assert clean(replace(article, title="Given")).title == "Given"


@pytest.mark.parametrize(
    ("first", "is_title"),
    [
        ("Will the Talks Fail?", True),
        ("Talks fail in Paris. Who is to blame?", True),
        ("The Masterpiece Baker Is Back. Now He Won’t Bake.", True),
        ("The president made up a quotation. Here’s what happened.", True),
        ("The president left Paris on Friday.", False),
        ("Sen. Marco Rubio (R-FL) joined Vice President Mike Pence in Miami Friday.", False),
    ],
)
def test_a_title_may_end_as_a_sentence_does(first, is_title):
    """A question, title case throughout, or a promise to explain; any other full stop ends the first sentence of the text."""
    news = clean(Article(id="a", text=f"{first}\n\n{NEWS}\n{NEWS}"))
    assert news.title == (first if is_title else None)
    assert (news.sentences[0].text == NEWS) is is_title


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("CLOSE Talks fail in Paris USA TODAY", "Talks fail in Paris"),
        ("Talks fail in Paris | Daily Mail Online", "Talks fail in Paris"),
        ("Opinion | Talks", "Opinion | Talks"),
        ("The U.S. Sun", "The U.S. Sun"),
    ],
)
def test_a_given_title_loses_the_player_and_the_site(given, title):
    """CLOSE is the button of a player; what stands behind a bar is where the page was, and what is left is a title."""
    assert clean(Article(id="a", text=NEWS, title=given)).title == title


@pytest.mark.parametrize(
    "pointer",
    ["(RELATED: Nine Ministers Meet)", "[READ: Nine Ministers Meet]", "(Watch Nine Ministers Meet)"],
)
def test_a_sentence_before_a_pointer_in_brackets_is_kept(pointer):
    """The two are no one unfinished piece, as a sentence and the agency of a photo are."""
    news = clean(Article("a", f"{NEWS} {pointer}\n{MORE}"))
    assert [sentence.line for sentence in news.sentences] == [NEWS, MORE]
    assert clean(Article("a", f"{NEWS} (Reuters)\n{MORE}")).sentences[0].line == MORE
