"""Generates article files for measurements: paragraphs of the sample articles in which many words have changed places, so that
no two are near copies, in four languages and as many outlets as there are. The same number gives the same files."""
import pathlib
import random

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "resources/samples"
LANGUAGES = ("id", "en", "vi", "ja")
CHANGED = 0.4  # of the words


def paragraphs_by_language():
    found = {}
    for language in LANGUAGES:
        lines = []
        for path in sorted(SAMPLES.glob(f"{language}-*.txt")):
            lines += [line for line in path.read_text("utf-8").split("\n") if len(line) > 40]
        found[language] = lines
    return found


def changed(paragraph, vocabulary, random_numbers, language):
    if language == "ja":  # no spaces: characters change
        return "".join(random_numbers.choice(vocabulary) if random_numbers.random() < CHANGED / 4 else character
                       for character in paragraph)
    return " ".join(random_numbers.choice(vocabulary) if random_numbers.random() < CHANGED else word
                    for word in paragraph.split(" "))


def write_clippings(folder, count, seed=1):
    """Writes `count` files into `folder`; answers their bytes together."""
    paragraphs = paragraphs_by_language()
    vocabularies = {language: (list("".join(lines)) if language == "ja" else " ".join(lines).split(" "))
                    for language, lines in paragraphs.items()}
    written = 0
    for number in range(count):
        numbers = random.Random(f"{seed}/{number}")
        language = LANGUAGES[number % len(LANGUAGES)]
        body = [changed(numbers.choice(paragraphs[language]), vocabularies[language], numbers, language)
                for _ in range(numbers.randint(5, 12))]
        day = f"{2015 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
        content = f"{body[0][:80]}\n\n" + "\n".join(body[1:]) + "\n"
        data = content.encode()
        (folder / f"{number:06}-{day}.txt").write_bytes(data)
        written += len(data)
    return written
