package io.github.communique.benchmarks.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented names of persons and places, composed of syllables so that releases rarely share one. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "Ana",
            "Émile",
            "Zoë",
            "Jovan",
            "Şule",
            "Łukasz",
            "Nguyệt",
            "Tomás",
            "Ingrid",
            "Oluwaseun",
            "Mara",
            "Piotr",
            "Claire",
            "Henrik",
            "Leyla",
            "Sofia",
            "Matteo",
            "Aino",
            "Dragan",
            "Eleni",
            "Kwame",
            "Yusuf",
            "Margit",
            "Ruth",
            "Davit",
            "Noor");
    private static final List<String> FIRST = List.of(
            "Bel", "Kar", "Tor", "Mav", "Osk", "Vel", "Dran", "Sal", "Mir", "Hol", "Jev", "Lund", "Ar", "Pet", "Gal",
            "Ost", "Quil", "Ren", "Ul", "Zan", "Fer", "Brem", "Cast", "Nor", "Win");
    private static final List<String> MIDDLE =
            List.of("a", "e", "i", "o", "u", "ev", "an", "or", "il", "ast", "in", "el", "ar", "ö", "ér", "ov");
    private static final List<String> LAST_OF_PERSON = List.of(
            "son", "ić", "berg", "ski", "tti", "mann", "dez", "ov", "ak", "ier", "ström", "oğlu", "escu", "quist",
            "ley", "ard");
    private static final List<String> LAST_OF_PLACE = List.of(
            "burg", "grad", "holm", "ville", "mouth", "stad", "nia", "polis", "wick", "mar", "dorf", "ford", "ac",
            "ica");

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    String given() {
        return drawn(GIVEN);
    }

    String family() {
        return drawn(FIRST) + (random.nextInt(3) == 0 ? drawn(MIDDLE) : "") + drawn(MIDDLE) + drawn(LAST_OF_PERSON);
    }

    String place() {
        String name = drawn(FIRST) + drawn(MIDDLE) + drawn(LAST_OF_PLACE);
        return random.nextInt(6) == 0
                ? name + " " + drawn(FIRST).toUpperCase(Locale.ROOT).charAt(0) + drawn(MIDDLE) + "r"
                : name;
    }

    private String drawn(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
