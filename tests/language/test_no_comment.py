"""Who did not answer the reporter."""

import pytest

from summarize.language.no_comment import only_declines_comment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry did not immediately respond to a request for comment.", True),
        ("Roe’s lawyers didn’t return phone calls.", True),
        ("Neither the palace nor its lawyers immediately responded to requests for comment.", True),
        ("The bank has yet to respond to messages from the paper.", True),
        ("The players’ union declined to comment on Friday.", True),
        ("The Daily News has reached out to Roe for comment.", True),
        ("The palace had no immediate comment.", True),
        ("Roe could not be reached.", True),
        ("There was no immediate comment on the talks from the palace.", True),
        ("There was no immediate claim from any group.", False),
        ("The two spoke on condition of anonymity to discuss the talks.", True),
        ("The people were not authorized to discuss it and spoke on the condition of anonymity.", True),
        ("The clerk, who spoke on condition of anonymity, heard nine shots.", False),
        ("The clerk spoke on condition of anonymity and said that nine shots were heard.", False),
        ("A message was left with Kazan Golf seeking comment.", True),
        ("An email to her office seeking comment was not immediately returned on Monday.", True),
        ("A message left at the home of the Roes was not returned.", True),
        ("ABC News could not reach Roe for comment.", True),
        ("The paper has been unable to reach Roe for comment.", True),
        ("The bank and the union declined to comment.", True),
        ("Roe declined The Daily News’ request for comment.", True),
        ("The club has yet to comment on the film.", True),
        ("The Daily News reached out to Roe for comment, but received no reply.", True),
        ("The Daily News reached out to Roe’s lawyers but has received no response.", True),
        ("Roe was fired in May and declined to comment.", False),
        ("While Roe has yet to comment, his ties to the party are clear.", False),
        ("Her calls to the employment office have gone unanswered.", False),
        ("Roe confirmed the arrest but declined to comment on the charge.", False),
        ("The police did not respond to 9 calls, and Roe told the court why.", False),
        ("Roe, who was fired in May, declined to comment.", False),
        ("“We do not respond to requests for comment,” Roe said.", False),
        ("Firefighters did not respond to the blaze for nine hours.", False),
        ("Roe commented on the arrest on Friday.", False),
        (f"Roe declined to comment on {'the first and ' * 9}the last charge.", False),
    ],
)
def test_who_did_not_answer_says_nothing(text, expected):
    """A sentence that says more than that is news."""
    assert only_declines_comment(text) == expected
