"""What leans on the sentence before it, and what stands by itself."""

import pytest

from summarize.language.openings import leans_back, opens_loosely
from summarize.language.unspaced_openings import points_back

LOOSE = [
    "None of their names was released.",
    "Which, judging from history, is possible.",
    "Most of that was known.",
    "He said talks would go on.",
    "She was not hurt.",
    "They left on Friday.",
    "It was the first such meeting.",
    "This comes after weeks of talks.",
    "That would be a mistake.",
    "These demands were rejected.",
    "But absent fast movement, the U.S. may walk away.",
    "And so it went.",
    "Still, signs of progress emerged this week.",
    "Meanwhile, the Kremlin hinted at deals.",
    "However, tensions remain high.",
    "His remarks come amid growing frustration.",
    "Their lawyers declined to comment.",
    "Also on Friday, prices rose.",
    "“But we have larger hurdles to clear,” Rubio said.",
    "In addition, the union won a raise.",
    "As a result, flights were cancelled.",
    "The latter was released.",
    "Both were taken to hospital.",
    "Others stayed behind.",
    "We will not go.",
    "Hours later, the court issued an opinion.",
    "Despite that, Sanders spoke of a victory.",
    "Part of this stems from the campaign.",
    "Because of this, prices rose.",
    "On top of that, rents went up.",
    "Before that, he led the party.",
    "With this, the talks were over.",
    "After all these, the court ruled.",
    "Since those were signed, prices rose.",
    "Before this was known, prices rose.",
    "All that is over now.",
    "In that case, the court ruled against the state.",
    "For that reason, governors asked for help.",
    "In the same tweet, Trump named Gina Haspel the new director.",
    "In those cases, his attorneys claimed he could not be charged.",
    "Despite such defiance, Mueller went on.",
    "Under this plan, the trial would be held early next year.",
    "Several hours after that statement, Goldstein was fired.",
    "Specifically, Doe found that rents had doubled.",
    "Given that, the Iona council voted no.",
    "As such, the states asked for help.",
    "In so doing, Roe won the Iona vote.",
    "The next day, Roe left for Mirna.",
    "What’s more, Roe knew of the plan.",
    "Second, the law covers nurses.",
    "Not because the bridge was old, the council of Iona closed it.",
    "In exchange, Mirna will lend Iona its ferry.",
    "“No, the ferry will sail,” Doe said.",
    "Well, Jane Roe of Iona won the vote.",
    "Just a few hours later, the plan fell through.",
    "Two years later, Roe bought the ferry.",
    "A day earlier the ferry had left Iona.",
    "If that fails, the king may ask Roe to try.",
    "Although these talks failed, Doe stayed in Mirna.",
    "In the letter, Doe asked the council of Iona for help.",
    "Not all of them live in Iona.",
    "About half had a ticket to Mirna.",
    "Because nobody in Iona knew of the plan.",
    "The former mayor – who left Iona in May – was freed.",
    "The two, who left Iona in May, were freed.",
    "The two suspects left Iona in May.",
]
FIRM = [
    "Because the council agreed, rents fell.",
    "Because of the storm the talks were put off.",
    "Rubio warned on Friday.",
    "It is unclear whether talks will go on.",
    "There were no injuries.",
    "One person died in the fire.",
    "Some 40 people were hurt.",
    "Several Ukrainian cities were struck.",
    "Earlier this week, Vance spoke in Rome.",
    "This week, prices rose.",
    "During this year, prices rose.",
    "On the same day he chastised Boeing, he appeared in Tokyo.",
    "For those who fled, shelters were opened.",
    "At that, the court drew the line.",
    "All four hostages were freed.",
    "Heavy rain fell.",
    "Theirs-like words such as Thessaly begin sentences too.",
    "Hershey raised its forecast.",
    "Italy won.",
    "Because the storm slowed, rain fell for days, officials said.",
    "Before this week's vote, nine members left.",
    "With that nation at war, prices rose.",
    "In this year's budget, schools get less.",
    "All this week, prices rose.",
    "Part of the roof fell.",
    "Next week, Roe will leave for Mirna.",
    "The next day of talks will be Friday, Roe said.",
    "A day later than planned, the ferry left Iona.",
    "First lady Jane Doe, who was in Iona, came back.",
    "Further north, rain fell.",
    "Not since 1950 had the ferry of Iona been so late.",
    "No ferry left Iona on Friday.",
    "Two years after the flood, Iona has a bridge again.",
    "Two years later than planned, Iona has a bridge again.",
    "A man arrested two days earlier in Iona was freed.",
    "If those who fled come back, Iona will need homes.",
    "While this year was dry, the last one was wet in Iona.",
    "In the letter to Iona, Doe asked for help.",
    "About half of Iona has no power.",
    "The former U.S. soldier who killed a guard in Iona was freed.",
    "The two suspects accused of a theft in Iona were freed.",
]
UNSPACED_LOOSE = [
    "他还表示，没有计划。", "她們拒絕評論。", "这座桥建于1996年。", "該公司股價下跌。", "但是，市场没有反应。", "此外，学校停课。", "與此同時，股市上漲。",
    "其中两人伤势较重。", "两人被送往医院。", "同日，议会通过法案。", "另有三人下落不明。", "因此，专家建议维修。", "“但我们没有选择，”李明说。",
    "しかし、市場は動かなかった。", "また、首相は連携を強調した。", "彼は黙った。", "同社は否定した。", "同日、議会は可決した。", "その後、2人は逮捕された。",
    "これに対し、野党は反発した。", "一方、円は上昇した。", "「だが、時間がない」と首相は述べた。", "両国は合意した。",
    "แต่ตลาดไม่ตอบสนอง", "นอกจากนี้ โรงเรียนยังปิด", "เขากล่าวว่าไม่มีแผน", "เธอปฏิเสธ", "ทั้งนี้ ยังไม่มีผู้บาดเจ็บ", "อย่างไรก็ตาม ราคายังสูง", "ซึ่งเป็นครั้งแรก",
    "ในขณะที่ราคายังสูง",
]  # fmt: skip
UNSPACED_FIRM = [
    "但丁的手稿被拍卖。", "那不勒斯发生地震。", "央行宣布加息。", "不锈钢价格上涨。", "前线战事激烈。", "两家公司合并。", "当局宣布停课。",
    "これまでに12人が死亡した。", "この冬、雪が少ない。", "ここ数年、人口が減った。", "彼岸の墓参りが始まった。", "同盟国が会談した。", "同志社大学が発表した。", "日本銀行は決めた。", "両親が訴えた。",
    "เขาใหญ่ประกาศปิดอุทยาน", "โดยสารสาธารณะขึ้นราคา", "ธนาคารกลางขึ้นดอกเบี้ย",
]  # fmt: skip


