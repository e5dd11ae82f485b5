"""Wordings of one quotation, and its speakers: what differs, and what only looks so."""

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from summarize.composing import utterances
from summarize.language.words import content_stems, tokens
from summarize.model import SLIGHT
from tests.composing.differing import must, must_not

MUST = [
    (
        "a quotation that is cut out of a longer one, in other words",
        "“We never wanted any of this to happen on that night in March, and here I state before all that I am not guilty of killing the night watchman,” Harwell said.",
        "Harwell told the court: “I am not guilty of murdering the night watchman.”",
        (
            "the wording of a quotation",
            {
                "“We never wanted any of this to happen on that night in March, and here I state before all that I am not guilty of killing the night watchman”",
                "“I am not guilty of murdering the night watchman”",
            },
        ),
    ),
    (
        "a first name that a reporter put in",
        "“I really believe something very bad was done to poor [Otto] Warmley,” Harwell said.",
        "“I believe something very bad was done to poor Otto,” Harwell said.",
        (
            SLIGHT,
            {
                "“I really believe something very bad was done to poor [Otto] Warmley”",
                "“I believe something very bad was done to poor Otto”",
            },
        ),
    ),
    (
        "a word that a reporter put in, behind which a quotation goes on at length",
        "“I really believe something very bad happened to [Warmley] in the long nine months there,” Harwell said.",
        "“I believe something very bad happened to him,” Harwell said.",
        (
            SLIGHT,
            {
                "“I really believe something very bad happened to [Warmley] …”",
                "“I believe something very bad happened to him”",
            },
        ),
    ),
    (
        "a word that a reporter put in, behind which a quotation goes on",
        "“I really believe something very bad happened to [Warmley], and I was not told,” Harwell said.",
        "“I believe something very bad happened to him,” Harwell said.",
        (
            SLIGHT,
            {
                "“I really believe something very bad happened to [Warmley]”",
                "“I believe something very bad happened to him”",
            },
        ),
    ),
    (
        "a quotation of which the reporter says that it is written so",
        "“I believe something very bad hapened to him on that ferry [sic] and to all,” Harwell said.",
        "“I really believe something bad happened to him on that ferry and to all,” Harwell said.",
        (
            "the wording of a quotation",
            {
                "“I believe something very bad hapened to him on that ferry”",
                "“I really believe something bad happened to him on that ferry and to all”",
            },
        ),
    ),
    (
        "a quotation in capitals, which is no title",
        "“MEXICO MUST STOP ALL SHIPS COMING INTO THE HARBOUR,” Harwell wrote.",
        "“Mexico must now stop all the ships coming into our harbour,” Harwell wrote.",
        (
            SLIGHT,
            {
                "“MEXICO MUST STOP ALL SHIPS COMING INTO THE HARBOUR”",
                "“Mexico must now stop all the ships coming into our harbour”",
            },
        ),
    ),
    (
        "a word put into a quotation",
        "“Hurricane Florence is looking bigger than anticipated,” Trump tweeted.",
        '"Hurricane Florence is looking even bigger than anticipated," Trump tweeted.',
        (
            "the wording of a quotation",
            {
                "“Hurricane Florence is looking bigger than anticipated”",
                "“Hurricane Florence is looking even bigger than anticipated”",
            },
        ),
    ),
    (
        "the speaker of a quotation",
        "“We will rebuild every house on this street,” said Maria Lopez.",
        "“We will rebuild every house on this street,” said Anna Berg.",
        ("who said “We will rebuild every house on this street”", {"Lopez", "Berg"}),
    ),
    (
        "a part of a quotation in other words, and the words as they are spoken",
        "Police must “throw ’em against the wall right now and frisk ’em,” he said.",
        "“Throw them up against the wall right now and frisk them,” he said.",
        (
            SLIGHT,
            {
                "“throw ’em against the wall right now and frisk ’em”",
                "“Throw them up against the wall right now and frisk them”",
            },
        ),
    ),
    (
        "a word put into the middle of a quotation that is cut short, too",
        "“We will tear it all down, and then we will build it better,” he said.",
        "He said: “We will never tear it all down, and then we will build it.”",
        (
            "the wording of a quotation",
            {
                "“We will tear it all down, and then we will build it better”",
                "“We will never tear it all down, and then we will build it”",
            },
        ),
    ),
    (
        "a quotation that one article quotes in two pieces",
        "“It is not the wind that sank us, it is the doors that nobody closed and that will not let us sleep,” she said.",
        "“It is not the wind that sank us,” she said, “it is the doors that nobody closed and that do not let us sleep.”",
        (
            "the wording of a quotation",
            {
                "“It is not the wind that sank us, it is the doors that nobody closed and that will not let us sleep”",
                "“it is the doors that nobody closed and that do not let us sleep”",
            },
        ),
    ),
    (
        "the first sentence of a long quotation, not yet closed",
        "“We believe the ferry was in danger from the start. Nobody had checked the doors in the harbour that morning, nobody had counted the cars, and nobody had asked the crew whether they had slept,” she said.",
        "“We believe the ferry to be in danger from the start,” she said.",
        (
            SLIGHT,
            {
                "“We believe the ferry was in danger from the start”",
                "“We believe the ferry to be in danger from the start”",
            },
        ),
    ),
    (
        "words of one speaker, in full and under a last name",
        "“There is now a body of evidence that the ferry was sunk by a Veltan mine,” Maria Lopez said.",
        "“There is evidence that the ship was sunk by a Veltan mine,” Lopez said.",
        (
            "the wording of a quotation",
            {
                "“There is now a body of evidence that the ferry was sunk by a Veltan mine”",
                "“There is evidence that the ship was sunk by a Veltan mine”",
            },
        ),
    ),
    (
        "words of one speaker, whom one article does not name",
        "“There is now a body of evidence that the ferry was sunk by a Veltan mine,” Maria Lopez said.",
        "“There is evidence that the ship was sunk by a Veltan mine,” the minister said.",
        (
            "the wording of a quotation",
            {
                "“There is now a body of evidence that the ferry was sunk by a Veltan mine”",
                "“There is evidence that the ship was sunk by a Veltan mine”",
            },
        ),
    ),
]
MUST_NOT = [
    (
        "two people who say the same in words of their own",
        "“There is now a body of evidence that the ferry was sunk by a Veltan mine,” Maria Lopez said.",
        "“There is evidence that the ship was sunk by a Veltan mine,” Anna Berg said.",
    ),
    (
        "the title of a work, which nobody said",
        "Harwell spoke on “The Late Show With Anna Berg” about the ferry.",
        "Harwell will appear on “The Late Night Show with Anna Berg” on Monday.",
    ),
    (
        "a quotation with a number in figures and with an ordinal",
        "“It has been eight years of intense work until June 20,” Harwell said.",
        "“It has been 8 years of intense work until June 20th,” Harwell said.",
    ),
    (
        "a quotation with an ordinal in figures and in letters",
        "“The ruling of the Second District will be taken to the highest court,” Harwell said.",
        "“The ruling of the 2nd District will be taken to the highest court,” Harwell said.",
    ),
    (
        "a title is no other speaker than its bearer",
        "“We refuse to allow the family to misuse the courts,” Attorney General Letitia James said.",
        "“We refuse to allow the family to misuse the courts,” said the Attorney General.",
    ),
    (
        "a spokeswoman and the one for whom she speaks",
        "“The public deserves answers from this company,” said Chloe Gotsis, a spokeswoman for Maura Healey.",
        "“The public deserves answers from this company,” Healey tweeted.",
    ),
    (
        "one speaker in two spellings",
        "“Nothing in this opinion absolves the company of it,” Ostrager wrote.",
        "“Nothing in this opinion absolves the company of it,” Ostranger wrote.",
    ),
    (
        "the paper to which he said it",
        "“To change the rules now in the middle of the game is wrong,” Jeff Weaver, a senior adviser, told POLITICO.",
        "“To change the rules now in the middle of the game is wrong,” Weaver said.",
    ),
    (
        "a quotation cut short",
        "“We’re not going to drag this out for weeks or months,” he said.",
        "Rubio said that “we’re not going to drag this out for weeks.”",
    ),
    (
        "one quotation with other quotation marks, dashes and signs",
        "“It isn’t just about saving animals — it’s about health & security,” he said.",
        "\"It isn't just about saving animals - it's about health and security,\" he said.",
    ),
    (
        "a contraction is heard as it is written out",
        "“As long as I'm president, it won't get a weapon, and we're not going to wait,” he said.",
        "“As long as I am president, it will not get a weapon, and we are not going to wait,” he said.",
    ),
    (
        "a rank in words or in figures",
        "“The number one priority has been to secure a fair contract for our members,” he said.",
        "“The No. 1 priority has been to secure a fair contract for our members,” he said.",
    ),
    (
        "an initial put in brackets, and an abbreviation with its dots",
        "“[I]mmigration is not a one-person show for any A.G.'s office,” the court wrote.",
        "“Immigration is not a one-person show for any AG's office,” the court wrote.",
    ),
    (
        "a quotation with words left out",
        "“I am more determined, and more inspired than ever about the work there is to do, and the future,” he said.",
        "“I am more determined, and more inspired than ever … and the future,” he said.",
    ),
    (
        "two quotations in one frame",
        "“We need to know soon whether there is a real path forward,” he said.",
        "“We need to find more money for the harbour before winter,” he said.",
    ),
    (
        "a place is no speaker",
        "“A part of the roof of my veranda just went like that,” said Walford Freak, 55.",
        "“A part of the roof of my veranda just went like that,” a resident of Iter Boreale told reporters.",
    ),
    (
        "British and American spelling, hyphens, small words, what an editor puts between brackets",
        "“The hardline organisations of (the two) neighbours and the U.N. honour their good will,” he said.",
        "“Hard-line organizations of neighbors and of the UN honor their goodwill,” he said.",
    ),
    (
        "two cuts out of one quotation",
        "“And so we are going to terminate the old agreement on missiles,” he said.",
        "“We are going to terminate the old agreement on missiles, and pull out,” he said.",
    ),
    (
        "an article that quotes both sentences",
        "“This person was prepared today to come in. This person was prepared today to shoot,” he said.",
        "“This person was prepared today to shoot,” he said.",
    ),
    (
        "two remarks in words that are much alike, in another order",
        "“A secret kept for forty years is worth a fortune to a widow,” the clerk said.",
        "“But forty years of a widow and a fortune are a secret,” the letter said.",
    ),
    (
        "two forms of a title, of a rank and of a country in one quotation",
        "“Gen. Corvin will stay on as senior advisor of the United States, I promise,” he said.",
        "“General Corvin will stay on as senior adviser of the U.S., I promise,” he said.",
    ),
    (
        "an oath that one article does not print",
        "“I built a damned machine in the old harbour,” he said.",
        "“I built a d***ed machine in the old harbour,” he said.",
    ),
    (
        "an outlet that quotes a person",
        "“We will rebuild every house on this street,” said Maria Lopez.",
        "“We will rebuild every house on this street,” WQXT said.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


HEARD = [
    "we will not walk away now",
    "we won't walk away",
    "the storm took every roof",
    "roof",
    "storm",
    "every island",
    "talks",
]


def in_both(one, other):
    """Words in common, in order; all of the shorter one where it is part of the other."""
    if one.spoken in other.spoken or other.spoken in one.spoken:
        return min(len(one.words), len(other.words))
    return sum(
        block.size for block in SequenceMatcher(None, one.words, other.words, False).get_matching_blocks()
    )


@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.lists(st.sampled_from(HEARD), min_size=1, max_size=3)), max_size=8
    )
)
def test_quotations_that_are_not_compared_are_not_of_one_utterance(said):
    """Looking only at those that share stems or a run of words groups as comparing all of them does."""
    found = []
    for row, (group, pieces) in enumerate(said):
        text = " ".join(pieces)
        words = tuple(tokens(text))
        if len(words) >= utterances.SHORTEST:
            held = frozenset(content_stems(text))
            found.append(utterances.Quotation(row, group, text, words, f" {' '.join(words)} ", held))
    groups = []
    for quotation in found:
        best = [
            max((in_both(q, quotation) for q in g if utterances.one_utterance(q, quotation)), default=0)
            for g in groups
        ]
        home = groups[best.index(max(best))] if any(best) else None
        if home is None:
            groups.append([quotation])
        else:
            home.append(quotation)
    assert utterances.utterances(found) == groups
