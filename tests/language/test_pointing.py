"""What points back from inside a sentence, to what the sentence does not hold itself."""

import pytest

from summarize.language.openings import leans_back

POINTING = [
    "Mr. Doe had been expected to trim that list.",
    "While the Senate will not approve that bill, the chamber could pass a compromise.",
    "In Iona, the judges said the agency properly relied on that law in its letter to dealers.",
    "The mayor repeated that statement's main claim on Monday.",
    "After Doe released that statement, the council met again.",
    "Later that day, Judge Jane Roe ordered the talks to go on.",
    "That year the council of Iona raised its taxes twice.",
    "Just last week, he oversaw the opening of the bridge.",
    "Since the council met in May, those calls have grown louder.",
    "Doe will stay in Iona, according to one of those people.",
    "In Iona, that number is even higher, at 40 percent.",
    "The council of Iona has met that deadline by a day.",
    "Nothing in Iona comes near that level of detail.",
    "Jane Roe, who leads the council of Iona, agreed.",
    "Until May, ferries were allowed to do so.",
    "Doe reportedly told him that the ferry would sail.",
    "The council later made her the head of the ferries of Iona.",
    "“The ferry will sail,” the official said.",
    "The ferry will sail on Friday, the people said.",
    "Half of Iona has power again, the agency added.",
    "The letter added: “The ferry is ours.”",
    "Sails from Mirna, he continued, cost more than ferries.",
    "The council, which had a narrow majority, acquitted him.",
    "The council of Iona approved that proposal last week.",
    "Doe was informed of that decision Thursday.",
    "Subtract those 23 million barrels, and Iona has none.",
    "The Iona Republican asked for the letter.",
    "But the council of Iona had that day issued new rules for ferries.",
    "The amount was later raised to nine million.",
    "The number did not account for the staff of the town.",
    "The total doesn’t include those who watched at home.",
    "The numbers are similar in most towns around Iona.",
    "The official stressed that the ferry of Iona would sail.",
    "The harbor officials could not say when the ferry of Iona would sail.",
    "The aide also said that Jane Doe had left Iona.",
    "The newspaper also quoted Jane Doe on the ferry of Iona.",
    "The paper reported that the ferry of Iona would sail.",
    "The ferry of Iona will sail on Friday, the press release said.",
    "The news release said that the ferry of Iona would sail.",
    "Hours earlier, Jane Doe had left Iona for Mirna.",
    "Moments earlier Jane Doe had left Iona for Mirna.",
    "The news comes after weeks of talks between Iona and Mirna.",
    "Women did so in nine towns of the north of Iona, most of them with the help of a bank.",
    "Jane Roe does the same in Iona, where ferries have not sailed for more than a year.",
]
STANDING = [
    "The council passed a bill in May, and the mayor signed that bill on Friday.",
    "Doe said that law enforcement would stay.",
    "The mayor said that talks would go on in Iona.",
    "“I never read that list,” Jane Doe told reporters in Iona on Friday.",
    "The letter that list members signed was sent to Iona on Friday.",
    "Later this week, the council of Iona votes on the plan.",
    "This year the council of Iona raised its taxes twice.",
    "Just last week, Jane Doe oversaw the opening of the bridge.",
    "The Iona Republican primary takes place on Friday.",
    "On Friday Doe left for Rome, and that day the talks began.",
    "The amount of rain that fell in Iona was a record.",
    "The number of those killed in Iona did not rise.",
    "The total loss was nine million, the council of Iona said.",
    "The official who runs the ferry of Iona did not sail.",
    "The officials of Iona did not say when the ferry would sail.",
    "The newspaper of Iona reported that the ferry would sail.",
    "The Iona Post also said that the ferry would sail.",
    "The release of Jane Doe said much about Iona.",
    "Jane Doe read the statement of the ferry of Iona.",
    "Hours earlier than planned, the ferry left Iona for Mirna.",
    "Hours before the ferry left Iona, Jane Doe had left for Mirna.",
    "The flood took bridges and ferries, but those bridges that stand are open.",
    "Iona lost three bridges, and those bridges will not come back.",
    "A shelter helps those fleeing fires in Iona.",
    "The number of ferries fell in May, and that number fell again in June, Iona said.",
    "Officials of Iona who had promised more ferries by May said that they did not.",
    "Doe told Roe that the council would hear him.",
    "Jane Doe hurt her hand in Iona.",
    "Friends around him say that Jane Doe of Iona will run.",
    "Making them work took Iona a year.",
    "The official who closed the bridge said that Iona is safe.",
    "The council of Iona continued to meet.",
    "The president added that Iona is safe.",
    "The council said that level ground is rare in Iona.",
    "Doe, who had defended Roe in May, praised him.",
    "Iona lost 23 bridges, and those 23 bridges will not come back.",
    "The news from Iona came as a shock to Mirna.",
    "Doe left Iona in May, and Roe did the same in June.",
]


@pytest.mark.parametrize("sentence", POINTING)
def test_what_is_not_in_the_sentence_stands_before_it(sentence):
    """That list, that bill: a reader asks which."""
    assert leans_back(sentence)


@pytest.mark.parametrize("sentence", STANDING)
def test_what_the_sentence_holds_itself_needs_no_other(sentence):
    """The noun stood before, "that" begins what somebody says, the words are a quotation's, or "this" is now."""
    assert not leans_back(sentence)