@pytest.mark.parametrize("sentence", LOOSE)
def test_an_opening_without_its_antecedent_is_loose(sentence):
    """A pronoun or a connective points to the sentence before."""
    assert opens_loosely(sentence)
    assert leans_back(sentence)


@pytest.mark.parametrize("sentence", FIRM)
def test_a_sentence_that_names_its_matter_is_firm(sentence):
    """A dummy subject, a counted group or a name points nowhere back."""
    assert not opens_loosely(sentence)


@pytest.mark.parametrize("sentence", UNSPACED_LOOSE)
def test_an_opening_points_back_where_no_space_ends_it(sentence):
    """In Chinese, Japanese and Thai, in quotation marks too."""
    assert points_back(sentence)


@pytest.mark.parametrize("sentence", UNSPACED_FIRM)
def test_a_name_that_begins_like_a_pointer_points_nowhere(sentence):
    """A name, a place, a bank and a span of time."""
    assert not points_back(sentence)


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("“We will not drag this out,” he said.", True),
        ("In a statement, he said talks would go on.", True),
        ("“We will not drag this out,” Rubio said.", False),
        ("In Paris, Rubio said he would wait.", False),
        ("Rubio said he would wait.", False),
        ("Officials said they were encouraged.", False),
        ("Asked about the deal, she declined to answer.", True),
        ("Now, he says the deal is off.", True),
        ("Now Rubio says he would wait.", False),
        ("On Tuesday, he pledged to wait.", True),
        ("In early March he met the mayor of Oslo.", True),
        ("In her speech, May said she would wait.", False),
        ("Police say he left the house alone.", True),
        ("Police say Doe left the house before he called.", False),
        ("The indictment alleges that she took the money.", True),
        ("The goal, he said, is to wait.", True),
        ("The goal, Rubio said, is to wait.", False),
        ("Rain will fall, he said, and rivers may rise.", True),
        ("The driver said he would wait.", False),
        ("In a letter to the Iona Council, he asked for more time.", True),
        ("In Mirna in 1963, she sang for the first time.", True),
        ("At Monday’s hearing, he denied it.", True),
        ("In Doe’s opinion, he did nothing wrong.", False),
        ("On the day that Doe was freed, he wrote a letter.", False),
        ("After leaving West Mirna in 1987, he joined the army.", True),
        ("After Doe left West Mirna in 1987, he joined the army.", False),
        ("Born in Iona to Irish parents, she moved west.", True),
        ("Addressing the Iona Council, he asked for more time.", True),
        ("United in grief, they sang in the streets of Iona.", False),
        ("A native of West Mirna, he’s a lawyer.", True),
        ("A clerk who grew up in West Mirna, he knows the town.", True),
        ("A week before the fire in Mirna, he moved out.", False),
        ("The Iona Council has agreed to wait, he said.", True),
        ("The Iona Council said that it would wait, he said on Monday.", False),
        ("Jane Doe was twelve when it began, she said.", False),
        ("Both parties in Iona agree on this.", True),
        ("The mayor of Iona left, too.", True),
        ("Two incidents in Iona highlight this concern.", True),
        ("The council of Iona takes issue with that approach.", True),
        ("The mayor of Iona knows of no plan at this point.", False),
        ("The mayor of Iona said that he had seen the plan in June, but could not agree to that.", False),
        ("On one hand, Iona needs the money.", True),
        ("Both the mayor and the Iona council agreed, he said, to wait.", True),
        ("The Iona court threw out one of those counts last week.", True),
        ("Questions on these topics will likely be asked in Iona.", True),
        ("The mayor of Iona denies these allegations.", False),
        ("The mayor of Iona thanked those neighbors who had helped.", False),
        ("The council raised fees and rents, and those increases hurt Iona.", False),
        ("Iona will vote on rents, fees and buses, and these votes are final.", False),
    ],
)
def test_a_pronoun_before_any_name_leans_back(sentence, leans):
    """Only what stands outside quotation marks counts."""
    assert leans_back(sentence) is leans
