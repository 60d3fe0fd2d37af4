package io.github.communique.drafting.layout;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, a telephone number or a web address in a text.
 *
 * @param kind what it is
 * @param label what the word before a number says of it, such as {@code mobile}; empty if there is none
 * @param labelStart the index of the first {@code char} of the label, or of the detail if it has none
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record ContactDetail(Kind kind, String label, int labelStart, int start, int end) {

    private static final PhraseLines LABELS = new PhraseLines(WordKind.CONTACT_LABELS);
    private static final String IN_MAIL = "._%+-'";
    private static final String IN_NUMBER = "+()-–./ \u00A0";
    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_DIGITS_WITH_LABEL = 3;
    private static final int MOST_DIGITS = 17;
    private static final int MOST_MARKS_BETWEEN_DIGITS = 5;
    private static final int WORDS_OF_A_LABEL = 3;
    private static final List<String> WEB = List.of("https://", "http://", "www.");

    /** The kind of a detail. */
    public enum Kind {
        EMAIL,
        NUMBER,
        ADDRESS
    }

    /** The details in a text, in order. Takes linear time. */
    public static List<ContactDetail> findAll(TextBlock block) {
        List<ContactDetail> found = new ArrayList<>();
        String text = block.text();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            ContactDetail detail = null;
            if (c == '@') {
                detail = mail(block, at, from);
            } else if (startsWord(text, at) && (c == 'h' || c == 'w')) {
                detail = web(block, at, from);
            } else if (startsWord(text, at) && (c == '+' || c == '(' || isDigit(c))) {
                int end = endOfNumber(text, at);
                detail = number(block, at, end, from);
                at = detail == null ? Math.max(at, end - 1) : at;
            }
            if (detail != null) {
                found.add(detail);
                from = detail.end;
                at = detail.end - 1;
            }
        }
        return found;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && "@.-_/+".indexOf(text.charAt(at - 1)) < 0;
    }

    private static @Nullable ContactDetail mail(TextBlock block, int at, int from) {
        String text = block.text();
        int start = at;
        while (start > from && (isAsciiWord(text.charAt(start - 1)) || IN_MAIL.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && (isAsciiWord(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean isAccount = start > 0 && text.charAt(start - 1) == '@';
        boolean isMail = start < at && !isAccount && text.substring(at + 1, end).indexOf('.') > 0;
        return isMail ? labelled(block, Kind.EMAIL, start, end, from) : null;
    }

    private static @Nullable ContactDetail web(TextBlock block, int at, int from) {
        String text = block.text();
        boolean isWeb = WEB.stream().anyMatch(form -> text.startsWith(form, at));
        if (!isWeb) {
            return null;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && "<>\"”»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return labelled(block, Kind.ADDRESS, at, end, from);
    }

    private static int endOfNumber(String text, int at) {
        int end = at;
        int last = at;
        while (end < text.length()
                && end - last < MOST_MARKS_BETWEEN_DIGITS
                && (isDigit(text.charAt(end)) || IN_NUMBER.indexOf(text.charAt(end)) >= 0)) {
            if (isDigit(text.charAt(end))) {
                last = end + 1;
            }
            end++;
        }
        return last;
    }

    private static @Nullable ContactDetail number(TextBlock block, int at, int end, int from) {
        String text = block.text();
        int digits = (int) text.substring(at, Math.max(at, end))
                .chars()
                .filter(ContactDetail::isDigit)
                .count();
        if (digits < FEWEST_DIGITS_WITH_LABEL || digits > MOST_DIGITS) {
            return null;
        }
        ContactDetail detail = labelled(block, Kind.NUMBER, at, end, from);
        boolean isNumber = detail.label.isEmpty()
                ? digits >= FEWEST_DIGITS
                        && (text.charAt(at) == '+' || text.charAt(at) == '(' || text.charAt(at) == '0')
                : !detail.label.equals("email") && !detail.label.equals("uri");
        return isNumber ? detail : null;
    }

    /** A detail with its label, such as {@code Mob.:} before a number. */
    private static ContactDetail labelled(TextBlock block, Kind kind, int start, int end, int from) {
        Words words = block.words();
        int before = words.before(start);
        for (int first = Math.max(0, before - WORDS_OF_A_LABEL + 1); first <= before; first++) {
            NameSearch.Hit<String> hit = words.start(first) >= from ? LABELS.at(block, first) : null;
            if (hit != null && isGap(block.text().substring(hit.end(), start))) {
                return new ContactDetail(kind, hit.value(), hit.start(), start, end);
            }
        }
        return new ContactDetail(kind, "", start, start, end);
    }

    private static boolean isGap(String gap) {
        return gap.chars().allMatch(c -> Letters.isSpace((char) c) || ".:：()-–".indexOf(c) >= 0);
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
