package io.github.communique.drafting.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the encodings from before Unicode. The stated one is used unless another is certain; if none is stated,
 * windows-1252 is used unless another is certain.
 */
final class LegacyEncodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** So many letters beyond ASCII are needed to judge by them. */
    private static final int LEAST_LETTERS = 12;

    private static final double LEAST_RATING = 0.55;
    private static final double LEAST_LEAD = 0.1;
    private static final double LEAST_LEAD_OVER_STATED = 0.25;

    /** The more usual encoding of the same letters is kept where another one is hardly better. */
    private static final double LEAST_DIFFERENCE = 0.02;

    private static final int LOOKED_AT = 256 << 10;

    /** A row of the table of letters. */
    private record Row(boolean isAlphabet, List<Charset> charsets, String letters) {}

    /** Loaded when first needed. */
    private static final class Table {
        private static final List<Row> ROWS = load();

        private static List<Row> load() {
            try (InputStream in = LegacyEncodings.class.getResourceAsStream("letters.txt")) {
                if (in == null) {
                    throw new IllegalStateException("letters.txt is missing");
                }
                List<Row> rows = new ArrayList<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        rows.add(row(line.strip().split(" ", -1)));
                    }
                }
                return rows;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Row row(String[] fields) {
            List<Charset> charsets = new ArrayList<>();
            for (String name : fields[1].split(",", -1)) {
                // A JVM without the module jdk.charsets lacks some.
                if (Charset.isSupported(name)) {
                    charsets.add(Charset.forName(name));
                }
            }
            return new Row(fields[0].equals("alphabet"), charsets, fields[2]);
        }
    }

    private LegacyEncodings() {}

    static Charset of(byte[] bytes, @Nullable Charset stated) {
        boolean isPossible = stated != null && EncodingDetector.isIn(bytes, stated);
        Charset believed = isPossible ? stated : null;
        byte[] looked = bytes.length <= LOOKED_AT ? bytes : Arrays.copyOf(bytes, LOOKED_AT);
        Charset certain = certain(looked, believed);
        if (certain != null) {
            return certain;
        }
        return believed != null ? believed : WINDOWS_1252;
    }

    /** The encoding that is certain by its letters, or {@code null}; the stated one, if it is as good as the best. */
    private static @Nullable Charset certain(byte[] bytes, @Nullable Charset stated) {
        double best = 0;
        Charset found = null;
        for (Row row : Table.ROWS) {
            for (Charset charset : row.charsets) {
                double rating = rating(bytes, charset, row);
                if (rating > best + LEAST_DIFFERENCE) {
                    best = rating;
                    found = charset;
                }
            }
        }
        double lead = best - ratingOf(bytes, stated == null ? WINDOWS_1252 : stated);
        return best >= LEAST_RATING && lead >= (stated == null ? LEAST_LEAD : LEAST_LEAD_OVER_STATED) ? found : null;
    }

    /** Letters of another Latin encoding are no proof against a stated one in which the text reads as well. */
    private static double ratingOf(byte[] bytes, Charset stated) {
        double best = 0;
        for (Row row : Table.ROWS) {
            if (row.charsets.contains(stated)) {
                best = Math.max(best, rating(bytes, stated, row));
            }
        }
        return best;
    }

    /**
     * How well bytes fit an encoding and its letters, from 0 to 1: the share of the characters beyond ASCII that are frequent
     * letters, in words of one alphabet, with capitals at their start only.
     */
    private static double rating(byte[] bytes, Charset charset, Row row) {
        String text = new String(bytes, charset);
        int beyond = 0;
        int fitting = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            boolean isBetweenLetters =
                    Character.isLetter(before) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetter(c)) {
                boolean isPunctuation = !isBetweenLetters && c > 0x9F && c != '\uFFFD';
                beyond += isPunctuation ? 0 : 1;
                continue;
            }
            beyond++;
            boolean isMisplaced = Character.isUpperCase(c) && Character.isLowerCase(before)
                    || row.isAlphabet && before < 0x80 && Character.isLetter(before);
            fitting += isMisplaced ? 0 : 1;
            boolean isFrequent = row.letters.indexOf(row.isAlphabet ? Character.toLowerCase(c) : c) >= 0;
            frequent += isFrequent && !isMisplaced ? 1 : 0;
        }
        if (beyond < LEAST_LETTERS) {
            return 0;
        }
        double shareOfFrequent = (double) frequent / beyond;
        return row.isAlphabet
                ? Math.min(1, shareOfFrequent * 1.5) * fitting / beyond
                : shareOfFrequent * shareOfFrequent * fitting / beyond;
    }
}
