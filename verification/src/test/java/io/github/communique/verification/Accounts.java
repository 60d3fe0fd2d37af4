package io.github.communique.verification;

import io.github.communique.instrument.LegalInstrument;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts for the values of a document that was read: each is in the release or in its extensions, or a finding speaks of it,
 * or of the object that was left out with it.
 */
final class Accounts {

    private final JsonProvider provider;
    private final ReleaseWriter writer;

    Accounts(JsonProvider provider) {
        this.provider = provider;
        this.writer = ReleaseWriter.using(provider);
    }

    /** The values of the document that are neither in the release nor spoken of. */
    List<String> lost(String document, Reading reading) throws IOException {
        if (reading.getRelease().isEmpty()) {
            return reading.getReport().isSound() ? List.of("the whole document") : List.of();
        }
        Map<String, Integer> kept = new HashMap<>();
        for (Leaf leaf : leaves(writer.toJson(reading.getRelease().get()))) {
            kept.merge(leaf.content(), 1, Integer::sum);
        }
        List<List<String>> spokenOf = new ArrayList<>();
        for (Finding finding : reading.getReport().getFindings()) {
            spokenOf.add(scope(finding.getPointer()));
        }
        List<String> lost = new ArrayList<>();
        for (Leaf leaf : leaves(document)) {
            if (!isSpokenOf(leaf.steps, spokenOf) && kept.merge(leaf.content(), -1, Integer::sum) < 0) {
                lost.add(String.join("/", leaf.steps) + " = " + leaf.value);
            }
        }
        return lost;
    }

    /** What goes with the value that a finding is about: the element or attribute of the release that holds it. */
    private static List<String> scope(Pointer pointer) {
        List<String> steps = pointer.steps();
        boolean isElement = steps.size() > 1 && steps.get(1).chars().allMatch(Character::isDigit);
        return steps.subList(0, Math.min(isElement ? 2 : 1, steps.size()));
    }

    private static boolean isSpokenOf(List<String> steps, List<List<String>> scopes) {
        return scopes.stream()
                .anyMatch(scope -> scope.size() <= steps.size()
                        && steps.subList(0, scope.size()).equals(scope));
    }

    private List<Leaf> leaves(String document) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        try (TokenSource tokens = provider.source(document)) {
            collect(tokens, tokens.next(), new ArrayList<>(), leaves);
        }
        return leaves;
    }

    private static void collect(TokenSource tokens, Token token, List<String> path, List<Leaf> leaves)
            throws IOException {
        switch (token) {
            case START_OBJECT -> {
                while (tokens.next() != Token.END_OBJECT) {
                    path.add(tokens.text());
                    collect(tokens, tokens.next(), path, leaves);
                    path.remove(path.size() - 1);
                }
            }
            case START_ARRAY -> {
                int index = 0;
                for (Token next = tokens.next(); next != Token.END_ARRAY; next = tokens.next()) {
                    path.add(Integer.toString(index++));
                    collect(tokens, next, path, leaves);
                    path.remove(path.size() - 1);
                }
            }
            case TEXT, NUMBER, TRUE -> {
                // The version is that of the format written, not a value of the release.
                if (!path.equals(List.of("formatVersion"))) {
                    String text = token == Token.TRUE ? "true" : tokens.text();
                    leaves.add(new Leaf(List.copyOf(path), token == Token.NUMBER ? number(text) : text));
                }
            }
            default -> {}
        }
    }

    /** {@code -0} and {@code 0}, {@code 1e2} and {@code 1E+2} are one number each. */
    private static String number(String digits) {
        return new BigDecimal(digits).toString();
    }

    private record Leaf(List<String> steps, String value) {

        /** What of it must be found again: the nearest name and the value; its place in a list may change. */
        String content() {
            String name = "";
            for (String step : steps) {
                name = step.chars().allMatch(Character::isDigit) ? name : step;
            }
            return name + "=" + (name.equals("instrument") && !value.isBlank() ? LegalInstrument.parse(value) : value);
        }
    }
}
