"""How the names of news agencies are written, in English and in other languages, as patterns."""

from __future__ import annotations

AGENCIES = {
    "AFP": r"AFP|Agence[ -]France[ -]Presse",
    "ANI": r"ANI",
    "ANSA": r"ANSA",
    "AP": r"AP|Associated Press|The Associated Press",
    "Anadolu": r"Anadolu(?: Agency)?",
    "Bloomberg": r"Bloomberg(?: News)?",
    "CNS": r"CNS|City News Service",
    "EFE": r"EFE",
    "IANS": r"IANS",
    "Interfax": r"Interfax",
    "KCNA": r"KCNA|Korean Central News Agency",
    "Kyodo": r"Kyodo(?: News)?",
    "PA": r"Press Association",
    "PTI": r"PTI|Press Trust of India",
    "RIA": r"RIA(?: Novosti)?",
    "Reuters": r"Reuters",
    "SANA": r"SANA",
    "TASS": r"TASS|ITAR-TASS|Itar-Tass",
    "UPI": r"UPI|United Press International",
    "Xinhua": r"Xinhua",
    "Yonhap": r"Yonhap",
    "dpa": r"dpa",
}
"""Name as shown -> how it is written, capitals included; each spelling begins with a plain letter, so a
search is fast."""

ABROAD = {
    "ca": r"ACN",
    "cs": r"ČTK",
    "da": r"Ritzau|RITZAU",
    "de": r"APA|epd|KNA|[Ss][Dd][Aa]|Keystone-SDA",
    "es": r"Europa Press|EUROPA PRESS",
    "fi": r"STT",
    "fr": r"Belga|BELGA|ats|Keystone-ATS",
    "hr": r"Hina|HINA",
    "hu": r"MTI",
    "id": r"ANTARA|Antara",
    "it": r"Adnkronos|ADNKRONOS|AGI|[Aa]skanews|LaPresse",
    "nl": r"ANP|Belga|BELGA",
    "no": r"NTB",
    "pl": r"PAP",
    "pt": r"Folhapress|FOLHAPRESS|Lusa|LUSA",
    "ro": r"Agerpres|AGERPRES",
    "sk": r"SITA|TASR",
    "sl": r"STA",
    "sv": r"TT",
    "tr": r"AA|DHA|İHA",
    "vi": r"TTXVN",
}
"""ISO 639-1 code -> the agencies that write in that language. In others many of these are a party or a word,
and in their own, too, outside a dateline."""

OWN_LETTERS = {
    "AFP": r"أ ف ب",
    "APE": r"ΑΠΕ-ΜΠΕ",
    "BTA": r"БТА",
    "CNA": r"中央社",
    "CNS": r"中新社|中新网|中新網",
    "IRNA": r"ایرنا",
    "ISNA": r"ایسنا",
    "Interfax": r"Интерфакс",
    "Jiji": r"時事",
    "Kyodo": r"共同",
    "MENA": r"أ ش أ",
    "News1": r"뉴스1",
    "Newsis": r"뉴시스",
    "PTI": r"भाषा",
    "RIA": r"РИА Новости",
    "Reuters": r"رويترز|ロイター|רויטרס",
    "TASS": r"ТАСС",
    "UNI": r"वार्ता",
    "Ukrainian News": r"Українські Новини",
    "Ukrinform": r"Укрінформ",
    "Walla": r"וואלה",
    "Xinhua": r"新华社|新華社",
    "Yonhap": r"연합뉴스",
    "dpa": r"د ب أ",
}
"""Name -> how an agency is written in a script other than Latin."""
