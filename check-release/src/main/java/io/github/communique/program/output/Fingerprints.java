package io.github.communique.program.output;

import io.github.communique.report.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives findings fingerprints that stay when a document changes elsewhere: from the rule, the kind of value, the words
 * concerned, and a count where these are the same.
 */
final class Fingerprints {

    private static final int LENGTH = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Begins a document. */
    void begin() {
        seen.clear();
    }

    String of(Finding finding, String words) {
        String kind = finding.getPointer().steps().stream()
                .map(step -> step.chars().allMatch(c -> c >= '0' && c <= '9') ? "*" : step)
                .collect(Collectors.joining("/"));
        String same = finding.getRuleId() + '\n' + kind + '\n' + words;
        int number = seen.merge(same, 1, Integer::sum);
        return hash(same + '\n' + number);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
